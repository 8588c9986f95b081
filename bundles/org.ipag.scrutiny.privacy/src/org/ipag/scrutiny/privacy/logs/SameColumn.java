package org.ipag.scrutiny.privacy.logs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.logs.Slots.Slot;

/**
 * What stands where others of its kind stand: in a column of a table, or behind the time of an entry in a log. A number or two letters
 * say nothing alone, but where the other rows name officers they are one, too; a value built like the references above it is one as well.
 * Looked at last, once all else is found.
 */
public final class SameColumn {

    private static final double LEAST_SHARE = 0.5;
    private static final Set<String> ALONE = Set.of(IdentifierType.ADDRESS.key(), IdentifierType.DATE_OF_BIRTH.key());

    private SameColumn() {
    }

    /** Finds them in a text. */
    public static void find(SoFar soFar, Finds finds) {
        Slots slots = Slots.of(soFar.original());
        SlotFinds inSlots = new SlotFinds(soFar, finds);
        PeopleInSlots people = new PeopleInSlots(inSlots, soFar.text().lexicon());
        NamesHeaded headed = new NamesHeaded(inSlots, soFar.text().lexicon());
        for (List<Slot> column : slots.columns()) {
            people.column(column);
            headed.column(column);
            references(column, inSlots);
        }
        people.log(slots.entries());
        people.speakers(slots.heads());
    }

    /** Values of the same build as at least two others of the column, which are known for what they are. */
    private static void references(List<Slot> column, SlotFinds finds) {
        Map<String, Integer> types = new HashMap<>();
        Map<String, Set<String>> builds = new HashMap<>();
        List<Slot> left = new ArrayList<>();
        for (Slot slot : column) {
            Detection there = finds.at(slot);
            if (there == null) {
                left.add(slot);
            } else if (!there.named() && !ALONE.contains(there.type()) && there.start() == slot.start() && there.end() == slot.end()) {
                types.merge(there.type(), 1, Integer::sum);
                builds.computeIfAbsent(there.type(), t -> new HashSet<>()).add(build(finds.words(slot)));
            }
        }
        types.forEach((type, times) -> {
            if (times >= 2 && times >= LEAST_SHARE * column.size()) {
                for (Slot slot : left) {
                    if (builds.get(type).contains(build(finds.words(slot))) && finds.words(slot).chars().anyMatch(Character::isDigit)) {
                        finds.add(IdentifierType.ofKey(type).orElseThrow(), slot, "built like the others of this column");
                    }
                }
            }
        });
    }

    /** How a value is built: 9 for every figure, A and a for every letter, other signs as they are. */
    private static String build(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(Character.isDigit(c) ? '9' : Character.isLetter(c) ? Character.isUpperCase(c) ? 'A' : 'a' : c);
        }
        return out.toString();
    }
}

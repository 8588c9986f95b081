package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.process.Verdict;

/**
 * What the last gate found in a file that is about to leave.
 *
 * @param file    the file's name
 * @param records what stands against it in the round's records: decisions, sign-offs, checklists; each a sentence
 * @param finds   what stands in the bytes of the file itself, in the order of the file
 */
public record GateReport(String file, List<String> records, List<Find> finds) {

    /** The type of a find that points at one person of a small group without a name. */
    public static final String SMALL_GROUP = "small-group";

    /** How a find is to be treated. */
    public enum Weight {
        /** A number, an address, a hidden part: it must go, or a person must say why it may stay. */
        BLOCKING,
        /** May be a name or may be none: a person must decide. */
        TO_DECIDE,
        /** A person decided that it may stay and said why; or it is the round's own place or group. */
        DECIDED
    }

    /**
     * Something in the file.
     *
     * @param weight     how it is to be treated
     * @param type       kind of identifier, or of hidden part
     * @param text       the characters, or what hides
     * @param part       where it stands
     * @param confidence 0 to 1; 1 for a hidden part
     * @param reason     why it was found; for a decided one why it may stay
     * @param hidden     whether it is a hidden part rather than an identifier; those cannot be decided away, only removed
     */
    public record Find(Weight weight, String type, String text, String part, double confidence, String reason, boolean hidden) {

        /** The find as a sentence for a list of reasons. */
        public String sentence() {
            if (type.equals(SMALL_GROUP)) {
                return reason;
            }
            return hidden ? PackTexts.say("gate.hidden", type, part) : PackTexts.say(weight == Weight.TO_DECIDE ? "gate.decide" : "gate.finding", type, part, text);
        }
    }

    /** What must go or be explained. */
    public List<Find> blocking() {
        return finds.stream().filter(f -> f.weight() == Weight.BLOCKING).toList();
    }

    /** What a person has to decide. */
    public List<Find> toDecide() {
        return finds.stream().filter(f -> f.weight() == Weight.TO_DECIDE).toList();
    }

    /** Whether the file may leave, and every reason why not: records first, then the file. Each string is named once. */
    public Verdict verdict() {
        List<String> reasons = new ArrayList<>(records);
        open().stream().map(Find::sentence).forEach(reasons::add);
        return Verdict.of(reasons);
    }

    /** What is neither gone nor decided, each string once, at its first place. */
    public List<Find> open() {
        Map<String, Find> first = new LinkedHashMap<>();
        finds.stream().filter(f -> f.weight() != Weight.DECIDED).forEach(f -> first.putIfAbsent(f.type() + '\n' + f.text() + (f.hidden() ? f.part() : ""), f));
        return List.copyOf(first.values());
    }
}

package org.ipag.scrutiny.privacy.logs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.logs.Slots.Slot;
import org.ipag.scrutiny.privacy.words.Headings;

/** Names in a column whose head says that people stand in it: whole cells, however few of their words a list knows. */
final class NamesHeaded {

    /** "KHA VAN LOC", "Maloney, Unity", "Rafael de la Cruz". */
    private static final Pattern CELL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\\u2019.-]*(?:,? (?:\\p{Lu}[\\p{L}\\p{M}'\\u2019.-]*|\\p{Ll}{1,4})){0,4}");
    /** Under these stands much else, too: things have names. */
    private static final Set<String> UNSURE = Set.of("name", "names");
    private static final int NOBODY = Lexicon.NO_VALUE | Lexicon.ROLE | Lexicon.RANK | Lexicon.TITLE | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.FIELD;
    private static final int LONGEST = 44;

    private final SlotFinds finds;
    private final Lexicon lexicon;
    private final Headings headings = Headings.load();

    NamesHeaded(SlotFinds finds, Lexicon lexicon) {
        this.finds = finds;
        this.lexicon = lexicon;
    }

    /** Looks at a column, of which the first slot may be the head. */
    void column(List<Slot> slots) {
        String head = finds.words(slots.getFirst());
        List<Slot> cells = slots.subList(1, slots.size());
        if (!IdentifierType.PERSON_NAME.key().equals(headings.type(head)) || UNSURE.contains(Headings.plain(head)) && cells.stream().filter(this::known).count() * 2 < cells.size()) {
            return;
        }
        for (Slot cell : cells) {
            Detection there = finds.at(cell);
            boolean whole = there != null && there.start() <= cell.start() && there.end() >= cell.end();
            if (!whole && mayBeName(finds.words(cell)) && (there == null || there.named())) {
                finds.add(IdentifierType.PERSON_NAME, cell, "in a column of people");
            }
        }
    }

    private boolean known(Slot cell) {
        Detection there = finds.at(cell);
        return there != null && there.named();
    }

    private boolean mayBeName(String words) {
        String first = words.split("[ ,]", 2)[0];
        return words.length() <= LONGEST && CELL.matcher(words).matches() && (first.length() == 1 || (lexicon.meaning(ScanText.foldWord(first)) & NOBODY) == 0);
    }
}

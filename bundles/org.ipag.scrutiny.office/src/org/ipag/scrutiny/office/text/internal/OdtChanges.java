package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.SideText.Kind;

/**
 * The tracked deletions of an OpenDocument text. Their words stand in the list of changes, with a mark at their place; in some
 * of its files LibreOffice leaves them in their place, between two marks.
 */
final class OdtChanges {

    private final Budget budget;
    private final Map<String, SideText> apart = new LinkedHashMap<>();
    private final Map<String, String> authorsInPlace = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private String open;

    OdtChanges(Budget budget) {
        this.budget = budget;
    }

    /** A deletion of the list; with no words there if they were left in their place. */
    void add(String id, String text, String author) {
        if (text.isBlank()) {
            authorsInPlace.put(id, author);
        } else {
            apart.put(id, new SideText(Kind.DELETION, text, author, -1));
        }
    }

    /** The place of a deletion: what was deleted there, if it is one. */
    Optional<SideText> at(String id, int paragraph) {
        return Optional.ofNullable(apart.remove(id)).map(deletion -> new SideText(Kind.DELETION, deletion.text(), deletion.author(), paragraph));
    }

    void starts(String id) {
        if (open == null && authorsInPlace.containsKey(id)) {
            open = id;
        }
    }

    /** Takes words of the text if they are deleted ones. */
    boolean take(String text) {
        if (open != null) {
            budget.characters(text.length());
            words.append(text);
        }
        return open != null;
    }

    /** The end of a deletion that was left in its place: its words. */
    Optional<SideText> ends(String id, int paragraph) {
        return id.equals(open) ? Optional.of(close(paragraph)) : Optional.empty();
    }

    private SideText close(int paragraph) {
        SideText deletion = new SideText(Kind.DELETION, words.toString(), authorsInPlace.get(open), paragraph);
        words.setLength(0);
        open = null;
        return deletion;
    }

    /** Deletions whose place, or whose end, did not come: they are still kept. */
    List<SideText> left() {
        List<SideText> left = new ArrayList<>(apart.values());
        apart.clear();
        if (open != null) {
            left.add(close(-1));
        }
        return left;
    }
}

package org.ipag.scrutiny.office.content;

import java.util.List;

/**
 * A paragraph.
 *
 * @param style        its role in the text
 * @param runs         its words
 * @param keepWithNext never parted from what follows by the end of a page
 */
public record Paragraph(Style style, List<Run> runs, boolean keepWithNext) implements Block {

    /** The role of a paragraph; each renderer knows how it looks. */
    public enum Style {
        NORMAL, LEAD, HINT, QUESTION, LABEL, NOTE,
        /** A sentence of an easy-read text: big type, room around it. */
        EASY
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return new Paragraph(Style.NORMAL, List.of(Run.of(text)), false);
    }

    public static Paragraph of(Style style, String text) {
        return new Paragraph(style, List.of(Run.of(text)), style == Style.QUESTION || style == Style.HINT);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(Style.NORMAL, List.of(runs), false);
    }

    /** The same paragraph, kept on one page with what follows. */
    public Paragraph keptWithNext() {
        return new Paragraph(style, runs, true);
    }
}

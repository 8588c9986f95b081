package org.ipag.scrutiny.office.content;

import java.util.Objects;

/**
 * A heading.
 *
 * @param level     1 to 4
 * @param text      its words, without a number
 * @param anchor    name that links lead to, unique in the document: letters, digits and underscores
 * @param numbering how it is numbered
 */
public record Heading(int level, String text, String anchor, Numbering numbering) implements Block {

    /** How headings are numbered. */
    public enum Numbering {
        /** No number. */
        NONE,
        /** 1, 1.1, 1.1.1 with its neighbours. */
        DECIMAL,
        /** Appendix A, Appendix B; on level 1 only. */
        APPENDIX
    }

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("Heading level " + level);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(numbering, "numbering");
    }

    public static Heading plain(int level, String text, String anchor) {
        return new Heading(level, text, anchor, Numbering.NONE);
    }

    public static Heading numbered(int level, String text, String anchor) {
        return new Heading(level, text, anchor, Numbering.DECIMAL);
    }
}

package org.ipag.scrutiny.office.text;

import java.util.List;

/**
 * Text of a document that does not stand in its body.
 *
 * @param kind      what sort
 * @param text      the text, paragraphs parted by a line feed
 * @param author    who wrote it, if the document says; else empty
 * @param paragraph the body paragraph it hangs on, counted from 0 in reading order through tables; -1 if on none
 * @param blocks    the text with its looks, which say what of it nobody sees
 */
public record SideText(Kind kind, String text, String author, int paragraph, List<Block> blocks) {

    /** A text of which everything is seen. */
    public SideText(Kind kind, String text, String author, int paragraph) {
        this(kind, text, author, paragraph, text.lines().<Block>map(line -> new Paragraph("", 0, null, List.of(Span.of(line)))).toList());
    }

    /** Sorts of side text. */
    public enum Kind {
        /** A comment in the margin. */
        COMMENT,
        /** A footnote or endnote. */
        NOTE,
        /** A page header. */
        HEADER,
        /** A page footer. */
        FOOTER,
        /** Text in a box, shape, frame or diagram. */
        TEXT_BOX,
        /** Text deleted, or moved away, with changes tracked. */
        DELETION
    }
}

package org.ipag.scrutiny.office.text;

import java.util.List;

/**
 * A stretch of text within a paragraph that shares its context.
 *
 * @param text      the characters; a line break is a line feed
 * @param tags      tags of the content controls around it, outermost first
 * @param bookmarks names of the bookmarks around it
 * @param format    hints of formatting: any of the flags of this class added up
 */
public record Span(String text, List<String> tags, List<String> bookmarks, int format) {

    /** Flag: bold. */
    public static final int BOLD = 1;
    /** Flag: italic. */
    public static final int ITALIC = 2;
    /** Flag: hidden text, which Word does not show or print. */
    public static final int HIDDEN = 4;
    /** Flag: the prompt of an empty content control, not typed by anybody. */
    public static final int PLACEHOLDER = 8;

    /** Flag: drawn so that nobody sees it, white on white or too small to read. */
    public static final int UNSEEN = 16;

    /** Flag: certainly painted over, such as black letters on a black ground. */
    public static final int COVERED = 32;

    /** Flag: probably below a box or a picture that was laid over the page. */
    public static final int UNDER = 64;

    /** Plain text without context. */
    public static Span of(String text) {
        return new Span(text, List.of(), List.of(), 0);
    }

    /** Whether it is bold. */
    public boolean bold() {
        return (format & BOLD) != 0;
    }

    /** Whether it is italic. */
    public boolean italic() {
        return (format & ITALIC) != 0;
    }

    /** Whether it is the prompt of an empty content control. */
    public boolean placeholder() {
        return (format & PLACEHOLDER) != 0;
    }
}

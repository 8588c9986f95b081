package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text in one look.
 *
 * @param text   the words; a line feed is a line break
 * @param bold   strong emphasis
 * @param italic emphasis, as hints have it
 * @param link   where it leads: {@code #anchor} of a heading, or an address; null for plain text
 */
public record Run(String text, boolean bold, boolean italic, String link) {

    public Run {
        Objects.requireNonNull(text, "text");
    }

    public static Run of(String text) {
        return new Run(text, false, false, null);
    }

    public static Run bold(String text) {
        return new Run(text, true, false, null);
    }

    public static Run italic(String text) {
        return new Run(text, false, true, null);
    }

    public static Run link(String text, String target) {
        return new Run(text, false, false, target);
    }

    /** The words of several runs without their look. */
    public static String plain(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }
}

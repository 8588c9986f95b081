package org.ipag.scrutiny.report.content;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.ipag.scrutiny.model.round.CaseFile;

/** The words that reports have beside the topic's and the round's own. */
public final class ReportTexts {

    private static final String BUNDLE = "org.ipag.scrutiny.report.content.messages";

    private ReportTexts() {
    }

    /** The sentence of a key of messages.properties, its places filled. */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.UK).format(arguments);
    }

    /** A list in a sentence: a, b and c. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return say("list.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** What a case is called in a report. */
    static String label(CaseFile file) {
        return file.getLabel() == null || file.getLabel().isBlank() ? text(file.getTitle()) : file.getLabel();
    }

    /** The text, or an empty one for null. */
    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}

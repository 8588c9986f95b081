package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks in a text: {@code ⟦type|text⟧}, or {@code ⟦person-name@origin|text⟧} for a person. */
final class Marks {

    /** One mark; the origin is empty but for persons. */
    record Mark(String type, String origin, String text) {
    }

    private static final Pattern MARK = Pattern.compile("⟦([a-z0-9-]+)(?:@([a-z-]+))?\\|([^⟦⟧|]*)⟧");

    private Marks() {
    }

    static String mark(String type, String text) {
        return "⟦" + type + "|" + text + "⟧";
    }

    static List<Mark> in(String text) {
        List<Mark> out = new ArrayList<>();
        Matcher m = MARK.matcher(text);
        while (m.find()) {
            out.add(new Mark(m.group(1), m.group(2) == null ? "" : m.group(2), m.group(3)));
        }
        return out;
    }

    /** The text as the paper has it. */
    static String plain(String text) {
        return MARK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(3)));
    }

    /** What stands between the marks; each mark is a gap of one sign that no word contains. */
    static String unmarked(String text) {
        return MARK.matcher(text).replaceAll("\u0001");
    }

    /** The text in capitals; types and origins stay as they are. */
    static String capitals(String text) {
        return changed(text, t -> t.toUpperCase(Locale.UK));
    }

    /** Changes what a reader sees, within and between marks. */
    private static String changed(String text, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        Matcher m = MARK.matcher(text);
        int at = 0;
        while (m.find()) {
            out.append(change.apply(text.substring(at, m.start())));
            out.append(text, m.start(), m.start(3)).append(change.apply(m.group(3))).append('⟧');
            at = m.end();
        }
        return out.append(change.apply(text.substring(at))).toString();
    }
}

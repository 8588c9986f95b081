package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in a text: {@code ⟦type|text⟧}, or {@code ⟦person-name@origin|text⟧} for a person. */
final class Marks {

    /**
     * A mark.
     *
     * @param type what is marked
     * @param origin where a person's name comes from; empty for other types
     * @param text the marked text
     */
    record Mark(String type, String origin, String text) {}

    private static final Pattern MARK = Pattern.compile("⟦([a-z0-9-]+)(?:@([a-z-]+))?\\|([^⟦⟧]*)⟧");

    private Marks() {}

    static String mark(String type, String text) {
        return "⟦" + type + "|" + text + "⟧";
    }

    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            String origin = matcher.group(2) == null ? "" : matcher.group(2);
            marks.add(new Mark(matcher.group(1), origin, matcher.group(3)));
        }
        return marks;
    }

    /** The text as the paper has it, without marks. */
    static String plain(String text) {
        return MARK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(3)));
    }

    /** The text with each mark replaced by a black square. */
    static String withoutMarked(String text) {
        return MARK.matcher(text).replaceAll("■");
    }

    /** Changes what is not marked and leaves the marks as they are. */
    static String changeUnmarked(String text, UnaryOperator<String> change) {
        return change(text, change, UnaryOperator.identity());
    }

    /** Changes all text, marked or not, and leaves types and origins as they are. */
    static String changeAll(String text, UnaryOperator<String> change) {
        return change(text, change, change);
    }

    private static String change(
            String text, UnaryOperator<String> unmarked, UnaryOperator<String> marked) {
        StringBuilder changed = new StringBuilder();
        Matcher matcher = MARK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            changed.append(unmarked.apply(text.substring(end, matcher.start())));
            changed.append(text, matcher.start(), matcher.start(3));
            changed.append(marked.apply(matcher.group(3))).append('⟧');
            end = matcher.end();
        }
        return changed.append(unmarked.apply(text.substring(end))).toString();
    }
}

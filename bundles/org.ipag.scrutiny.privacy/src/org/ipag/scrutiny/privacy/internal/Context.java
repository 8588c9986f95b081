package org.ipag.scrutiny.privacy.internal;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.ScanText;

/**
 * Words around a candidate that speak for or against it, in its own line; a label alone on the line before counts too, as in a
 * form. Looked at only once a candidate is there.
 */
final class Context {

    private static final int BEFORE = 64;
    private static final int AFTER = 28;

    private final Pattern words;

    private Context(Pattern words) {
        this.words = words;
    }

    /** Words or short phrases as a regular expression's alternatives, in small letters. */
    static Context of(String alternatives) {
        return new Context(Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])"));
    }

    /** Whether one of the words stands shortly before or behind. */
    boolean near(ScanText text, int start, int end) {
        return before(text, start, BEFORE) || after(text, end, AFTER);
    }

    /** Whether one of the words stands in the given number of characters before. */
    boolean before(ScanText text, int start, int length) {
        String before = text.before(start, length);
        int line = before.lastIndexOf('\n');
        if (line >= 0 && !before.substring(line).isBlank()) {
            before = before.substring(line);
        }
        return words.matcher(before).find();
    }

    /** Whether one of the words stands in the given number of characters behind. */
    boolean after(ScanText text, int end, int length) {
        String after = text.after(end, length);
        int line = after.indexOf('\n');
        return words.matcher(line >= 0 ? after.substring(0, line) : after).find();
    }
}

package org.ipag.scrutiny.privacy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.ScanText;

/**
 * Words around a candidate that speak for or against it, in its own line; a label alone on the line before counts too, as in a
 * form. Looked at only once a candidate is there.
 */
public final class Context {

    private static final int BEFORE = 64;
    private static final int AFTER = 28;

    private final Pattern words;

    private Context(Pattern words) {
        this.words = words;
    }

    /** Words or short phrases as a regular expression's alternatives, in small letters. */
    public static Context of(String alternatives) {
        return new Context(Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])"));
    }

    /** Whether one of the words stands shortly before or behind. */
    public boolean near(ScanText text, int start, int end) {
        return before(text, start, BEFORE) || after(text, end, AFTER);
    }

    /** Whether one of the words stands in the given number of characters before. */
    public boolean before(ScanText text, int start, int length) {
        String before = text.before(start, length);
        if (start > before.length() && Character.isLetter(text.text().charAt(start - before.length() - 1))) {
            // The rest of a word that the cut went through is no word: the s of "accounts" is not s for section.
            int whole = 0;
            while (whole < before.length() && Character.isLetter(before.charAt(whole))) {
                whole++;
            }
            before = before.substring(whole);
        }
        int line = before.lastIndexOf('\n');
        if (line >= 0 && !before.substring(line).isBlank()) {
            before = before.substring(line);
        } else if (line > 0 && (before.indexOf('|') >= 0 || before.indexOf('\t') >= 0)) {
            // The heads of a table are no label of the first cell below.
            before = before.substring(line);
        }
        return words.matcher(before).find();
    }

    /** Whether one of the words stands in the given number of characters behind. */
    public boolean after(ScanText text, int end, int length) {
        return words.matcher(lineBehind(text, end, length)).find();
    }

    /** As {@link #after}, but not beyond the end of the sentence. */
    public boolean afterInSentence(ScanText text, int end, int length) {
        String after = lineBehind(text, end, length);
        int stop = after.indexOf(". ");
        return words.matcher(stop >= 0 ? after.substring(0, stop) : after).find();
    }

    /** Whether one of the words stands behind with nothing but a space or a bracket between. */
    public boolean directlyAfter(ScanText text, int end, int length) {
        Matcher m = words.matcher(lineBehind(text, end, length));
        return m.find() && m.start() <= 2 && " (,".indexOf(text.text().charAt(end)) >= 0;
    }

    private static String lineBehind(ScanText text, int end, int length) {
        String after = text.after(end, length);
        int line = after.indexOf('\n');
        return line >= 0 ? after.substring(0, line) : after;
    }
}

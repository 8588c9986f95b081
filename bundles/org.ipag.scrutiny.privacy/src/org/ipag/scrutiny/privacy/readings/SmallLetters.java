package org.ipag.scrutiny.privacy.readings;

import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Numbers in lines that are typed in small letters throughout, as hasty notes and text messages are: such a line is read once more with
 * the letters of its numbers as capitals, for all kinds of numbers alike.
 */
public final class SmallLetters implements Recogniser {

    private static final int LONGEST = 40;
    private static final int FIGURES = 3;

    private final List<Recogniser> recognisers;

    public SmallLetters(List<Recogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "small-letters";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int done = 0;
        int lineEnd = -1;
        boolean small = false;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            int start = text.start(word);
            if (start > lineEnd) {
                int line = s.lastIndexOf('\n', start) + 1;
                lineEnd = s.indexOf('\n', start);
                lineEnd = lineEnd < 0 ? s.length() : lineEnd;
                small = small(s, line, lineEnd);
            }
            if (!small || start < done) {
                continue;
            }
            done = run(text, word, sink);
        }
    }

    private static boolean small(String s, int from, int to) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(s.charAt(i))) {
                return false;
            }
            letters |= Character.isLetter(s.charAt(i));
        }
        return letters;
    }

    /** Looks at the number that a word belongs to; its end. */
    private int run(ScanText text, int word, DetectionSink sink) {
        String s = text.text();
        int start = text.start(word);
        while (start > 0 && text.start(word) - start < LONGEST && !Character.isWhitespace(s.charAt(start - 1)) && "([\"'<,;=:|".indexOf(s.charAt(start - 1)) < 0) {
            start--;
        }
        int end = text.end(word);
        while (end < s.length() && end - start < LONGEST && !Character.isWhitespace(s.charAt(end)) && ")]\"'>,;=:|".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(s.charAt(end - 1))) {
            end--;
        }
        // "06/sa/2290/24" stands alone, "a 4420 tz" has short letters before and behind.
        int from = start;
        int to = end;
        int before = text.wordAt(start) - 1;
        if (before >= 0 && text.end(before) == start - 1 && start - text.start(before) <= 4 && s.charAt(start - 1) == ' ' && text.end(before) - text.start(before) <= 2 && (text.meaning(before) & Lexicon.FUNCTION) == 0) {
            from = text.start(before);
        }
        for (int w = text.wordAt(end); w < text.words() && text.start(w) == to + 1 && s.charAt(to) == ' ' && text.end(w) - text.start(w) <= 5 && ((text.shape(w) & ScanText.DIGIT) != 0 || text.end(w) - text.start(w) <= 3 && (text.meaning(w) & Lexicon.FUNCTION) == 0); w++) {
            to = text.end(w);
        }
        int figures = 0;
        boolean letters = false;
        boolean signs = false;
        for (int i = from; i < to; i++) {
            figures += Character.isDigit(s.charAt(i)) ? 1 : 0;
            letters |= Character.isLetter(s.charAt(i));
            signs |= i > start && i < end && "/.-".indexOf(s.charAt(i)) >= 0;
        }
        if (letters && (figures >= FIGURES || signs) && s.substring(start, end).indexOf('@') < 0) {
            new Reading(text).before(from).inPlace(capitals(s, from, start), from).telling().inPlace(capitals(s, start, end), start).told().inPlace(capitals(s, end, to), end).behind(to).look(recognisers, "typed in small letters", sink);
        }
        return end;
    }

    private static String capitals(String s, int from, int to) {
        return s.substring(from, to).toUpperCase(Locale.ROOT);
    }
}

package org.ipag.scrutiny.privacy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Tries a pattern only where an identifier can begin: at a word with a digit, or at a short word of letters just before
 * one. The text itself is never searched with the pattern, so the cost grows with the number of digits, not of characters.
 */
public abstract class AnchoredRecogniser implements Recogniser {

    private static final int LONGEST = 90;
    private static final int LETTERS_BEFORE = 7;

    private final String name;
    private final int digits;
    private final boolean lettersFirst;
    private final Pattern pattern;

    /** {@code digits}: no match has fewer; numbers with fewer digits around them are passed over at a glance. {@code lettersFirst}: a word of letters may begin the match. */
    public AnchoredRecogniser(String name, int digits, boolean lettersFirst, String regex) {
        this.name = name;
        this.lettersFirst = lettersFirst;
        this.digits = digits;
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        Matcher matcher = null;
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            int start = text.start(word);
            if (start < done || text.digitsTogether(n) < digits || !possible(text, word)) {
                continue;
            }
            if (matcher == null) {
                matcher = pattern.matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
            }
            int from = lettersFirst ? leadIn(text, word, start) : start;
            if (from < start && from >= done && tryAt(matcher, from, text, sink)) {
                done = matcher.end();
            } else if (tryAt(matcher, start, text, sink)) {
                done = matcher.end();
            }
        }
    }

    /** Whether a match may begin at or just before the word, told at a glance; by default every word with a digit may. */
    protected boolean possible(ScanText text, int word) {
        return true;
    }

    /** Whether the word has letters, or short words of letters stand directly before or behind. */
    protected static boolean mixed(ScanText text, int word) {
        return (text.shape(word) & ScanText.LETTER) != 0 || letters(text, word - 1, word, 3) || letters(text, word, word + 1, 3);
    }

    private static boolean letters(ScanText text, int left, int right, int longest) {
        if (left < 0 || right >= text.words() || text.start(right) - text.end(left) > 3) {
            return false;
        }
        int other = (text.shape(left) & ScanText.DIGIT) != 0 ? right : left;
        return (text.shape(other) & ScanText.LETTER) != 0 && (text.end(other) - text.start(other) <= longest || (text.shape(other) & ScanText.DIGIT) != 0)
                && ((text.meaning(other) & Lexicon.FUNCTION) == 0 || (text.shape(other) & ScanText.ALL_CAPITALS) != 0);
    }

    private static int leadIn(ScanText text, int word, int start) {
        if (word > 0 && start - text.end(word - 1) <= 3 && text.end(word - 1) - text.start(word - 1) <= LETTERS_BEFORE
                && (text.shape(word - 1) & ScanText.DIGIT) == 0) {
            boolean letter = text.end(word - 1) - text.start(word - 1) == 1;
            boolean spelt = letter && word > 1 && text.end(word - 2) - text.start(word - 2) == 1 && text.start(word - 1) - text.end(word - 2) == 1
                    && (text.shape(word - 2) & ScanText.ALL_CAPITALS) != 0;
            return text.start(spelt ? word - 2 : word - 1);
        }
        return start;
    }

    private boolean tryAt(Matcher matcher, int from, ScanText text, DetectionSink sink) {
        matcher.region(from, Math.min(text.text().length(), from + LONGEST));
        return matcher.lookingAt() && found(text, matcher, sink);
    }

    /** Judges a match; returns whether it was taken, so that no shorter one is tried inside it. */
    protected abstract boolean found(ScanText text, Matcher match, DetectionSink sink);
}

package org.ipag.scrutiny.privacy.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Tries a pattern only where an identifier can begin: at a word with a digit, or at a short word of letters just before
 * one. The text itself is never searched with the pattern, so the cost grows with the number of digits, not of characters.
 */
abstract class AnchoredRecogniser implements Recogniser {

    private static final int LONGEST = 90;
    private static final int LETTERS_BEFORE = 7;

    private final String name;
    private final Pattern pattern;

    AnchoredRecogniser(String name, String regex) {
        this.name = name;
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        Matcher matcher = pattern.matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            int start = text.start(word);
            if (start < done) {
                continue;
            }
            int from = leadIn(text, word, start);
            if (from < start && from >= done && tryAt(matcher, from, text, sink)) {
                done = matcher.end();
            } else if (tryAt(matcher, start, text, sink)) {
                done = matcher.end();
            }
        }
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
    abstract boolean found(ScanText text, Matcher match, DetectionSink sink);
}

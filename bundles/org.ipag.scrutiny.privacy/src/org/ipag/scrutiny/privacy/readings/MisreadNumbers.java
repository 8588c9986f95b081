package org.ipag.scrutiny.privacy.readings;

import java.util.List;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Figures that a scanner of paper, or a tired eye, took for letters: O for 0, l and I for 1, S for 5, B for 8, and the other way round in
 * labels ("lMEI", "N0"). The line is read once more with the figures that were meant, for all kinds of numbers alike.
 */
public final class MisreadNumbers implements Recogniser {

    private static final String ROUND = "Oo";
    private static final String STROKE = "lI";
    private static final String INSIDE = "SBZ";
    private static final int LONG = 10;
    private static final String MISREAD = "figures misread for letters";

    private final List<Recogniser> recognisers;

    public MisreadNumbers(List<Recogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "misread";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        MisreadShapes.runs(text, (start, end, shaped) -> new Reading(text).before(start).telling().inPlace(shaped, start).told()
                .as(end, Math.min(s.length(), end + 1)).look(recognisers, MISREAD, sink));
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            if (text.start(word) < done) {
                continue;
            }
            List<String> shapes = (text.shape(word) & ScanText.LETTER) == 0 ? List.of() : MisreadShapes.of(text.word(word));
            if (shapes.isEmpty() && !slip(text, word)) {
                continue;
            }
            int start = Reading.begin(text, text.start(word));
            int stop = Reading.stop(text, text.end(word));
            char[] meant = s.substring(start, stop).toCharArray();
            boolean figures = figures(s, start, stop, meant);
            for (String shaped : shapes) {
                new Reading(text).before(text.start(word)).telling().inPlace(shaped, text.start(word)).told().behind(text.end(word)).look(recognisers, MISREAD, sink);
            }
            if (labels(text, word, start, meant) || figures) {
                String put = new String(meant);
                int from = text.start(word) - start;
                int to = text.end(word) - start;
                new Reading(text).inPlace(put.substring(0, from), start).telling().inPlace(put.substring(from, to), text.start(word)).told().inPlace(put.substring(to), text.end(word)).look(recognisers, MISREAD, sink);
            }
            done = text.end(word);
        }
    }

    /** Whether a word or one directly beside it mixes figures with letters that look like figures. */
    private static boolean slip(ScanText text, int word) {
        return mixed(text.text(), text.start(word), text.end(word)) || word > 0 && text.start(word) - text.end(word - 1) == 1 && alone(text, word - 1)
                || word + 1 < text.words() && text.start(word + 1) - text.end(word) == 1 && alone(text, word + 1) || label(text, word - 1) || label(text, word - 2);
    }

    /** "O" or "ll" alone beside figures, with a sign between. */
    private static boolean alone(ScanText text, int word) {
        String s = text.text();
        boolean sign = text.start(word) > 0 && ".:/-".indexOf(s.charAt(text.start(word) - 1)) >= 0 || text.end(word) < s.length() && ".:/-".indexOf(s.charAt(text.end(word))) >= 0;
        return sign && text.end(word) - text.start(word) <= 2 && all(s, text.start(word), text.end(word));
    }

    private static boolean all(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ROUND.indexOf(s.charAt(i)) < 0 && STROKE.indexOf(s.charAt(i)) < 0 && s.charAt(i) != 'S') {
                return false;
            }
        }
        return true;
    }

    /** "lMEI" and "lP": a small l before capitals. */
    private static boolean label(ScanText text, int word) {
        return word >= 0 && text.text().charAt(text.start(word)) == 'l' && text.end(word) - text.start(word) > 1 && Character.isUpperCase(text.text().charAt(text.start(word) + 1));
    }

    private static boolean mixed(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (meant(s, i, from, to) != s.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the figures right; whether any was wrong. */
    private static boolean figures(String s, int start, int stop, char[] meant) {
        boolean changed = false;
        for (int i = start; i < stop; i++) {
            if (!Character.isLetter(s.charAt(i))) {
                continue;
            }
            int from = i;
            int to = i;
            while (from > 0 && Character.isLetterOrDigit(s.charAt(from - 1))) {
                from--;
            }
            while (to < s.length() && Character.isLetterOrDigit(s.charAt(to))) {
                to++;
            }
            for (; i < Math.min(to, stop); i++) {
                char c = meant(s, i, from, to);
                boolean beside = c == s.charAt(i) && to - from <= 2 && all(s, from, to) && signs(s, from, to);
                meant[i - start] = beside ? Misread.figure(c) : c;
                changed |= meant[i - start] != s.charAt(i);
            }
        }
        return changed;
    }

    /** Figures stand before or behind, parted by a sign. */
    private static boolean signs(String s, int from, int to) {
        return from > 1 && ".:/-".indexOf(s.charAt(from - 1)) >= 0 && Character.isDigit(s.charAt(from - 2)) || to + 1 < s.length() && ".:/-".indexOf(s.charAt(to)) >= 0 && Character.isDigit(s.charAt(to + 1));
    }

    /** The character that was meant by the one at an offset of a word. */
    private static char meant(String s, int at, int from, int to) {
        char c = s.charAt(at);
        boolean inside = INSIDE.indexOf(c) >= 0;
        if (!like(c)) {
            return c == 'g' && at == to - 1 && at - from >= LONG ? '9' : c;
        }
        int left = at;
        while (left > from && like(s.charAt(left - 1))) {
            left--;
        }
        int right = at;
        while (right + 1 < to && like(s.charAt(right + 1))) {
            right++;
        }
        boolean figureLeft = left > from && Character.isDigit(s.charAt(left - 1));
        boolean figureRight = right + 1 < to && Character.isDigit(s.charAt(right + 1));
        boolean figure = figureLeft && (figureRight || right + 1 == to) || figureRight && left == from;
        // "2lP": a letter that ends the number may stand behind.
        figure |= figureLeft && right + 2 == to && to - from >= 3 && Character.isUpperCase(s.charAt(right + 1));
        if (inside && !(figureLeft && figureRight)) {
            // "4SS 695 5637": nothing but figures, and what looks like them.
            return to - from >= 2 && (left > from || to - from <= 3) && only(s, from, to) && (to - from > 2 || beside(s, from, to)) ? Misread.figure(c) : c;
        }
        return figure ? Misread.figure(c) : c;
    }

    /** Whether a word has figures, and letters that look like figures, and nothing else. */
    private static boolean only(String s, int from, int to) {
        boolean figure = false;
        for (int i = from; i < to; i++) {
            figure |= Character.isDigit(s.charAt(i));
            if (!Character.isDigit(s.charAt(i)) && !like(s.charAt(i))) {
                return false;
            }
        }
        return figure;
    }

    /** Whether figures stand one space away. */
    private static boolean beside(String s, int from, int to) {
        return from > 1 && " /".indexOf(s.charAt(from - 1)) >= 0 && Character.isDigit(s.charAt(from - 2)) || to + 1 < s.length() && " /".indexOf(s.charAt(to)) >= 0 && Character.isDigit(s.charAt(to + 1));
    }

    private static boolean like(char c) {
        return ROUND.indexOf(c) >= 0 || STROKE.indexOf(c) >= 0 || INSIDE.indexOf(c) >= 0;
    }

    /** Puts the words before a number right that would be labels. */
    private static boolean labels(ScanText text, int word, int start, char[] meant) {
        boolean changed = false;
        for (int w = Math.max(0, word - 3); w < word; w++) {
            if (text.start(w) < start) {
                continue;
            }
            if (label(text, w)) {
                meant[text.start(w) - start] = 'I';
                changed = true;
            } else if ((text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == (ScanText.DIGIT | ScanText.LETTER)) {
                String letters = text.lower(w).replace('0', 'o').replace('1', 'l').replace('5', 's');
                if ((text.lexicon().meaning(letters) & Lexicon.LABEL) != 0) {
                    letters.getChars(0, letters.length(), meant, text.start(w) - start);
                    changed = true;
                }
            }
        }
        return changed;
    }
}

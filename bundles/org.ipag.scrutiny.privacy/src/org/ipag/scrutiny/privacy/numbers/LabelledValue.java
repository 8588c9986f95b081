package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Stretch;
import org.ipag.scrutiny.privacy.words.Labels.Kind;

/**
 * A number behind a label, as far as words go on that may be parts of it.
 *
 * @param text    where it stands
 * @param label   the first word of the label
 * @param first   the number's first word
 * @param last    its last word
 * @param digits  how many digits it has
 * @param letters how many letters were read
 * @param joined  whether signs join parts of it
 */
record LabelledValue(ScanText text, int label, int first, int last, int digits, int letters, boolean joined) {

    private static final Pattern POSSESSIVE = Pattern.compile("our|your|my|the");
    private static final int MOST_WORDS = 12;

    /** The value of a kind that begins with a word; null if none does. */
    static LabelledValue read(ScanText text, int label, int first, Kind kind) {
        String s = text.text();
        int compact = 0;
        int digits = 0;
        int letters = 0;
        int last = -1;
        boolean joined = false;
        int goodEnd = -1;
        int goodDigits = 0;
        for (int w = first; w < text.words() && w - first < MOST_WORDS; w++) {
            int length = text.end(w) - text.start(w);
            boolean number = (text.shape(w) & ScanText.DIGIT) != 0;
            boolean joint = last >= 0 && !Stretch.blank(s, text.end(last), text.start(w));
            if (last >= 0 && (!joins(s, text.end(last), text.start(w)) || goodEnd == last && !joint && text.start(w) - text.end(last) > 1)) {
                break;
            }
            boolean capitals = (text.shape(w) & ScanText.ALL_CAPITALS) != 0 && length <= 4;
            boolean mark = kind.type().equals("vehicle-registration") && length <= 3 && (text.meaning(w) & (Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS)) == 0;
            boolean opens = last < 0 && !number && length <= 4 && text.end(w) < s.length() && "/-".indexOf(s.charAt(text.end(w))) >= 0 && w + 1 < text.words() && (text.shape(w + 1) & ScanText.DIGIT) != 0
                    && text.start(w + 1) == text.end(w) + 1;
            if (!number && !(capitals || mark || opens || joint && length <= 4 || length == 1) || compact + length > kind.most()) {
                break;
            }
            if (!number && last >= 0 && (text.meaning(w) & Lexicon.RANK) != 0 && digits >= kind.digits() && text.start(w) - text.end(last) > 1) {
                break;
            }
            if (!number && (text.meaning(w) & Lexicon.LABEL) != 0 && length > 2) {
                break;
            }
            if (!number && last < 0 && !opens && (!capitals && !mark && length > 2 || (text.meaning(w) & Lexicon.FUNCTION) != 0 && !capitals)) {
                return null;
            }
            int figures = Stretch.figures(s, text.start(w), text.end(w));
            if (!number && digits > 0 && !joint && length > 1 && compact >= kind.least() && !mark) {
                break;
            }
            compact += length;
            digits += figures;
            letters += length - figures;
            joined |= joint;
            last = w;
            if (compact >= kind.least() && digits >= kind.digits()) {
                goodEnd = w;
                goodDigits = digits;
            }
        }
        return goodEnd < 0 ? null : new LabelledValue(text, label, first, goodEnd, goodDigits, letters, joined);
    }

    int start() {
        return text.start(first);
    }

    int end() {
        return text.end(last);
    }

    String shown() {
        return text.text().substring(start(), end());
    }

    /** The first word of the label, in small letters. */
    String labelWord() {
        return text.lower(label);
    }

    /** Whether the label is "ref" alone, or tells but whose: not of what. */
    boolean plainReference() {
        return labelWord().startsWith("ref") || POSSESSIVE.matcher(labelWord()).matches();
    }

    /** Whether two pieces of a number may be parts of one: at most three characters between, of which one is a sign. */
    static boolean joins(String s, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        int signs = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (" \t".indexOf(c) < 0) {
                signs++;
                if ("/.-*_\\:".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return signs <= 1 && !(signs == 1 && s.charAt(from) == '.' && to - from > 1);
    }
}

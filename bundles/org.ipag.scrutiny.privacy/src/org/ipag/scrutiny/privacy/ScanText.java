package org.ipag.scrutiny.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.ipag.scrutiny.privacy.text.Folding;
import org.ipag.scrutiny.privacy.text.Unwrapping;

/**
 * A text made ready for scanning in one pass: odd spaces, hyphens, quotation marks and digits are folded to their plain
 * forms, accents and invisible characters are dropped, and the words are cut and looked up once for all recognisers.
 * Offsets of the folded text map back to the original.
 */
public final class ScanText {

    /** The word starts with a capital. */
    public static final int CAPITAL = 1;
    /** Every letter of the word is a capital. */
    public static final int ALL_CAPITALS = 2;
    /** The word has a digit. */
    public static final int DIGIT = 4;
    /** The word has a letter. */
    public static final int LETTER = 8;
    /** The word stands in a line written in capitals, where a capital tells nothing. */
    public static final int CAPITALS_LINE = 16;
    /** First word of a line or sentence. */
    public static final int SENTENCE_START = 32;

    private final String original;
    private final String text;
    /** Original offset of each folded character, null if both are the same. */
    private final int[] map;
    private final Lexicon lexicon;

    private int count;
    private int[] starts;
    private int[] ends;
    private int[] shapes;
    private int[] meanings;
    /** Words in small letters: those of the vocabulary at once, others once they are asked for. */
    private String[] small;
    /** For each word with a digit, the digits of its cluster; made once it is asked for. */
    private int[] clusters;
    private int[] digitTokens = new int[16];
    private int digitCount;

    private ScanText(String original, String text, int[] map, Lexicon lexicon) {
        this.original = original;
        this.text = text;
        this.map = map;
        this.lexicon = lexicon;
        cutWords();
    }

    /** Prepares a text for scanning with a vocabulary. */
    public static ScanText of(String original, Lexicon lexicon) {
        int n = original.length();
        int plain = 0;
        while (plain < n && original.charAt(plain) < 0x7f) {
            plain++;
        }
        if (plain == n) {
            return new ScanText(original, Unwrapping.unwrap(original), null, lexicon);
        }
        StringBuilder out = new StringBuilder(n + 8);
        int[] map = new int[n + 16];
        for (int i = 0; i < n;) {
            int cp = original.codePointAt(i);
            int from = out.length();
            if (cp < 0x7f) {
                out.append((char) cp);
            } else {
                Folding.fold(cp, out);
            }
            if (out.length() > map.length - 2) {
                map = Arrays.copyOf(map, map.length * 2 + out.length());
            }
            for (int k = from; k < out.length(); k++) {
                map[k] = i;
            }
            i += Character.charCount(cp);
        }
        map[out.length()] = n;
        return new ScanText(original, Unwrapping.unwrap(out.toString()), Arrays.copyOf(map, out.length() + 1), lexicon);
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Whether a word is written with an accent, which hardly any English word has. */
    public boolean accented(int word) {
        if (map == null) {
            return false;
        }
        for (int i = map[starts[word]]; i < map[ends[word]]; i++) {
            char c = original.charAt(i);
            if (c >= 0xC0 && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** The folded text that recognisers look at. */
    public String text() {
        return text;
    }

    /** Number of words. */
    public int words() {
        return count;
    }

    /** Offset of a word's first character in {@link #text()}. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset behind a word's last character in {@link #text()}. */
    public int end(int word) {
        return ends[word];
    }

    /** The word's shape: a set of {@link #CAPITAL} and the other flags. */
    public int shape(int word) {
        return shapes[word];
    }

    /** What the vocabulary knows of the word: a set of the flags of {@link Lexicon}. */
    public int meaning(int word) {
        return meanings[word];
    }

    /** Number of words that have a digit. */
    public int digitWords() {
        return digitCount;
    }

    /** Index of the n-th word that has a digit. */
    public int digitWord(int n) {
        return digitTokens[n];
    }

    /** The characters of a word. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The characters of a word in small letters. */
    public String lower(int word) {
        String lower = small[word];
        if (lower == null) {
            lower = word(word).toLowerCase(Locale.ROOT);
            small[word] = lower;
        }
        return lower;
    }

    /**
     * How many digits stand together around the n-th word that has a digit, short words and signs between them allowed: a bound
     * that tells most numbers from an identifier before any pattern is tried.
     */
    public int digitsTogether(int n) {
        if (clusters == null) {
            clusters = new int[digitCount];
            for (int first = 0; first < digitCount;) {
                int last = first;
                int digits = digitsIn(digitTokens[first]);
                while (last + 1 < digitCount && together(digitTokens[last], digitTokens[last + 1])) {
                    last++;
                    digits += digitsIn(digitTokens[last]);
                }
                Arrays.fill(clusters, first, last + 1, digits);
                first = last + 1;
            }
        }
        return clusters[n];
    }

    private int digitsIn(int word) {
        int digits = 0;
        for (int i = starts[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c == 'O' || c == 'o' ? 1 : 0;
        }
        return digits;
    }

    /** At most two short words of letters and a few signs stand between. */
    private boolean together(int left, int right) {
        if (right - left > 3 || starts[right] - ends[left] > 14) {
            return false;
        }
        for (int i = ends[left]; i < starts[right]; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** The word at or behind an offset; {@link #words()} if there is none. */
    public int wordAt(int offset) {
        int i = Arrays.binarySearch(starts, 0, count, offset);
        if (i >= 0) {
            return i;
        }
        i = -i - 1;
        return i > 0 && ends[i - 1] > offset ? i - 1 : i;
    }

    /** Up to {@code length} characters before an offset, in small letters. */
    public String before(int offset, int length) {
        return text.substring(Math.max(0, offset - length), offset).toLowerCase(Locale.ROOT);
    }

    /** Up to {@code length} characters from an offset on, in small letters. */
    public String after(int offset, int length) {
        return text.substring(offset, Math.min(text.length(), offset + length)).toLowerCase(Locale.ROOT);
    }

    /** The vocabulary used. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Offset in the original of a folded offset, for the start of a stretch. */
    public int originalStart(int offset) {
        return map == null ? offset : map[offset];
    }

    /** Offset in the folded text of an offset in the original. */
    public int foldedOffset(int offset) {
        if (map == null) {
            return offset;
        }
        int at = Arrays.binarySearch(map, offset);
        while (at > 0 && map[at - 1] == offset) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }

    /** Offset in the original behind a stretch that ends at a folded offset; combining marks that follow belong to it. */
    public int originalEnd(int offset) {
        if (map == null || offset == 0) {
            return offset;
        }
        int last = map[offset - 1];
        int end = last + Character.charCount(original.codePointAt(last));
        while (end < original.length() && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private void cutWords() {
        int n = text.length();
        int guess = Math.max(16, n / 5);
        starts = new int[guess];
        ends = new int[guess];
        shapes = new int[guess];
        meanings = new int[guess];
        small = new String[guess];
        boolean sentence = true;
        int lineFirst = 0;
        int upper = 0;
        int lower = 0;
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (!wordChar(c)) {
                if (c == '\n' || c == '\r' || c == 0x0b) {
                    sentence = true;
                    markLine(lineFirst, upper, lower);
                    lineFirst = count;
                    upper = 0;
                    lower = 0;
                } else if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\t' || c == '"' || c == '*') {
                    sentence = true;
                }
                i++;
                continue;
            }
            int start = i;
            int shape = sentence ? SENTENCE_START : 0;
            sentence = false;
            int hash = 0;
            boolean capsOnly = true;
            if (isUpper(c)) {
                shape |= CAPITAL;
            }
            while (i < n && wordChar(c = text.charAt(i))) {
                if (c >= '0' && c <= '9') {
                    shape |= DIGIT;
                } else {
                    shape |= LETTER;
                    if (isUpper(c)) {
                        upper++;
                        c = (char) (c < 128 ? c + 32 : Character.toLowerCase(c));
                    } else {
                        lower++;
                        capsOnly = false;
                    }
                }
                hash = hash * 31 + c;
                i++;
            }
            if (capsOnly && (shape & LETTER) != 0) {
                shape |= ALL_CAPITALS;
            }
            add(start, i, shape, hash);
        }
        markLine(lineFirst, upper, lower);
    }

    private void add(int start, int end, int shape, int hash) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            shapes = Arrays.copyOf(shapes, size);
            meanings = Arrays.copyOf(meanings, size);
            small = Arrays.copyOf(small, size);
        }
        if ((shape & DIGIT) != 0) {
            if (digitCount == digitTokens.length) {
                digitTokens = Arrays.copyOf(digitTokens, digitCount * 2);
            }
            digitTokens[digitCount++] = count;
        }
        starts[count] = start;
        ends[count] = end;
        shapes[count] = shape;
        int place = (shape & LETTER) != 0 ? lexicon.find(text, start, end, hash) : -1;
        if (place >= 0) {
            meanings[count] = lexicon.value(place);
            small[count] = lexicon.key(place);
        }
        count++;
    }

    private void markLine(int first, int upper, int lower) {
        int letters = upper + lower;
        int words = count - first;
        if (letters >= 12 && words >= 4 && upper * 10 >= letters * 8) {
            for (int k = first; k < count; k++) {
                shapes[k] |= CAPITALS_LINE;
            }
        }
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(c);
    }

    private static boolean wordChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 128 && Character.isLetter(c);
    }

    /** Folds a word as the scanner does, for comparing words: no accents, no invisible characters, small letters. */
    public static String foldWord(String word) {
        StringBuilder out = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFC).codePoints().forEach(cp -> Folding.fold(cp, out));
        return out.toString().toLowerCase(Locale.ROOT);
    }
}

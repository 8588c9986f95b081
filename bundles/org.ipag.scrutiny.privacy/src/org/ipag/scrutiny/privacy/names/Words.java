package org.ipag.scrutiny.privacy.names;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** How the words of a text look to somebody who searches for names. */
final class Words {

    /** What a word may be in a name. */
    enum Kind {
        /** On the name lists and nothing else. */
        LISTED,
        /** On the name lists, but also an ordinary word, a place, a month or a make. */
        DOUBTFUL,
        /** Not known at all: neither word nor name. */
        UNKNOWN,
        /** A single capital letter. */
        INITIAL,
        /** A small word inside a name (de, bin, ul). */
        PARTICLE,
        /** No name. */
        WORD
    }

    static final int NAME = Lexicon.GIVEN | Lexicon.SURNAME;
    private static final int OTHER = Lexicon.ENGLISH | Lexicon.PLACE | Lexicon.CALENDAR | Lexicon.BRAND | Lexicon.GROUP
            | Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.ROLE | Lexicon.RANK | Lexicon.TITLE
            | Lexicon.FIELD | Lexicon.NO_VALUE | Lexicon.ACRONYM | Lexicon.NUMBER_WORD | Lexicon.RELATION;

    private final ScanText text;
    private final boolean[] taken;
    /** The cues of the candidate that was last asked for at each word; most are asked for more than once. */
    private final Cues[] cues;

    Words(ScanText text, boolean[] taken) {
        this.text = text;
        this.taken = taken;
        this.cues = new Cues[text.words()];
    }

    ScanText text() {
        return text;
    }

    boolean exists(int w) {
        return w >= 0 && w < text.words();
    }

    boolean taken(int w) {
        return taken[w];
    }

    boolean has(int w, int bits) {
        return exists(w) && (text.meaning(w) & bits) != 0;
    }

    boolean shaped(int w, int bits) {
        return exists(w) && (text.shape(w) & bits) != 0;
    }

    /** Whether the line is written in capitals, so that a capital says nothing. */
    boolean shouting(int w) {
        return shaped(w, ScanText.CAPITALS_LINE);
    }

    /** Whether a capital letter here is evidence of a name. */
    boolean capital(int w) {
        return shaped(w, ScanText.CAPITAL) && !shouting(w);
    }

    int length(int w) {
        return text.end(w) - text.start(w);
    }

    Kind kind(int w) {
        if (!exists(w) || taken[w] || shaped(w, ScanText.DIGIT)) {
            return Kind.WORD;
        }
        int meaning = text.meaning(w);
        if (length(w) == 1) {
            return shaped(w, ScanText.CAPITAL) ? Kind.INITIAL : (meaning & Lexicon.PARTICLE) != 0 ? Kind.PARTICLE : Kind.WORD;
        }
        boolean small = !shaped(w, ScanText.CAPITAL);
        if (small && (meaning & Lexicon.PARTICLE) != 0) {
            return Kind.PARTICLE;
        }
        if (!small && text.accented(w)) {
            return (meaning & NAME) != 0 ? Kind.LISTED : Kind.UNKNOWN;
        }
        boolean letters = shaped(w, ScanText.ALL_CAPITALS) && ((meaning & Lexicon.LABEL) != 0 && length(w) <= 4 || (meaning & Lexicon.ACRONYM) != 0 && length(w) <= 3);
        if (letters) {
            return Kind.WORD;
        }
        if (contraction(w)) {
            return Kind.WORD;
        }
        if ((meaning & NAME) != 0) {
            boolean other = (meaning & OTHER) != 0;
            if (small && other) {
                return Kind.WORD;
            }
            return other ? Kind.DOUBTFUL : Kind.LISTED;
        }
        if ((meaning & ~(Lexicon.PARTICLE | Lexicon.CUE)) == 0 && (meaning & Lexicon.CUE) == 0) {
            if (small) {
                return Kind.WORD;
            }
            if ((meaning & Lexicon.PARTICLE) != 0) {
                return Kind.PARTICLE;
            }
            return vowels(w) ? Kind.UNKNOWN : Kind.WORD;
        }
        return Kind.WORD;
    }

    /** Whether a word is the beginning of an ordinary one, as shorthand has it: Interp, Aggr, Crim. */
    boolean abbreviation(int w) {
        return length(w) >= 3 && length(w) <= 6 && text.lexicon().begins(text.lower(w), 3);
    }

    /** "Don't" and "Can't": the word before the apostrophe is none of its own. */
    private boolean contraction(int w) {
        int end = text.end(w);
        String s = text.text();
        return end + 1 < s.length() && s.charAt(end) == '\'' && (s.charAt(end + 1) | 0x20) == 't' && (end + 2 == s.length() || !Character.isLetter(s.charAt(end + 2)));
    }

    /** An abbreviation such as Stn or Lft has no vowel; a name that is on no list has one. */
    boolean vowels(int w) {
        for (int i = text.start(w); i < text.end(w); i++) {
            if ("aeiouAEIOU".indexOf(text.text().charAt(i)) >= 0 || i > text.start(w) && (text.text().charAt(i) | 0x20) == 'y') {
                return true;
            }
        }
        return false;
    }

    /** Whether two neighbouring words can belong to one name: a space, a hyphen, an apostrophe, or a full stop after an initial. */
    boolean joined(int left, int right) {
        if (!exists(left) || !exists(right)) {
            return false;
        }
        int from = text.end(left);
        int to = text.start(right);
        if (to - from > 3 || to == from) {
            return false;
        }
        boolean dotAllowed = length(left) == 1 || has(left, Lexicon.TITLE | Lexicon.RANK) || length(left) <= 3 && has(left, Lexicon.PARTICLE);
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == ' ' || c == '\'' && to - from == 1 || c == '-' && to - from == 1 || c == '.' && dotAllowed && i == from) {
                continue;
            }
            return false;
        }
        return true;
    }

    /** What stands around a candidate. */
    Cues cues(int first, int last) {
        if (cues[first] == null || !cues[first].endsAt(last)) {
            cues[first] = new Cues(this, first, last);
        }
        return cues[first];
    }

    /** The characters between two neighbouring words. */
    String between(int left, int right) {
        if (!exists(left) || !exists(right)) {
            return "";
        }
        int from = text.end(left);
        int to = text.start(right);
        return to - from == 1 && text.text().charAt(from) == ' ' ? " " : text.text().substring(from, to);
    }

    /** Whether the word is followed by 's and stands alone before it, as in Khan's. */
    boolean possessive(int w) {
        int end = text.end(w);
        String s = text.text();
        return end + 1 < s.length() && s.charAt(end) == '\'' && (s.charAt(end + 1) == 's' || s.charAt(end + 1) == 'S')
                && (end + 2 == s.length() || !Character.isLetter(s.charAt(end + 2)));
    }

    /** Whether the next word is separated by nothing but a space. */
    boolean spaceAfter(int w) {
        if (!exists(w + 1)) {
            return false;
        }
        for (int i = text.end(w); i < text.start(w + 1); i++) {
            char c = text.text().charAt(i);
            if (c == '\n' || !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}

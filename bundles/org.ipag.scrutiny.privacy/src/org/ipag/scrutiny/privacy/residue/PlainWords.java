package org.ipag.scrutiny.privacy.residue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Which words of a text some list explains: English, places, months, makes, languages, agencies, abbreviations (those of
 * {@code words/plain-words.txt} besides). What is left is a word with a capital that stands where a name could. An English word with a
 * capital amid a sentence ("ask Cookie") is not explained by being one.
 */
final class PlainWords {

    private static final WordSections WORDS = WordSections.load("words/plain-words.txt");
    private static final Set<String> SHORT = WORDS.of("abbreviations");
    private static final Set<String> BEFORE_PLACE = WORDS.of("before a place");
    private static final Set<String> BEHIND_PLACE = WORDS.of("behind a place");
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er", "ers", "ly");
    private static final int NAME = Lexicon.GIVEN | Lexicon.SURNAME;
    /** These explain a word even where it has a capital that it would not need. */
    private static final int PROPER = Lexicon.PLACE | Lexicon.CALENDAR | Lexicon.BRAND | Lexicon.GROUP | Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.ROLE | Lexicon.RANK | Lexicon.TITLE | Lexicon.FIELD
            | Lexicon.NO_VALUE | Lexicon.ACRONYM | Lexicon.RELATION | Lexicon.LABEL | Lexicon.DWELLING | Lexicon.FUNCTION | Lexicon.NUMBER_WORD;
    private static final int EXPLAINS = PROPER | Lexicon.ENGLISH | Lexicon.CUE | Lexicon.SAYS | Lexicon.PLACE_CUE | Lexicon.BIRTH | Lexicon.AGE | Lexicon.HINT | Lexicon.ADDRESS_CUE | Lexicon.WHERE | Lexicon.ONLINE
            | Lexicon.THING;
    /** A word of forms and of streets may be what somebody is called all the same. */
    private static final int CALLED = Lexicon.LABEL | Lexicon.STREET | Lexicon.DWELLING | Lexicon.FIELD;
    private static final Set<String> BEFORE_INITIAL = WORDS.of("before an initial");
    /** What stands between such a word and the one before. */
    private static final Set<String> BEFORE_CALLED = Set.of(" ", ", ", "/ ", " (", " & ");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "of", "on");
    private static final int LEAST_OF_NAME = 3;
    private static final int LEAST_OF_HANDLE = 4;
    private static final Set<String> BEFORE_HANDLE = Set.of("by", "as", "called", "named", "nicknamed", "aka", "alias", "user", "from");

    private final SoFar soFar;
    private final ScanText text;
    /** Words that stand in small letters somewhere, or as a place: with a capital and elsewhere they are the same. */
    private final Set<String> harmless = new HashSet<>();
    /** Words of names that were found: where they stand and were not found they are worth a look, whatever else they mean. */
    private final Set<String> names = new HashSet<>();

    /** Looks at a text with what was found in it. */
    PlainWords(SoFar soFar) {
        this.soFar = soFar;
        this.text = soFar.text();
        for (Detection d : soFar.found()) {
            if (d.named()) {
                for (String word : d.text().split("[^\\p{L}]+")) {
                    if (word.length() >= LEAST_OF_NAME) {
                        names.add(ScanText.foldWord(word));
                    }
                }
            }
        }
        for (int w = 0; w < text.words(); w++) {
            boolean capital = (text.shape(w) & ScanText.CAPITAL) != 0;
            if ((text.meaning(w) & EXPLAINS) == 0 && (text.shape(w) & ScanText.DIGIT) == 0 && (!capital || (text.meaning(w) & NAME) == 0 && place(w))) {
                harmless.add(text.lower(w));
            }
        }
    }

    /** Whether nothing explains a word without digits. */
    boolean unexplained(int w) {
        int shape = text.shape(w);
        if (text.end(w) - text.start(w) == 1) {
            return (shape & ScanText.CAPITAL) != 0 && initial(w);
        }
        int meaning = text.meaning(w);
        boolean maybeName = (shape & ScanText.ALL_CAPITALS) == 0 && (meaning & NAME) != 0;
        if (!maybeName && SHORT.contains(text.lower(w))) {
            return false;
        }
        if ((shape & ScanText.CAPITAL) == 0) {
            return (meaning & EXPLAINS) == 0 && text.end(w) - text.start(w) >= LEAST_OF_HANDLE && !derived(w) && handle(w);
        }
        if (maybeName) {
            // Nas and Sim are no abbreviations where they are written so.
            meaning &= ~Lexicon.ACRONYM;
        }
        if (names.contains(text.lower(w))) {
            return (meaning & (PROPER & ~Lexicon.PLACE)) == 0;
        }
        if ((meaning & EXPLAINS) != 0) {
            return (meaning & PROPER & ~CALLED) == 0 && (shape & (ScanText.ALL_CAPITALS | ScanText.CAPITALS_LINE)) == 0 && !derived(w) && (calledSo(w) || signs(w));
        }
        return (meaning & NAME) != 0 || !harmless.contains(text.lower(w)) && !derived(w);
    }

    /** A single letter where a person stands: "told R", "R said", "R = his colleague". */
    private boolean initial(int w) {
        String s = text.text();
        int end = text.end(w);
        if ((text.shape(w) & ScanText.CAPITALS_LINE) != 0 || "IAX".indexOf(s.charAt(text.start(w))) >= 0 || end < s.length() && "/-+&*".indexOf(s.charAt(end)) >= 0) {
            return false;
        }
        boolean before = beside(w - 1) && s.charAt(text.start(w) - 1) == ' ' && BEFORE_INITIAL.contains(text.lower(w - 1)) && (end >= s.length() || " .,;)'\n".indexOf(s.charAt(end)) >= 0) && (!beside(w) || small(w + 1));
        return before || beside(w) && s.charAt(end) == ' ' && (text.meaning(w + 1) & Lexicon.SAYS) != 0 && small(w + 1) && (w == 0 || !beside(w - 1)) || s.startsWith(" = ", end);
    }

    /** A word in small letters where the name stands of somebody who writes or is called so. */
    private boolean handle(int w) {
        char left = text.start(w) > 0 ? text.text().charAt(text.start(w) - 1) : ' ';
        return (left == '"' || left == '/' && w > 0 && text.start(w) - text.end(w - 1) <= 2) && (text.meaning(w) & NAME) == 0 || beside(w - 1) && BEFORE_HANDLE.contains(text.lower(w - 1));
    }

    /** A line that is nothing but one word which somebody may be called, as under a letter. */
    private boolean signs(int w) {
        boolean first = w == 0 || text.text().lastIndexOf('\n', text.start(w)) >= text.end(w - 1);
        int next = text.text().indexOf('\n', text.end(w));
        return (text.meaning(w) & NAME) != 0 && first && (next < 0 ? w + 1 == text.words() : w + 1 >= text.words() || next < text.start(w + 1)) && text.text().substring(text.end(w), next < 0 ? text.text().length() : next).isBlank();
    }

    /** Initials with full stops or hyphens between, "S.A.H." and "NH-M": whether nothing explains them. */
    boolean initials(int first, int last) {
        StringBuilder all = new StringBuilder();
        for (int w = first; w <= last; w++) {
            if (text.end(w) - text.start(w) > 2 || (text.shape(w) & ScanText.ALL_CAPITALS) == 0) {
                return false;
            }
            if (w < last && ".-'".indexOf(text.text().charAt(text.end(w))) < 0) {
                return false;
            }
            all.append(text.lower(w));
        }
        return last > first && all.length() <= 5 && !SHORT.contains(all.toString()) && (text.lexicon().meaning(all.toString()) & (Lexicon.ACRONYM | Lexicon.ENGLISH | Lexicon.LABEL | Lexicon.RANK | Lexicon.ROLE)) == 0;
    }

    /** An English word with a capital amid a sentence and beside no other capital, or alone between quotation marks. */
    private boolean calledSo(int w) {
        String s = text.text();
        int start = text.start(w);
        int end = text.end(w);
        char left = start > 0 ? s.charAt(start - 1) : '\n';
        char right = end < s.length() ? s.charAt(end) : '\n';
        if ((left == '"' || left == '\'') && (right == left || right == ',' || right == '.')) {
            return true;
        }
        if ((text.shape(w) & ScanText.SENTENCE_START) != 0 || w == 0 || !BEFORE_CALLED.contains(s.substring(text.end(w - 1), start)) || " ,.;?!'\")".indexOf(right) < 0 && (right != ':' || (text.meaning(w) & NAME) == 0) || ARTICLES.contains(text.lower(w - 1))) {
            return false;
        }
        boolean goesOn = right != ' ' || !beside(w) || (text.meaning(w + 1) & (Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE)) != 0 && small(w + 1);
        return person(w - 1) || beside(w) && person(w + 1) || goesOn && (!beside(w - 1) || small(w - 1));
    }

    /** Whether nothing but one blank stands between a word and the next. */
    private boolean beside(int w) {
        return w >= 0 && w + 1 < text.words() && text.start(w + 1) - text.end(w) == 1;
    }

    /** Whether a word belongs to a name that was found. */
    private boolean person(int w) {
        Detection there = soFar.in(text.originalStart(text.start(w)), text.originalEnd(text.end(w)));
        return there != null && there.type().equals(IdentifierType.PERSON_NAME.key());
    }

    private boolean small(int w) {
        return (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == 0;
    }

    /** "at Oxley", "Oxley Magistrates": where a place stands. */
    private boolean place(int w) {
        boolean before = w > 0 && text.start(w) - text.end(w - 1) == 1 && BEFORE_PLACE.contains(text.lower(w - 1));
        return before || w + 1 < text.words() && text.start(w + 1) - text.end(w) == 1 && ((text.meaning(w + 1) & (Lexicon.STREET | Lexicon.ORGANISATION)) != 0 && (text.shape(w + 1) & ScanText.CAPITAL) != 0 || BEHIND_PLACE.contains(text.lower(w + 1)));
    }

    /** A plural or another form of a word of the list. */
    private boolean derived(int w) {
        String word = text.lower(w);
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending) && (text.lexicon().meaning(word.substring(0, word.length() - ending.length())) & (Lexicon.ENGLISH | Lexicon.ACRONYM | Lexicon.CALENDAR | Lexicon.RANK)) != 0) {
                return true;
            }
        }
        return false;
    }
}

package org.ipag.scrutiny.privacy.names;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.names.Words.Kind;

/** Names written in small letters, as in messages and in the notes of somebody in a hurry. */
final class SmallNames {

    private static final Set<String> MINE = Set.of("my", "his", "her", "their", "your", "our");
    private static final Set<String> CALLED = Set.of("called", "named", "female", "nick", "oi", "leave", "let", "op", "inf", "its");
    private static final Set<String> SPOKE = Set.of("spk", "spoke", "spoken", "speak", "spkn", "talked", "chatted", "chat", "sp");
    private static final Set<String> TO = Set.of("to", "with", "w");
    private static final Set<String> OF = Set.of("of", "and", "for");
    private static final Set<String> TELLS = Set.of("says", "said", "sez", "told", "reckons", "thinks", "states", "stated", "reckoned", "rang", "saw", "seen", "heard");
    private static final Pattern SMALL_GAP = Pattern.compile("[ -]{1,2}");

    private final Words words;

    SmallNames(Words words) {
        this.words = words;
    }

    /** A name written in small letters, as in messages: a given name and a surname, of which one is no English word, or both behind a cue. */
    Mention pair(int w) {
        int next = w + 1;
        boolean minutes = words.length(w) <= 3 && words.shaped(w - 1, ScanText.DIGIT) && words.between(w - 1, w).equals(" ");
        if (minutes || !words.joined(w, next) || !SMALL_GAP.matcher(words.between(w, next)).matches() || words.shaped(next, ScanText.CAPITAL) || !smallPart(w, Lexicon.GIVEN) || !smallPart(next, Lexicon.SURNAME)) {
            return null;
        }
        boolean given = words.has(w, Lexicon.GIVEN);
        boolean surname = words.has(next, Lexicon.SURNAME);
        boolean plainGiven = given && words.kind(w) == Kind.LISTED;
        boolean plainSurname = surname && words.kind(next) == Kind.LISTED;
        Cues cues = words.cues(w, next);
        boolean cue = cues.any() || words.has(w - 1, Lexicon.CUE | Lexicon.ROLE | Lexicon.RELATION | Lexicon.TITLE);
        boolean opens = words.shaped(w, ScanText.SENTENCE_START);
        if (words.between(next, w + 2).equals(" ") && words.has(w + 2, Lexicon.ORGANISATION) && !words.has(w + 2, Lexicon.ROLE | Lexicon.SAYS) && words.exists(w - 1) && words.text().lower(w - 1).matches("of|from|at|by")) {
            // "of kemp lacey solicitors".
            return null;
        }
        double confidence;
        if (given && surname) {
            confidence = plainGiven || plainSurname ? 0.87 : cue ? 0.82 : opens ? 0.6 : 0;
        } else if (plainGiven || plainSurname) {
            confidence = cue ? 0.86 : 0.82;
        } else if (given || surname) {
            confidence = cue ? 0.8 : opens ? 0.6 : 0;
        } else {
            confidence = cues.field || cues.role || cues.verb || cues.says && words.exists(w - 1) && words.text().lower(w - 1).equals("that") ? 0.81 : 0;
        }
        if (confidence == 0) {
            return null;
        }
        int last = next;
        while (last - w < 4 && words.joined(last, last + 1) && SMALL_GAP.matcher(words.between(last, last + 1)).matches() && !words.taken(last + 1) && !words.shaped(last + 1, ScanText.CAPITAL | ScanText.DIGIT)
                && (words.kind(last + 1) == Kind.LISTED || words.text().meaning(last + 1) == 0 && words.text().accented(last + 1))) {
            last++;
        }
        return Mention.of(words, w, last, confidence, "two words in small letters that look like a name", cues.personRole());
    }

    /** "went to see mrs j. fung", "its p dragomir": a letter and a surname in small letters. */
    Mention initial(int w) {
        int surname = w + 1;
        String gap = words.between(w, surname);
        if (words.length(w) != 1 || !gap.equals(" ") && !gap.equals(". ") || !smallSurname(surname, w - 1) || words.shaped(surname, ScanText.CAPITAL) || words.length(surname) < 4 || words.taken(surname)
                || words.has(w - 1, Words.NAME) && words.between(w - 1, w).equals(" ") && words.kind(w - 1) == Kind.LISTED || words.shaped(w - 1, ScanText.DIGIT) || words.between(w - 1, w).endsWith("'")) {
            return null;
        }
        char letter = words.text().word(w).charAt(0);
        boolean article = (letter == 'a' || letter == 'i') && gap.equals(" ") && !words.has(w - 1, Lexicon.TITLE) && !(words.exists(w - 1) && words.text().lower(w - 1).equals("for"));
        if (!Character.isLetter(letter) || article || letter == 'v' && words.exists(w - 1) && words.between(w - 1, w).equals(" ")) {
            return null;
        }
        int last = surname;
        while (last - w < 3 && words.between(last, last + 1).equals(" ") && words.kind(last + 1) == Kind.LISTED && !words.shaped(last + 1, ScanText.CAPITAL) && !words.taken(last + 1)) {
            last++;
        }
        return Mention.of(words, w, last, 0.82, "a letter and a surname in small letters", words.cues(w, last).personRole());
    }

    /** A surname of the lists, or behind a title and a letter a word of no language: "mr a muhit". */
    private boolean smallSurname(int w, int title) {
        return words.kind(w) == Kind.LISTED && words.has(w, Lexicon.SURNAME) || words.exists(w) && words.has(title, Lexicon.TITLE) && words.text().meaning(w) == 0 && !words.shaped(w, ScanText.DIGIT);
    }

    /** A word that may be one part of a name in small letters: on the list and not one that only holds sentences together, or of no language. */
    private boolean smallPart(int w, int list) {
        int meaning = words.text().meaning(w);
        int grammar = Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE | Lexicon.PLACE_CUE | Lexicon.RELATION | Lexicon.NUMBER_WORD | Lexicon.CALENDAR | Lexicon.RANK | Lexicon.FIELD | Lexicon.STREET;
        return !words.taken(w) && !words.shaped(w, ScanText.DIGIT) && words.length(w) > 1
                && ((meaning & list) != 0 && ((meaning & grammar) == 0 && words.length(w) > 2 || words.kind(w) == Kind.LISTED) || meaning == 0 && words.length(w) >= 3);
    }

    /** "o'shaughnessy-bell" in a note without capitals. */
    Mention irish(int w) {
        int next = w + 1;
        if (!words.text().lower(w).equals("o") || words.shaped(w, ScanText.CAPITAL) || !words.between(w, next).equals("'") || words.shaped(next, ScanText.CAPITAL | ScanText.DIGIT) || words.length(next) < 4 || words.taken(next)
                || words.has(next, Lexicon.ENGLISH | Lexicon.FUNCTION) && !words.has(next, Words.NAME) || words.text().lower(next).equals("clock")) {
            return null;
        }
        int last = words.between(next, next + 1).equals("-") && words.length(next + 1) > 2 && !words.shaped(next + 1, ScanText.DIGIT) ? next + 1 : next;
        return Mention.of(words, w, last, 0.84, "an Irish surname in small letters", words.cues(w, last).personRole());
    }

    /** Who is told or met by name in a note without capitals: "spk to blessing in tenancy", "her mate mark says". */
    private boolean spokenTo(int w) {
        if (!words.has(w, Lexicon.GIVEN) || words.length(w) < 4 || words.has(w, Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS | Lexicon.ROLE | Lexicon.RELATION | Lexicon.CALENDAR) || words.has(w + 1, Lexicon.ORGANISATION | Lexicon.STREET) || !words.between(w - 1, w).equals(" ")) {
            return false;
        }
        boolean to = words.exists(w - 2) && TO.contains(words.text().lower(w - 1)) && SPOKE.contains(words.text().lower(w - 2)) && words.between(w - 2, w - 1).equals(" ") && !OF.contains(words.exists(w + 1) ? words.text().lower(w + 1) : "");
        boolean kin = words.has(w - 1, Lexicon.RELATION) && words.spaceAfter(w) && TELLS.contains(words.text().lower(w + 1));
        return to || kin;
    }

    /** "oi tesfay", "one called sukhi", "husband miley": a word of no language in small letters where a name is announced. */
    Mention unknown(int w) {
        boolean mine = words.has(w - 1, Lexicon.RELATION) && words.between(w - 1, w).equals(" ") && words.exists(w - 2) && MINE.contains(words.text().lower(w - 2))
                || words.exists(w - 1) && words.between(w - 1, w).equals(" ") && CALLED.contains(words.text().lower(w - 1));
        boolean contraction = words.between(w, w + 1).equals("'") && words.length(w + 1) == 1 && words.text().lower(w + 1).equals("t");
        if ((mine || spokenTo(w)) && !contraction && words.has(w, Lexicon.GIVEN) && !words.has(w, Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS | Lexicon.ROLE) && words.length(w) > 2) {
            return Mention.of(words, w, w, 0.82, "a given name in small letters behind a word for a person", words.cues(w, w).personRole());
        }
        if (!words.vowels(w) || capitalsUsed(w) || words.text().meaning(w) != 0 || words.shaped(w, ScanText.DIGIT) || words.length(w) < 3 || words.exists(w + 1) && words.between(w, w + 1).startsWith("-") || words.between(w - 1, w).equals("'")) {
            return null;
        }
        Cues cues = words.cues(w, w);
        boolean relation = words.has(w - 1, Lexicon.RELATION) && words.between(w - 1, w).equals(" ");
        double confidence = cues.verb || cues.field ? 0.62 : relation || cues.role ? 0.65 : cues.vocative ? 0.7 : 0;
        if (confidence == 0) {
            return null;
        }
        int last = words.joined(w, w + 1) && words.between(w, w + 1).equals(" ") && words.text().meaning(w + 1) == 0 && !words.shaped(w + 1, ScanText.DIGIT | ScanText.CAPITAL) && words.length(w + 1) > 2 && !words.taken(w + 1)
                || words.joined(w, w + 1) && words.kind(w + 1) == Kind.LISTED && !words.shaped(w + 1, ScanText.CAPITAL) ? w + 1 : w;
        return Mention.of(words, w, last, confidence, "a word of no language where a name is announced", cues.personRole());
    }

    /** Whether the writer of this line begins names with capitals, so that a small letter means a word. */
    boolean capitalsUsed(int w) {
        for (int i = w + 1; i < w + 6 && words.exists(i) && words.between(i - 1, i).indexOf('\n') < 0; i++) {
            if (words.capital(i) && words.length(i) > 1 && !words.shaped(i, ScanText.SENTENCE_START | ScanText.ALL_CAPITALS)) {
                return true;
            }
        }
        for (int i = w; i > w - 8 && words.exists(i - 1) && words.between(i - 1, i).indexOf('\n') < 0; i--) {
            if (words.capital(i - 1) && words.length(i - 1) > 1 && !words.shaped(i - 1, ScanText.SENTENCE_START | ScanText.ALL_CAPITALS)) {
                return true;
            }
        }
        return false;
    }
}

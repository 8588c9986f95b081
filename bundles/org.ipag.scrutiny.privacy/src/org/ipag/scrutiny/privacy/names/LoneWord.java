package org.ipag.scrutiny.privacy.names;

import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * How surely a single word with a capital is somebody's name. First what makes the question easy, then by what the lists say of the word:
 * a name and nothing else, a name and an ordinary word, or nothing at all. Within each, the strongest evidence is asked for first.
 */
final class LoneWord {

    private static final Set<String> COMPANY = Set.of("with", "our", "little", "poor", "young", "old", "like", "because", "when", "why", "if", "until", "while", "whether", "senior", "but", "so", "nice", "dear", "lovely", "sweet", "bloody", "perhaps", "maybe");
    private static final Set<String> GENERIC = Set.of("is", "was", "and", "has", "had", "will", "can", "could", "would", "may", "might", "must", "shall", "should", "also", "then", "appeared", "remained",
            "remains", "cannot");
    private static final Set<String> PASSIVE = Set.of("by", "for", "on", "in", "at", "as");
    private static final Set<String> MOVED = Set.of("taken", "moved", "went", "go", "goes", "going", "gone", "drove", "drive", "driven", "conveyed", "returned", "travelled", "travel", "sent", "full", "bus", "train", "walked",
            "transferred", "bailed", "way", "back", "over", "up", "down", "posted", "relocated", "close", "next", "due", "run", "ran", "come", "came", "miles", "mile", "km", "remanded", "away", "trip", "tickets", "ticket", "road", "coach", "lift", "travels", "relocate", "transported", "committed", "distance");
    /** Before "to" and a surname: where somebody goes. */
    private static final Set<String> FAR = Set.of("miles", "mile", "km", "away", "train", "bus", "coach", "tickets", "trip", "relocated", "travelled", "travelling", "remanded", "transported", "drove", "moved");
    private static final Set<String> ME = Set.of("me", "him", "her", "you", "them", "us", "she", "he", "i");
    private static final Set<String> PLURAL = Set.of("have", "are", "were", "had", "moved", "live", "lived", "next", "at", "come", "came", "go", "left", "say", "keep", "want", "all");
    private static final Set<String> TIMES = Set.of("its", "in", "by", "of", "this", "last", "next", "since", "until", "till", "mid", "late", "early", "for", "from", "to", "on", "every");
    private static final Set<String> CROWN = Set.of("R", "DPP", "Regina", "Rex");
    /** What a word means elsewhere that no verb before it makes it a name. */
    private static final int NO_NAME = Lexicon.FUNCTION | Lexicon.STREET | Lexicon.ROLE | Lexicon.RANK | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.RELATION | Lexicon.NO_VALUE | Lexicon.LABEL;
    /** What makes a doubtful word more often something else than somebody. */
    private static final int STUBBORN = Lexicon.PLACE | Lexicon.CALENDAR | Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.FIELD | Lexicon.ACRONYM | Lexicon.NO_VALUE | Lexicon.GROUP | Lexicon.BRAND;
    private static final int VERY_STUBBORN = STUBBORN & ~(Lexicon.PLACE | Lexicon.BRAND);

    private final Words words;
    private final Cues cues;
    private final Tally tally;
    private final int first;
    private final int last;
    private final int meaning;
    /** Written in capitals in a line that is not. */
    private final boolean capitals;
    private final boolean opensSentence;

    LoneWord(Words words, Cues cues, Tally tally, int first, int last) {
        this.words = words;
        this.cues = cues;
        this.tally = tally;
        this.first = first;
        this.last = last;
        this.meaning = words.text().meaning(first);
        this.capitals = words.shaped(first, ScanText.ALL_CAPITALS);
        this.opensSentence = words.shaped(first, ScanText.SENTENCE_START);
    }

    double confidence() {
        if (tally.initials > 0 && tally.names() == 0) {
            return 0;
        }
        if (dayOfMonth()) {
            return 0;
        }
        if (cues.appositive && (meaning & NO_NAME) == 0) {
            return tally.listed > 0 ? 0.93 : (meaning & Words.NAME) != 0 ? 0.86 : tally.unknown > 0 ? 0.85 : 0.5;
        }
        if (!capitals && words.exists(first - 2) && words.text().lower(first - 1).equals("v") && words.between(first - 1, first).equals(" ") && CROWN.contains(words.text().word(first - 2)) && words.between(first - 3, first - 2).equals(" ")) {
            // Far more often the name of a precedent than of whom the paper is about, who is named elsewhere in it.
            return NameWeights.LEAST;
        }
        if (cues.vocative && (meaning & Lexicon.GIVEN) != 0) {
            return 0.82;
        }
        if (countryInBrackets() || capitals && words.length(first) == 2 && !cues.field && !cues.role) {
            return 0;
        }
        if (tally.unknown > 0 && !cues.any() && !goesOnLikePerson() && words.abbreviation(first)) {
            return NameWeights.LEAST;
        }
        if (!cues.any() && words.has(first - 1, Lexicon.PLACE) && words.capital(first - 1) && words.joined(first - 1, first)) {
            return 0;
        }
        return tally.listed > 0 ? listed() : tally.doubtful > 0 ? doubtful() : tally.unknown > 0 ? unknown() : 0;
    }

    /** "ENGLISH (44 GBR)". */
    private boolean countryInBrackets() {
        return capitals && words.length(first) == 3 && words.shaped(first - 1, ScanText.DIGIT) && words.between(first - 1, first).equals(" (") && words.between(first, first + 1).startsWith(")");
    }

    /** "12 June". */
    private boolean dayOfMonth() {
        return (meaning & Lexicon.CALENDAR) != 0 && words.shaped(first - 1, ScanText.DIGIT) && words.length(first - 1) <= 2 && words.between(first - 1, first).equals(" ");
    }

    /** A name and nothing else. */
    private double listed() {
        if (capitals && words.length(first) == 3 && !cues.field && !cues.role && !cues.verb) {
            // "SHO", "TRI": letters of an abbreviation rather than a name.
            return NameWeights.LEAST;
        }
        if (cues.article && words.text().lower(first - 1).equals("the") && !familyFollows() && !cues.field && !cues.role) {
            return 0.45;
        }
        if (!tally.given && cues.weak && words.text().lower(first - 1).equals("to") && words.exists(first - 2) && (FAR.contains(words.text().lower(first - 2)) && !words.has(last + 1, Lexicon.SAYS) || words.shaped(first - 2, ScanText.DIGIT)) && !words.possessive(last) && !capitals) {
            // "away to Appleby", "the 17.42 to Appleby": a place, unless somebody is called so elsewhere.
            return NameWeights.LEAST;
        }
        if (cues.any()) {
            return 0.94;
        }
        if (cues.article && !familyFollows()) {
            return spokenTo() ? 0.82 : 0.7;
        }
        return cues.place && !tally.given ? 0.81 : 0.87;
    }

    /** A name that is an ordinary word, a place, a month or a make, too. */
    private double doubtful() {
        if ((meaning & Lexicon.CALENDAR) != 0 && tellsTime()) {
            return 0;
        }
        boolean stubborn = (meaning & STUBBORN) != 0;
        double asName = doubtfulAsName();
        if (asName > 0) {
            return asName;
        }
        boolean somebody = (meaning & (Lexicon.ROLE | Lexicon.RELATION | Lexicon.TITLE | Lexicon.RANK | Lexicon.STREET | Lexicon.NO_VALUE)) != 0;
        if (somebody && !cues.role && !(cues.verb && !opensSentence)) {
            return 0;
        }
        if (cues.field) {
            boolean of = words.spaceAfter(last) && words.text().lower(last + 1).equals("of");
            return of || (meaning & (Lexicon.NO_VALUE | Lexicon.GROUP | Lexicon.FUNCTION | Lexicon.CALENDAR)) != 0 ? 0 : 0.86;
        }
        if (cues.role) {
            return !stubborn ? 0.88 : (meaning & (Lexicon.GROUP | Lexicon.FUNCTION)) != 0 ? 0.4 : 0.82;
        }
        if (cues.verb) {
            return !stubborn ? 0.83 : (meaning & Lexicon.CALENDAR) != 0 ? 0.81 : (meaning & (Lexicon.GROUP | Lexicon.ACRONYM | Lexicon.FUNCTION | Lexicon.FIELD)) != 0 ? NameWeights.LEAST : 0.8;
        }
        if (stubborn) {
            boolean nickname = (meaning & VERY_STUBBORN) == 0 && tally.given && cues.weak && !cues.place;
            return nickname && !opensSentence && !cues.article && !capitals ? 0.45 : 0;
        }
        if (cues.says) {
            return !opensSentence ? 0.84 : generic() ? NameWeights.LEAST : 0.81;
        }
        if ((tally.given || !opensSentence && tally.surname) && !capitals && !cues.article && goesOnLikePerson()) {
            return opensSentence ? 0.8 : 0.82;
        }
        if (capitals && tally.surname && words.length(first) > 3 && cues.weak) {
            return 0.8;
        }
        return opensSentence || cues.article || capitals || cues.place ? 0 : 0.45;
    }

    /** "it's May", "since June". */
    private boolean tellsTime() {
        return words.exists(first - 2) && words.text().lower(first - 1).equals("s") && words.text().lower(first - 2).equals("it")
                || words.exists(first - 1) && TIMES.contains(words.text().lower(first - 1));
    }

    /** What only a name does, whatever else the word means: "Rose told", "Will in the midst of a sentence", "the Stone family", "Bishop said". */
    private double doubtfulAsName() {
        boolean elsewhere = (meaning & (Lexicon.PLACE | Lexicon.ORGANISATION | Lexicon.GROUP | Lexicon.BRAND | Lexicon.ROLE | Lexicon.RELATION | Lexicon.ACRONYM)) != 0;
        if (tally.given && !capitals && !elsewhere && !(opensSentence && generic()) && Cues.told(words, last)) {
            return 0.83;
        }
        if (tally.given && !opensSentence && !capitals && (meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == Lexicon.FUNCTION && words.length(first) > 2) {
            return 0.81;
        }
        if (tally.surname && !capitals && familyFollows() && (meaning & (Lexicon.FUNCTION | Lexicon.GROUP | Lexicon.ROLE | Lexicon.RELATION | Lexicon.CALENDAR)) == 0) {
            return 0.82;
        }
        return (meaning & Lexicon.TITLE) != 0 && tally.surname && cues.says && !capitals ? 0.8 : 0;
    }

    /** Neither a word nor a name that is known. */
    private double unknown() {
        if (camelCase() && !cues.field && !cues.role && !cues.verb) {
            return 0;
        }
        if (capitals) {
            return unknownInCapitals();
        }
        if (cues.field || cues.role) {
            return 0.9;
        }
        if (cues.verb) {
            return 0.84;
        }
        if (cues.article && words.text().lower(first - 1).equals("the") && manyOfThem()) {
            return 0.8;
        }
        if (cues.article && !familyFollows()) {
            return cues.says ? 0.5 : 0;
        }
        if (cues.says) {
            return cues.place ? 0.5 : 0.83;
        }
        if (cues.place) {
            return 0;
        }
        if (opensSentence && asked()) {
            return 0.8;
        }
        if (goesOnLikePerson()) {
            return opensSentence && (companion() || cues.weak) ? companion() ? 0.81 : behindWeak() : opensSentence ? 0.8 : 0.82;
        }
        return companion() ? 0.81 : cues.weak ? behindWeak() : opensSentence ? NameWeights.LEAST : 0.45;
    }

    private double unknownInCapitals() {
        int length = words.length(first);
        boolean announced = cues.field || cues.role || cues.verb;
        if (length <= 5 && !announced && !cues.appositive) {
            return NameWeights.LEAST;
        }
        if (length > 3 && (cues.weak || cues.says || cues.verb) && NameWeights.pronounceable(words.text().lower(first))) {
            return cues.says || cues.verb ? 0.82 : 0.7;
        }
        if (length > 4 && NameWeights.pronounceable(words.text().lower(first)) && !cues.field && !cues.role) {
            return 0.45;
        }
        return length > 3 && announced ? 0.85 : cues.says && length > 4 ? 0.8 : 0;
    }

    /** "the Kowalskis' garden", "the Adeyemis were". */
    private boolean manyOfThem() {
        return words.text().lower(first).endsWith("s") && words.length(first) > 5
                && (words.text().text().startsWith("' ", words.text().end(last)) || words.spaceAfter(last) && PLURAL.contains(words.text().lower(last + 1)));
    }

    /** "Ruhi?" alone. */
    private boolean asked() {
        return words.text().text().startsWith("?", words.text().end(last)) || words.text().text().startsWith(" ?", words.text().end(last));
    }

    /** "our Jez", "because Jez". */
    private boolean companion() {
        return words.exists(first - 1) && words.between(first - 1, first).equals(" ") && COMPANY.contains(words.text().lower(first - 1)) && !words.has(first - 2, Lexicon.PLACE | Lexicon.STREET);
    }

    /** "spoke to a Rajesh": somebody whom the writer does not know. */
    private boolean spokenTo() {
        return words.exists(first - 3) && words.text().lower(first - 2).equals("to") && words.has(first - 3, Lexicon.SAYS | Lexicon.CUE);
    }

    /** A word of no language behind "to", "is" or "and": a person where people are spoken of, a place where somebody goes. */
    private double behindWeak() {
        String before = words.text().lower(first - 1);
        String verb = words.exists(first - 2) ? words.text().lower(first - 2) : "";
        return switch (before) {
            case "from", "as" -> NameWeights.LEAST;
            case "by" -> verb.equals("goes") || verb.equals("known") ? 0.84 : 0.65;
            case "to" -> verb.equals("and") ? 0.82 : MOVED.contains(verb) || words.shaped(first - 2, ScanText.DIGIT) || !words.between(first - 2, first - 1).equals(" ") ? NameWeights.LEAST : 0.65;
            case "and" -> ME.contains(verb) ? 0.84 : 0.65;
            case "is", "was" -> 0.8;
            default -> 0.65;
        };
    }

    private boolean goesOnLikePerson() {
        return NameWeights.goesOnLikePerson(words, last);
    }

    /** "OpenDocument", "CaseFile": capitals inside a word belong to products and code, but for McKenna and DeSouza. */
    private boolean camelCase() {
        String word = words.text().word(first);
        for (int i = 4; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb behind says nothing about a person: "Hope was expressed", "Land checked". */
    private boolean generic() {
        if (!words.spaceAfter(last) || cues.appositive || cues.vocative || words.possessive(last) || capitals) {
            return false;
        }
        if (words.text().lower(last + 1).equals("was") && words.exists(last + 2) && words.text().lower(last + 2).equals("born")) {
            return false;
        }
        boolean passive = !words.has(last + 1, Lexicon.SAYS) && words.text().lower(last + 1).endsWith("ed")
                && (!words.between(last + 1, last + 2).equals(" ") || PASSIVE.contains(words.text().lower(last + 2)));
        return passive || GENERIC.contains(words.text().lower(last + 1));
    }

    private boolean familyFollows() {
        return words.exists(last + 1) && words.spaceAfter(last) && switch (words.text().lower(last + 1)) {
            case "family", "families", "household", "brothers", "sisters", "children", "residence" -> true;
            default -> false;
        };
    }
}

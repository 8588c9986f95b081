package org.ipag.scrutiny.privacy.names;

import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** Turns the evidence for a candidate into a confidence; 0 means that it is dropped. Tuned on the parts of the corpus whose misses were read. */
final class NameWeights {

    private static final Set<String> BEHIND = Set.of("from", "next", "who", "whose", "used", "holds", "found", "needs", "knows", "likes", "wants", "goes", "comes", "keeps", "threw", "hit", "put", "got", "started", "never", "always", "just",
            "drives", "trades", "sleeps", "owns", "uses", "rents", "owes", "hates", "loves", "asks", "says", "tells", "thinks", "calls", "sells", "works", "lives", "looks", "came", "sat", "stood", "let", "sent", "hurt", "cut", "broke", "threatens");

    private static final Set<String> WHO = Set.of("who", "whose", "he", "she");
    /** All its words together are something else than a person. */
    static final double NOBODY = -1;
    /** Kept only so that a sure name beside it or elsewhere can raise it. */
    static final double LEAST = 0.42;

    private final Words words;
    private final Cues cues;
    private final Tally tally;
    private final int first;
    private final int last;

    NameWeights(Words words, Cues cues, Tally tally, int first, int last) {
        this.words = words;
        this.cues = cues;
        this.tally = tally;
        this.first = first;
        this.last = last;
    }

    double confidence() {
        if (tally.names() == 0) {
            return 0;
        }
        if (new Surroundings(words, cues, tally, first, last).noPerson()) {
            return NOBODY;
        }
        if (words.shouting(first)) {
            return shouting();
        }
        if (tally.small) {
            return small();
        }
        return tally.names() >= 2 ? several() : tally.initials > 0 ? withInitial() : single();
    }

    private static final Set<String> OF_PLACE = Set.of("of", "in", "at", "near", "around", "across", "throughout", "outside");

    private double several() {
        boolean cue = cues.any();
        // "of North Elmford": whatever stands behind a quarter and a word for a place.
        if (last == first + 1 && Surroundings.QUARTERS.contains(words.text().lower(first)) && words.capital(first) && words.exists(first - 1) && OF_PLACE.contains(words.text().lower(first - 1)) && !words.has(last, Lexicon.GIVEN)) {
            return 0;
        }
        // "West Kent", "Great Yarmouth": a part of the country, not a person.
        if (last == first + 1 && Surroundings.QUARTERS.contains(words.text().lower(first)) && words.has(last, Lexicon.PLACE | Lexicon.STREET) && !cues.field && !cues.role && !cues.verb) {
            return 0;
        }
        if (tally.listed >= 2) {
            return 0.96;
        }
        if (tally.listed == 1) {
            boolean place = words.has(first, Lexicon.PLACE) || words.has(last, Lexicon.PLACE);
            return place && cues.place && !cue ? 0.7 : tally.ordinary > 0 && !cue ? 0.83 : 0.93;
        }
        if (tally.doubtful >= 2) {
            boolean shape = words.has(first, Lexicon.GIVEN) && words.has(last, Lexicon.SURNAME | Lexicon.GIVEN);
            boolean place = cues.place || cues.article;
            boolean function = words.has(first, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ORGANISATION);
            return cue ? 0.93 : shape && !place && !function ? 0.85 : shape && !place ? 0.55 : 0;
        }
        if (tally.doubtful == 1) {
            return cue ? 0.93 : cues.place ? 0.5 : words.has(first, Lexicon.GIVEN) ? 0.87 : cues.article ? 0.4 : 0.82;
        }
        boolean letters = words.shaped(first, ScanText.ALL_CAPITALS) && words.length(first) <= 4 || words.shaped(last, ScanText.ALL_CAPITALS) && words.length(last) <= 4;
        boolean shorthand = tally.unknown == tally.names() && (letters || words.abbreviation(first) && words.abbreviation(last));
        if (shorthand && !cue) {
            return 0.45;
        }
        return cue ? 0.91 : cues.place ? 0.45 : cues.article ? 0.4 : tally.capitals > 0 ? 0.82 : tally.hyphenated && tally.unknown == tally.names()
                && last - first == 1 ? 0.7 : cues.weak ? 0.82 : words.shaped(first, ScanText.SENTENCE_START) ? 0.8 : 0.8;
    }

    private double withInitial() {
        boolean dotted = words.between(first, first + 1).startsWith(".") || words.kind(last) == Words.Kind.INITIAL;
        boolean article = words.text().word(first).equals("A") && (words.shaped(first, ScanText.SENTENCE_START) || words.shouting(first) || !words.has(last, Lexicon.SURNAME) && tally.unknown == 0);
        boolean letterWord = words.kind(first) == Words.Kind.INITIAL && (article || words.text().word(first).charAt(0) == 'I') && !dotted;
        if (letterWord) {
            return tally.listed > 0 ? single() : 0;
        }
        if (words.kind(last) == Words.Kind.INITIAL && words.kind(first) != Words.Kind.INITIAL && tally.listed == 0 && !cues.any()) {
            return 0;
        }
        if (tally.listed == 0 && words.has(last, Lexicon.GROUP) && words.spaceAfter(last) && words.has(last + 1, Lexicon.ENGLISH) && !words.shaped(last + 1, ScanText.CAPITAL) && !words.has(last + 1, Lexicon.SAYS)) {
            // "A. Black wallet": the first of a list.
            return 0;
        }
        return tally.listed > 0 ? 0.9 : cues.any() ? 0.9 : tally.unknown > 0 ? dotted ? 0.84 : 0.7 : tally.doubtful > 0 ? words.has(last, Lexicon.SURNAME) ? 0.82 : 0.5 : 0;
    }

    private double single() {
        return new LoneWord(words, cues, tally, first, last).confidence();
    }

    /** Whether a word goes on as one goes on behind a name: from, who, keeps, owes. */
    static boolean goesOn(Words words, int w) {
        return BEHIND.contains(words.text().lower(w));
    }

    /** "Frank from the flat below", "Rose next door": what follows a name rather than what a name describes. */
    static boolean goesOnLikePerson(Words words, int last) {
        String gap = words.between(last, last + 1);
        return words.exists(last + 1) && (gap.equals(" ") && (BEHIND.contains(words.text().lower(last + 1)) || words.has(last + 1, Lexicon.SAYS) && !words.shaped(last + 1, ScanText.CAPITAL)) || gap.equals(", ") && WHO.contains(words.text().lower(last + 1)));
    }

    /** An abbreviation such as ENQS or CONTD has hardly a vowel. */
    static boolean pronounceable(String word) {
        long vowels = word.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
        return vowels * 4 >= word.length();
    }

    private boolean goesOnLikePerson() {
        return goesOnLikePerson(words, last);
    }

    private boolean pronounceable() {
        return pronounceable(words.text().lower(first));
    }

    private double shouting() {
        boolean cue = cues.field || cues.role || cues.verb;
        if (first == last && words.length(first) <= 3 && !cue && !cues.says && words.shaped(first - 1, ScanText.DIGIT) && words.between(first - 1, first).equals(" ")) {
            // "ETA 6 MIN": a unit.
            return 0;
        }
        if (tally.listed >= 2) {
            return 0.94;
        }
        if (first == last && words.length(first) <= 2 && !cue && !words.text().accented(first)) {
            return tally.listed == 0 ? 0 : cues.says ? 0.7 : LEAST;
        }
        if (first == last && tally.unknown > 0 && !cue && !cues.says && !cues.weak && words.abbreviation(first)) {
            return LEAST;
        }
        if (tally.listed == 1 && first == last && words.length(first) == 3 && !cue && !cues.says && !cues.weak && !words.shaped(first, ScanText.SENTENCE_START)) {
            return LEAST;
        }
        if (tally.listed == 1) {
            return tally.names() > 1 ? 0.9 : cue || cues.says ? 0.88 : 0.82;
        }
        if (tally.initials > 0 && tally.unknown > 0 && words.kind(first) == Words.Kind.INITIAL && ("AI".indexOf(words.text().word(first).charAt(0)) < 0 || words.between(first, first + 1).startsWith("."))) {
            return 0.82;
        }
        boolean behind = first < last && tally.names() == 1 && words.kind(last) == Words.Kind.INITIAL && !cue;
        if (behind && tally.unknown > 0) {
            return words.length(first) > 3 && pronounceable() && !words.abbreviation(first) ? 0.6 : 0;
        }
        if (tally.unknown > 0 && tally.names() == 1 && words.length(first) > 3 && pronounceable()) {
            return cue ? 0.86 : cues.says || goesOnLikePerson() ? 0.8 : cues.weak ? words.text().lower(first - 1).equals("by") ? 0.6 : 0.48 : LEAST;
        }
        if (tally.unknown > 0) {
            return cue ? words.length(first) > 2 ? 0.84 : 0.5 : tally.names() > 1 ? cues.says ? 0.82 : plainPair() ? 0.55 : 0.45 : cues.says && words.length(first) > 4 ? 0.6 : 0;
        }
        if (tally.names() == 1 && tally.doubtful == 1 && words.has(first, Lexicon.GROUP)) {
            return 0;
        }
        if (tally.doubtful == 1 && tally.names() == 1 && cues.appositive && words.possessive(last)) {
            return 0.7;
        }
        boolean introduced = cue || cues.weak;
        if (tally.doubtful == 1 && tally.names() == 1 && tally.surname && words.spaceAfter(last) && words.text().lower(last + 1).endsWith("ed") && words.shaped(first - 1, ScanText.DIGIT)
                && !words.has(first, Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.ROLE | Lexicon.RANK)) {
            return 0.6;
        }
        if (tally.doubtful == 1 && tally.names() == 1 && (cues.verb || cues.role) && !words.has(first, Lexicon.FUNCTION | Lexicon.NO_VALUE | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.SAYS | Lexicon.ORGANISATION | Lexicon.STREET)) {
            return tally.given || cues.says ? 0.7 : 0.45;
        }
        if (first < last && words.has(first, Lexicon.FUNCTION) && words.has(first, Lexicon.SAYS) && tally.listed == 0) {
            // "CALLER WILL WAIT".
            return 0;
        }
        return introduced && tally.doubtful + tally.ordinary >= 2 && tally.given ? 0.83 : cue && tally.doubtful >= 2 ? 0.84 : cues.field && tally.doubtful > 0 && !words.has(first, Lexicon.NO_VALUE | Lexicon.FUNCTION) ? 0.8 : 0;
    }

    /** Two long words in a line of capitals that no English word begins with. */
    private boolean plainPair() {
        return last == first + 1 && words.length(first) > 4 && words.length(last) > 4 && !words.abbreviation(first) && !words.abbreviation(last) && tally.unknown == 2;
    }

    private double small() {
        if (first == last && words.length(first) <= 3 && words.between(first - 1, first).equals("/") || first == last && words.length(first) <= 3 && words.shaped(first - 1, ScanText.DIGIT) && words.between(first - 1, first).equals(" ") || tally.listed == 0 || words.length(first) <= 2 && tally.names() <= 2 && words.between(first, first + 1).equals("-")) {
            return 0;
        }
        if (tally.names() >= 2 && tally.given) {
            return 0.88;
        }
        if (tally.names() >= 2) {
            return cues.any() ? 0.8 : 0.62;
        }
        if (first == last && !cues.any() && (cues.article || words.shaped(last + 1, ScanText.DIGIT) && words.spaceAfter(last) && !words.taken(last + 1))) {
            return LEAST;
        }
        if (first == last && !cues.any() && words.spaceAfter(last) && words.has(last + 1, Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.DWELLING)) {
            return LEAST;
        }
        boolean quoted = words.between(first - 1, first).endsWith("\"") || words.between(last, last + 1).startsWith("\"");
        return tally.given && tally.names() == 1 ? cues.any() ? 0.83 : quoted || new SmallNames(words).capitalsUsed(first) ? 0.6 : 0.8 : cues.field || cues.role || cues.verb ? 0.72 : cues.says ? 0.6 : cues.weak ? 0.52 : 0;
    }
}

package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.Set;

import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.Coding;

/**
 * Which answers to show. An empty set lets everything through; sets are joined by <em>and</em>, their values by <em>or</em>.
 *
 * @param questions keys of questions
 * @param districts ids of districts
 * @param cases     ids of cases; {@link #ALL_CASES} stands for answers about all cases at once
 * @param themes    ids of themes; an answer passes if one of its passages has one of them
 * @param kinds     kinds of answer
 * @param codings   codings; {@link Coding#NONE} stands for answers in which nothing is coded yet
 * @param quotable  true to show only answers with a quotable passage
 * @param words     words that all must occur, as beginnings of words; accents and case do not matter
 */
public record CollationFilter(Set<String> questions, Set<String> districts, Set<String> cases, Set<String> themes,
        Set<AnswerKind> kinds, Set<Coding> codings, boolean quotable, String words) {

    /** In {@link #cases}, the answers that are about all cases at once. */
    public static final String ALL_CASES = "";

    /** Lets every answer through. */
    public static final CollationFilter EVERYTHING = new CollationFilter(Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), Set.of(), false, "");

    public CollationFilter {
        questions = Set.copyOf(questions);
        districts = Set.copyOf(districts);
        cases = Set.copyOf(cases);
        themes = Set.copyOf(themes);
        kinds = Set.copyOf(kinds);
        codings = Set.copyOf(codings);
        words = words == null ? "" : words;
    }

    /** Whether anything is filtered at all. */
    public boolean isEverything() {
        return equals(EVERYTHING) || words.isBlank() && withWords("").equals(EVERYTHING);
    }

    public CollationFilter withQuestions(Set<String> to) {
        return new CollationFilter(to, districts, cases, themes, kinds, codings, quotable, words);
    }

    public CollationFilter withDistricts(Set<String> to) {
        return new CollationFilter(questions, to, cases, themes, kinds, codings, quotable, words);
    }

    public CollationFilter withCases(Set<String> to) {
        return new CollationFilter(questions, districts, to, themes, kinds, codings, quotable, words);
    }

    public CollationFilter withThemes(Set<String> to) {
        return new CollationFilter(questions, districts, cases, to, kinds, codings, quotable, words);
    }

    public CollationFilter withKinds(Set<AnswerKind> to) {
        return new CollationFilter(questions, districts, cases, themes, to, codings, quotable, words);
    }

    public CollationFilter withCodings(Set<Coding> to) {
        return new CollationFilter(questions, districts, cases, themes, kinds, to, quotable, words);
    }

    public CollationFilter withQuotable(boolean to) {
        return new CollationFilter(questions, districts, cases, themes, kinds, codings, to, words);
    }

    public CollationFilter withWords(String to) {
        return new CollationFilter(questions, districts, cases, themes, kinds, codings, quotable, to);
    }
}

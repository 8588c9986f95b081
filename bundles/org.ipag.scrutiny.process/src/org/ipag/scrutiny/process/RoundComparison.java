package org.ipag.scrutiny.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Question;

/**
 * This round beside the one before, question by question and theme by theme. Questions are the same if their keys are;
 * themes if they come from the same suggestion or have the same name. Rounds of different size compare by the share of
 * districts, not by their number.
 *
 * @param questions the questions of this round, in order
 * @param themes    the themes of this round, in the order of the tree, then those that only the one before had
 */
public record RoundComparison(List<QuestionRow> questions, List<ThemeRow> themes) {

    /**
     * What was said to a question or about a theme in one round.
     *
     * @param answers   answers, or answers with a passage of the theme
     * @param districts districts they come from
     * @param returned  districts of the round that returned a form, for the share
     * @param strengths passages coded as strength
     * @param areas     passages coded as area for development
     * @param feedback  passages coded as feedback on the exercise
     * @param confident answers that say members would report
     * @param notConfident answers that say they would not
     * @param unsure    answers that are unsure
     */
    public record Tally(int answers, int districts, int returned, int strengths, int areas, int feedback, int confident,
            int notConfident, int unsure) {

        /** The share of districts that returned a form, from 0 to 1; 0 if none did. */
        public double share() {
            return returned == 0 ? 0 : (double) districts / returned;
        }
    }

    /**
     * One question in both rounds.
     *
     * @param question the question as this round asks it
     * @param now      this round
     * @param before   the round before; null if it did not ask the question
     */
    public record QuestionRow(Question question, Tally now, Tally before) {
    }

    /**
     * One theme in both rounds.
     *
     * @param label  the theme's name
     * @param theme  the theme of this round; null if only the round before had it
     * @param now    this round; null if only the round before had the theme
     * @param before the round before; null if only this round has the theme
     */
    public record ThemeRow(String label, Theme theme, Tally now, Tally before) {

        /** The change of the share of districts that spoke of it, from -1 to 1; 0 if one round did not have the theme. */
        public double change() {
            return now == null || before == null ? 0 : now.share() - before.share();
        }

        /** The theme in a sentence, for example: Timeliness: 7 of 9 districts, 3 of 8 in the round before. */
        public String inWords() {
            if (before == null) {
                return ProcessTexts.say("comparison.new", label, now.districts(), now.returned());
            }
            if (now == null) {
                return ProcessTexts.say("comparison.gone", label, before.districts(), before.returned());
            }
            return ProcessTexts.say("comparison.both", label, now.districts(), now.returned(), before.districts(),
                    before.returned());
        }
    }

    /** Compares a round with the one before. */
    public static RoundComparison of(Round now, Round before) {
        List<QuestionRow> questions = new ArrayList<>();
        for (Question question : RoundQuestions.of(now)) {
            Optional<Question> same = RoundQuestions.of(before).stream()
                    .filter(each -> each.getKey() != null && each.getKey().equals(question.getKey())).findFirst();
            questions.add(new QuestionRow(question, tally(now, question),
                    same.map(each -> tally(before, each)).orElse(null)));
        }
        List<Theme> themesBefore = all(before);
        List<ThemeRow> themes = new ArrayList<>();
        Set<Theme> met = new HashSet<>();
        for (Theme theme : all(now)) {
            Optional<Theme> same = themesBefore.stream().filter(each -> same(theme, each) && met.add(each)).findFirst();
            themes.add(new ThemeRow(theme.getLabel(), theme, tally(now, theme),
                    same.map(each -> tally(before, each)).orElse(null)));
        }
        themesBefore.stream().filter(each -> !met.contains(each))
                .map(each -> new ThemeRow(each.getLabel(), null, null, tally(before, each)))
                .filter(each -> each.before().answers() > 0).forEach(themes::add);
        return new RoundComparison(List.copyOf(questions), List.copyOf(themes));
    }

    private static boolean same(Theme one, Theme other) {
        if (one.getKey() != null && !one.getKey().isBlank()) {
            return one.getKey().equals(other.getKey());
        }
        return one.getLabel() != null && other.getLabel() != null
                && one.getLabel().strip().toLowerCase(Locale.UK).equals(other.getLabel().strip().toLowerCase(Locale.UK));
    }

    private static List<Theme> all(Round round) {
        List<Theme> all = new ArrayList<>();
        collect(round.getThemes(), all);
        return all;
    }

    private static void collect(List<Theme> themes, List<Theme> all) {
        for (Theme theme : themes) {
            all.add(theme);
            collect(theme.getChildren(), all);
        }
    }

    private static Tally tally(Round round, Question question) {
        return tally(round, (answer, passage) -> RoundQuestions.of(round, answer).orElse(null) == question, true);
    }

    /** A theme counts with its narrower themes. */
    private static Tally tally(Round round, Theme theme) {
        List<Theme> narrower = new ArrayList<>(List.of(theme));
        collect(theme.getChildren(), narrower);
        Set<Theme> themes = Set.copyOf(narrower);
        return tally(round, (answer, passage) -> passage != null
                && passage.getThemes().stream().anyMatch(themes::contains), false);
    }

    private static Tally tally(Round round, BiPredicate<Answer, Passage> counts, boolean wholeAnswers) {
        int answers = 0;
        int[] codings = new int[Coding.values().length];
        int[] confidences = new int[Confidence.values().length];
        Set<District> districts = new HashSet<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                if (answer.getText() == null || answer.getText().isBlank()) {
                    continue;
                }
                boolean counted = wholeAnswers && counts.test(answer, null);
                for (Passage passage : answer.getPassages()) {
                    if (counts.test(answer, passage)) {
                        counted = true;
                        codings[passage.getCoding().ordinal()]++;
                    }
                }
                if (counted) {
                    answers++;
                    districts.add(from.getDistrict());
                    confidences[answer.getConfidence().ordinal()]++;
                }
            }
        }
        int returned = (int) round.getReturns().stream().filter(ParticipationCounts::hasReturned).count();
        return new Tally(answers, districts.size(), returned, codings[Coding.STRENGTH.ordinal()],
                codings[Coding.AREA_FOR_DEVELOPMENT.ordinal()], codings[Coding.EXERCISE_FEEDBACK.ordinal()],
                confidences[Confidence.YES.ordinal()], confidences[Confidence.NO.ordinal()],
                confidences[Confidence.UNSURE.ordinal()]);
    }
}

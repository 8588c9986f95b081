package org.ipag.scrutiny.process.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.process.ParticipationCounts;

/** One round's words by district, read off in one pass; answers without text say nothing. */
final class RoundVoices {

    private final List<Spoken> all = new ArrayList<>();
    private final Map<String, List<Spoken>> byQuestion = new HashMap<>();
    private final Set<String> districts = new LinkedHashSet<>();
    private final Set<String> returned = new HashSet<>();

    /**
     * @param round a round
     * @param name  how its districts are called in the comparison
     */
    RoundVoices(Round round, UnaryOperator<String> name) {
        for (Return from : round.getReturns()) {
            if (from.getDistrict() == null || from.getDistrict().getName() == null) {
                continue;
            }
            String district = name.apply(from.getDistrict().getName());
            districts.add(district);
            if (ParticipationCounts.hasReturned(from)) {
                returned.add(district);
            }
            for (Answer answer : from.getAnswers()) {
                if (answer.getText() != null && !answer.getText().isBlank()) {
                    add(district, answer);
                }
            }
        }
    }

    private void add(String district, Answer answer) {
        if (answer.getPassages().isEmpty()) {
            add(new Spoken(district, answer, null));
        }
        for (Passage passage : answer.getPassages()) {
            add(new Spoken(district, answer, passage));
        }
    }

    private void add(Spoken spoken) {
        all.add(spoken);
        byQuestion.computeIfAbsent(AskedQuestions.keyOf(spoken.answer()), key -> new ArrayList<>()).add(spoken);
    }

    /** The districts of the round, in its order. */
    Set<String> districts() {
        return districts;
    }

    /** Those that returned a form. */
    Set<String> returned() {
        return returned;
    }

    /** What was said on a subject, whose theme is this round's; a round without the theme said nothing on it. */
    List<Spoken> said(Subject subject, Theme theme) {
        Set<Theme> themes = new HashSet<>();
        if (subject.theme() != null) {
            if (theme == null) {
                return List.of();
            }
            withNarrower(theme, themes);
        }
        List<Spoken> within = subject.question() == null ? all
                : byQuestion.getOrDefault(subject.question().key(), List.of());
        return within.stream().filter(each -> fits(each, subject, themes)).toList();
    }

    private static boolean fits(Spoken spoken, Subject subject, Set<Theme> themes) {
        if (spoken.passage() == null && subject.marked()) {
            return false;
        }
        if (subject.coding() != null && spoken.coding() != subject.coding()) {
            return false;
        }
        return subject.theme() == null || spoken.passage().getThemes().stream().anyMatch(themes::contains);
    }

    private static void withNarrower(Theme theme, Set<Theme> themes) {
        themes.add(theme);
        theme.getChildren().forEach(each -> withNarrower(each, themes));
    }
}

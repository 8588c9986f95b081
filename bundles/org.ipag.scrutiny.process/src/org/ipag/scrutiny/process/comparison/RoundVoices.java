package org.ipag.scrutiny.process.comparison;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final Map<Theme, BitSet> byTheme = new HashMap<>();
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
        if (spoken.passage() != null) {
            spoken.passage().getThemes().forEach(theme -> byTheme.computeIfAbsent(theme, key -> new BitSet()).set(all.size()));
        }
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
        if (subject.theme() == null) {
            return within(subject).stream().filter(each -> fits(each, subject)).toList();
        }
        BitSet onTheme = new BitSet();
        if (theme != null) {
            withNarrower(theme, onTheme);
        }
        String question = subject.question() == null ? null : subject.question().key();
        return onTheme.stream().mapToObj(all::get).filter(each -> fits(each, subject))
                .filter(each -> question == null || question.equals(AskedQuestions.keyOf(each.answer()))).toList();
    }

    private List<Spoken> within(Subject subject) {
        return subject.question() == null ? all : byQuestion.getOrDefault(subject.question().key(), List.of());
    }

    private static boolean fits(Spoken spoken, Subject subject) {
        if (spoken.passage() == null && subject.marked()) {
            return false;
        }
        return subject.coding() == null || spoken.coding() == subject.coding();
    }

    private void withNarrower(Theme theme, BitSet found) {
        found.or(byTheme.getOrDefault(theme, new BitSet()));
        theme.getChildren().forEach(each -> withNarrower(each, found));
    }
}

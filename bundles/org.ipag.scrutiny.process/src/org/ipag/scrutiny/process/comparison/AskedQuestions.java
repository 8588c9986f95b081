package org.ipag.scrutiny.process.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.process.comparison.QuestionRow.Asked;

/**
 * The questions of two rounds, matched by their keys. Keys belong to a topic: a round about another topic did not ask the
 * same, even if a key looks the same.
 */
final class AskedQuestions {

    private record Known(String key, int number, String label, Asked asked) {
    }

    private AskedQuestions() {
    }

    /** The key of the question that an answer was given to; empty if it has none. */
    static String keyOf(Answer answer) {
        if (answer.getQuestion() != null && answer.getQuestion().getKey() != null) {
            return answer.getQuestion().getKey();
        }
        return answer.getQuestionKey() == null ? "" : answer.getQuestionKey();
    }

    static boolean sameTopic(Round now, Round before) {
        return now.getTopic() != null && before.getTopic() != null
                && Objects.equals(now.getTopic().getKey(), before.getTopic().getKey());
    }

    /** The questions of this round in its order, then those that only the round before asked. */
    static List<QuestionRow> of(Round now, Round before) {
        Map<String, Known> asked = asked(now);
        Map<String, Known> askedBefore = sameTopic(now, before) ? asked(before) : Map.of();
        List<QuestionRow> rows = new ArrayList<>();
        for (Known each : asked.values()) {
            Known same = askedBefore.get(each.key());
            rows.add(new QuestionRow(each.key(), each.number(), each.label(), each.asked(),
                    same == null ? null : same.asked()));
        }
        askedBefore.values().stream().filter(each -> !asked.containsKey(each.key()))
                .map(each -> new QuestionRow(each.key(), each.number(), each.label(), null, each.asked())).forEach(rows::add);
        return List.copyOf(rows);
    }

    /** What the panels were asked, and whatever else was answered. */
    private static Map<String, Known> asked(Round round) {
        Map<String, Set<String>> versions = new HashMap<>();
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                String key = keyOf(answer);
                wordings.putIfAbsent(key, text(answer.getWording()));
                if (!text(answer.getTopicVersion()).isEmpty()) {
                    versions.computeIfAbsent(key, any -> new HashSet<>()).add(answer.getTopicVersion());
                }
            }
        }
        String version = round.getTopic() == null ? "" : text(round.getTopic().getVersion());
        Map<String, Known> asked = new LinkedHashMap<>();
        List<Question> ofPanels = RoundQuestions.of(round);
        if (round.getTopic() != null) {
            for (QuestionSet set : round.getTopic().getQuestionSets()) {
                for (Question each : set.getQuestions()) {
                    if (each.getKey() != null && (ofPanels.contains(each) || wordings.containsKey(each.getKey()))) {
                        asked.putIfAbsent(each.getKey(), known(each, round, versions, version));
                    }
                }
            }
        }
        wordings.forEach((key, wording) -> asked.computeIfAbsent(key, any -> new Known(key, 0,
                wording.isEmpty() ? key : wording, new Asked(wording, versions.getOrDefault(key, Set.of(version))))));
        return asked;
    }

    private static Known known(Question question, Round round, Map<String, Set<String>> versions, String version) {
        String wording = text(RoundQuestions.wording(round, question));
        String label = text(question.getShortLabel()).isEmpty() ? wording : question.getShortLabel();
        return new Known(question.getKey(), question.getNumber(), label.isEmpty() ? question.getKey() : label,
                new Asked(wording, versions.getOrDefault(question.getKey(), Set.of(version))));
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}

package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionKind;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.process.RoundQuestions;

/** The charts of a round: what was spoken of, and whether members would report. Each also in words. */
final class RoundCharts {

    private static final int MOST_THEMES = 12;

    private RoundCharts() {
    }

    /** Those charts for which there are numbers. */
    static List<Block> of(Round round) {
        List<Block> charts = new ArrayList<>();
        themes(round).ifPresent(charts::add);
        confidence(round).ifPresent(charts::add);
        return charts;
    }

    /** Passages coded to each theme (narrower themes with their broader one), by what they say. */
    static java.util.Optional<Chart> themes(Round round) {
        Map<Theme, Map<Coding, Integer>> counts = new LinkedHashMap<>();
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                for (Passage passage : answer.getPassages()) {
                    passage.getThemes().stream().map(RoundCharts::broadest).distinct().forEach(theme -> counts
                            .computeIfAbsent(theme, key -> new EnumMap<>(Coding.class))
                            .merge(passage.getCoding(), 1, Integer::sum));
                }
            }
        }
        if (counts.isEmpty()) {
            return java.util.Optional.empty();
        }
        List<Map.Entry<Theme, Map<Coding, Integer>>> most = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Theme, Map<Coding, Integer>> entry) -> -total(entry.getValue())))
                .limit(MOST_THEMES).toList();
        List<Chart.Series> series = new ArrayList<>();
        for (Coding coding : List.of(Coding.STRENGTH, Coding.AREA_FOR_DEVELOPMENT, Coding.EXERCISE_FEEDBACK,
                Coding.NONE)) {
            if (most.stream().anyMatch(entry -> entry.getValue().containsKey(coding))) {
                series.add(new Chart.Series(ReportTexts.say("coding." + coding.getLiteral()), most.stream()
                        .map(entry -> (double) entry.getValue().getOrDefault(coding, 0)).toList()));
            }
        }
        List<String> names = most.stream().map(entry -> ReportTexts.text(entry.getKey().getLabel())).toList();
        String words = most.stream().map(entry -> ReportTexts.say("themes.one", entry.getKey().getLabel(),
                total(entry.getValue()))).collect(Collectors.joining("; "));
        return java.util.Optional.of(new Chart(Chart.Kind.STACKED_BAR, ReportTexts.say("themes.title"),
                ReportTexts.say("themes.alt", words), names, series));
    }

    private static int total(Map<Coding, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Theme broadest(Theme theme) {
        EObject above = theme.eContainer();
        return above instanceof Theme broader ? broadest(broader) : theme;
    }

    /** Answers to the question of confidence, by what they say; those that do not say are counted too. */
    static java.util.Optional<Chart> confidence(Round round) {
        Map<Confidence, Integer> counts = confidenceCounts(round);
        if (counts.isEmpty() || counts.size() == 1 && counts.containsKey(Confidence.NOT_STATED)) {
            return java.util.Optional.empty();
        }
        List<Confidence> order = List.of(Confidence.YES, Confidence.UNSURE, Confidence.NO, Confidence.NOT_STATED);
        List<String> names = order.stream().map(ModelTexts::literal).toList();
        List<Double> values = order.stream().map(each -> (double) counts.getOrDefault(each, 0)).toList();
        String words = order.stream().map(each -> ReportTexts.say("confidence.one", ModelTexts.literal(each),
                counts.getOrDefault(each, 0))).collect(Collectors.joining("; "));
        return java.util.Optional.of(new Chart(Chart.Kind.BAR, ReportTexts.say("confidence.title"),
                ReportTexts.say("confidence.alt", words), names,
                List.of(new Chart.Series(ReportTexts.say("confidence.series"), values))));
    }

    static Map<Confidence, Integer> confidenceCounts(Round round) {
        List<String> asked = RoundQuestions.of(round).stream()
                .filter(question -> question.getKind() == QuestionKind.CONFIDENCE).map(Question::getKey).toList();
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                if (asked.contains(QuotationChoice.key(answer)) && !ReportTexts.blank(answer.getText())) {
                    counts.merge(answer.getConfidence(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}

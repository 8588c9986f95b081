package org.ipag.scrutiny.app.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.ui.chart.ChartData;

/** The numbers behind the dashboard's charts. */
final class RoundCharts {

    private static final int MOST_DAYS = 12;
    private static final int MOST_THEMES = 8;

    private final Round round;

    RoundCharts(Round round) {
        this.round = round;
    }

    /** How many forms had come back, from the first day on which one came to the last. */
    ChartData returnsOverTime() {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (Return item : round.getReturns()) {
            if (item.getReceivedOn() != null) {
                byDay.merge(item.getReceivedOn(), 1, Integer::sum);
            }
        }
        List<String> days = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        for (LocalDate day : byDay.isEmpty() ? List.<LocalDate>of() : evenly(byDay.firstKey(), byDay.lastKey())) {
            days.add(UkDates.shortDate(day).replaceFirst(" \\d{4}$", "")); //$NON-NLS-1$ //$NON-NLS-2$
            sums.add(byDay.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum());
        }
        int districts = round.getReturns().size();
        ChartData.Shape shape = days.size() > 1 ? ChartData.Shape.LINE : ChartData.Shape.BARS;
        return new ChartData(Messages.Charts_returns, days,
                List.of(new ChartData.Series(Messages.Charts_returnsSeries, sums)), shape, Messages.Charts_returnsEmpty,
                new ChartData.Goal(NLS.bind(Messages.Charts_districts, UkNumbers.grouped(districts)), districts));
    }

    /** Days equally far apart, so that the line is as steep as forms came in; the last of them is the last day. */
    private static List<LocalDate> evenly(LocalDate first, LocalDate last) {
        long step = Math.max(1, Math.ceilDiv(ChronoUnit.DAYS.between(first, last), MOST_DAYS - 1));
        LinkedList<LocalDate> days = new LinkedList<>(List.of(last));
        while (days.getFirst().isAfter(first)) {
            days.addFirst(days.getFirst().minusDays(step));
        }
        return days;
    }

    /** What the answers say about the confidence to report. */
    ChartData confidence() {
        Map<Confidence, Integer> counts = new LinkedHashMap<>();
        List.of(Confidence.YES, Confidence.UNSURE, Confidence.NO).forEach(value -> counts.put(value, 0));
        answers().forEach(answer -> counts.computeIfPresent(answer.getConfidence(), (value, count) -> count + 1));
        return new ChartData(Messages.Charts_confidence,
                counts.keySet().stream().map(ModelTexts::literal).toList(),
                List.of(new ChartData.Series(Messages.Charts_answers, List.copyOf(counts.values()))),
                ChartData.Shape.BARS, Messages.Charts_confidenceEmpty);
    }

    /** How many passages say strength and how many area for development, by question. */
    ChartData byQuestion() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<String> labels = new ArrayList<>();
        for (Question question : questions()) {
            counts.put(question.getKey(), new int[2]);
            labels.add(question.getNumber() + (question.getShortLabel() == null || question.getShortLabel().isBlank()
                    ? "" : " " + question.getShortLabel())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        answers().forEach(answer -> {
            int[] count = counts.get(answer.getQuestionKey());
            if (count != null) {
                count[0] += count(answer, Coding.STRENGTH);
                count[1] += count(answer, Coding.AREA_FOR_DEVELOPMENT);
            }
        });
        return new ChartData(Messages.Charts_byQuestion, labels,
                List.of(series(ModelTexts.literal(Coding.STRENGTH), counts.values(), 0),
                        series(ModelTexts.literal(Coding.AREA_FOR_DEVELOPMENT), counts.values(), 1)),
                ChartData.Shape.LYING_BARS, Messages.Charts_byQuestionEmpty);
    }

    /** The themes named most often. */
    ChartData themes() {
        Map<Theme, Integer> counts = new LinkedHashMap<>();
        answers().flatMap(answer -> answer.getPassages().stream()).flatMap(passage -> passage.getThemes().stream())
                .forEach(theme -> counts.merge(theme, 1, Integer::sum));
        List<Map.Entry<Theme, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Theme, Integer>comparingByValue(Comparator.reverseOrder())).limit(MOST_THEMES).toList();
        return new ChartData(Messages.Charts_themes, most.stream().map(entry -> entry.getKey().getLabel()).toList(),
                List.of(new ChartData.Series(Messages.Charts_passages, most.stream().map(Map.Entry::getValue).toList())),
                ChartData.Shape.LYING_BARS, Messages.Charts_themesEmpty);
    }

    private List<Question> questions() {
        return round.getTopic() == null ? List.of() : round.getTopic().getQuestionSets().stream()
                .filter(set -> set.getAudience() == Audience.PANEL).findFirst().map(QuestionSet::getQuestions)
                .map(List::copyOf).orElse(List.of());
    }

    private Stream<Answer> answers() {
        return round.getReturns().stream().flatMap(item -> item.getAnswers().stream());
    }

    private static int count(Answer answer, Coding coding) {
        int count = 0;
        for (Passage passage : answer.getPassages()) {
            count += passage.getCoding() == coding ? 1 : 0;
        }
        return count;
    }

    private static ChartData.Series series(String name, Collection<int[]> counts, int index) {
        return new ChartData.Series(name, counts.stream().map(count -> count[index]).toList());
    }
}

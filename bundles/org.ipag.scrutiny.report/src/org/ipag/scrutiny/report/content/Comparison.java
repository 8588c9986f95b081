package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.process.ParticipationCounts;

/** Sets a round beside the one before: who took part, confidence, and themes that need development. */
final class Comparison {

    private final Round now;
    private final Round before;

    Comparison(Round now, Round before) {
        this.now = now;
        this.before = before;
    }

    List<Block> blocks() {
        List<Table.Row> rows = new ArrayList<>();
        ParticipationCounts then = ParticipationCounts.of(before);
        ParticipationCounts today = ParticipationCounts.of(now);
        row(rows, ReportTexts.say("comparison.met"), then.met().size(), today.met().size());
        row(rows, ReportTexts.say("comparison.returned"), then.returned().size(), today.returned().size());
        Map<Confidence, Integer> confidenceThen = RoundCharts.confidenceCounts(before);
        Map<Confidence, Integer> confidenceNow = RoundCharts.confidenceCounts(now);
        for (Confidence each : List.of(Confidence.YES, Confidence.UNSURE, Confidence.NO)) {
            row(rows, ReportTexts.say("comparison.confidence", ModelTexts.literal(each)),
                    confidenceThen.getOrDefault(each, 0), confidenceNow.getOrDefault(each, 0));
        }
        Map<String, Integer> themesThen = themes(before);
        Map<String, Integer> themesNow = themes(now);
        themesNow.keySet().forEach(name -> themesThen.putIfAbsent(name, 0));
        themesThen.forEach((name, number) -> row(rows, ReportTexts.say("comparison.theme", name), number,
                themesNow.getOrDefault(name, 0)));
        return List.of(new Table(ReportTexts.say("comparison.caption"), ReportTexts.say("comparison.alt"),
                List.of(Table.Column.of(ReportTexts.say("column.compared"), 6),
                        Table.Column.number(year(before), 2), Table.Column.number(year(now), 2)),
                rows, true, Table.Look.DATA));
    }

    private static String year(Round round) {
        return round.getYear() == 0 ? ReportTexts.text(round.getTitle()) : String.valueOf(round.getYear());
    }

    private static void row(List<Table.Row> rows, String name, int then, int today) {
        rows.add(Table.Row.of(name, String.valueOf(then), String.valueOf(today)));
    }

    private static Map<String, Integer> themes(Round round) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Return returned : round.getReturns()) {
            for (Answer answer : returned.getAnswers()) {
                for (Passage passage : answer.getPassages()) {
                    if (passage.getCoding() == Coding.AREA_FOR_DEVELOPMENT) {
                        passage.getThemes().stream().map(RoundCharts::broadest).map(Theme::getLabel).distinct()
                                .forEach(label -> counts.merge(label, 1, Integer::sum));
                    }
                }
            }
        }
        return counts;
    }
}

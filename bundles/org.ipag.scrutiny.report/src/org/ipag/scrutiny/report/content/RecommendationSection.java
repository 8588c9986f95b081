package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.process.CarryOver;

/** The recommendations of the round, and what became of those of the round before. */
final class RecommendationSection {

    private final Round round;

    RecommendationSection(Round round) {
        this.round = round;
    }

    /** The number printed: the one given, or the place in the list. */
    static int number(Recommendation recommendation, int index) {
        return recommendation.getNumber() > 0 ? recommendation.getNumber() : index + 1;
    }

    List<Block> own() {
        List<Block> blocks = new ArrayList<>();
        List<Recommendation> own = CarryOver.ownOf(round);
        if (own.isEmpty()) {
            return blocks;
        }
        blocks.add(overview(own));
        for (int i = 0; i < own.size(); i++) {
            one(blocks, own.get(i), number(own.get(i), i));
        }
        return blocks;
    }

    private static Table overview(List<Recommendation> own) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Recommendation each = own.get(i);
            rows.add(Table.Row.of(String.valueOf(number(each, i)), owner(each), due(each),
                    ModelTexts.literal(each.getState())));
        }
        return new Table(ReportTexts.say("recommendations.caption"), ReportTexts.say("recommendations.alt"),
                List.of(Table.Column.of(ReportTexts.say("column.number"), 1),
                        Table.Column.of(ReportTexts.say("column.owner"), 5),
                        Table.Column.of(ReportTexts.say("column.due"), 3),
                        Table.Column.of(ReportTexts.say("column.state"), 3)), rows, true, Table.Look.DATA);
    }

    private void one(List<Block> blocks, Recommendation recommendation, int number) {
        blocks.add(new Paragraph(Paragraph.Style.QUESTION,
                List.of(Run.of(ReportTexts.say("recommendation.title", String.valueOf(number)))), true));
        blocks.add(Paragraph.of(ReportTexts.text(recommendation.getText())));
        if (!recommendation.getItems().isEmpty()) {
            blocks.add(ListBlock.bullets(recommendation.getItems().stream().map(RecommendationItem::getText)
                    .filter(text -> !ReportTexts.blank(text)).toList()));
        }
        blocks.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("recommendation.facts", owner(recommendation),
                due(recommendation), ModelTexts.literal(recommendation.getState()))));
        reply(recommendation.getReply()).ifPresent(blocks::add);
        basis(blocks, recommendation);
    }

    private void basis(List<Block> blocks, Recommendation recommendation) {
        List<String> names = new ArrayList<>();
        for (var kind : List.of(org.ipag.scrutiny.model.topic.OutlineKind.STRENGTHS,
                org.ipag.scrutiny.model.topic.OutlineKind.AREAS,
                org.ipag.scrutiny.model.topic.OutlineKind.EXERCISE_FEEDBACK)) {
            var findings = FindingSection.findings(round, kind);
            for (int i = 0; i < findings.size(); i++) {
                if (recommendation.getFindings().contains(findings.get(i))) {
                    names.add(ReportTexts.say("basis." + kind.getLiteral(), String.valueOf(i + 1)));
                }
            }
        }
        if (!names.isEmpty()) {
            blocks.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("recommendation.basis",
                    ReportTexts.list(names))));
        }
    }

    private static java.util.Optional<Paragraph> reply(ForceReply reply) {
        if (reply == null || reply.getDecision() == ReplyDecision.NONE) {
            return java.util.Optional.empty();
        }
        String decision = ModelTexts.literal(reply.getDecision());
        String day = reply.getRepliedOn() == null ? "" : " (" + UkDates.date(reply.getRepliedOn()) + ")";
        return java.util.Optional.of(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.blank(reply.getReason())
                ? ReportTexts.say("recommendation.reply", decision + day)
                : ReportTexts.say("recommendation.reply.reason", decision + day, reply.getReason().strip())));
    }

    /** What became of the recommendations taken over from the round before. */
    List<Block> carried() {
        List<Recommendation> carried = CarryOver.carriedInto(round);
        if (carried.isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            Recommendation each = carried.get(i);
            rows.add(Table.Row.of(String.valueOf(number(each, i)), ReportTexts.text(each.getText()), owner(each),
                    due(each), became(each)));
        }
        return List.of(new Table(ReportTexts.say("carried.caption"), ReportTexts.say("carried.alt"),
                List.of(Table.Column.of(ReportTexts.say("column.number"), 1),
                        Table.Column.of(ReportTexts.say("column.recommendation"), 5),
                        Table.Column.of(ReportTexts.say("column.owner"), 2.4),
                        Table.Column.of(ReportTexts.say("column.due"), 2),
                        Table.Column.of(ReportTexts.say("column.became"), 4)), rows, true, Table.Look.DATA));
    }

    private static String became(Recommendation recommendation) {
        List<String> parts = new ArrayList<>();
        parts.add(ModelTexts.literal(recommendation.getState()));
        if (recommendation.getReply() != null && !ReportTexts.blank(recommendation.getReply().getReason())) {
            parts.add(recommendation.getReply().getReason().strip());
        }
        for (Action action : recommendation.getActions()) {
            if (action.getDoneOn() != null) {
                parts.add(ReportTexts.say("carried.done", ReportTexts.text(action.getText()),
                        UkDates.shortDate(action.getDoneOn())));
            }
        }
        return String.join("\n", parts);
    }

    static String owner(Recommendation recommendation) {
        return ReportTexts.blank(recommendation.getOwner()) ? ReportTexts.say("owner.none")
                : recommendation.getOwner().strip();
    }

    static String due(Recommendation recommendation) {
        return recommendation.getDueDate() == null ? ReportTexts.say("due.none")
                : UkDates.date(recommendation.getDueDate());
    }
}

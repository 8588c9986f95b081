package org.ipag.scrutiny.report.content;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.Deck;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.ShortText;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.ParticipationCounts;
import org.ipag.scrutiny.report.ReportOptions;

/** The slides for the forum: who took part, what was found, in whose words, and what is recommended. */
public final class ForumDeck {

    /** What fits on a slide and can be read from the back of a room. */
    private static final int LINES = 5;
    private static final int LONGEST_QUOTATION = 320;
    private static final int LONGEST_TITLE = 140;

    private final Round round;
    private final RoundReport report;
    private final List<Deck.Slide> slides = new ArrayList<>();

    public ForumDeck(Round round, ReportOptions options) {
        this.round = round;
        report = new RoundReport(round, options);
    }

    /** The slides. */
    public Deck build(DocumentInfo info) {
        String force = round.getForce() == null ? "" : ReportTexts.text(round.getForce().getName());
        slides.add(new Deck.Slide(info.title(), List.of(Paragraph.of(force),
                Paragraph.of(Paragraph.Style.NOTE, info.author()),
                Paragraph.of(Paragraph.Style.NOTE, UkDates.date(info.date()))), ReportTexts.say("deck.notes.title")));
        participation();
        RoundCharts.themes(round).ifPresent(chart -> chart("deck.themes", chart));
        RoundCharts.confidence(round).ifPresent(chart -> chart("deck.confidence", chart));
        findings(OutlineKind.STRENGTHS, "deck.strengths");
        findings(OutlineKind.AREAS, "deck.areas");
        findings(OutlineKind.EXERCISE_FEEDBACK, "deck.exercise");
        recommendations();
        slides.add(new Deck.Slide(ReportTexts.say("deck.next"), List.of(ListBlock.bullets(List.of(
                ReportTexts.say("deck.next.reply"), ReportTexts.say("deck.next.follow"),
                ReportTexts.say("deck.next.round")))), ReportTexts.say("deck.notes.next")));
        return new Deck(info, slides);
    }

    private void participation() {
        ParticipationCounts counts = report.counts();
        List<String> lines = new ArrayList<>(List.of(
                ReportTexts.say("deck.invited", counts.invited().size()), ReportTexts.say("deck.met", counts.met().size()),
                ReportTexts.say("deck.returned", counts.returned().size()),
                ReportTexts.say("deck.nil", counts.nil().size()),
                ReportTexts.say("deck.quoted", counts.quoted().size())));
        String attended = report.parameters().fillParagraphs("${attendanceTotal}");
        if (!attended.isEmpty()) {
            lines.add(ReportTexts.say("deck.attended", attended));
        }
        slides.add(new Deck.Slide(ReportTexts.say("deck.participation"), List.of(ListBlock.bullets(lines)),
                counts.inWords()));
    }

    private void chart(String titleKey, Chart chart) {
        slides.add(new Deck.Slide(ReportTexts.say(titleKey), List.of(chart), chart.altText()));
    }

    /** An overview of the findings of a kind, and a slide for each in the words of a district. */
    private void findings(OutlineKind kind, String titleKey) {
        List<Finding> findings = FindingSection.findings(round, kind);
        List<String> titles = findings.stream().map(ForumDeck::title).toList();
        pages(ReportTexts.say(titleKey), titles, ReportTexts.say("deck.notes.findings"));
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            List<Block> body = new ArrayList<>();
            if (!title(finding).equals(ReportTexts.text(finding.getText()))) {
                body.add(Paragraph.of(ReportTexts.text(finding.getText())));
            }
            StringBuilder notes = new StringBuilder();
            int shown = 0;
            for (QuotationChoice.Words words : report.quotations().of(finding)) {
                String district = ReportTexts.text(words.district().getName());
                if (shown < 2 && words.text().length() <= LONGEST_QUOTATION) {
                    body.add(new Quotation(words.text(), district, List.of()));
                    shown++;
                } else {
                    notes.append(notes.isEmpty() ? "" : "\n").append(district).append(": ").append(words.text());
                }
            }
            if (!body.isEmpty()) {
                slides.add(new Deck.Slide(ReportTexts.say(titleKey + ".one", String.valueOf(i + 1), title(finding)), body,
                        notes.toString()));
            }
        }
    }

    /** The title of a finding, or the beginning of its text: what is whole stands on the slide. */
    private static String title(Finding finding) {
        return ReportTexts.blank(finding.getTitle()) ? ShortText.of(ReportTexts.text(finding.getText()), LONGEST_TITLE)
                : finding.getTitle().strip();
    }

    private void pages(String title, List<String> lines, String notes) {
        int pages = (lines.size() + LINES - 1) / LINES;
        for (int page = 0; page < pages; page++) { // as many on one as on the other, so that none is left nearly empty
            List<String> some = lines.subList(page * lines.size() / pages, (page + 1) * lines.size() / pages);
            slides.add(new Deck.Slide(pages == 1 ? title : ReportTexts.say("deck.page", title, page + 1, pages),
                    List.of(ListBlock.bullets(some)), notes));
        }
    }

    private void recommendations() {
        List<Recommendation> own = CarryOver.ownOf(round);
        for (int i = 0; i < own.size(); i++) {
            Recommendation each = own.get(i);
            List<Block> body = new ArrayList<>();
            body.add(Paragraph.of(ReportTexts.text(each.getText())));
            if (!each.getItems().isEmpty()) {
                body.add(ListBlock.bullets(each.getItems().stream().map(item -> ReportTexts.text(item.getText()))
                        .filter(text -> !text.isEmpty()).toList()));
            }
            body.add(Paragraph.of(Paragraph.Style.NOTE, ReportTexts.say("recommendation.facts",
                    RecommendationSection.owner(each), RecommendationSection.due(each),
                    ModelTexts.literal(each.getState()))));
            slides.add(new Deck.Slide(ReportTexts.say("recommendation.title",
                    String.valueOf(RecommendationSection.number(each, i))), body, ReportTexts.say("deck.notes.recommendation")));
        }
        if (own.size() > 1 && own.size() <= 10) {
            List<Table.Row> rows = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                rows.add(Table.Row.of(String.valueOf(RecommendationSection.number(own.get(i), i)),
                        RecommendationSection.owner(own.get(i)), RecommendationSection.due(own.get(i)),
                        ModelTexts.literal(own.get(i).getState())));
            }
            slides.add(new Deck.Slide(ReportTexts.say("recommendations.caption"), List.of(new Table("",
                    ReportTexts.say("recommendations.alt"), List.of(
                            Table.Column.of(ReportTexts.say("column.number"), 1),
                            Table.Column.of(ReportTexts.say("column.owner"), 5),
                            Table.Column.of(ReportTexts.say("column.due"), 3),
                            Table.Column.of(ReportTexts.say("column.state"), 3)), rows, true, Table.Look.DATA)), ""));
        }
    }
}

package org.ipag.scrutiny.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipag.scrutiny.report.ReportExporterTest.OPTIONS;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentWords;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {

    private static ReportContent build(Round round) throws ReportException {
        return new DocumentReportBuilder().build(round, OPTIONS);
    }

    private static List<String> headings(ReportContent report, int level) {
        return report.document().blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .filter(heading -> heading.level() == level).map(Heading::text).toList();
    }

    private static <T extends Block> List<T> all(ReportContent report, Class<T> type) {
        return report.document().blocks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void theReportFollowsTheOutline() throws Exception {
        ReportContent report = build(ReportRound.concluded());
        assertThat(headings(report, 1)).containsExactly("Introduction", "Methodology", "Key findings", "Recommendations",
                "Author and date", "The feedback form", "The guidance", "Abbreviations and terms");
        assertThat(headings(report, 2)).contains("Responses", "Strengths", "Areas for development",
                "Feedback on the exercise").doesNotContain("Compared with the round before");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aTopicWithoutAGlossaryHasAReportAllTheSame() throws Exception {
        Round round = ReportRound.concluded();
        round.getTopic().getGlossary().clear();
        assertThat(headings(build(round), 1)).contains("Introduction").doesNotContain("Abbreviations and terms");
    }

    @Test
    void whyADistrictReturnsNothingStandsBelowTheTableAndNotInAColumn() throws Exception {
        ReportContent report = build(ReportRound.concluded());
        String reason = "Too few members could meet in the time given";
        assertThat(all(report, Table.class).toString()).doesNotContain(reason);
        assertThat(all(report, Paragraph.class)).extracting(each -> Run.plain(each.runs()))
                .contains("Gorsedale: " + reason);
    }

    @Test
    void oneMeetingIsNotToldAsARangeAndNoMeetingNotAsOneThatWasNotHeld() throws Exception {
        Round round = ReportRound.collected();
        round.getReturns().subList(1, round.getReturns().size()).forEach(each -> each.setMeeting(null));
        ReportContent report = build(round);
        assertThat(ContentWords.of(report.document())).contains("7 members attended the meeting.");
        assertThat(all(report, Table.class).getFirst().rows().get(1).cells().get(1).plain()).isEqualTo("Not recorded");
        Meeting none = ReportRound.NEW.createMeeting();
        none.setMode(MeetingMode.NOT_MET);
        round.getReturns().get(1).setMeeting(none);
        assertThat(all(build(round), Table.class).getFirst().rows().get(1).cells().get(1).plain()).isEqualTo("Did not meet");
    }

    @Test
    void answersAboutACaseTheRoundDoesNotHaveAreNotPrintedAsAboutAllCases() throws Exception {
        Round round = ReportRound.collected();
        round.getReturns().forEach(each -> each.getAnswers().forEach(answer -> {
            answer.setCaseFile(null);
            answer.setCaseOnForm("Case 9");
        }));
        List<String> labels = all(build(round), Paragraph.class).stream()
                .filter(each -> each.style() == Paragraph.Style.LABEL).map(each -> Run.plain(each.runs())).toList();
        assertThat(labels).contains("Case 9").doesNotContain("All cases");
    }

    @Test
    void everyAnswerIsPrintedWhileNothingIsMarked() throws Exception {
        Round round = ReportRound.collected();
        List<String> printed = all(build(round), Quotation.class).stream().map(Quotation::text).toList();
        List<String> answers = round.getReturns().stream().flatMap(each -> each.getAnswers().stream())
                .map(Answer::getText).toList();
        assertThat(printed).hasSameElementsAs(answers).hasSameSizeAs(answers);
    }

    @Test
    void quotationsAreAttributedToTheDistrictOnly() throws Exception {
        assertThat(all(build(ReportRound.collected()), Quotation.class)).extracting(Quotation::attribution)
                .containsOnly("Westerby and Holt", "Ashford", "Brookvale", "Carrick", "Dunmere", "Eastleigh Vale",
                        "Farnley");
    }

    @Test
    void theCountsReconcileAndThoseQuotedAreThosePrinted() throws Exception {
        Round round = ReportRound.collected();
        Answer first = round.getReturns().getFirst().getAnswers().getFirst();
        ReportRound.mark(first, first.getText(), Coding.STRENGTH);
        String words = String.join("\n", ContentWords.of(build(round).document()));
        assertThat(words).contains("Nine districts were invited; seven met and seven returned a form.",
                "One district is quoted", "Gorsedale and Hartwell");
    }

    @Test
    void participationNamesEveryDistrictWithItsMeetingAndForm() throws Exception {
        Table table = all(build(ReportRound.collected()), Table.class).getFirst();
        assertThat(table.rows()).hasSize(9);
        assertThat(table.rows().get(1).cells().stream().map(Table.Cell::plain)).containsExactly("Ashford",
                "11 Oct 2026", "In person: discussion", "8", "Disabled people, Polish", "2 Nov 2026", "\u2013");
        assertThat(table.rows().get(8).cells().get(5).plain()).isEqualTo("None");
    }

    @Test
    void chosenQuotationsArePrintedWithTheirRecordedEditsAndOthersLeftOut() throws Exception {
        Round round = ReportRound.collected();
        Answer answer = round.getReturns().getFirst().getAnswers().getFirst();
        Passage good = ReportRound.mark(answer, answer.getText(), Coding.STRENGTH);
        ReportRound.quote(round, good, answer.getText());
        Answer other = round.getReturns().get(1).getAnswers().getFirst();
        Passage changed = ReportRound.mark(other, other.getText(), Coding.STRENGTH);
        ReportRound.quote(round, changed, "Something that nobody said.");
        ReportContent report = build(round);
        assertThat(all(report, Quotation.class)).extracting(Quotation::text).containsExactly(answer.getText());
        assertThat(report.warnings()).singleElement().asString().contains("Something that nobody said", "left out");
    }

    @Test
    void aPassageWhoseAnswerWasChangedIsNotPrinted() throws Exception {
        Round round = ReportRound.collected();
        Answer answer = round.getReturns().getFirst().getAnswers().getFirst();
        ReportRound.mark(answer, answer.getText(), Coding.STRENGTH);
        answer.setText("Quite other words.");
        ReportContent report = build(round);
        assertThat(all(report, Quotation.class)).isEmpty();
        assertThat(report.warnings()).singleElement().asString().contains("changed since it was marked");
    }

    @Test
    void whatAPersonWroteStandsInPlaceOfTheDraftAndSectionsCanBeLeftOut() throws Exception {
        Round round = ReportRound.concluded();
        for (ReportSection section : round.getReport().getSections()) {
            if (section.getKey().equals("thanks")) {
                section.setText("Thank you, all of you.");
            } else if (section.getKey().equals("campaign")) {
                section.setIncluded(false);
            }
        }
        ReportSection added = ReportRound.NEW.createReportSection();
        added.setKey("own-1");
        added.setTitle("A word from the chair");
        added.setText("It was worth it.");
        added.setPosition(-1);
        round.getReport().getSections().add(added);
        ReportContent report = build(round);
        assertThat(ContentWords.of(report.document())).contains("Thank you, all of you.", "It was worth it.");
        assertThat(headings(report, 1)).startsWith("A word from the chair");
        assertThat(headings(report, 2)).doesNotContain("The campaign");
        assertThat(report.sections()).anyMatch(section -> section.key().equals("thanks") && section.written()
                && section.draft().startsWith("Our thanks"));
    }

    @Test
    void chartsSayTheirNumbersInWords() throws Exception {
        assertThat(all(build(ReportRound.concluded()), Chart.class)).hasSize(2).allSatisfy(chart -> {
            double sum = chart.series().stream().flatMap(series -> series.values().stream()).mapToDouble(v -> v).sum();
            double said = java.util.regex.Pattern.compile(": (\\d+)").matcher(chart.altText()).results()
                    .mapToDouble(match -> Double.parseDouble(match.group(1))).sum();
            assertThat(said).isEqualTo(sum).isPositive();
        });
    }

    @Test
    void recommendationsHaveOwnerDateStateAndSubItems() throws Exception {
        List<String> words = ContentWords.of(build(ReportRound.concluded()).document());
        assertThat(words).contains("Recommendation 1", "a time line with every case",
                "Owner: Head of Public Protection. Due: 31 March 2027. State: Agreed.",
                "Rests on area for development 1.");
    }

    @Test
    void theComparisonNeedsTheRoundBefore() throws Exception {
        ReportContent report = new DocumentReportBuilder().build(ReportRound.concluded(),
                OPTIONS.comparedWith(ReportRound.collected()));
        assertThat(headings(report, 2)).contains("Compared with the round before");
    }

    @Test
    void theGlossaryExplainsOnlyWhatIsUsed() throws Exception {
        List<Table> tables = all(build(ReportRound.concluded()), Table.class);
        assertThat(tables.getLast().rows()).extracting(row -> row.cells().getFirst().plain())
                .contains("Chatham House Rule").doesNotContain("CAD");
    }
}

package org.ipag.scrutiny.office.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.Deck;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Table;
import org.junit.jupiter.api.Test;

class SlideRendererTest {

    private static XMLSlideShow show() throws Exception {
        Deck deck = new Deck(new DocumentInfo("Report", "", "County group", "en-GB", LocalDate.of(2026, 10, 10), "",
                "Report"), List.of(
                        new Deck.Slide("Report", List.of(Paragraph.of("Northmoor Police")), "Welcome"),
                        new Deck.Slide("Strengths", List.of(ListBlock.bullets(List.of("Calm")),
                                new Quotation("It was calm.", "Holt", List.of())), ""),
                        new Deck.Slide("Themes", List.of(new Chart(Chart.Kind.BAR, "Themes", "Empathy 12.",
                                List.of("Empathy"), List.of(new Chart.Series("Passages", List.of(12.0))))), ""),
                        new Deck.Slide("Glance", List.of(new Table("Owners", "Who owns what.",
                                List.of(Table.Column.of("No.", 1), Table.Column.of("Owner", 4)),
                                List.of(Table.Row.of("1", "Head")), true, Table.Look.DATA)), "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlideRenderer().render(deck, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everySlideHasARealTitleFirstInReadingOrder() throws Exception {
        try (XMLSlideShow show = show()) {
            assertThat(show.getSlides()).extracting(XSLFSlide::getTitle)
                    .containsExactly("Report", "Strengths", "Themes", "Glance");
            assertThat(show.getSlides()).allSatisfy(slide -> assertThat(((XSLFTextShape) slide.getShapes().getFirst())
                    .getText()).isEqualTo(slide.getTitle()));
        }
    }

    @Test
    void everyTitleHasItsOwnPlace() throws Exception {
        try (XMLSlideShow show = show()) {
            assertThat(show.getSlides()).extracting(slide -> slide.getShapes().getFirst().getAnchor().getY())
                    .containsExactly(150.0, 24.0, 24.0, 24.0);
        }
    }

    @Test
    void aChartDoesNotRepeatTheTitleOfItsSlide() throws Exception {
        try (XMLSlideShow show = show()) {
            XSLFChart chart = show.getCharts().getFirst();
            assertThat(chart.getCTChart().isSetTitle()).isFalse();
            assertThat(chart.getCTChart().getPlotArea().getValAxArray(0).getDelete().getVal()).isTrue();
        }
    }

    @Test
    void partsOfABarTooNarrowForTheirNumberHaveNoneAndLongNamesAreCut() throws Exception {
        Chart chart = new Chart(Chart.Kind.STACKED_BAR, "Themes", "Words.",
                List.of("First contact and how it was explained to the victim and the family", "Investigation"),
                List.of(new Chart.Series("Well", List.of(900.0, 4.0)), new Chart.Series("Better", List.of(100.0, 0.0)),
                        new Chart.Series("Exercise", List.of(1.0, 2.0))));
        Deck deck = new Deck(new DocumentInfo("Report", "", "County group", "en-GB", LocalDate.of(2026, 10, 10), "",
                "Report"), List.of(new Deck.Slide("Themes", List.of(chart), "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlideRenderer().render(deck, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            var series = show.getCharts().getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray();
            assertThat(series).extracting(each -> each.getDLbls().sizeOfDLblArray()).containsExactly(1, 1, 2);
            assertThat(series[0].getCat().getStrRef().getStrCache().getPtArray(0).getV())
                    .isEqualTo("First contact and how it was explained to\u2026");
            assertThat(series).extracting(each -> lightness(each.getSpPr().getSolidFill().getSrgbClr().getVal()))
                    .isSorted();
        }
    }

    private static double lightness(byte[] rgb) {
        return 0.2126 * (rgb[0] & 0xFF) + 0.7152 * (rgb[1] & 0xFF) + 0.0722 * (rgb[2] & 0xFF);
    }

    @Test
    void whatDoesNotFitGoesOnOnANumberedSlideInLettersThatCanBeRead() throws Exception {
        Deck deck = new Deck(new DocumentInfo("Report", "", "County group", "en-GB", LocalDate.of(2026, 10, 10), "",
                "Report"), List.of(new Deck.Slide("Report", List.of(), ""), new Deck.Slide("Recommendation 1",
                        List.of(Paragraph.of("Tell every victim what happens next. ".repeat(100))), "Say why.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SlideRenderer().render(deck, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).contains("Recommendation 1 (1 of 3)",
                    "Recommendation 1 (3 of 3)");
            assertThat(show.getSlides().get(1).getXmlObject().xmlText()).contains("sz=\"1584\"");
            assertThat(show.getSlides().get(1).getNotes()).isNotNull();
            assertThat(show.getSlides().get(2).getNotes()).isNull();
        }
    }

    @Test
    void chartsAndTablesHaveAlternativeTexts() throws Exception {
        try (XMLSlideShow show = show()) {
            assertThat(show.getSlides().get(2).getXmlObject().xmlText()).contains("descr=\"Empathy 12.\"");
            assertThat(show.getSlides().get(3).getXmlObject().xmlText()).contains("descr=\"Who owns what.\"");
            XSLFTable table = (XSLFTable) show.getSlides().get(3).getShapes().stream()
                    .filter(XSLFTable.class::isInstance).findFirst().orElseThrow();
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
        }
    }

    @Test
    void notesAreWrittenAndNobodyIsNamed() throws Exception {
        try (XMLSlideShow show = show()) {
            assertThat(show.getSlides().getFirst().getNotes().getTextParagraphs().toString()).isNotEmpty();
            assertThat(show.getSlides().getFirst().getNotes().getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText()))
                    .contains("Welcome").noneMatch(text -> text.matches(".*\\d\\d\\d\\d.*"));
            assertThat(show.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*thumbnail.*"))).isEmpty();
            assertThat(show.getProperties().getCoreProperties().getCreator()).isEqualTo("County group");
            assertThat(show.getProperties().getCoreProperties().getLastModifiedByUser()).isEqualTo("County group");
        }
    }
}

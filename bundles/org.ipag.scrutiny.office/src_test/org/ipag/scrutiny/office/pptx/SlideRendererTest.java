package org.ipag.scrutiny.office.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
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

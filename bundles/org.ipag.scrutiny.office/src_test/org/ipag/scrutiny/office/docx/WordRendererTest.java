package org.ipag.scrutiny.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

class WordRendererTest {

    private static final Table TABLE = new Table("Table 1: Who took part", "Each district with its attendance.",
            List.of(Table.Column.of("District", 3), Table.Column.number("Attended", 1)),
            List.of(Table.Row.of("Westerby", "11"), Table.Row.of("Holt", "7")), true, Table.Look.DATA);
    private static final Chart CHART = new Chart(Chart.Kind.BAR, "Themes", "Empathy 12, delay 4.",
            List.of("Empathy", "Delay"), List.of(new Chart.Series("Passages", List.of(12.0, 4.0))));

    private static Block[] everything() {
        return new Block[] {new TitlePage("County group", "Report", "Hate crime", List.of("Northmoor Police")),
            new TableOfContents("Contents", 2), new PageBreak(), Heading.numbered(1, "Findings", "findings"),
            Heading.numbered(2, "Responses", "responses"), Paragraph.of(Paragraph.Style.LEAD, "In short."),
            Paragraph.of(Run.of("See "), Run.link("responses", "#responses"), Run.link("web", "https://example.org/")),
            Paragraph.of(Paragraph.Style.QUESTION, "What do you think?"), Paragraph.of(Paragraph.Style.HINT, "(All)"),
            new Quotation("It was good.\nMostly.", "Westerby", List.of("id")),
            new Callout("Note", List.of(Paragraph.of("Careful."))), ListBlock.bullets(List.of("one", "two")),
            new ListBlock(ListBlock.Kind.NUMBER, List.of(new ListBlock.Item(List.of(Run.bold("Do")),
                    List.of(ListBlock.Item.of("this"), ListBlock.Item.of("that"))))),
            new ListBlock(ListBlock.Kind.CHECKBOX, List.of(ListBlock.Item.of("done"))), TABLE, TABLE, CHART,
            new Table("", "Room", List.of(Table.Column.of("", 1), Table.Column.of("", 4)),
                    List.of(new Table.Row(List.of(Table.Cell.of("Case A"), new Table.Cell(List.of(
                            new FormField("t.one", "t_one", "One", "Write here", "", true, List.of())))), 20),
                            new Table.Row(List.of(Table.Cell.of("Case B"), new Table.Cell(List.of(
                                    new FormField("t.two", "t_two", "Two", "Why", "", true, List.of("Good", "Poor"))))),
                                    20)), true, Table.Look.FORM),
            new Heading(1, "The form", "appendix", Heading.Numbering.APPENDIX)};
    }

    @Test
    void everyPartKeepsToTheSchema() throws Exception {
        try (XWPFDocument word = WordFiles.open(everything())) {
            assertThat(WordFiles.faults(word.getDocument())).isEmpty();
            assertThat(WordFiles.faults(word.getStyle())).isEmpty();
            assertThat(WordFiles.faults(word.getSettings().getCTSettings())).isEmpty();
            word.getNumbering().getAbstractNums().forEach(list -> assertThat(WordFiles.faults(list.getCTAbstractNum()))
                    .isEmpty());
            word.getFooterList().forEach(footer -> assertThat(WordFiles.faults(footer._getHdrFtr())).isEmpty());
            word.getCharts().forEach(chart -> assertThat(WordFiles.faults(chart.getCTChartSpace())).isEmpty());
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        byte[] first = WordFiles.write(WordOptions.house(), everything());
        Thread.sleep(2100); // a ZIP counts in steps of two seconds
        assertThat(Arrays.equals(WordFiles.write(WordOptions.house(), everything()), first)).isTrue();
    }

    @Test
    void headingsAreRealAndInOutlineOrder() throws Exception {
        try (XWPFDocument word = WordFiles.open(everything())) {
            assertThat(word.getParagraphs().stream().filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .map(p -> p.getStyle() + " " + p.getText()))
                    .containsExactly("Heading1 Findings", "Heading2 Responses", "Heading1 The form");
        }
    }

    @Test
    void theContentsAreAFieldWithItsEntriesFilledIn() throws Exception {
        byte[] file = WordFiles.write(WordOptions.house(), everything());
        String body = WordFiles.parts(file).get("word/document.xml");
        assertThat(body).contains("TOC \\o", "PAGEREF _findings", "1.1\u00a0Responses", "Appendix\u00a0A:\u00a0The form");
        assertThat(WordFiles.parts(file).get("word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void whatIsReadFromRightToLeftIsSoInWord() throws Exception {
        String arabic = "\u0643\u0627\u0646\u062a";
        byte[] file = WordFiles.write(WordOptions.house(), new Quotation(arabic + ". In Arabic.\nHe was calm.", arabic, List.of()));
        assertThat(WordFiles.parts(file).get("word/document.xml")).containsOnlyOnce("<w:bidi/>")
                .containsPattern("<w:rPr><w:rtl/></w:rPr><w:t>" + arabic + "</w:t>")
                .containsPattern("<w:r><w:t[^>]*>In Arabic.</w:t>|<w:r><w:t[^>]*>In Arabic</w:t>");
        try (XWPFDocument word = WordFiles.open(new Quotation(arabic + " and more.", arabic, List.of()), TABLE)) {
            assertThat(WordFiles.faults(word.getDocument())).isEmpty();
        }
    }

    @Test
    void tablesTellTheirHeaderRowAndWhatTheyHold() throws Exception {
        try (XWPFDocument word = WordFiles.open(TABLE)) {
            XWPFTable table = word.getTables().getFirst();
            CTTbl xml = table.getCTTbl();
            assertThat(xml.getTrArray(0).getTrPr().sizeOfTblHeaderArray()).isOne();
            assertThat(xml.getTrArray(1).getTrPr().sizeOfTblHeaderArray()).isZero();
            assertThat(xml.getTblPr().getTblDescription().getVal()).isEqualTo("Each district with its attendance.");
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("Holt");
        }
    }

    @Test
    void chartsAreWordsOwnWithNumbersAndAlternativeText() throws Exception {
        try (XWPFDocument word = WordFiles.open(CHART)) {
            assertThat(word.getCharts()).hasSize(1);
            assertThat(word.getCharts().getFirst().getWorkbook().getSheetAt(0).getRow(1).getCell(1)
                    .getNumericCellValue()).isEqualTo(12.0);
            assertThat(word.getParagraphs().getFirst().getRuns().getFirst().getCTR().getDrawingArray(0)
                    .getInlineArray(0).getDocPr().getDescr()).isEqualTo("Empathy 12, delay 4.");
        }
    }

    @Test
    void languageAndTitleAreSetAndNobodyIsNamed() throws Exception {
        byte[] file = WordFiles.write(WordOptions.house(), everything());
        var parts = WordFiles.parts(file);
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
        assertThat(parts.get("docProps/core.xml")).contains("<dc:title>Scrutiny report</dc:title>",
                "<dc:creator>County group</dc:creator>", "<dc:language>en-GB</dc:language>");
        assertThat(parts.get("docProps/core.xml") + parts.get("docProps/app.xml")).doesNotContain("Apache POI",
                System.getProperty("user.name") + "<");
    }

    @Test
    void noParagraphIsEmptyForSpacing() throws Exception {
        try (XWPFDocument word = WordFiles.open(everything())) {
            List<String> empty = word.getParagraphs().stream()
                    .filter(p -> p.getText().isBlank() && p.getCTP().xmlText().indexOf("drawing") < 0)
                    .filter(p -> p.getCTP().getPPr().getSpacing() == null
                            || !"120".equals(String.valueOf(p.getCTP().getPPr().getSpacing().getLine())))
                    .map(XWPFParagraph::getStyle).toList();
            assertThat(empty).isEmpty();
        }
    }

    @Test
    void charactersXmlCannotHoldAreLeftOut() throws Exception {
        try (XWPFDocument word = WordFiles.open(Paragraph.of("a\u0000b\u000bc\uFFFEd"))) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("abcd");
        }
    }

    @Test
    void aTemplateGivesStylesAndHeaderButNotItsMakers(@TempDir Path folder) throws Exception {
        Path template = folder.resolve("force.docx");
        try (XWPFDocument made = new XWPFDocument(); var out = Files.newOutputStream(template)) {
            made.createStyles().setStyles(HouseSkeleton.styles());
            made.getStyles().getStyle("Heading1").getCTStyle().getRPr().getColorArray(0).setVal("AA0000");
            made.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("Northmoor Police logo");
            made.createParagraph().createRun().setText("Cover of the force");
            made.createParagraph();
            made.getProperties().getCoreProperties().setCreator("Pat Template");
            made.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Letterhead Ltd");
            made.getProperties().getCustomProperties().addProperty("Owner", "Pat Template");
            made.getSettings().getCTSettings().addNewRsids().addNewRsid().setVal(new byte[] {1, 2, 3, 4});
            made.write(out);
        }
        byte[] file = WordFiles.write(WordOptions.template(template), everything());
        var parts = WordFiles.parts(file);
        assertThat(String.join("", parts.values())).contains("Northmoor Police logo", "AA0000")
                .doesNotContain("Pat Template", "Letterhead", "rsid w:val");
        try (XWPFDocument word = new XWPFDocument(new java.io.ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Cover of the force");
            assertThat(WordFiles.faults(word.getDocument())).isEmpty();
            assertThat(WordFiles.faults(word.getStyle())).isEmpty();
        }
    }

    @Test
    void nothingReachesOverTheMarginsOfATemplateWithNarrowPages(@TempDir Path folder) throws Exception {
        Path template = folder.resolve("narrow.docx");
        try (XWPFDocument made = new XWPFDocument(); var out = Files.newOutputStream(template)) {
            var section = made.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(8000));
            section.getPgSz().setH(BigInteger.valueOf(12000));
            section.addNewPgMar().setLeft(BigInteger.valueOf(1500));
            section.getPgMar().setRight(BigInteger.valueOf(1500));
            made.write(out);
        }
        Table crowded = new Table("", "Who", List.of(Table.Column.of("District", 6), Table.Column.number("No.", 1)),
                List.of(Table.Row.of("Holt", "discussion")), true, Table.Look.DATA);
        byte[] file = WordFiles.write(WordOptions.template(template), new TableOfContents("Contents", 2),
                Heading.numbered(1, "Findings", "findings"), CHART, crowded);
        try (XWPFDocument word = new XWPFDocument(new java.io.ByteArrayInputStream(file))) {
            assertThat(word.getDocument().xmlText()).containsPattern("<w:tab [^>]*w:pos=\"5000\"");
            assertThat(word.getCharts()).hasSize(1);
            assertThat(word.getDocument().xmlText()).containsPattern("<wp:extent cx=\"" + 5000 * 635 + "\"");
            var grid = word.getTables().getFirst().getCTTbl().getTblGrid().getGridColArray();
            assertThat(((BigInteger) grid[1].getW()).intValue()).as("room for the word discussion").isGreaterThan(1100);
            assertThat(((BigInteger) grid[0].getW()).add((BigInteger) grid[1].getW()).intValue()).isBetween(4998, 5002);
        }
    }

    @Test
    void aTemplateThatIsNoWordFileIsRefusedByName(@TempDir Path folder) throws Exception {
        Path template = Files.writeString(folder.resolve("notes.docx"), "not a document");
        assertThatThrownBy(() -> new PoiWordRenderer().render(
                new org.ipag.scrutiny.office.content.ContentDocument(WordFiles.INFO, List.of()),
                WordOptions.template(template), new java.io.ByteArrayOutputStream()))
                .isInstanceOf(TemplateException.class).hasMessageContaining("notes.docx").hasMessageContaining("Word");
    }

    @Test
    void aTemplateThatIsMissingOrCutShortIsRefusedByName(@TempDir Path folder) throws Exception {
        byte[] whole = WordFiles.write(WordOptions.template(null), everything());
        Path torn = Files.write(folder.resolve("torn.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> WordFiles.write(WordOptions.template(torn), everything())).cause()
                .isInstanceOf(TemplateException.class).hasMessageContaining("torn.docx is no Word document or is damaged");
        assertThatThrownBy(() -> WordFiles.write(WordOptions.template(folder.resolve("none.dotx")), everything())).cause()
                .isInstanceOf(TemplateException.class).hasMessageContaining("There is no template")
                .hasMessageContaining("none.dotx");
    }
}

package org.ipag.scrutiny.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ipag.scrutiny.office.content.Book;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.junit.jupiter.api.Test;

class WorkbookRendererTest {

    private static final DocumentInfo INFO = new DocumentInfo("Collation", "", "County group", "en-GB",
            LocalDate.of(2026, 10, 10), "", "");

    private static byte[] write(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StreamingWorkbookRenderer().render(new Book(INFO, List.of(new Book.Sheet("Answers", 1,
                List.of(new Book.Column("District", 20), new Book.Column("Answer", 60), new Book.Column("On", 12)),
                rows))), out);
        return out.toByteArray();
    }

    @Test
    void valuesKeepTheirKindAndTheHeaderIsFrozenAndRepeated() throws Exception {
        byte[] file = write(List.of(List.of("Holt", 7, LocalDate.of(2026, 11, 2)), Arrays.asList("West", null, null)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheet("Answers");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Answer");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("County group");
        }
    }

    @Test
    void aRowIsAsHighAsItsLongestTextAndWhatItIsAboutStaysInSight() throws Exception {
        String text = "Nobody asked whether the victim needed an interpreter. ".repeat(10);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(List.of(List.of("Holt", "Calm.", ""),
                List.of("West", text, ""), List.of("East", text.repeat(40), "")))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getRow(2).getHeightInPoints()).isBetween(100f, 150f);
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(409);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingColumns().getLastColumn()).isZero();
        }
    }

    @Test
    void aFormulaInAnAnswerIsText() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(List.of(List.of("H", "=1+1", ""))))))  {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void aTextTooLongForACellGoesOnBelow() throws Exception {
        String text = "a".repeat(40_000) + "z";
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                write(List.of(List.of("H", text, ""), List.of("Next", "short", "")))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue() + sheet.getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(text);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Next");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        List<List<Object>> rows = List.of(List.of("H", "x", ""));
        byte[] first = write(rows);
        Thread.sleep(2100); // a ZIP counts in steps of two seconds
        assertThat(Arrays.equals(write(rows), first)).isTrue();
    }
}

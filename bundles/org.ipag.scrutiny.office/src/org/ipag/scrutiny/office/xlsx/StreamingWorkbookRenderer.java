package org.ipag.scrutiny.office.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.ipag.scrutiny.office.content.Book;
import org.ipag.scrutiny.office.docx.FileProperties;
import org.ipag.scrutiny.office.docx.StableZipStream;
import org.ipag.scrutiny.office.docx.TextWidths;
import org.osgi.service.component.annotations.Component;

/** Writes workbooks with POI's streaming sheets. Header rows are frozen, filtered, repeated in print and marked. */
@Component(service = WorkbookRenderer.class)
public final class StreamingWorkbookRenderer implements WorkbookRenderer {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;
    /** Characters beside each other that can still be read on a page of paper. */
    private static final int READABLE_CHARACTERS = 230;
    private static final int WIDEST = 120;
    private static final short POINTS = 10;
    private static final float LINE_POINTS = 12.75f;
    private static final float GAP_POINTS = 2.25f;
    /** The greatest height that a workbook's row can have. */
    private static final float HIGHEST_POINTS = 409;
    /** A column is measured in digits of the default font; Arial of ten points fills a little less than it has. */
    private static final int TWIPS_A_CHARACTER = 100;

    @Override
    public void render(Book book, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("workbook-", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles styles = Styles.of(workbook);
            for (Book.Sheet sheet : book.sheets()) {
                sheet(workbook, sheet, styles);
            }
            FileProperties.set(workbook.getXSSFWorkbook().getProperties(), book.info());
            try (OutputStream to = Files.newOutputStream(draft)) {
                workbook.write(to);
            }
            StableZipStream.copy(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void sheet(SXSSFWorkbook workbook, Book.Sheet content, Styles styles) {
        SXSSFSheet sheet = workbook.createSheet(content.name());
        int columns = content.columns().size();
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, Math.min(content.columns().get(i).width(), WIDEST) * 256);
            Cell cell = header.createCell(i);
            cell.setCellValue(content.columns().get(i).title());
            cell.setCellStyle(styles.header());
        }
        int next = 1;
        for (List<Object> values : content.rows()) {
            next = row(sheet, next, values, content.columns(), styles);
        }
        sheet.createFreezePane(content.headers(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(next - 1, 1), 0, columns - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (content.headers() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, content.headers() - 1));
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        // what would be too small to read on one page goes on beside it
        int wide = content.columns().stream().mapToInt(Book.Column::width).sum();
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) Math.ceilDiv(wide, READABLE_CHARACTERS));
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Writes a row, and more below it as long as a text goes on; returns the number of the next free row. */
    private static int row(SXSSFSheet sheet, int number, List<Object> values, List<Book.Column> columns,
            Styles styles) {
        int from = 0;
        int next = number;
        boolean more = true;
        while (more) {
            more = false;
            Row row = sheet.createRow(next++);
            int lines = 1;
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof String text) {
                    if (from < text.length() || from == 0) {
                        Cell cell = row.createCell(i);
                        cell.setCellValue(text.substring(from, Math.min(text.length(), from + LONGEST_TEXT)));
                        cell.setCellStyle(styles.text());
                        lines = Math.max(lines, lines(cell.getStringCellValue(), columns.get(i).width()));
                    }
                    more |= text.length() > from + LONGEST_TEXT;
                } else if (from == 0) {
                    value(row.createCell(i), value, styles);
                }
            }
            row.setHeightInPoints(Math.min(lines * LINE_POINTS + GAP_POINTS, HIGHEST_POINTS));
            from += LONGEST_TEXT;
        }
        return next;
    }

    /** Lines that a text takes in a column of a width in characters; not every program works that out by itself. */
    private static int lines(String text, int width) {
        return TextWidths.lines(text, POINTS, false, Math.min(width, WIDEST) * TWIPS_A_CHARACTER);
    }

    private static void value(Cell cell, Object value, Styles styles) {
        switch (value) {
            case null -> cell.setCellStyle(styles.text()); // with the line below it that all others have
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number());
            }
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.date());
            }
            default -> throw new IllegalArgumentException("Not a value for a cell: " + value.getClass());
        }
    }

    private record Styles(CellStyle header, CellStyle text, CellStyle number, CellStyle date) {

        static Styles of(SXSSFWorkbook workbook) {
            Font plain = workbook.createFont();
            plain.setFontName("Arial");
            plain.setFontHeightInPoints(POINTS);
            Font bold = workbook.createFont();
            bold.setFontName("Arial");
            bold.setFontHeightInPoints(POINTS);
            bold.setBold(true);
            bold.setColor(org.apache.poi.ss.usermodel.IndexedColors.WHITE.getIndex());
            XSSFCellStyle header = (XSSFCellStyle) workbook.createCellStyle();
            header.setFont(bold);
            header.setFillForegroundColor(new XSSFColor(new byte[] {0x17, 0x36, 0x5D}, null));
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            header.setVerticalAlignment(VerticalAlignment.CENTER);
            header.setWrapText(true);
            CellStyle text = workbook.createCellStyle();
            text.setFont(plain);
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            text.setBorderBottom(BorderStyle.HAIR);
            CellStyle number = workbook.createCellStyle();
            number.cloneStyleFrom(text);
            number.setAlignment(HorizontalAlignment.RIGHT);
            number.setIndention((short) 1);
            CellStyle date = workbook.createCellStyle();
            date.cloneStyleFrom(text);
            date.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            date.setAlignment(HorizontalAlignment.LEFT);
            return new Styles(header, text, number, date);
        }
    }
}

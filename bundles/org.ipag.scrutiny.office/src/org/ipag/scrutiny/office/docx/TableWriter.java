package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables of real rows: the header row marked and repeated, rows kept whole, the alternative text set. */
final class TableWriter {

    private static final String HEADER_FILL = "17365D";
    private static final String FORM_FILL = "DEEAF6";
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    /** What the cells of the house style keep free beside their words, with a little more for other letters, in twips. */
    private static final int CELL_EDGES = 200;
    /** What has more letters, as a fingerprint has, may be broken. */
    private static final int LONGEST_WORD = 14;
    private static final BigInteger NUMBER_GAP = BigInteger.valueOf(120);

    private final WordFile file;
    private final Inlines inlines;
    private final BlockWriter blocks;

    TableWriter(WordFile file, Inlines inlines, BlockWriter blocks) {
        this.file = file;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(Place place, Table table) throws IOException {
        blocks.beforeTable(place, !table.caption().isEmpty());
        if (!table.caption().isEmpty()) {
            blocks.caption(place, table.caption());
        }
        CTTbl target = place.table();
        boolean form = table.look() == Table.Look.FORM;
        properties(target, table, form);
        List<Integer> widths = widths(table);
        var grid = target.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        if (table.hasHeader()) {
            headerRow(target, table, widths, form);
        }
        for (Table.Row row : table.rows()) {
            row(target, table, row, widths, form);
        }
        blocks.afterTable(place);
    }

    private void properties(CTTbl target, Table table, boolean form) {
        CTTblPr properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal(file.style(form ? Look.TABLE_GRID : Look.TABLE_DATA));
        var width = properties.addNewTblW();
        width.setW(BigInteger.valueOf(file.textWidth()));
        width.setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0x06, (byte) ((table.hasHeader() ? 0x20 : 0) | (table.rowHeaders() ? 0x80 : 0))});
        look.setFirstRow(table.hasHeader());
        look.setLastRow(false);
        look.setFirstColumn(table.rowHeaders());
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        if (!table.caption().isEmpty()) {
            properties.addNewTblCaption().setVal(table.caption());
        }
        if (!table.altText().isEmpty()) {
            properties.addNewTblDescription().setVal(table.altText());
        }
    }

    /** Widths in proportion to the weights; but no column is too narrow for a word in it if others can give. */
    private List<Integer> widths(Table table) {
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        double size = StyleMetrics.of(file.word().getStyles(), file.style(Look.TABLE_HEAD)).size();
        double lacking = 0;
        double spare = 0;
        double[] lefts = new double[table.columns().size()];
        for (int i = 0; i < lefts.length; i++) {
            double left = file.textWidth() * table.columns().get(i).weight() / sum - least(table, i, size);
            lefts[i] = left;
            lacking += Math.max(0, -left);
            spare += Math.max(0, left);
        }
        double given = spare == 0 ? 0 : Math.min(1, lacking / spare);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < lefts.length; i++) {
            double left = lefts[i];
            double width = file.textWidth() * table.columns().get(i).weight() / sum;
            widths.add((int) Math.round(width - (left < 0 && lacking <= spare ? left : Math.max(0, left) * given)));
        }
        return widths;
    }

    private static double least(Table table, int index, double size) {
        Table.Column column = table.columns().get(index);
        double longest = Stream.concat(Stream.of(column.title()), table.rows().stream().map(row -> row.cells().get(index).plain()))
                .flatMap(words -> Arrays.stream(words.split("\\s+"))).filter(word -> word.length() <= LONGEST_WORD)
                .mapToDouble(word -> TextWidths.width(word, size, true)).max().orElse(0);
        return longest + CELL_EDGES + (column.number() ? NUMBER_GAP.intValue() : 0);
    }

    private void headerRow(CTTbl target, Table table, List<Integer> widths, boolean form) {
        CTRow row = target.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.size(); i++) {
            Table.Column column = table.columns().get(i);
            CTTc cell = cell(row, widths.get(i), form ? FORM_FILL : HEADER_FILL);
            CTP paragraph = cell.addNewP();
            CTPPr look = inlines.style(paragraph, Look.TABLE_HEAD);
            if (column.number()) {
                toTheRight(look);
            }
            var run = paragraph.addNewR();
            if (!form) {
                run.addNewRPr().addNewColor().setVal("FFFFFF");
            }
            Inlines.text(run, column.title());
        }
    }

    private static CTTc cell(CTRow row, int width, String fill) {
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (fill != null) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(fill);
        }
        return cell;
    }

    private void row(CTTbl target, Table table, Table.Row row, List<Integer> widths, boolean form)
            throws IOException {
        CTRow line = target.addNewTr();
        if (row.minHeightMm() > 0) {
            var height = line.addNewTrPr().addNewTrHeight();
            height.setVal(BigInteger.valueOf(Math.round(row.minHeightMm() * TWIPS_PER_MM)));
            height.setHRule(STHeightRule.AT_LEAST);
        } else if (!form) {
            line.addNewTrPr().addNewCantSplit();
        }
        for (int i = 0; i < widths.size(); i++) {
            boolean header = i == 0 && table.rowHeaders();
            CTTc cell = cell(line, widths.get(i), header && form ? FORM_FILL : null);
            List<Block> content = row.cells().get(i).blocks();
            if (content.isEmpty()) {
                inlines.style(cell.addNewP(), Look.TABLE_TEXT);
            }
            for (Block block : content) {
                if (block instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.NORMAL) {
                    text(cell, paragraph, header, table.columns().get(i).number());
                } else {
                    blocks.block(new Place.CellPlace(cell), block, Look.TABLE_TEXT);
                }
            }
        }
    }

    /** Numbers stand at the right of their column, but not against the words of the next. */
    private static void toTheRight(CTPPr look) {
        look.addNewInd().setRight(NUMBER_GAP);
        look.addNewJc().setVal(STJc.RIGHT);
    }

    private void text(CTTc cell, Paragraph paragraph, boolean header, boolean number) {
        CTP target = cell.addNewP();
        CTPPr look = inlines.style(target, Look.TABLE_TEXT);
        if (number) {
            toTheRight(look);
        }
        inlines.runs(target, header ? paragraph.runs().stream()
                .map(run -> new Run(run.text(), true, run.italic(), run.link())).toList() : paragraph.runs());
    }
}

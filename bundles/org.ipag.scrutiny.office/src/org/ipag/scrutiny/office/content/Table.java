package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A table of data.
 *
 * @param caption    printed above it; empty for none
 * @param altText    what it holds, in a sentence, for those who do not see it
 * @param columns    its columns; their titles are the header row
 * @param rows       cells, row by row, as many as columns
 * @param rowHeaders whether the first cell of each row is its header
 * @param look       how it is drawn
 */
public record Table(String caption, String altText, List<Column> columns, List<Row> rows, boolean rowHeaders,
        Look look) implements Block {

    /** How a table is drawn. */
    public enum Look {
        /** Header row in the house colour, lines between rows. */
        DATA,
        /** Boxes to write in, header row (if any column has a title) in a light colour. */
        FORM
    }

    /**
     * A column.
     *
     * @param title  its title; empty in a table without header row
     * @param weight its width in proportion to the others
     * @param number whether it holds numbers, set to the right
     */
    public record Column(String title, double weight, boolean number) {

        public static Column of(String title, double weight) {
            return new Column(title, weight, false);
        }

        public static Column number(String title, double weight) {
            return new Column(title, weight, true);
        }
    }

    /**
     * A row.
     *
     * @param cells       its cells
     * @param minHeightMm least height in millimetres, to leave room for handwriting; 0 for none
     */
    public record Row(List<Cell> cells, int minHeightMm) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList(), 0);
        }
    }

    /** A cell, which holds blocks: paragraphs, lists or form fields. */
    public record Cell(List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(String text) {
            return new Cell(text.lines().map(line -> (Block) Paragraph.of(line)).toList());
        }

        /** The cell's words without their look. */
        public String plain() {
            StringBuilder all = new StringBuilder();
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    all.append(all.isEmpty() ? "" : "\n").append(Run.plain(paragraph.runs()));
                }
            }
            return all.toString();
        }
    }

    public Table {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(altText, "altText");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.cells().size() + " cells in a table of "
                        + columns.size() + " columns: " + caption);
            }
        }
    }

    /** Whether any column has a title, so that there is a header row. */
    public boolean hasHeader() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }
}

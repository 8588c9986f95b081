package org.ipag.scrutiny.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as it stands in a plain text: rows of cells parted by tabs, by bars, or by two blanks and more. A line of another build may
 * stand between two rows; a second one, an empty line or a row with another sign ends the table.
 */
public final class Table {

    /** A cell without the blanks around it; empty where nothing stands in it. */
    public record Cell(int start, int end) {

        /** Whether nothing stands in it. */
        public boolean empty() {
            return start >= end;
        }

        /** The words in it. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** A line of a table. */
    public record Row(int start, List<Cell> cells) {
    }

    /** A column: its number from the left, and where its head begins in the line. */
    public record Column(int index, int at) {
    }

    private static final char BLANKS = ' ';
    /** A line between head and rows. */
    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]+");
    /** So far a cell may begin from where its head begins. */
    private static final int NEAR = 2;
    private static final int MOST_OTHER_LINES = 1;

    private final char sign;
    private final List<Row> rows = new ArrayList<>();

    private Table(char sign) {
        this.sign = sign;
    }

    /** The tables of a text in its order; a table may have a single row. */
    public static List<Table> of(String text) {
        List<Table> tables = new ArrayList<>();
        Table open = null;
        int others = 0;
        for (int start = 0; start < text.length();) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 ? text.length() : stop;
            char sign = sign(text, start, stop);
            boolean prose = sign == 0 || sign == BLANKS && open != null && open.sign != BLANKS;
            if (prose) {
                others++;
                open = others > MOST_OTHER_LINES || start == stop ? null : open;
            } else if (!RULE.matcher(text).region(start, stop).matches()) {
                if (open == null || open.sign != sign) {
                    open = new Table(sign);
                    tables.add(open);
                }
                others = 0;
                open.rows.add(new Row(start, cells(text, start, stop, sign)));
            }
            start = stop + 1;
        }
        return tables;
    }

    /** Whether only blanks part the cells. */
    public boolean blanks() {
        return sign == BLANKS;
    }

    /** The lines with cells in their order; rules between them are left out. */
    public List<Row> rows() {
        return rows;
    }

    /** The column of a cell of the row with the heads. */
    public static Column column(Row heads, int index) {
        return new Column(index, heads.cells.get(index).start - heads.start);
    }

    /** The cell of a row in a column, null if it has none: the cell below the head where only blanks part the cells. */
    public Cell cell(Row row, Column column) {
        if (sign != BLANKS) {
            return column.index < row.cells.size() ? row.cells.get(column.index) : null;
        }
        for (Cell cell : row.cells) {
            if (Math.abs(cell.start - row.start - column.at) <= NEAR) {
                return cell;
            }
        }
        return null;
    }

    /** The cells of every column from the left, without empty ones. */
    public List<List<Cell>> columns() {
        List<List<Cell>> columns = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells.size(); i++) {
                if (columns.size() <= i) {
                    columns.add(new ArrayList<>());
                }
                if (!row.cells.get(i).empty()) {
                    columns.get(i).add(row.cells.get(i));
                }
            }
        }
        return columns;
    }

    /** What parts the cells of a line: a tab, a bar, blanks; 0 if it has but one. */
    private static char sign(String text, int start, int stop) {
        boolean blanks = false;
        boolean bar = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                return '\t';
            }
            bar |= c == '|';
            blanks |= c == ' ' && i > start && i + 1 < stop && text.charAt(i + 1) == ' ' && text.charAt(i - 1) != ' ';
        }
        return bar ? '|' : blanks ? BLANKS : 0;
    }

    private static List<Cell> cells(String text, int start, int stop, char sign) {
        List<Cell> out = new ArrayList<>();
        int from = start;
        for (int i = start; i <= stop; i++) {
            if (i < stop && !(sign == BLANKS ? text.charAt(i) == ' ' && i + 1 < stop && text.charAt(i + 1) == ' ' : text.charAt(i) == sign)) {
                continue;
            }
            Cell cell = trimmed(text, from, i);
            boolean margin = sign == BLANKS || sign == '|' && (from == start || i == stop);
            if (!cell.empty() || !margin) {
                out.add(cell);
            }
            from = i + 1;
        }
        return out;
    }

    private static Cell trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }
}

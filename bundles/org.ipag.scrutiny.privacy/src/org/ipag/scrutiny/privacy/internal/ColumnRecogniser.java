package org.ipag.scrutiny.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.internal.Labels.Kind;
import org.ipag.scrutiny.privacy.internal.Labels.Label;

/**
 * The cells of tables whose head says what stands in the column: CAD, Ref, Age, VRM. Columns are parted by tabs, by bars or by two spaces
 * and more. A cell says least of all numbers by itself, so the head is all there is to go by.
 */
final class ColumnRecogniser implements Recogniser {

    /** One column's head or cell. */
    private record Cell(int start, int end) {
    }

    /** What a column holds: a type, and what a cell must look like. */
    private record Column(int index, int start, int end, String type, Pattern value) {
    }

    private static final Map<String, Pattern> OTHER_HEADS = Map.of(IdentifierType.AGE.key(), Pattern.compile("(?i)(?:approx\\.? |c\\.? ?|abt )?\\d{1,3}(?:[ ]?(?:-|to)[ ]?\\d{1,3})?[ ]?(?:y|yo|yrs?|years|[mf]|mths?|months|\\+)?"),
            IdentifierType.DATE_OF_BIRTH.key(), Pattern.compile("(?i)\\d{1,2}[ ./-]?(?:\\d{1,2}|[a-z]{3,9})[ ./-]?\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"));
    private static final Map<String, Set<String>> HEADS = Map.of(IdentifierType.AGE.key(), Set.of("age", "ages", "age yrs", "age years", "age sex", "age group", "approx age", "yrs"),
            IdentifierType.DATE_OF_BIRTH.key(), Set.of("dob", "d o b", "date of birth", "birth date", "born", "d of b"));
    private static final Set<String> TAIL = Set.of("no", "nos", "num", "number", "numbers", "ref", "refs", "reference", "id", "code", "s", "mark");
    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9 ./*_-]*(?: of [0-9A-Za-z ./]+)?");
    private static final Pattern TIME_OR_DATE = Pattern.compile("\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d.*|\\d+(?: ?(?:am|pm|hrs|mins?|%)|[.,]\\d+)|[£$€].*");
    private static final Pattern OFFENDER = Pattern.compile("[A-Za-z]\\d{6}");
    /** A cell with a word is a description. */
    private static final Pattern WORDY = Pattern.compile("[a-z]{4,}");
    private static final Pattern RULE = Pattern.compile("[\\s|:=+-]+");
    private static final int LONGEST_HEAD = 26;
    private static final int NEAR = 2;
    /** So many lines without a row end a table. */
    private static final int GAP = 1;

    private final Labels labels;

    ColumnRecogniser(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        List<Column> columns = List.of();
        char sign = 0;
        int others = 0;
        for (int start = 0; start < s.length();) {
            int stop = s.indexOf('\n', start);
            stop = stop < 0 ? s.length() : stop;
            char own = sign(s, start, stop);
            if (own == 0) {
                others++;
                columns = others > GAP || start == stop ? List.of() : columns;
            } else if (!RULE.matcher(s).region(start, stop).matches()) {
                others = 0;
                List<Cell> cells = cells(s, start, stop, own);
                List<Column> heads = cells.size() > 1 ? heads(s, cells) : List.of();
                if (!heads.isEmpty()) {
                    columns = heads;
                    sign = own;
                } else if (own == sign) {
                    row(s, start, cells, columns, sink);
                }
            }
            start = stop + 1;
        }
    }

    /** What parts the columns of a line: a tab, a bar, spaces; 0 if it is no row. */
    private static char sign(String s, int start, int stop) {
        boolean spaces = false;
        boolean bar = false;
        for (int i = start; i < stop; i++) {
            char c = s.charAt(i);
            if (c == '\t') {
                return '\t';
            }
            bar |= c == '|';
            spaces |= c == ' ' && i > start && i + 1 < stop && s.charAt(i + 1) == ' ' && s.charAt(i - 1) != ' ';
        }
        return bar ? '|' : spaces ? ' ' : 0;
    }

    private static List<Cell> cells(String s, int start, int stop, char sign) {
        List<Cell> out = new ArrayList<>();
        int from = start;
        for (int i = start; i <= stop; i++) {
            boolean parts = i == stop || (sign == ' ' ? s.charAt(i) == ' ' && i + 1 < stop && s.charAt(i + 1) == ' ' : s.charAt(i) == sign);
            if (parts) {
                Cell cell = trim(s, from, i);
                if (sign != ' ' && !(sign == '|' && out.isEmpty() && cell.start == cell.end && from == start) || cell.start < cell.end) {
                    out.add(cell);
                }
                from = i + 1;
            }
        }
        return out;
    }

    private static Cell trim(String s, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(s.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(s.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    /** The columns that a line announces; none if the line is no head of a table. */
    private List<Column> heads(String s, List<Cell> cells) {
        List<Column> out = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.end - cell.start > LONGEST_HEAD || digit(s, cell)) {
                return List.of();
            }
            head(s.substring(cell.start, cell.end), i, cell, out);
        }
        return out;
    }

    private void head(String head, int index, Cell cell, List<Column> out) {
        if (head.endsWith(":")) {
            return;
        }
        String words = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        for (Map.Entry<String, Set<String>> entry : HEADS.entrySet()) {
            if (entry.getValue().contains(words)) {
                out.add(new Column(index, cell.start, cell.end, entry.getKey(), OTHER_HEADS.get(entry.getKey())));
                return;
            }
        }
        int cut = words.indexOf(' ');
        for (Label label : labels.startingWith(cut < 0 ? words : words.substring(0, cut))) {
            String all = String.join(" ", label.words());
            boolean rest = words.length() > all.length() && words.startsWith(all + " ") && TAIL.contains(words.substring(all.length() + 1));
            Kind kind = label.kind();
            if ((words.equals(all) || rest) && !words.startsWith("serial")) {
                out.add(new Column(index, cell.start, cell.end, kind.type(), Pattern.compile("(?=(?:[^0-9]*[0-9]){" + kind.digits() + "})(?=.{" + kind.least() + "," + (kind.most() + 8) + "}$)" + REFERENCE.pattern())));
                return;
            }
        }
    }

    private static boolean digit(String s, Cell cell) {
        for (int i = cell.start; i < cell.end; i++) {
            if (Character.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void row(String s, int line, List<Cell> cells, List<Column> columns, DetectionSink sink) {
        int head = columns.isEmpty() ? 0 : s.lastIndexOf('\n', columns.getFirst().start) + 1;
        boolean spaced = sign(s, line, cells.isEmpty() ? line : cells.getLast().end) == ' ';
        for (Column column : columns) {
            Cell cell = spaced ? below(cells, line, column, head) : column.index < cells.size() ? cells.get(column.index) : null;
            if (cell == null || cell.start >= cell.end) {
                continue;
            }
            String value = s.substring(cell.start, cell.end);
            Matcher m = column.value.matcher(value);
            boolean birth = column.type.equals(IdentifierType.DATE_OF_BIRTH.key());
            if (m.matches() && !WORDY.matcher(value).find() && (birth || !TIME_OR_DATE.matcher(value).matches())) {
                boolean offender = column.type.equals(IdentifierType.CRIME_REFERENCE.key()) && OFFENDER.matcher(value).matches();
                sink.found(offender ? IdentifierType.OFFENDER_REFERENCE.key() : column.type, cell.start, cell.end, 0.86, "in a column whose head says what it is");
            }
        }
    }

    /** The cell that begins below a head. */
    private static Cell below(List<Cell> cells, int line, Column column, int head) {
        for (Cell cell : cells) {
            int at = cell.start - line;
            if (Math.abs(at - (column.start - head)) <= NEAR) {
                return cell;
            }
        }
        return null;
    }
}

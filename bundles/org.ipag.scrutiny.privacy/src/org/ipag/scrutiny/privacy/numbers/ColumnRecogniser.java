package org.ipag.scrutiny.privacy.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Table.Cell;
import org.ipag.scrutiny.privacy.text.Table.Column;
import org.ipag.scrutiny.privacy.text.Table.Row;
import org.ipag.scrutiny.privacy.text.Table;
import org.ipag.scrutiny.privacy.words.Headings;
import org.ipag.scrutiny.privacy.words.Labels.Kind;
import org.ipag.scrutiny.privacy.words.Labels.Label;
import org.ipag.scrutiny.privacy.words.Labels;

/**
 * The cells of tables whose head says what stands in the column: CAD, Ref, Age, VRM. Columns are parted by tabs, by bars or by two spaces
 * and more. A cell says least of all numbers by itself, so the head is all there is to go by.
 */
public final class ColumnRecogniser implements Recogniser {

    /** A column, what it holds, and what a cell must look like. */
    private record Announced(Column column, String type, Pattern value) {
    }

    private static final Map<String, Pattern> VALUES = Map.of(IdentifierType.AGE.key(), Pattern.compile("(?i)(?:approx\\.? |c\\.? ?|abt )?\\d{1,3}(?:[ ]?(?:-|to)[ ]?\\d{1,3})?[ ]?(?:y|yo|yrs?|years|[mf]|mths?|months|\\+)?"),
            IdentifierType.DATE_OF_BIRTH.key(), Pattern.compile("(?i)\\d{1,2}[ ./-]?(?:\\d{1,2}|[a-z]{3,9})[ ./-]?\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"));
    private static final Set<String> TAIL = Set.of("no", "nos", "num", "number", "numbers", "ref", "refs", "reference", "id", "code", "s", "mark");
    private static final Pattern REFERENCE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9 ./*_-]*(?: of [0-9A-Za-z ./]+)?");
    private static final Pattern TIME_OR_DATE = Pattern.compile("\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d.*|\\d+(?: ?(?:am|pm|hrs|mins?|%)|[.,]\\d+)|[£$€].*");
    private static final Pattern OFFENDER = Pattern.compile("[A-Za-z]\\d{6}");
    /** A cell with a word is a description. */
    private static final Pattern WORDY = Pattern.compile("[a-z]{4,}");
    private static final int LONGEST_HEAD = 26;

    private final Labels labels;
    private final Headings headings;

    public ColumnRecogniser(Labels labels, Headings headings) {
        this.labels = labels;
        this.headings = headings;
    }

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (Table table : Table.of(s)) {
            List<Announced> columns = List.of();
            for (Row row : table.rows()) {
                List<Announced> heads = row.cells().size() > 1 ? heads(s, row) : List.of();
                if (!heads.isEmpty()) {
                    columns = heads;
                } else {
                    cells(s, table, row, columns, sink);
                }
            }
        }
    }

    /** The columns that a line announces; none if the line is no head of a table. */
    private List<Announced> heads(String s, Row row) {
        List<Announced> out = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell.end() - cell.start() > LONGEST_HEAD || digit(s, cell)) {
                return List.of();
            }
            head(cell.in(s), Table.column(row, i), out);
        }
        return out;
    }

    private void head(String head, Column column, List<Announced> out) {
        if (head.endsWith(":")) {
            return;
        }
        String words = Headings.plain(head);
        String type = headings.type(head);
        if (VALUES.containsKey(type)) {
            out.add(new Announced(column, type, VALUES.get(type)));
            return;
        }
        int cut = words.indexOf(' ');
        for (Label label : labels.startingWith(cut < 0 ? words : words.substring(0, cut))) {
            String all = String.join(" ", label.words());
            boolean rest = words.length() > all.length() && words.startsWith(all + " ") && TAIL.contains(words.substring(all.length() + 1));
            Kind kind = label.kind();
            if ((words.equals(all) || rest) && !words.startsWith("serial")) {
                out.add(new Announced(column, kind.type(), Pattern.compile("(?=(?:[^0-9]*[0-9]){" + kind.digits() + "})(?=.{" + kind.least() + "," + (kind.most() + 8) + "}$)" + REFERENCE.pattern())));
                return;
            }
        }
    }

    private static boolean digit(String s, Cell cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Character.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void cells(String s, Table table, Row row, List<Announced> columns, DetectionSink sink) {
        for (Announced column : columns) {
            Cell cell = table.cell(row, column.column);
            if (cell == null || cell.empty()) {
                continue;
            }
            String value = cell.in(s);
            Matcher m = column.value.matcher(value);
            boolean birth = column.type.equals(IdentifierType.DATE_OF_BIRTH.key());
            if (m.matches() && !WORDY.matcher(value).find() && (birth || !TIME_OR_DATE.matcher(value).matches())) {
                boolean offender = column.type.equals(IdentifierType.CRIME_REFERENCE.key()) && OFFENDER.matcher(value).matches();
                sink.found(offender ? IdentifierType.OFFENDER_REFERENCE.key() : column.type, cell.start(), cell.end(), 0.86, "in a column whose head says what it is");
            }
        }
    }
}

package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Collector.Case;

/** Knows the tables whose columns, not rows, say what a text belongs to: a column a case, or a column a question. */
final class TableShapes {

    /** Columns with such headings go on with the answer; others, such as initials, are something else. */
    private static final Pattern SAYING_MORE = Pattern.compile("(?i)comment|note|further|more|addition|reason|why|evidence|example|detail|"
            + "feedback|thought|view|answer|response|member|group|said|case");

    private static final Pattern LETTER = Pattern.compile("[A-D]\\W?");

    private record Column(int table, int column) {
    }

    private record Headed(int row, int question) {
    }

    private final Map<Column, Labels.CaseName> cases = new HashMap<>();
    private final Map<Column, Headed> questions = new HashMap<>();
    private final Set<Column> beside = new HashSet<>();
    private final Set<Integer> headerLines = new HashSet<>();

    TableShapes(List<Line> lines, List<Heading> headings) {
        Map<Integer, Heading> byLine = new HashMap<>();
        headings.forEach(heading -> byLine.put(heading.last(), heading));
        Set<Integer> headingLines = new HashSet<>();
        headings.forEach(heading -> {
            for (int i = heading.first(); i <= heading.last(); i++) {
                headingLines.add(i);
            }
        });
        Map<Long, List<Line>> rows = new TreeMap<>();
        for (Line line : lines) {
            if (line.cell != null && line.cell.cells() > 1) {
                rows.computeIfAbsent(line.cell.table() * 100_000L + line.cell.row(), key -> new ArrayList<>()).add(line);
            }
        }
        for (List<Line> row : rows.values()) {
            header(row, headingLines);
            questionsAbreast(row, byLine, headingLines);
        }
    }

    /** A row of nothing but column headings: Question, Response, Case A. */
    private void header(List<Line> row, Set<Integer> headingLines) {
        long columns = row.stream().map(line -> line.cell.column()).distinct().count();
        if (columns < row.size() || row.size() < 2) {
            // A cell of several lines is no heading of a column, whatever they begin with.
            return;
        }
        Map<Column, Labels.CaseName> found = new HashMap<>();
        List<Integer> labels = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        boolean letters = row.stream().filter(line -> LETTER.matcher(line.text).matches()).count() >= 2;
        for (Line line : row) {
            Optional<Labels.CaseName> name = letters && LETTER.matcher(line.text).matches()
                    ? Optional.of(new Labels.CaseName(line.text.substring(0, 1), "Case " + line.text.substring(0, 1), line.text.length(), true, 0))
                    : Labels.caseName(line.text);
            boolean isCase = name.isPresent() && (name.get().closed() || line.bold)
                    && Words.of(line.text.substring(name.get().end())).size() <= 6 && !line.text.matches(".*[.!?]");
            boolean label = Labels.columnHeader(line.text) || Labels.response(line.text, 0) == line.text.length();
            if (headingLines.contains(line.index) || line.marked()) {
                return;
            }
            if (!isCase && !label) {
                others.add(line);
                continue;
            }
            if (isCase) {
                found.put(new Column(line.cell.table(), line.cell.column()), name.get());
            }
            labels.add(line.index);
        }
        boolean plain = row.stream().anyMatch(line -> Labels.response(line.text, 0) == line.text.length())
                && row.stream().anyMatch(line -> line.text.toLowerCase(Locale.ROOT).startsWith("question"));
        if (!others.isEmpty() && !(plain && others.stream().allMatch(line -> line.text.length() < 40))) {
            return;
        }
        for (Line other : others) {
            labels.add(other.index);
            if (!SAYING_MORE.matcher(other.text).find()) {
                beside.add(new Column(other.cell.table(), other.cell.column()));
            }
        }
        if (found.size() >= 2 || found.size() + 1 <= labels.size() && labels.size() >= 2) {
            cases.putAll(found);
            headerLines.addAll(labels);
        }
    }

    /** Questions side by side with nothing else in their row: the answers stand below them. */
    private void questionsAbreast(List<Line> row, Map<Integer, Heading> byLine, Set<Integer> headingLines) {
        Map<Column, Headed> found = new HashMap<>();
        for (Line line : row) {
            Heading heading = byLine.get(line.index);
            if (heading != null && heading.question() >= 0) {
                found.put(new Column(line.cell.table(), line.cell.column()),
                        new Headed(line.cell.row(), heading.sure() ? heading.question() : -1));
            }
        }
        if (found.size() >= 2) {
            questions.putAll(found);
        } else if (found.size() == 1) {
            // A row with a question of its own ends the reign of the questions above.
            questions.keySet().removeIf(column -> column.table() == row.get(0).cell.table());
        }
    }

    /** Whether a line is the heading of a column. */
    boolean header(Line line) {
        return headerLines.contains(line.index);
    }

    /** The case in whose column a line stands; null if columns do not stand for cases. */
    Case caseOf(Line line, Collector out) {
        if (line.cell == null) {
            return null;
        }
        Labels.CaseName name = cases.get(new Column(line.cell.table(), line.cell.column()));
        return name == null || name.key().isEmpty() || header(line) ? null : out.named(name.key(), name.label());
    }

    /** The question in whose column a line stands, or the one given; -1 if it stands beside all of them. */
    int questionOf(Line line, int otherwise) {
        if (line.cell == null) {
            return otherwise;
        }
        if (beside.contains(new Column(line.cell.table(), line.cell.column()))) {
            return -1;
        }
        Headed headed = questions.get(new Column(line.cell.table(), line.cell.column()));
        if (headed != null && line.cell.row() > headed.row()) {
            return headed.question();
        }
        boolean abreast = questions.keySet().stream().anyMatch(column -> column.table() == line.cell.table());
        boolean below = questions.entrySet().stream().anyMatch(entry -> entry.getKey().table() == line.cell.table()
                && line.cell.row() > entry.getValue().row());
        return abreast && below ? -1 : otherwise;
    }
}

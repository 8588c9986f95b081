package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.apache.pdfbox.text.TextPosition;

/**
 * Parts the letters of a page into two columns where it surely has them: running text that fills lines on both sides of an empty
 * gutter. Words beside their labels stand in columns, too, but are read line by line; in doubt a page is read that way.
 */
final class PdfColumns {

    /** Points; the least width of what parts two columns. */
    private static final double GUTTER = 8;
    private static final int FEWEST_LINES = 6;
    /** The share of its column that the usual line of running text fills. */
    private static final double FULL = 0.75;
    /** The share of lines that begin in the middle of a sentence. */
    private static final double RUNNING = 0.4;
    private static final int FEWEST_WORDS = 3;

    private final List<TextPosition> letters;

    private PdfColumns(List<TextPosition> letters) {
        this.letters = letters;
    }

    /** The letters in the order in which their pieces are read: above the columns, left, right, below; all in one piece if there are no columns. */
    static List<List<TextPosition>> of(List<TextPosition> letters) {
        if (letters.isEmpty() || letters.stream().anyMatch(letter -> letter.getDir() != 0)) {
            return List.of(letters);
        }
        return new PdfColumns(letters).parted();
    }

    private List<List<TextPosition>> parted() {
        double left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        double right = letters.stream().mapToDouble(PdfColumns::end).max().orElse(0);
        List<List<TextPosition>> best = List.of(letters);
        int most = 0;
        for (double at = left + (right - left) * 0.35; at < left + (right - left) * 0.65; at += GUTTER / 4) {
            List<List<TextPosition>> parts = at(at);
            int lines = parts.size() < 4 ? 0 : Math.min(lines(parts.get(1)).size(), lines(parts.get(2)).size());
            if (lines > most && running(parts.get(1)) && running(parts.get(2))) {
                most = lines;
                best = parts;
            }
        }
        return best;
    }

    /** The pieces if a gutter were there, over the longest way down that no letter crosses. */
    private List<List<TextPosition>> at(double gutter) {
        List<Double> crossed = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY));
        letters.stream().filter(letter -> !letter.getUnicode().isBlank() && letter.getXDirAdj() < gutter + GUTTER / 2 && end(letter) > gutter - GUTTER / 2).map(letter -> (double) letter.getYDirAdj()).sorted().forEach(crossed::add);
        crossed.add(Double.POSITIVE_INFINITY);
        double top = 0;
        double bottom = 0;
        int most = 0;
        for (int i = 1; i < crossed.size(); i++) {
            double from = crossed.get(i - 1);
            double to = crossed.get(i);
            int within = (int) letters.stream().filter(letter -> letter.getYDirAdj() > from && letter.getYDirAdj() < to).count();
            if (within > most) {
                most = within;
                top = from;
                bottom = to;
            }
        }
        List<List<TextPosition>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TextPosition letter : letters) {
            double y = letter.getYDirAdj();
            parts.get(y <= top ? 0 : y >= bottom ? 3 : letter.getXDirAdj() < gutter ? 1 : 2).add(letter);
        }
        return parts;
    }

    private static double end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** A line of a column: where it ends, and what it says. */
    private record Line(double start, double end, String words) {
    }

    private static List<Line> lines(List<TextPosition> column) {
        TreeMap<Integer, List<TextPosition>> rows = new TreeMap<>();
        column.forEach(letter -> rows.computeIfAbsent(Math.round(letter.getYDirAdj()), y -> new ArrayList<>()).add(letter));
        List<Line> lines = new ArrayList<>();
        rows.values().forEach(row -> {
            row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            StringBuilder words = new StringBuilder();
            TextPosition before = null;
            for (TextPosition letter : row) {
                boolean gap = before != null && letter.getXDirAdj() - end(before) > letter.getWidthOfSpace() / 2;
                words.append(gap ? " " : "").append(letter.getUnicode());
                before = letter;
            }
            if (!words.toString().isBlank()) {
                lines.add(new Line(row.getFirst().getXDirAdj(), end(row.getLast()), words.toString().strip()));
            }
        });
        return lines;
    }

    /** Whether a column is running text: most of its lines are full, and many go on with a sentence. */
    private static boolean running(List<TextPosition> column) {
        List<Line> lines = lines(column);
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        double start = lines.stream().mapToDouble(Line::start).min().orElse(0);
        double width = lines.stream().mapToDouble(Line::end).max().orElse(0) - start;
        long full = lines.stream().filter(line -> line.end() - start >= width * FULL).count();
        long running = lines.stream().filter(line -> Character.isLowerCase(line.words().charAt(0))).count();
        long worded = lines.stream().filter(line -> line.words().split("\\s+").length >= FEWEST_WORDS).count();
        return full * 5 >= lines.size() * 3L && running >= lines.size() * RUNNING && worded * 3 >= lines.size() * 2L;
    }
}

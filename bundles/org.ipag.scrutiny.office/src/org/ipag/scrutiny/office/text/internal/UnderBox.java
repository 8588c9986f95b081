package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ipag.scrutiny.office.docx.TextWidths;

/**
 * Tells which words of a text probably lie below a box that floats over it. The text is broken into lines as for a narrow and for a
 * wide typeface, and what the box touches in either way counts: where nobody laid out the page, rather a word too many.
 */
public final class UnderBox {

    /** How narrow and how wide usual typefaces are against Arial, and how high their lines are against their size. */
    private static final double[][] TYPEFACES = {{0.84, 1.14}, {1.1, 1.24}};
    /** Points by which a box may touch a word without covering it. */
    private static final double TOUCH = 1;
    /** The share of a line's height that a box leaves free where it only touches the line. */
    private static final double GRAZE = 0.25;
    private static final double ANYWHERE = 10_000;

    /** What stands below each other on a page. */
    public sealed interface Item permits Words, Row {
    }

    /**
     * A paragraph.
     *
     * @param number tells paragraphs apart in the answer
     * @param text   its characters
     * @param size   of its letters, in points
     * @param indent of its lines from the left, in points
     * @param width  of the room for its lines, in points
     * @param gap    below it, in points
     * @param left   whether its lines begin at the left; of others it is not known where a word stands in its line
     */
    public record Words(int number, String text, double size, double indent, double width, double gap, boolean left) implements Item {
    }

    /** A row of a table: what stands in each cell, and how wide each is in points. */
    public record Row(List<List<Item>> cells, List<Double> widths) implements Item {
    }

    /**
     * A box, in points.
     *
     * @param left   from the left side of the room for the text; {@link Double#NaN} if unknown
     * @param top    from the top of the paragraph it hangs on; {@link Double#NaN} if unknown: then the paragraph counts as covered
     * @param width  how wide
     * @param height how high
     */
    public record Box(double left, double top, double width, double height) {
    }

    private final Box box;
    private final Map<Integer, BitSet> covered = new TreeMap<>();
    private double narrow;
    private double high;

    private UnderBox(Box box) {
        this.box = box;
    }

    /**
     * The characters below a box, by the number of their paragraph.
     *
     * @param items  what stands in the same column or cell, from the top
     * @param anchor which of them the box hangs on
     */
    public static Map<Integer, BitSet> of(List<? extends Item> items, int anchor, Box box) {
        UnderBox search = new UnderBox(box);
        for (double[] typeface : TYPEFACES) {
            search.narrow = typeface[0];
            search.high = typeface[1];
            search.stack(items, anchor);
        }
        if (Double.isNaN(box.top()) && items.get(anchor) instanceof Words words && !words.text().isEmpty()) {
            search.covered.computeIfAbsent(words.number(), n -> new BitSet()).set(0, words.text().length());
        }
        return search.covered;
    }

    private double top() {
        return Double.isNaN(box.top()) ? 0 : box.top();
    }

    private void stack(List<? extends Item> items, int anchor) {
        double y = 0;
        for (int i = anchor; i < items.size() && y < top() + box.height(); i++) {
            y += place(items.get(i), 0, y);
        }
        y = 0;
        for (int i = anchor - 1; i >= 0 && y > top(); i--) {
            y -= height(items.get(i));
            place(items.get(i), 0, y);
        }
    }

    private double height(Item item) {
        return switch (item) {
            case Words words -> lines(words).size() * words.size() * high + words.gap();
            case Row row -> row.cells().stream().mapToDouble(cell -> cell.stream().mapToDouble(this::height).sum()).max().orElse(0);
        };
    }

    /** Looks at an item whose top left corner is known; returns its height. */
    private double place(Item item, double x, double y) {
        if (item instanceof Row row) {
            double left = x;
            for (int i = 0; i < row.cells().size(); i++) {
                double top = y;
                for (Item inner : row.cells().get(i)) {
                    top += place(inner, left, top);
                }
                left += row.widths().get(i);
            }
        } else if (item instanceof Words words) {
            double line = words.size() * high;
            double top = y;
            for (List<Word> each : lines(words)) {
                if (top + line * (1 - GRAZE) > top() && top + line * GRAZE < top() + box.height()) {
                    each.stream().filter(word -> beside(word, x + words.indent(), words.left())).forEach(word -> mark(words, word));
                }
                top += line;
            }
        }
        return height(item);
    }

    private boolean beside(Word word, double x, boolean left) {
        return Double.isNaN(box.left()) || !left || x + word.to() > box.left() + TOUCH && x + word.from() < box.left() + box.width() - TOUCH;
    }

    private void mark(Words words, Word word) {
        BitSet marked = covered.computeIfAbsent(words.number(), n -> new BitSet());
        int before = marked.previousSetBit(word.start() - 1);
        boolean joined = before >= 0 && words.text().substring(before + 1, word.start()).isBlank();
        marked.set(joined ? before + 1 : word.start(), word.end());
    }

    /** A word in its line. */
    private record Word(int start, int end, double from, double to) {
    }

    private List<List<Word>> lines(Words words) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        lines.add(line);
        String text = words.text();
        double scale = words.size() / 1000 * narrow;
        double room = words.width() <= 0 ? ANYWHERE : words.width() - words.indent();
        double x = 0;
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                x += c == '\t' ? 36 - x % 36 : TextWidths.width(' ') * scale;
                i++;
                if (c == '\n') {
                    line = new ArrayList<>();
                    lines.add(line);
                    x = 0;
                }
                continue;
            }
            int end = i;
            double width = 0;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                width += TextWidths.width(text.charAt(end)) * scale;
                end++;
            }
            if (x + width > room && !line.isEmpty()) {
                line = new ArrayList<>();
                lines.add(line);
                x = 0;
            }
            line.add(new Word(i, end, x, x + width));
            x += width;
            i = end;
        }
        return lines;
    }
}

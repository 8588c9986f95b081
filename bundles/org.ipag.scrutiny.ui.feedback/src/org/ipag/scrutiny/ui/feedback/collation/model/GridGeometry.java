package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.round.Answer;

/**
 * Where each answer of a grid stands, in the units of the screen it is measured for. Rows are as high as their longest
 * answer needs, within bounds; what does not fit is cut there and read in full below the grid.
 */
public final class GridGeometry {

    /**
     * The measures of the screen.
     *
     * @param columnWidth width of a district's column
     * @param lineHeight  height of a line of text
     * @param charWidth   average width of a character
     * @param padding     space around the text of an answer
     * @param fewestLines least height of a row, in lines
     * @param mostLines   greatest height of a row, in lines
     */
    public record Measures(int columnWidth, int lineHeight, int charWidth, int padding, int fewestLines,
            int mostLines) {

        int charsPerLine() {
            return Math.max(8, (columnWidth - 2 * padding) / Math.max(1, charWidth));
        }
    }

    /** An answer by its place: row, column and index within the cell; the index is -1 for an empty cell. */
    public record Place(int row, int column, int index) {
    }

    /** A rectangle; x and y count from the first cell, headers not included. */
    public record Box(int x, int y, int width, int height) {
    }

    /** An answer, or an empty cell, with its place and its rectangle. */
    public record Spot(Place place, Answer answer, Box box) {
    }

    private final CollationGrid grid;
    private final Measures measures;
    private final int[] tops;

    public GridGeometry(CollationGrid grid, Measures measures) {
        this.grid = grid;
        this.measures = measures;
        this.tops = new int[grid.rows().size() + 1];
        for (int row = 0; row < grid.rows().size(); row++) {
            int lines = measures.fewestLines();
            int crowd = 1;
            for (int column = 0; column < grid.columns().size(); column++) {
                int needed = 0;
                for (Answer answer : grid.cell(row, column)) {
                    needed += lines(answer);
                }
                lines = Math.max(lines, needed);
                crowd = Math.max(crowd, grid.cell(row, column).size());
            }
            lines = Math.min(lines, Math.max(measures.mostLines(), crowd * measures.fewestLines()));
            tops[row + 1] = tops[row] + lines * measures.lineHeight() + 2 * measures.padding();
        }
    }

    /** Width of all columns. */
    public int width() {
        return grid.columns().size() * measures.columnWidth();
    }

    /** Height of all rows. */
    public int height() {
        return tops[tops.length - 1];
    }

    public int top(int row) {
        return tops[row];
    }

    public int rowHeight(int row) {
        return tops[row + 1] - tops[row];
    }

    /** The row at a height, kept within the grid; -1 if there are no rows. */
    public int rowAt(int y) {
        int low = 0;
        int high = grid.rows().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (tops[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : low;
    }

    /** The column at a distance, kept within the grid; -1 if there are no columns. */
    public int columnAt(int x) {
        return Math.min(Math.max(0, x / measures.columnWidth()), grid.columns().size() - 1);
    }

    /** The answers of a cell, or the one empty spot if there are none. */
    public List<Spot> spots(int row, int column) {
        List<Answer> answers = grid.cell(row, column);
        int x = column * measures.columnWidth();
        int height = rowHeight(row);
        if (answers.isEmpty()) {
            return List.of(new Spot(new Place(row, column, -1), null, new Box(x, tops[row], measures.columnWidth(), height)));
        }
        int[] shares = shares(answers, height);
        List<Spot> spots = new ArrayList<>(answers.size());
        int y = tops[row];
        for (int i = 0; i < shares.length; i++) {
            int bottom = i == shares.length - 1 ? tops[row + 1] : y + shares[i];
            spots.add(new Spot(new Place(row, column, i), answers.get(i),
                    new Box(x, y, measures.columnWidth(), bottom - y)));
            y = bottom;
        }
        return spots;
    }

    /** Parts a cell's height: every answer gets what it wants up to an even share, and what is left goes to the longer. */
    private int[] shares(List<Answer> answers, int height) {
        int even = height / answers.size();
        int[] shares = new int[answers.size()];
        long[] wanting = new long[answers.size()];
        long left = height;
        long wanted = 0;
        for (int i = 0; i < shares.length; i++) {
            int want = lines(answers.get(i)) * measures.lineHeight() + 2 * measures.padding();
            shares[i] = Math.min(want, even);
            wanting[i] = want - shares[i];
            left -= shares[i];
            wanted += wanting[i];
        }
        for (int i = 0; i < shares.length && wanted > 0; i++) {
            shares[i] += (int) (left * wanting[i] / wanted);
        }
        return shares;
    }

    /** The spot of a place. */
    public Spot spot(Place place) {
        return spots(place.row(), place.column()).get(Math.max(0, place.index()));
    }

    /** What stands at a point; empty beside the grid. */
    public Optional<Spot> at(int x, int y) {
        if (x < 0 || y < 0 || x >= width() || y >= height()) {
            return Optional.empty();
        }
        return spots(rowAt(y), columnAt(x)).stream().filter(spot -> y < spot.box().y() + spot.box().height()).findFirst();
    }

    /** The place of an answer; empty if the grid does not show it. */
    public Optional<Place> find(Answer answer) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                int index = grid.cell(row, column).indexOf(answer);
                if (index >= 0) {
                    return Optional.of(new Place(row, column, index));
                }
            }
        }
        return Optional.empty();
    }

    /** The place one step away; the same at the edge. Up and down pass through the answers of a cell. */
    public Place step(Place from, int rows, int columns) {
        if (columns != 0) {
            int column = Math.clamp((long) from.column() + columns, 0, grid.columns().size() - 1);
            return first(from.row(), column, true);
        }
        int last = grid.cell(from.row(), from.column()).size() - 1;
        if (rows > 0 && from.index() < last || rows < 0 && from.index() > 0) {
            return new Place(from.row(), from.column(), from.index() + rows);
        }
        int row = from.row() + rows;
        return row < 0 || row >= grid.rows().size() ? from : first(row, from.column(), rows > 0);
    }

    private Place first(int row, int column, boolean first) {
        int size = grid.cell(row, column).size();
        return new Place(row, column, size == 0 ? -1 : first ? 0 : size - 1);
    }

    /** How much of an answer's text can be seen in a box, as a number of characters; never much more than fits. */
    public int visibleChars(Box box) {
        return (box.height() / measures.lineHeight() + 1) * measures.charsPerLine() * 2;
    }

    private int lines(Answer answer) {
        String text = answer.getText() == null ? "" : answer.getText();
        int perLine = measures.charsPerLine();
        int lines = answer.getCaseFile() == null && answer.getPassages().isEmpty() ? 1 : 2;
        int lineLength = 0;
        for (int i = 0; i < text.length() && lines < measures.mostLines(); i++) {
            lineLength++;
            if (text.charAt(i) == '\n' || lineLength > perLine) {
                lines++;
                lineLength = 0;
            }
        }
        return lines;
    }
}

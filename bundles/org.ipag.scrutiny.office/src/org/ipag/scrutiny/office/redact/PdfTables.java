package org.ipag.scrutiny.office.redact;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the tables of a page by the lines drawn around their cells. Without that the words of cells beside each other would be
 * read line by line across, and a name that runs over two lines of its cell would be torn.
 */
final class PdfTables {

    /** Points; lines that are no farther apart are one line. */
    private static final double NEAR = 3;
    private static final double SHORTEST = 6;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_SIDES = 200;

    private final List<Line2D> across = new ArrayList<>();
    private final List<Line2D> down = new ArrayList<>();

    /**
     * A cell.
     *
     * @param row    from the top, from 0
     * @param column from the left, from 0
     * @param span   how many columns it covers
     * @param box    where it is on the page
     */
    record Cell(int row, int column, int span, Rectangle2D box) {
    }

    /** A table; its cells row by row. */
    record Grid(Rectangle2D box, List<Cell> cells) {

        /** The number of the cell at a point of the page; -1 if there is none. */
        int at(Point2D point) {
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).box().contains(point)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Takes a straight line that was drawn; others than those across and down the page are passed over. */
    void line(double x1, double y1, double x2, double y2) {
        if (across.size() + down.size() > MOST_LINES) {
            return;
        }
        if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= SHORTEST) {
            across.add(new Line2D.Double(Math.min(x1, x2), y1, Math.max(x1, x2), y1));
        } else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= SHORTEST) {
            down.add(new Line2D.Double(x1, Math.min(y1, y2), x1, Math.max(y1, y2)));
        }
    }

    /** Takes a filled box: a thin one is a line, another has lines around it only if it is drawn so. */
    void box(Rectangle2D box) {
        if (box.getHeight() <= NEAR) {
            line(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
        } else if (box.getWidth() <= NEAR) {
            line(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY());
        }
    }

    /** The tables of the page, from the top; the page's vertical axis points up. */
    List<Grid> find() {
        List<Grid> grids = new ArrayList<>();
        List<List<Line2D>> groups = groups();
        for (List<Line2D> group : groups) {
            Grid grid = grid(group);
            if (grid != null && grids.stream().noneMatch(other -> other.box().intersects(grid.box()))) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> -grid.box().getMaxY()));
        return grids;
    }

    /** Lines that touch each other, directly or by others. */
    private List<List<Line2D>> groups() {
        List<List<Line2D>> groups = new ArrayList<>();
        List<Rectangle2D> bounds = new ArrayList<>();
        List<Line2D> all = new ArrayList<>(across);
        all.addAll(down);
        all.sort(Comparator.comparingDouble(line -> -line.getY2()));
        for (Line2D line : all) {
            Rectangle2D wide = new Rectangle2D.Double(line.getX1() - NEAR, line.getY1() - NEAR, line.getX2() - line.getX1() + 2 * NEAR, line.getY2() - line.getY1() + 2 * NEAR);
            int home = -1;
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (!bounds.get(i).intersects(wide)) {
                    continue;
                }
                if (home < 0) {
                    home = i;
                    groups.get(i).add(line);
                    bounds.get(i).add(wide);
                } else {
                    groups.get(i).addAll(groups.remove(home));
                    bounds.get(i).add(bounds.remove(home));
                    home = i;
                }
            }
            if (home < 0) {
                groups.add(new ArrayList<>(List.of(line)));
                bounds.add(wide);
            }
        }
        return groups;
    }

    private static Grid grid(List<Line2D> lines) {
        List<Line2D> flat = lines.stream().filter(line -> line.getX1() != line.getX2()).toList();
        List<Line2D> upright = lines.stream().filter(line -> line.getX1() == line.getX2()).toList();
        double[] rows = places(flat.stream().map(Line2D::getY1).toList());
        double[] columns = places(upright.stream().map(Line2D::getX1).toList());
        if (rows.length < 2 || columns.length < 2 || rows.length > MOST_SIDES || columns.length > MOST_SIDES || rows.length == 2 && columns.length == 2) {
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        for (int row = rows.length - 2; row >= 0; row--) {
            double middle = (rows[row] + rows[row + 1]) / 2;
            int from = 0;
            for (int column = 1; column < columns.length; column++) {
                boolean last = column == columns.length - 1;
                if (last || drawn(upright, columns[column], middle)) {
                    // A cell that covers rows begins where a line is drawn above it; the words below it belong to it.
                    Rectangle2D box = new Rectangle2D.Double(columns[from], rows[row], columns[column] - columns[from], rows[row + 1] - rows[row]);
                    Cell above = drawnAcross(flat, rows[row + 1], box.getCenterX()) || row == rows.length - 2 ? null : above(cells, box);
                    if (above == null) {
                        cells.add(new Cell(rows.length - 2 - row, from, column - from, box));
                    } else {
                        cells.set(cells.indexOf(above), new Cell(above.row(), above.column(), above.span(), above.box().createUnion(box)));
                    }
                    from = column;
                }
            }
        }
        Rectangle2D box = new Rectangle2D.Double(columns[0], rows[0], columns[columns.length - 1] - columns[0], rows[rows.length - 1] - rows[0]);
        return cells.size() < 2 ? null : new Grid(box, cells);
    }

    private static Cell above(List<Cell> cells, Rectangle2D box) {
        for (Cell cell : cells) {
            boolean same = Math.abs(cell.box().getMinX() - box.getMinX()) < 1 && Math.abs(cell.box().getMaxX() - box.getMaxX()) < 1;
            if (same && Math.abs(cell.box().getMinY() - box.getMaxY()) < 1) {
                return cell;
            }
        }
        return null;
    }

    private static boolean drawn(List<Line2D> upright, double x, double y) {
        return upright.stream().anyMatch(line -> Math.abs(line.getX1() - x) <= NEAR && line.getY1() <= y && y <= line.getY2());
    }

    private static boolean drawnAcross(List<Line2D> flat, double y, double x) {
        return flat.stream().anyMatch(line -> Math.abs(line.getY1() - y) <= NEAR && line.getX1() <= x && x <= line.getX2());
    }

    /** Distinct places, in rising order. */
    private static double[] places(List<Double> all) {
        List<Double> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.naturalOrder());
        List<Double> out = new ArrayList<>();
        for (double each : sorted) {
            if (out.isEmpty() || each - out.getLast() > NEAR) {
                out.add(each);
            }
        }
        return out.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

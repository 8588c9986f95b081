package org.ipag.scrutiny.ui.chart;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.ui.style.Shortened;

/** Paints a chart in the font of its control; all sizes follow from the font, so that it is crisp at every scaling. */
final class ChartPainter {

    private static final int MOST_SERIES = 4;
    /** Share of the width that words beside lying bars may take. */
    private static final double WORDS_SHARE = 0.42;
    /** Share of its room that a group of bars takes. */
    private static final double BAR_SHARE = 0.68;
    /** How many stripes of a striped bar stand on the height of a line of text. */
    private static final int STRIPES_A_LINE = 3;

    private static final int[] DASHES = { 4, 3 };

    private final GC gc;
    private final ColorRegistry colours;
    private final int line;
    private final int gap;
    private final Rectangle whole;
    private ChartRoom room;
    private Rectangle area;

    ChartPainter(GC gc, Rectangle whole, ColorRegistry colours) {
        this.gc = gc;
        this.colours = colours;
        this.whole = whole;
        this.line = gc.getFontMetrics().getHeight();
        this.gap = Math.max(1, line / 3);
    }

    void paint(ChartData data) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(color("ground")); //$NON-NLS-1$
        gc.fillRectangle(whole);
        room = ChartRoom.of(data, whole, line);
        area = room.area();
        if (data.series().size() > 1) {
            legend(data.series());
        }
        switch (data.shape()) {
            case LYING_BARS -> lyingBars(data);
            case BARS -> bars(data);
            case LINE -> line(data);
        }
    }

    /** The names of the series at the foot. */
    private void legend(List<ChartData.Series> series) {
        int x = room.legend().x;
        int y = room.legend().y;
        for (int i = 0; i < series.size(); i++) {
            bar(i, x, y + gap / 2, line - gap, line - gap);
            x += line;
            text(series.get(i).name(), x, y);
            x += gc.textExtent(series.get(i).name()).x + line;
        }
    }

    /** A bar of a series. Every second one is striped, so that nobody has to tell it by its colour. */
    private void bar(int series, int x, int y, int width, int height) {
        gc.setBackground(seriesColor(series));
        gc.fillRectangle(x, y, width, height);
        if (series % 2 == 0 || width <= 0 || height <= 0) {
            return;
        }
        gc.setClipping(x, y, width, height);
        gc.setForeground(color("ground")); //$NON-NLS-1$
        gc.setLineWidth(Math.max(1, line / STRIPES_A_LINE / 4));
        int step = Math.max(2, line / STRIPES_A_LINE);
        for (int at = x - height; at < x + width; at += step) {
            gc.drawLine(at, y + height, at + height, y);
        }
        gc.setLineWidth(1);
        gc.setClipping((Rectangle) null);
    }

    private void lyingBars(ChartData data) {
        int most = (int) (area.width * WORDS_SHARE);
        List<List<String>> words = data.categories().stream().map(category -> Shortened.onTwoLines(most, category, gc)).toList();
        int widest = words.stream().flatMap(List::stream).mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
        int left = area.x + widest + gap;
        double perUnit = (double) Math.max(1, area.width - widest - gap - width(data.largest()) - gap)
                / Math.max(1, data.largest());
        double height = room.category();
        double thickness = height * BAR_SHARE / data.series().size();
        for (int c = 0; c < data.categories().size(); c++) {
            double top = area.y + c * height;
            double at = top + (height - line * words.get(c).size()) / 2;
            for (String word : words.get(c)) {
                text(word, left - gap - gc.textExtent(word).x, (int) at);
                at += line;
            }
            double y = top + height * (1 - BAR_SHARE) / 2;
            for (int s = 0; s < data.series().size(); s++) {
                int value = data.series().get(s).values().get(c);
                int length = (int) Math.round(value * perUnit);
                bar(s, left, (int) y, length, Math.max(1, (int) thickness - 1));
                text(UkNumbers.grouped(value), left + length + gap, (int) (y + (thickness - line) / 2));
                y += thickness;
            }
        }
    }

    private void bars(ChartData data) {
        double thickness = Math.min(room.category() * BAR_SHARE / data.series().size(), line * 4.0);
        int foot = foot();
        double perUnit = perUnit(data);
        goal(data);
        for (int c = 0; c < data.categories().size(); c++) {
            double middle = middle(c);
            centred(Shortened.to((int) room.category() - gap, data.categories().get(c), gc), middle, foot + gap);
            double x = middle - thickness * data.series().size() / 2;
            for (int s = 0; s < data.series().size(); s++) {
                int value = data.series().get(s).values().get(c);
                int height = (int) Math.round(value * perUnit);
                bar(s, (int) x, foot - height, Math.max(1, (int) thickness - 1), height);
                centred(UkNumbers.grouped(value), x + thickness / 2, foot - height - line);
                x += thickness;
            }
        }
        axis();
    }

    private void line(ChartData data) {
        int count = data.categories().size();
        int foot = foot();
        double perUnit = perUnit(data);
        int every = everyLabel(data.categories());
        goal(data);
        for (int s = 0; s < data.series().size(); s++) {
            int[] points = new int[2 * count];
            for (int c = 0; c < count; c++) {
                points[2 * c] = (int) middle(c);
                points[2 * c + 1] = (int) (foot - data.series().get(s).values().get(c) * perUnit);
            }
            gc.setForeground(seriesColor(s));
            gc.setLineWidth(Math.max(1, gap / 2));
            gc.drawPolyline(points);
            gc.setBackground(seriesColor(s));
            for (int c = 0; c < count; c++) {
                gc.fillOval(points[2 * c] - gap / 2, points[2 * c + 1] - gap / 2, gap, gap);
            }
            gc.setLineWidth(1);
            for (int c = count - 1; c >= 0; c -= every) {
                onGround(UkNumbers.grouped(data.series().get(s).values().get(c)), points[2 * c],
                        points[2 * c + 1] - line - gap / 2);
            }
        }
        for (int c = count - 1; c >= 0; c -= every) { // from its end: where things stand now is what one looks for
            centred(data.categories().get(c), middle(c), foot + gap);
        }
        axis();
    }

    /** Where upright bars and lines stand. */
    private int foot() {
        return area.y + area.height - line - gap;
    }

    private double perUnit(ChartData data) {
        return (double) Math.max(1, foot() - area.y - line - gap) / Math.max(1, data.largest());
    }

    private double middle(int category) {
        return area.x + (category + 0.5) * room.category();
    }

    private void axis() {
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.drawLine(area.x, foot(), area.x + area.width, foot());
    }

    /** A dashed line at what is to be reached, with its name where a line that climbs is not yet. */
    private void goal(ChartData data) {
        if (data.goal() == null) {
            return;
        }
        int y = (int) (foot() - data.goal().value() * perUnit(data));
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.setLineDash(DASHES);
        gc.drawLine(area.x, y, area.x + area.width, y);
        gc.setLineDash(null);
        text(data.goal().name(), area.x, y - line);
    }

    /** Every how many words along the axis there is room for one. */
    private int everyLabel(List<String> categories) {
        int widest = 1;
        for (String category : categories) {
            widest = Math.max(widest, gc.textExtent(category).x + gap);
        }
        return Math.max(1, (int) Math.ceil(widest / room.category()));
    }

    private int width(int number) {
        return gc.textExtent(UkNumbers.grouped(number)).x;
    }

    private void centred(String words, double middle, int y) {
        text(words, (int) (middle - gc.textExtent(words).x / 2.0), y);
    }

    /** Words with nothing behind them, where lines cross. */
    private void onGround(String words, double middle, int y) {
        gc.setBackground(color("ground")); //$NON-NLS-1$
        int width = gc.textExtent(words).x;
        gc.fillRectangle((int) (middle - width / 2.0), y, width, line);
        centred(words, middle, y);
    }

    private void text(String words, int x, int y) {
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
    }

    private Color seriesColor(int index) {
        return color("series" + (index % MOST_SERIES + 1)); //$NON-NLS-1$
    }

    private Color color(String name) {
        return colours.get(ChartPanel.COLOR + name);
    }
}

package org.ipag.scrutiny.ui.chart;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a chart in the font of its control; all sizes follow from the font, so that it is crisp at every scaling. */
final class ChartPainter {

    private static final int MOST_SERIES = 4;
    /** Share of the width that words beside lying bars may take. */
    private static final double WORDS_SHARE = 0.42;
    /** Share of its room that a group of bars takes. */
    private static final double BAR_SHARE = 0.68;
    /** How many stripes of a striped bar stand on the height of a line of text. */
    private static final int STRIPES_A_LINE = 3;

    private final GC gc;
    private final ColorRegistry colours;
    private final int line;
    private final int gap;
    private Rectangle area;

    ChartPainter(GC gc, Rectangle area, ColorRegistry colours) {
        this.gc = gc;
        this.colours = colours;
        this.area = area;
        this.line = gc.getFontMetrics().getHeight();
        this.gap = Math.max(1, line / 3);
    }

    void paint(ChartData data) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(color("ground")); //$NON-NLS-1$
        gc.fillRectangle(area);
        if (data.series().size() > 1) {
            legend(data.series());
        }
        switch (data.shape()) {
            case LYING_BARS -> lyingBars(data);
            case BARS -> bars(data);
            case LINE -> line(data);
        }
    }

    /** The names of the series at the foot, which is taken off the room that is left. */
    private void legend(List<ChartData.Series> series) {
        int x = area.x;
        int y = area.y + area.height - line;
        for (int i = 0; i < series.size(); i++) {
            bar(i, x, y + gap / 2, line - gap, line - gap);
            x += line;
            text(series.get(i).name(), x, y);
            x += gc.textExtent(series.get(i).name()).x + line;
        }
        area = new Rectangle(area.x, area.y, area.width, area.height - line - gap);
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
        int words = 0;
        for (String category : data.categories()) {
            words = Math.max(words, gc.textExtent(category).x);
        }
        words = Math.min(words, (int) (area.width * WORDS_SHARE));
        int numbers = gc.textExtent(Integer.toString(data.largest())).x + gap;
        int left = area.x + words + gap;
        double perUnit = (double) Math.max(1, area.width - words - gap - numbers) / Math.max(1, data.largest());
        double room = (double) area.height / data.categories().size();
        double thickness = room * BAR_SHARE / data.series().size();
        for (int c = 0; c < data.categories().size(); c++) {
            double top = area.y + c * room;
            String word = shorten(data.categories().get(c), words);
            text(word, left - gap - gc.textExtent(word).x, (int) (top + (room - line) / 2));
            double y = top + room * (1 - BAR_SHARE) / 2;
            for (int s = 0; s < data.series().size(); s++) {
                int value = data.series().get(s).values().get(c);
                int length = (int) Math.round(value * perUnit);
                bar(s, left, (int) y, length, Math.max(1, (int) thickness - 1));
                if (thickness >= line * BAR_SHARE) {
                    text(Integer.toString(value), left + length + gap, (int) (y + (thickness - line) / 2));
                }
                y += thickness;
            }
        }
    }

    private void bars(ChartData data) {
        double room = (double) area.width / data.categories().size();
        double thickness = Math.min(room * BAR_SHARE / data.series().size(), line * 4.0);
        int foot = area.y + area.height - line - gap;
        double perUnit = (double) Math.max(1, foot - area.y - line) / Math.max(1, data.largest());
        for (int c = 0; c < data.categories().size(); c++) {
            double middle = area.x + (c + 0.5) * room;
            centred(shorten(data.categories().get(c), (int) room - gap), middle, foot + gap);
            double x = middle - thickness * data.series().size() / 2;
            for (int s = 0; s < data.series().size(); s++) {
                int value = data.series().get(s).values().get(c);
                int height = (int) Math.round(value * perUnit);
                bar(s, (int) x, foot - height, Math.max(1, (int) thickness - 1), height);
                centred(Integer.toString(value), x + thickness / 2, foot - height - line);
                x += thickness;
            }
        }
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.drawLine(area.x, foot, area.x + area.width, foot);
    }

    private void line(ChartData data) {
        int count = data.categories().size();
        double room = (double) area.width / count;
        int foot = area.y + area.height - line - gap;
        double perUnit = (double) Math.max(1, foot - area.y - line - gap) / Math.max(1, data.largest());
        int every = everyLabel(data.categories(), room);
        for (int s = 0; s < data.series().size(); s++) {
            int[] points = new int[2 * count];
            for (int c = 0; c < count; c++) {
                points[2 * c] = (int) (area.x + (c + 0.5) * room);
                points[2 * c + 1] = (int) (foot - data.series().get(s).values().get(c) * perUnit);
            }
            gc.setForeground(seriesColor(s));
            gc.setLineWidth(Math.max(1, gap / 2));
            gc.drawPolyline(points);
            gc.setBackground(seriesColor(s));
            for (int c = 0; c < count; c++) {
                gc.fillOval(points[2 * c] - gap / 2, points[2 * c + 1] - gap / 2, gap, gap);
            }
            for (int c = count - 1; c >= 0; c -= every) {
                centred(Integer.toString(data.series().get(s).values().get(c)), points[2 * c],
                        points[2 * c + 1] - line - gap / 2);
            }
        }
        for (int c = count - 1; c >= 0; c -= every) { // from its end: where things stand now is what one looks for
            centred(data.categories().get(c), area.x + (c + 0.5) * room, foot + gap);
        }
        gc.setLineWidth(1);
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.drawLine(area.x, foot, area.x + area.width, foot);
    }

    /** Every how many words along the axis there is room for one. */
    private int everyLabel(List<String> categories, double room) {
        int widest = 1;
        for (String category : categories) {
            widest = Math.max(widest, gc.textExtent(category).x + gap);
        }
        return Math.max(1, (int) Math.ceil(widest / room));
    }

    private void centred(String words, double middle, int y) {
        text(words, (int) (middle - gc.textExtent(words).x / 2.0), y);
    }

    private void text(String words, int x, int y) {
        gc.setForeground(color("text")); //$NON-NLS-1$
        gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
    }

    private String shorten(String words, int width) {
        String fits = words;
        while (fits.length() > 1 && gc.textExtent(fits + '\u2026').x > width && gc.textExtent(words).x > width) {
            fits = fits.substring(0, fits.length() - 1);
        }
        return fits.equals(words) ? words : fits.strip() + '\u2026';
    }

    private Color seriesColor(int index) {
        return color("series" + (index % MOST_SERIES + 1)); //$NON-NLS-1$
    }

    private Color color(String name) {
        return colours.get(ChartPanel.COLOR + name);
    }
}

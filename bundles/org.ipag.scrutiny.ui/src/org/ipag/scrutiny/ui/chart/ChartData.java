package org.ipag.scrutiny.ui.chart;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.UkNumbers;

/**
 * What a chart shows.
 *
 * @param title      its title
 * @param categories the words along the axis
 * @param series     one or more rows of numbers, each as long as the categories
 * @param shape      how it is drawn
 * @param empty      what is said while there is nothing to show
 * @param goal       what upright bars or a line climb to; null if there is nothing to reach
 */
public record ChartData(String title, List<String> categories, List<Series> series, Shape shape, String empty,
        Goal goal) {

    /** Lines of text that an upright chart is high. */
    private static final int UPRIGHT_LINES = 11;
    /** Lines of text between the bars of one category and of the next. */
    private static final double BETWEEN_LINES = 0.5;
    /** Lines of text that the legend takes, its gap included. */
    private static final int LEGEND_LINES = 2;

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("The series " + each.name() + " has " + each.values().size()
                        + " values for " + categories.size() + " categories");
            }
        }
    }

    /** A chart in which nothing is to be reached. */
    public ChartData(String title, List<String> categories, List<Series> series, Shape shape, String empty) {
        this(title, categories, series, shape, empty, null);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return series.stream().flatMap(each -> each.values().stream()).allMatch(value -> value == 0);
    }

    /** The chart in words, every number included, for a screen reader. */
    public String inWords() {
        if (isEmpty()) {
            return empty;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            words.add(inWords(i) + '.');
        }
        if (goal != null) {
            words.add(goal.name() + '.');
        }
        return String.join(" ", words); //$NON-NLS-1$
    }

    /** What a chart says of one category, its whole name included, for whom the pointer or a screen reader asks. */
    public String inWords(int category) {
        List<String> numbers = series.stream().map(each -> (series.size() == 1 ? "" : each.name() + ' ') //$NON-NLS-1$
                + UkNumbers.grouped(each.values().get(category))).toList();
        return categories.get(category) + ": " + String.join(", ", numbers); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** How many lines of text high it should be, so that every category has room for its words, bars and numbers. */
    public int lines() {
        if (isEmpty()) {
            return 1;
        }
        int legend = series.size() > 1 ? LEGEND_LINES : 0;
        return shape == Shape.LYING_BARS ? (int) Math.ceil(categories.size() * linesOfACategory()) + legend : UPRIGHT_LINES;
    }

    /** Lines of text that lying bars of a category take: two at least, for long words break in two. */
    double linesOfACategory() {
        return Math.max(2, series.size() + BETWEEN_LINES);
    }

    /** The largest number shown, the goal included. */
    public int largest() {
        int shown = series.stream().flatMap(each -> each.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
        return goal == null ? shown : Math.max(shown, goal.value());
    }

    /**
     * What is to be reached.
     *
     * @param name  what it is, its number included
     * @param value the number
     */
    public record Goal(String name, int value) {
    }

    /**
     * One row of numbers.
     *
     * @param name   its name, in the legend
     * @param values the numbers
     */
    public record Series(String name, List<Integer> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** How a chart is drawn. */
    public enum Shape {
        /** Upright bars, the series beside each other. */
        BARS,
        /** Lying bars, for long words. */
        LYING_BARS,
        /** A line that climbs over time. */
        LINE
    }
}

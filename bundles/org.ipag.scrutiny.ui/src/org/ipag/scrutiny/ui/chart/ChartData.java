package org.ipag.scrutiny.ui.chart;

import java.util.List;

/**
 * What a chart shows.
 *
 * @param title      its title
 * @param categories the words along the axis
 * @param series     one or more rows of numbers, each as long as the categories
 * @param shape      how it is drawn
 * @param empty      what is said while there is nothing to show
 */
public record ChartData(String title, List<String> categories, List<Series> series, Shape shape, String empty) {

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

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return series.stream().flatMap(each -> each.values().stream()).allMatch(value -> value == 0);
    }

    /** The chart in words, every number included, for a screen reader. */
    public String inWords() {
        if (isEmpty()) {
            return empty;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < categories.size(); i++) {
            words.append(categories.get(i)).append(": "); //$NON-NLS-1$
            for (int s = 0; s < series.size(); s++) {
                words.append(s == 0 ? "" : ", ").append(series.size() == 1 ? "" : series.get(s).name() + ' ') //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        .append(series.get(s).values().get(i));
            }
            words.append(". "); //$NON-NLS-1$
        }
        return words.toString().strip();
    }

    /** The largest number shown. */
    public int largest() {
        return series.stream().flatMap(each -> each.values().stream()).mapToInt(Integer::intValue).max().orElse(0);
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

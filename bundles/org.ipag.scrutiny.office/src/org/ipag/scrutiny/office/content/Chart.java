package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A chart, drawn natively by each format, with its numbers.
 *
 * @param kind       what it is drawn as
 * @param title      what it shows
 * @param altText    what it says, in words, for those who do not see it
 * @param categories names along the axis
 * @param series     one or more rows of numbers, each as long as the categories
 */
public record Chart(Kind kind, String title, String altText, List<String> categories, List<Series> series)
        implements Block {

    /** What a chart is drawn as. There is no pie: lengths are read more surely than angles. */
    public enum Kind {
        /** Horizontal bars beside each other. */
        BAR,
        /** Horizontal bars, the series end to end. */
        STACKED_BAR,
        /** Upright columns. */
        COLUMN
    }

    /**
     * A row of numbers.
     *
     * @param name   its name in the legend
     * @param values one number for each category
     */
    public record Series(String name, List<Double> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** The length of its longest bar; 0 if there is none. */
    public double most() {
        double most = 0;
        for (int i = 0; i < categories.size(); i++) {
            double sum = 0;
            for (Series row : series) {
                double value = row.values().get(i);
                sum = kind == Kind.STACKED_BAR ? sum + value : Math.max(sum, value);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    public Chart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        if (altText == null || altText.isBlank()) {
            throw new IllegalArgumentException("A chart needs a text for those who do not see it: " + title);
        }
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series row : series) {
            if (row.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + row.name() + " does not fit the categories of " + title);
            }
        }
    }
}

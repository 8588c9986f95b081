package org.ipag.scrutiny.office.html;

import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ShortText;
import org.ipag.scrutiny.office.docx.OfficeText;

/** Draws a chart as bars in SVG, with its numbers in a table that opens below it. */
final class SvgChart {

    private static final int WIDTH = 720;
    private static final int NAMES = 200;
    private static final int ROW = 30;
    private static final int LINE = 16;
    /** Room for a number behind the longest bar, for a digit of one within a bar, and beside that. */
    private static final int NUMBERS = 60;
    private static final int DIGIT = 9;
    private static final int BESIDE = 6;
    private static final int LETTERS = 27;
    private static final int SERIES_CLASSES = 4;

    private SvgChart() {
    }

    static void write(Html html, Chart chart) {
        html.open("figure", "class", "chart").element("figcaption", chart.title()).line();
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        int bars = stacked ? 1 : chart.series().size();
        int group = ROW + (bars - 1) * (ROW - 8);
        int height = chart.categories().size() * (group + 8) + 8;
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label",
                chart.title() + ". " + chart.altText()).line();
        double scale = (WIDTH - NAMES - NUMBERS) / Math.max(chart.most(), 1);
        for (int i = 0; i < chart.categories().size(); i++) {
            int top = 8 + i * (group + 8);
            name(html, top + (group - 10) / 2.0, chart.categories().get(i));
            double x = NAMES;
            double y = top;
            for (int s = 0; s < chart.series().size(); s++) {
                double value = chart.series().get(s).values().get(i);
                double width = value * scale;
                if (value > 0) {
                    rect(html, x, y, width, s);
                }
                if (!stacked) {
                    text(html, x + width + 8, y + (ROW - 10) / 2.0, "start", "value", number(value));
                    y += ROW - 8;
                } else if (width > BESIDE + DIGIT * number(value).length()) {
                    text(html, x + width / 2, y + (ROW - 10) / 2.0, "middle", "inside i" + s % SERIES_CLASSES, number(value));
                }
                x += stacked ? width : 0;
            }
        }
        html.close("svg").line();
        legend(html, chart.series());
        table(html, chart);
        html.close("figure").line();
    }

    /** The name of a category before its bars, on two lines if it is long; the table below has all of it. */
    private static void name(Html html, double middle, String words) {
        List<String> lines = ShortText.onTwoLines(words, LETTERS);
        for (int i = 0; i < lines.size(); i++) {
            text(html, NAMES - 10, middle + LINE * (i - (lines.size() - 1) / 2.0), "end", "name", lines.get(i));
        }
    }

    private static void rect(Html html, double x, double y, double width, int series) {
        html.open("rect", "x", place(x), "y", place(y), "width", place(width), "height", String.valueOf(ROW - 10),
                "class", "s" + series % SERIES_CLASSES).close("rect");
    }

    private static void text(Html html, double x, double y, String anchor, String role, String words) {
        html.element("text", words, "x", place(x), "y", place(y), "text-anchor", anchor, "dominant-baseline",
                "central", "class", role).line();
    }

    private static String place(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.UK, "%,d", (long) value)
                : String.format(Locale.UK, "%,.1f", value);
    }

    private static void legend(Html html, List<Chart.Series> series) {
        if (series.size() < 2) {
            return;
        }
        html.open("ul", "class", "legend", "aria-hidden", "true");
        for (int s = 0; s < series.size(); s++) {
            html.open("li").open("span", "class", "key k" + s % SERIES_CLASSES).close("span").text(series.get(s).name())
                    .close("li");
        }
        html.close("ul").line();
    }

    private static void table(Html html, Chart chart) {
        html.open("details").element("summary", OfficeText.get("numbers")).open("table").open("thead").open("tr")
                .element("th", chart.title(), "scope", "col");
        chart.series().forEach(series -> html.element("th", series.name(), "scope", "col", "class", "number"));
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < chart.categories().size(); i++) {
            html.open("tr").element("th", chart.categories().get(i), "scope", "row");
            for (Chart.Series series : chart.series()) {
                html.element("td", number(series.values().get(i)), "class", "number");
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("details").line();
    }
}

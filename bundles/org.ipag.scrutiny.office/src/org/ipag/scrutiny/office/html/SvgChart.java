package org.ipag.scrutiny.office.html;

import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.docx.OfficeText;

/** Draws a chart as bars in SVG, with its numbers in a table that opens below it. */
final class SvgChart {

    private static final int WIDTH = 720;
    private static final int NAMES = 200;
    private static final int ROW = 30;
    private static final int SERIES_CLASSES = 6;

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
        double most = most(chart, stacked);
        double scale = (WIDTH - NAMES - 50) / Math.max(most, 1);
        for (int i = 0; i < chart.categories().size(); i++) {
            int top = 8 + i * (group + 8);
            text(html, NAMES - 10, top + group / 2.0, "end", "name", shortened(chart.categories().get(i)));
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
                } else if (width > 18) {
                    text(html, x + width / 2, y + (ROW - 10) / 2.0, "middle", "inside", number(value));
                }
                x += stacked ? width : 0;
            }
        }
        html.close("svg").line();
        legend(html, chart.series());
        table(html, chart);
        html.close("figure").line();
    }

    private static double most(Chart chart, boolean stacked) {
        double most = 0;
        for (int i = 0; i < chart.categories().size(); i++) {
            double sum = 0;
            for (Chart.Series series : chart.series()) {
                sum = stacked ? sum + series.values().get(i) : Math.max(sum, series.values().get(i));
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private static void rect(Html html, double x, double y, double width, int series) {
        html.open("rect", "x", number(x), "y", number(y), "width", number(width), "height", String.valueOf(ROW - 10),
                "class", "s" + series % SERIES_CLASSES).close("rect");
    }

    private static void text(Html html, double x, double y, String anchor, String role, String words) {
        html.element("text", words, "x", number(x), "y", number(y), "text-anchor", anchor, "dominant-baseline",
                "central", "class", role).line();
    }

    private static String shortened(String name) {
        return name.length() <= 26 ? name : name.substring(0, 25).strip() + "\u2026";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
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

package org.ipag.scrutiny.office.charts;

import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.ShortText;
import org.ipag.scrutiny.office.docx.FileProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Fills a chart of a Word document or a slide: bars in colours that differ in lightness too, each with its number, and
 * the numbers themselves in the embedded workbook.
 */
public final class NativeChart {

    /**
     * How a series is drawn. From dark to light, so that they are told apart in grey as well; what is too light to be seen on
     * white has an edge that is not.
     */
    private record Colours(String fill, String edge, String label) {
    }

    private static final List<Colours> COLOURS = List.of(new Colours("17365D", "17365D", "FFFFFF"),
            new Colours("2E75B6", "2E75B6", "FFFFFF"), new Colours("F6C9A0", "A0480C", "1B1F24"),
            new Colours("F1F3F5", "5B646C", "1B1F24"));
    private static final int LONGEST_NAME = 42;
    private static final String NUMBER = "#,##0";
    /** Share of the width that a digit of a number takes, and what is kept free beside the number. */
    private static final double DIGIT = 0.021;
    private static final double BESIDE = 0.015;

    private static final int WHOLE_STEPS = 5;
    /** Room between bars in hundredths of their thickness; few would be blocks without more of it. */
    private static final int GAP = 45;
    private static final int GAP_OF_FEW = 130;
    private static final int FEW = 3;

    private NativeChart() {
    }

    /** A height that gives every bar room, in millimetres. */
    public static int heightMm(Chart chart) {
        if (chart.kind() == Chart.Kind.COLUMN) {
            return 85;
        }
        int bars = chart.categories().size() * (chart.kind() == Chart.Kind.STACKED_BAR ? 1 : chart.series().size());
        return Math.clamp(26 + bars * 9L, 42, 200);
    }

    /**
     * Draws the chart into an empty one.
     *
     * @param info   what the embedded workbook says about itself
     * @param points size of its letters in points
     * @param bare   whether it is drawn without its title, which stands above it already
     * @throws IOException if the embedded workbook cannot be made
     */
    public static void fill(XDDFChart target, Chart chart, DocumentInfo info, int points, boolean bare)
            throws IOException {
        if (bare) {
            target.getCTChart().addNewAutoTitleDeleted().setVal(true);
        } else {
            target.setTitleText(chart.title());
            target.setTitleOverlay(false);
            titleSize(target, points + 2);
        }
        boolean column = chart.kind() == Chart.Kind.COLUMN;
        XDDFCategoryAxis names = target.createCategoryAxis(column ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis numbers = target.createValueAxis(column ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        axes(names, numbers, chart, column);
        XDDFBarChartData data = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(column ? BarDirection.COL : BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(chart.categories().size() < FEW ? GAP_OF_FEW : GAP);
        if (chart.kind() == Chart.Kind.STACKED_BAR) {
            data.setBarGrouping(BarGrouping.STACKED);
            data.setOverlap((byte) 100);
        } else {
            data.setBarGrouping(BarGrouping.CLUSTERED);
        }
        series(target, data, chart);
        target.plot(data);
        try {
            FileProperties.set(target.getWorkbook().getProperties(), info);
        } catch (InvalidFormatException e) {
            throw new IOException("The numbers of the chart " + chart.title() + " could not be written.", e);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            labels(target.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(i), chart, i, points);
        }
        if (chart.series().size() > 1) {
            target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        textSize(target, points);
    }

    private static void axes(XDDFCategoryAxis names, XDDFValueAxis numbers, Chart chart, boolean column) {
        names.setMajorTickMark(AxisTickMark.NONE);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMajorTickMark(AxisTickMark.NONE);
        numbers.setMinimum(0);
        numbers.setVisible(chart.kind() == Chart.Kind.STACKED_BAR); // else every bar says its number beside it
        numbers.setNumberFormat(NUMBER);
        if (chart.most() <= WHOLE_STEPS) {
            numbers.setMajorUnit(1);
        }
        if (chart.kind() == Chart.Kind.STACKED_BAR) {
            gridLines(numbers);
        }
        if (!column) {
            // the first category at the top, as it is read
            names.setOrientation(AxisOrientation.MAX_MIN);
            numbers.setCrosses(AxisCrosses.MAX);
        }
    }

    private static void gridLines(XDDFValueAxis numbers) {
        XDDFLineProperties faint = new XDDFLineProperties(new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9})));
        numbers.getOrAddMajorGridProperties().setLineProperties(faint);
        numbers.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void series(XDDFChart target, XDDFBarChartData data, Chart chart) {
        int last = chart.categories().size();
        String[] names = chart.categories().stream().map(name -> ShortText.of(name, LONGEST_NAME))
                .toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names,
                target.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series row = chart.series().get(i);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                    row.values().toArray(Double[]::new),
                    target.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)), i + 1);
            XDDFChartData.Series drawn = data.addSeries(categories, values);
            drawn.setTitle(row.name(), target.setSheetTitle(row.name(), i + 1));
            Colours colours = colours(i);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colours.fill()))));
            if (!colours.edge().equals(colours.fill())) {
                drawn.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colours.edge())))));
            }
        }
    }

    private static Colours colours(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    private static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static void labels(CTBarSer series, Chart chart, int index, int points) {
        boolean inside = chart.kind() == Chart.Kind.STACKED_BAR;
        if (series.isSetInvertIfNegative()) {
            series.getInvertIfNegative().setVal(false);
        } else {
            series.addNewInvertIfNegative().setVal(false);
        }
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        if (inside) {
            withoutThoseTooNarrow(labels, chart, index);
        }
        var format = labels.addNewNumFmt();
        format.setFormatCode(NUMBER);
        format.setSourceLinked(false);
        if (inside) {
            CTTextCharacterProperties text = text(labels.addNewTxPr(), points);
            text.addNewSolidFill().addNewSrgbClr().setVal(rgb(colours(index).label()));
            text.setB(true);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** A number wider than its part of a bar would be printed over its neighbours. */
    private static void withoutThoseTooNarrow(CTDLbls labels, Chart chart, int index) {
        List<Double> values = chart.series().get(index).values();
        for (int i = 0; i < values.size(); i++) {
            int digits = String.valueOf(Math.round(values.get(i))).length();
            if (values.get(i) < chart.most() * (BESIDE + DIGIT * digits)) {
                var label = labels.addNewDLbl();
                label.addNewIdx().setVal(i);
                label.addNewDelete().setVal(true);
            }
        }
    }

    private static CTTextCharacterProperties text(CTTextBody body, int points) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var paragraph = body.addNewP();
        CTTextCharacterProperties text = paragraph.addNewPPr().addNewDefRPr();
        text.setSz(points * 100);
        paragraph.addNewEndParaRPr().setLang("en-GB");
        return text;
    }

    private static void titleSize(XDDFChart target, int points) {
        CTTitle title = target.getCTChart().getTitle();
        var run = title.getTx().getRich().getPArray(0).getRArray(0);
        var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.setLang("en-GB");
        properties.setSz(points * 100);
        properties.setB(true);
        properties.addNewSolidFill().addNewSrgbClr().setVal(rgb("17365D"));
    }

    private static void textSize(XDDFChart target, int points) {
        var space = target.getCTChartSpace();
        var body = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        CTTextCharacterProperties text = text(body, points);
        text.addNewLatin().setTypeface("Arial");
        text.addNewCs().setTypeface("Arial");
    }
}

package org.ipag.scrutiny.ui.chart;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/**
 * A chart. Colours and fonts are those of the theme; series differ in shade and are told apart by the numbers on the bars
 * and the legend, not by colour alone.
 */
public final class ChartPanel {

    private static final String COLOR = "org.ipag.scrutiny.ui.chart."; //$NON-NLS-1$
    private static final int MOST_SERIES = 4;
    private static final double HEADROOM = 1.18;
    private static final int BAR_PADDING = 30;

    private final Composite composite;
    private final Chart chart;
    private final Label empty;
    private ChartData data;

    /** A chart of that name, empty until {@link #show}. */
    public ChartPanel(Composite parent, String name) {
        composite = new Composite(parent, SWT.NONE);
        composite.setLayout(new StackLayout());
        empty = Style.label(composite, "", Style.QUIET); //$NON-NLS-1$
        chart = new Chart(composite, SWT.NONE);
        chart.getTitle().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.NONE);
        }
        Accessibles.name(composite, name);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = data == null ? "" : data.inWords(); //$NON-NLS-1$
            }
        });
        IPropertyChangeListener themed = event -> {
            if (event.getProperty().startsWith(COLOR) && !composite.isDisposed()) {
                composite.getDisplay().asyncExec(this::draw);
            }
        };
        colours().addListener(themed);
        composite.addDisposeListener(event -> colours().removeListener(themed));
    }

    /** What holds the chart, to lay it out. */
    public Composite composite() {
        return composite;
    }

    /** Shows data; the same data again costs nothing. */
    public void show(ChartData next) {
        if (!next.equals(data)) {
            data = next;
            draw();
        }
    }

    private void draw() {
        if (composite.isDisposed() || data == null) {
            return;
        }
        ((StackLayout) composite.getLayout()).topControl = data.isEmpty() ? empty : chart;
        empty.setText(data.empty());
        chart.setToolTipText(data.inWords());
        if (!data.isEmpty()) {
            chart.suspendUpdate(true);
            try {
                drawSeries();
                drawAxes();
            } finally {
                chart.suspendUpdate(false);
            }
            chart.redraw();
        }
        composite.layout();
    }

    private void drawSeries() {
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        for (int i = 0; i < data.series().size(); i++) {
            ChartData.Series row = data.series().get(i);
            double[] values = row.values().stream().mapToDouble(Integer::doubleValue).toArray();
            Color color = color("series" + (i % MOST_SERIES + 1)); //$NON-NLS-1$
            if (data.shape() == ChartData.Shape.LINE) {
                ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet()
                        .createSeries(ISeries.SeriesType.LINE, row.name());
                line.setYSeries(values);
                line.setLineColor(color);
                line.setSymbolColor(color);
                line.setLineWidth(2);
                line.enableArea(i == 0);
            } else {
                IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet()
                        .createSeries(ISeries.SeriesType.BAR, row.name());
                bars.setYSeries(values);
                bars.setBarColor(color);
                bars.setBarPadding(BAR_PADDING);
                bars.getLabel().setVisible(true);
                bars.getLabel().setFormat("0"); //$NON-NLS-1$
                bars.getLabel().setForeground(color("text")); //$NON-NLS-1$
                bars.getLabel().setFont(font());
            }
        }
    }

    private void drawAxes() {
        boolean lying = data.shape() == ChartData.Shape.LYING_BARS;
        chart.setOrientation(lying ? SWT.VERTICAL : SWT.HORIZONTAL);
        IAxis words = chart.getAxisSet().getXAxis(0);
        IAxis numbers = chart.getAxisSet().getYAxis(0);
        words.enableCategory(true);
        words.setCategorySeries(data.categories().toArray(String[]::new));
        words.setReversed(lying);
        numbers.getTick().setVisible(data.shape() == ChartData.Shape.LINE);
        numbers.setRange(new Range(0, Math.max(1, data.largest() * HEADROOM)));
        numbers.setIntegerDataPointAxis(true);
        for (IAxis axis : List.of(words, numbers)) {
            axis.getTick().setForeground(color("text")); //$NON-NLS-1$
            axis.getTick().setFont(font());
        }
        Color ground = color("ground"); //$NON-NLS-1$
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        empty.setBackground(ground);
        composite.setBackground(ground);
        chart.getLegend().setVisible(data.series().size() > 1);
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getLegend().setBackground(ground);
        chart.getLegend().setForeground(color("text")); //$NON-NLS-1$
        chart.getLegend().setFont(font());
    }

    private static Font font() {
        return JFaceResources.getDialogFont();
    }

    private static ColorRegistry colours() {
        ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
        return theme.getColorRegistry();
    }

    private static Color color(String name) {
        return colours().get(COLOR + name);
    }
}

package org.ipag.scrutiny.ui.chart;

import java.util.Objects;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/**
 * A chart. Colours are those of the theme; every bar and point says its number, and the legend names the series, so that
 * nothing is told by colour alone. A screen reader is told all numbers, and a pointer those it rests on. The chart asks for
 * the height that its data needs.
 */
public final class ChartPanel {

    static final String COLOR = "org.ipag.scrutiny.ui.chart."; //$NON-NLS-1$

    private final Composite composite;
    private final Canvas canvas;
    private final Label empty;
    private final String name;
    private ChartData data;

    /** A chart of that name, empty until {@link #show}. */
    public ChartPanel(Composite parent, String name) {
        this.name = name;
        composite = new Composite(parent, SWT.NONE);
        composite.setLayout(new StackLayout());
        empty = Style.label(composite, "", Style.QUIET); //$NON-NLS-1$
        canvas = new Canvas(composite, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                int lines = Style.lines(this, data == null ? 1 : data.lines());
                return new Point(width == SWT.DEFAULT ? 0 : width, height == SWT.DEFAULT ? lines : height);
            }
        };
        canvas.addPaintListener(event -> {
            if (data != null && !data.isEmpty()) {
                new ChartPainter(event.gc, canvas.getClientArea(), colours()).paint(data);
            }
        });
        canvas.addListener(SWT.MouseMove, event -> tell(event.x, event.y));
        Accessibles.name(canvas, name);
        IPropertyChangeListener themed = event -> {
            if (event.getProperty().startsWith(COLOR) && !canvas.isDisposed()) {
                canvas.redraw();
            }
        };
        ColorRegistry colours = colours();
        colours.addListener(themed);
        composite.addDisposeListener(event -> colours.removeListener(themed));
    }

    /** What holds the chart, to lay it out. */
    public Composite composite() {
        return composite;
    }

    /** Shows data; the same data again costs nothing. */
    public void show(ChartData next) {
        if (next.equals(data)) {
            return;
        }
        data = next;
        ((StackLayout) composite.getLayout()).topControl = data.isEmpty() ? empty : canvas;
        empty.setText(data.empty().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        Accessibles.describe(canvas, name, data.inWords());
        composite.layout();
        canvas.redraw();
    }

    /** Tells what the pointer rests on. */
    private void tell(int x, int y) {
        int category = data == null || data.isEmpty() ? -1
                : ChartRoom.of(data, canvas.getClientArea(), Style.lines(canvas, 1)).categoryAt(x, y);
        String words = category < 0 ? null : data.inWords(category).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!Objects.equals(words, canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}

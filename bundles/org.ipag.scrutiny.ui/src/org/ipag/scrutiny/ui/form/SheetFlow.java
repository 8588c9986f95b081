package org.ipag.scrutiny.ui.form;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Lets the fields of a sheet take fewer columns while there is no room for all, and in the narrowest case puts the labels
 * above the fields: nothing is cut in a small window or in large text.
 */
final class SheetFlow {

    private static final String WANTED = SheetFlow.class.getName() + ".columns"; //$NON-NLS-1$
    private static final String SPAN = SheetFlow.class.getName() + ".span"; //$NON-NLS-1$

    private final Composite sheet;
    private final GridLayout layout;
    private final int wanted;
    private int fittedWidth = -1;
    private List<SheetFlow> alike = List.of(this);

    private SheetFlow(Composite sheet) {
        this.sheet = sheet;
        layout = (GridLayout) sheet.getLayout();
        wanted = layout.numColumns;
    }

    /** Looks after a sheet, whose grid has the columns that are wanted. */
    static SheetFlow in(Composite sheet) {
        SheetFlow flow = new SheetFlow(sheet);
        sheet.setData(WANTED, flow.wanted);
        sheet.addListener(SWT.Resize, event -> {
            if (flow.fit(sheet.getSize().x)) {
                sheet.getDisplay().asyncExec(flow::tell);
            }
        });
        return flow;
    }

    /** Lets sheets of the same width arrange themselves alike from now on. */
    static void alike(List<SheetFlow> flows) {
        flows.forEach(each -> {
            each.alike = flows;
            each.fittedWidth = -1;
        });
    }

    /** How many columns a sheet has where there is room. */
    static int columns(Composite sheet) {
        return (Integer) sheet.getData(WANTED);
    }

    /** Chooses the columns for a width; true if they are others than before. */
    boolean fit(int width) {
        if (width <= 0 || width == fittedWidth || sheet.getChildren().length == 0) {
            return false;
        }
        List<SheetFlow> all = alike.stream().filter(each -> !each.sheet.isDisposed()).toList();
        List<Integer> before = all.stream().map(each -> each.layout.numColumns).toList();
        int columns = wanted;
        while (!arrange(all, columns, width) && columns > 1) {
            columns = columns == 2 ? 1 : columns - 2;
        }
        all.forEach(each -> each.fittedWidth = width);
        return !all.stream().map(each -> each.layout.numColumns).toList().equals(before);
    }

    /** Arranges sheets; whether all of them find room. */
    private static boolean arrange(List<SheetFlow> sheets, int columns, int width) {
        sheets.forEach(each -> each.arrange(columns));
        return sheets.stream().allMatch(each -> each.sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= width);
    }

    private void arrange(int columns) {
        layout.numColumns = columns;
        boolean first = true;
        for (Control child : sheet.getChildren()) {
            if (child.getLayoutData() instanceof GridData data) {
                if (child.getData(SPAN) == null) {
                    child.setData(SPAN, data.horizontalSpan);
                }
                int span = (Integer) child.getData(SPAN);
                data.horizontalSpan = Math.clamp(span > 2 ? columns - 1 : span, 1, columns);
                data.verticalIndent = columns == 1 && !first && isLabel(child) ? Style.gap().y : 0;
                first = false;
            }
        }
    }

    private static boolean isLabel(Control child) {
        return child instanceof Label;
    }

    /** What is around has to give the sheet another height; pages that scroll ask for it when their size changes. */
    private void tell() {
        if (sheet.isDisposed()) {
            return;
        }
        alike.stream().map(each -> each.sheet).filter(each -> !each.isDisposed()).forEach(Composite::requestLayout);
        Scroller.askAgain(sheet);
    }
}

package org.ipag.scrutiny.ui.viewer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers the widths, order and sorting of a table's columns from one start of the workbench to the next. */
public final class ColumnState {

    private static final String SECTION = "columns"; //$NON-NLS-1$

    /** Milliseconds after which a column has the width that it was given: systems tell of it before it has. */
    private static final int SETTLED_AFTER = 300;

    private final Table table;
    private final String key;
    private boolean restoring;
    private ColumnWidths widths;

    private ColumnState(Table table, String key) {
        this.table = table;
        this.key = key;
    }

    /** The state of a table's columns under a name that is unique in the workbench. */
    public static ColumnState of(Table table, String key) {
        return new ColumnState(table, key);
    }

    /** Brings back what was remembered, or fits the columns into the table, and remembers every change from now on. */
    public void attach() {
        widths = new ColumnWidths(table);
        change(widths::fit);
        change(() -> restore(settings().get(key)));
        table.addListener(SWT.Resize, event -> {
            if (settings().get(key) == null) {
                change(widths::fit);
            }
        });
        Listener remember = event -> table.getDisplay().timerExec(SETTLED_AFTER, this::remember);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, remember);
            column.addListener(SWT.Move, remember);
            column.addListener(SWT.Selection, remember);
        }
    }

    /** Changes columns without remembering it: only what a person did is worth keeping. */
    private void change(Runnable change) {
        restoring = true;
        try {
            change.run();
        } finally {
            restoring = false;
        }
    }

    private void remember() {
        if (restoring || table.isDisposed() || settings().get(key) == null && untouched()) {
            return;
        }
        int sort = table.getSortColumn() == null ? -1 : table.indexOf(table.getSortColumn());
        settings().put(key, Arrays.stream(table.getColumnOrder()).mapToObj(Integer::toString)
                .collect(Collectors.joining(",")) + ';' //$NON-NLS-1$
                + Arrays.stream(table.getColumns()).map(column -> Integer.toString(column.getWidth()))
                        .collect(Collectors.joining(",")) //$NON-NLS-1$
                + ';' + sort + ',' + table.getSortDirection());
    }

    /** Systems report a column's first size, too, as if somebody had dragged it. */
    private boolean untouched() {
        return widths.fitted() && table.getSortColumn() == null
                && Arrays.equals(table.getColumnOrder(), IntStream.range(0, table.getColumnCount()).toArray());
    }

    private void restore(String kept) {
        if (kept == null || !kept.matches("[\\d,]+;[\\d,]+;-?\\d+,\\d+")) { //$NON-NLS-1$
            return;
        }
        String[] parts = kept.split(";"); //$NON-NLS-1$
        int[] order = numbers(parts[0]);
        int[] widths = numbers(parts[1]);
        int[] sort = numbers(parts[2]);
        int columns = table.getColumnCount();
        boolean fits = order.length == columns && widths.length == columns
                && Arrays.equals(IntStream.of(order).sorted().toArray(), IntStream.range(0, columns).toArray());
        if (!fits) {
            return;
        }
        table.setColumnOrder(order);
        for (int i = 0; i < columns; i++) {
            if (widths[i] > 0) {
                table.getColumn(i).setWidth(widths[i]);
            }
        }
        if (sort[0] >= 0 && sort[0] < columns) {
            table.setSortColumn(table.getColumn(sort[0]));
            table.setSortDirection(sort[1]);
        }
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(ColumnState.class)).getDialogSettings();
        return all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
    }
}

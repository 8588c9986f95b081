package org.ipag.scrutiny.ui.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/**
 * A table of rows of one type. Columns sort by a click on their heading, can be moved and resized, and come back as they
 * were when the workbench is started again.
 *
 * @param <T> the type of the rows
 */
public final class DataTable<T> {

    /** Keeps what stands at the right of a cell from running into the words at the left of the next. */
    private static final String BEFORE_NEXT = "\u2002"; //$NON-NLS-1$

    private final TableViewer viewer;
    private final String key;
    private final List<Comparator<T>> comparators = new ArrayList<>();
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final List<Function<T, Image>> images = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private List<List<Object>> shown = List.of();
    private String words = ""; //$NON-NLS-1$

    /**
     * @param parent where
     * @param style  styles of the table beyond borders, for example {@code SWT.MULTI}
     * @param key    name under which the columns are remembered, unique in the workbench, for example
     *               {@code dashboard.returns}
     * @param name   name of the table for screen readers
     */
    public DataTable(Composite parent, int style, String key, String name) {
        this.key = key;
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | style);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.setComparator(new ColumnComparator());
        viewer.addFilter(new WordsFilter());
        Accessibles.name(viewer.getTable(), name);
        ColumnViewerToolTipSupport.enableFor(viewer); // the whole text of a cell that is cut
    }

    /** A column of text that sorts by its text. */
    public DataTable<T> column(String heading, int widthInChars, Function<T, String> text) {
        return column(heading, widthInChars, SWT.LEFT, text, null,
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** A column of numbers. */
    public DataTable<T> number(String heading, int widthInChars, Function<T, Integer> number) {
        return column(heading, widthInChars, SWT.RIGHT,
                row -> number.apply(row) == null ? "" : number.apply(row).toString(), null, //$NON-NLS-1$
                Comparator.comparing(number, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /**
     * A column.
     *
     * @param heading      its heading
     * @param widthInChars its width at first, in characters; more if its heading needs it, less if the table is narrow
     * @param alignment    {@code SWT.LEFT}, {@code SWT.RIGHT} or {@code SWT.CENTER}
     * @param text         the text of a row; never null
     * @param image        the image of a row, kept by the caller; null for none
     * @param order        how the rows sort by this column
     */
    public DataTable<T> column(String heading, int widthInChars, int alignment, Function<T, String> text,
            Function<T, Image> image, Comparator<T> order) {
        TableViewerColumn column = new TableViewerColumn(viewer, alignment);
        TableColumn control = column.getColumn();
        control.setText(heading);
        control.setWidth(Style.chars(viewer.getTable(), widthInChars));
        control.setMoveable(true);
        control.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(control)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object row) {
                String cell = text.apply((T) row);
                return alignment == SWT.RIGHT && !cell.isEmpty() ? cell + BEFORE_NEXT : cell;
            }

            @Override
            @SuppressWarnings("unchecked")
            public Image getImage(Object row) {
                return image == null ? null : image.apply((T) row);
            }

            @Override
            public String getToolTipText(Object row) {
                String cell = getText(row);
                return isCut(control, cell) ? cell : null;
            }
        });
        comparators.add(order);
        texts.add(text);
        images.add(image == null ? row -> null : image);
        return this;
    }

    /** Whether a column is too narrow for a text; the table itself does not show that it cuts one. */
    private static boolean isCut(TableColumn column, String text) {
        GC gc = new GC(column.getParent());
        try {
            return gc.textExtent(text).x + Style.chars(column.getParent(), 1) > column.getWidth();
        } finally {
            gc.dispose();
        }
    }

    /** Runs something for a row on double click or Enter. */
    @SuppressWarnings("unchecked")
    public DataTable<T> onOpen(Consumer<T> open) {
        viewer.addOpenListener(event -> {
            Object row = ((IStructuredSelection) event.getSelection()).getFirstElement();
            if (row != null) {
                open.accept((T) row);
            }
        });
        return this;
    }

    /** Ends the columns: brings back their remembered widths, order and sorting. */
    public DataTable<T> remembered() {
        ColumnState.of(viewer.getTable(), key).attach();
        return this;
    }

    /** Shows rows, keeping the selection and the scrolling. What looks as before is left alone: most changes touch little. */
    public void setRows(List<T> next) {
        List<List<Object>> look = next.stream().map(this::look).toList();
        boolean same = viewer.getInput() != null && rows.equals(next);
        if (same && shown.equals(look)) {
            return;
        }
        List<List<Object>> before = shown;
        shown = look;
        boolean placed = words.isEmpty() && viewer.getTable().getSortColumn() == null;
        if (same && placed) {
            for (int i = 0; i < next.size(); i++) {
                rows.set(i, next.get(i));
                if (!before.get(i).equals(look.get(i))) {
                    viewer.update(next.get(i), null);
                }
            }
            return;
        }
        rows.clear();
        rows.addAll(next);
        Table table = viewer.getTable();
        int top = table.getTopIndex();
        IStructuredSelection selection = viewer.getStructuredSelection();
        table.setRedraw(false);
        try {
            viewer.setInput(rows.toArray());
            viewer.setSelection(selection);
            table.setTopIndex(top);
        } finally {
            table.setRedraw(true);
        }
    }

    private List<Object> look(T row) {
        List<Object> look = new ArrayList<>();
        texts.forEach(text -> look.add(text.apply(row)));
        images.forEach(image -> look.add(image.apply(row)));
        return look;
    }

    /** Shows only rows that have all the words typed, in any column. */
    public void filter(String typed) {
        words = typed.strip().toLowerCase(Locale.UK);
        viewer.refresh();
    }

    /** The rows selected. */
    @SuppressWarnings("unchecked")
    public List<T> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** Selects a row and shows it. */
    public void select(T row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** Selects the first row if none is selected, so that what stands beside the table has something to show. */
    public void selectFirst() {
        Table table = viewer.getTable();
        if (table.getItemCount() > 0 && viewer.getStructuredSelection().isEmpty()) {
            table.getItem(0).getText(); // a row is filled when it is asked for
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
        }
    }

    /** The viewer, for menus, drag and drop and selection. */
    public TableViewer viewer() {
        return viewer;
    }

    private void sortBy(TableColumn column) {
        Table table = viewer.getTable();
        boolean same = table.getSortColumn() == column;
        table.setSortDirection(same && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
        table.setSortColumn(column);
        viewer.refresh();
    }

    private boolean hasWords(T row) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.apply(row)).append('\n'));
        String lower = all.toString().toLowerCase(Locale.UK);
        for (String word : words.split("\\s+")) { //$NON-NLS-1$
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private final class ColumnComparator extends ViewerComparator {

        @Override
        @SuppressWarnings("unchecked")
        public int compare(Viewer ignored, Object first, Object second) {
            Table table = viewer.getTable();
            TableColumn column = table.getSortColumn();
            if (column == null) {
                return 0;
            }
            int order = comparators.get(table.indexOf(column)).compare((T) first, (T) second);
            return table.getSortDirection() == SWT.DOWN ? -order : order;
        }
    }

    private final class WordsFilter extends ViewerFilter {

        @Override
        @SuppressWarnings("unchecked")
        public boolean select(Viewer ignored, Object parent, Object row) {
            return words.isEmpty() || hasWords((T) row);
        }
    }
}

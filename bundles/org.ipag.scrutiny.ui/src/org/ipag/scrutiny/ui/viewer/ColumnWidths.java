package org.ipag.scrutiny.ui.viewer;

import java.util.Arrays;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ipag.scrutiny.ui.style.Style;

/** How wide columns are until a person sets their widths: no heading is cut, and wide columns give way to the others. */
final class ColumnWidths {

    /** Beside a heading, for the space around it and the arrow of the sorting, in characters. */
    private static final int BESIDE_HEADING = 3;

    /** A column that gives way keeps half its width and at least so many characters, enough for a date or a state. */
    private static final int LEAST_CHARS = 14;
    /** Where the table scrolls anyway, a column of sentences shows so many characters of each. */
    private static final int READABLE_CHARS = 36;

    /** More than that and rows are hard to follow. */
    private static final double MOST_WIDENED = 2;

    private final Table table;
    private final int[] wanted;
    private final int[] least;
    private final int[] readable;
    private int[] given;

    /** Takes the widths the columns have now as those that are wanted. */
    ColumnWidths(Table table) {
        this.table = table;
        TableColumn[] columns = table.getColumns();
        int[] headings = headings(columns);
        wanted = new int[columns.length];
        least = new int[columns.length];
        readable = new int[columns.length];
        int chars = Style.chars(table, LEAST_CHARS);
        for (int i = 0; i < columns.length; i++) {
            wanted[i] = Math.max(columns[i].getWidth(), headings[i]);
            least[i] = Math.max(headings[i], Math.min(wanted[i], Math.max(chars, wanted[i] / 2)));
            readable[i] = Math.max(headings[i], Math.min(wanted[i], Style.chars(table, READABLE_CHARS)));
        }
    }

    private int[] headings(TableColumn[] columns) {
        GC gc = new GC(table);
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            int beside = Style.chars(table, BESIDE_HEADING);
            return Arrays.stream(columns).mapToInt(column -> gc.textExtent(column.getText()).x + beside).toArray();
        } finally {
            gc.dispose();
        }
    }

    /** Gives every column the width that is wanted, or less where the table has not the room. */
    void fit() {
        int room = table.getClientArea().width;
        given = room <= 0 ? wanted : scrolls(room) ? readable : narrowed(widened(wanted, room), least, room);
        TableColumn[] columns = table.getColumns();
        for (int i = 0; i < given.length; i++) {
            columns[i].setWidth(given[i]);
        }
    }

    private boolean scrolls(int room) {
        return Arrays.stream(least).sum() > room;
    }

    /** Whether the columns have the widths last given; the last column may take what is left. */
    boolean fitted() {
        TableColumn[] columns = table.getColumns();
        for (int i = 0; i < given.length - 1; i++) {
            if (columns[i].getWidth() != given[i]) {
                return false;
            }
        }
        return true;
    }

    /** Shares out what a table has room for beyond the widths that are wanted, so that no column stands far off. */
    static int[] widened(int[] wanted, int room) {
        double share = Math.max(1, Math.min(MOST_WIDENED, room / (double) Arrays.stream(wanted).sum()));
        return Arrays.stream(wanted).map(width -> (int) (width * share)).toArray();
    }

    /**
     * Narrows widths until they fit, the widest first and none below its least.
     *
     * @param wanted the widths that are wanted
     * @param least  the least width of each
     * @param room   what they may take together
     */
    static int[] narrowed(int[] wanted, int[] least, int room) {
        int[] widths = wanted.clone();
        for (int excess = Arrays.stream(widths).sum() - room; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }
}

package org.ipag.scrutiny.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Selects, opens and ticks rows of tables and trees by the words in them. */
public final class Rows {

    private final Screen screen;

    /** Rows on that screen. */
    public Rows(Screen screen) {
        this.screen = screen;
    }

    /** Selects the row with the words in a table. */
    public Table select(String table, String words) {
        Table found = screen.control(Table.class, table);
        TableItem row = row(found, words);
        screen.ui(() -> {
            found.setFocus();
            found.setSelection(row);
            found.notifyListeners(SWT.Selection, of(row, 0));
        });
        screen.settle();
        return found;
    }

    /** Ticks or unticks the row with the words in a table. */
    public void tick(String table, String words, boolean on) {
        Table found = screen.control(Table.class, table);
        TableItem row = row(found, words);
        screen.ui(() -> {
            row.setChecked(on);
            found.notifyListeners(SWT.Selection, of(row, SWT.CHECK));
        });
        screen.settle();
    }

    /** Opens the row with the words, as by Enter or a double click. */
    public void open(String table, String words) {
        Table found = select(table, words);
        screen.notify(found, SWT.DefaultSelection, event -> find(found, words).ifPresent(row -> {
            found.setSelection(row); // the rows may have been filled anew since
            event.item = row;
        }));
    }

    /** Selects the row with the words in a tree. */
    public Tree selectInTree(String tree, String words) {
        Tree found = screen.control(Tree.class, tree);
        TreeItem row = treeRow(found, words);
        screen.ui(() -> {
            found.setFocus();
            found.setSelection(row);
            found.notifyListeners(SWT.Selection, of(row, 0));
        });
        screen.settle();
        return found;
    }

    /** Opens the row with the words in a tree. */
    public void openInTree(String tree, String words) {
        Tree found = selectInTree(tree, words);
        TreeItem row = treeRow(found, words);
        screen.notify(found, SWT.DefaultSelection, event -> event.item = row);
    }

    /** Unfolds the row with the words in a tree. */
    public void unfold(String tree, String words) {
        Tree found = screen.control(Tree.class, tree);
        TreeItem row = treeRow(found, words);
        screen.ui(() -> {
            found.notifyListeners(SWT.Expand, of(row, 0));
            row.setExpanded(true);
        });
        screen.settle();
    }

    /** The texts of a table, row by row. */
    public List<String> texts(String table) {
        Table found = screen.control(Table.class, table);
        return screen.look(() -> Arrays.stream(found.getItems()).map(row -> text(row)).toList());
    }

    private TableItem row(Table table, String words) {
        return screen.await("the row \"" + words + "\"", () -> find(table, words).orElse(null));
    }

    private static Optional<TableItem> find(Table table, String words) {
        return Arrays.stream(table.getItems()).filter(row -> text(row).contains(words)).findFirst();
    }

    private TreeItem treeRow(Tree tree, String words) {
        return screen.await("the row \"" + words + "\"", () -> Arrays.stream(tree.getItems()).flatMap(Rows::withBelow)
                .filter(row -> row.getText().contains(words) || row.getText(1).contains(words)).findFirst().orElse(null));
    }

    private static Stream<TreeItem> withBelow(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Rows::withBelow));
    }

    /** The cells of a row, without the space that keeps numbers off the next column. */
    private static String text(TableItem row) {
        StringBuilder text = new StringBuilder(row.getText().strip());
        for (int i = 1; i < row.getParent().getColumnCount(); i++) {
            text.append(" | ").append(row.getText(i).strip());
        }
        return text.toString();
    }

    private static Event of(Item row, int detail) {
        Event event = new Event();
        event.item = row;
        event.detail = detail;
        return event;
    }
}

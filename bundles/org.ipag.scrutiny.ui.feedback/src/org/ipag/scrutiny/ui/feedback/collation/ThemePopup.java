package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Themes for a passage: type a few letters, Enter ticks or unticks the first that matches; a name that none has becomes
 * a new theme. Escape closes. The person never has to leave the keyboard.
 */
final class ThemePopup extends PopupDialog {

    private final List<Theme> themes;
    private final Set<Theme> ticked;
    private final ThemeSlots slots;
    private final Point where;
    private final BiConsumer<Theme, Boolean> toggle;
    private final Consumer<String> create;
    private Text typed;
    private Table table;

    ThemePopup(Shell shell, Point where, List<Theme> themes, List<Theme> ticked, ThemeSlots slots,
            BiConsumer<Theme, Boolean> toggle, Consumer<String> create) {
        super(shell, SWT.RESIZE | SWT.ON_TOP, true, true, false, false, false, Messages.Themes_title,
                Messages.Themes_help);
        this.where = where;
        this.themes = themes;
        this.ticked = new HashSet<>(ticked);
        this.slots = slots;
        this.toggle = toggle;
        this.create = create;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().applyTo(area);
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        typed.setMessage(Messages.Themes_type);
        Accessibles.name(typed, Messages.Themes_type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE | SWT.FULL_SELECTION);
        Accessibles.name(table, Messages.Themes_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(table, 60), Style.lines(table, 14)).applyTo(table);
        typed.addModifyListener(event -> fill());
        typed.addListener(SWT.KeyDown, this::typedKey);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item, ((TableItem) event.item).getChecked());
            }
        });
        table.addListener(SWT.DefaultSelection, event -> choose());
        fill();
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return where;
    }

    private void typedKey(Event event) {
        int last = table.getItemCount() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(Math.min(last, table.getSelectionIndex() + 1), event);
            case SWT.ARROW_UP -> move(Math.max(0, table.getSelectionIndex() - 1), event);
            case SWT.CR, SWT.KEYPAD_CR -> {
                choose();
                event.doit = false;
            }
            default -> { }
        }
    }

    private void move(int to, Event event) {
        if (to >= 0) {
            table.setSelection(to);
        }
        event.doit = false;
    }

    /** The themes that match; last, if no theme has that name, the offer to make it. */
    private void fill() {
        List<String> words = SearchText.words(typed.getText());
        String exact = SearchText.normalise(typed.getText());
        boolean known = exact.isEmpty();
        List<Theme> matching = new ArrayList<>();
        for (Theme theme : themes) {
            known |= SearchText.normalise(theme.getLabel()).equals(exact);
            if (SearchText.matches(SearchText.normalise(ThemeTree.path(theme)), words)) {
                matching.add(theme);
            }
        }
        table.setRedraw(false);
        table.removeAll();
        for (Theme theme : matching) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText("[" + slots.of(theme).sign() + "] " + ThemeTree.path(theme));
            item.setChecked(ticked.contains(theme));
            item.setData(theme);
        }
        if (!known) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(Messages.bind(Messages.Themes_new, typed.getText().strip()));
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.setRedraw(true);
    }

    private void choose() {
        if (table.getSelectionIndex() >= 0) {
            TableItem item = table.getItem(table.getSelectionIndex());
            tick(item, item.getData() == null || !ticked.contains((Theme) item.getData()));
        }
    }

    private void tick(TableItem item, boolean on) {
        if (item.getData() instanceof Theme theme) {
            item.setChecked(on);
            if (on) {
                ticked.add(theme);
            } else {
                ticked.remove(theme);
            }
            toggle.accept(theme, on);
            typed.selectAll();
        } else {
            String name = typed.getText().strip();
            close();
            create.accept(name);
        }
    }
}

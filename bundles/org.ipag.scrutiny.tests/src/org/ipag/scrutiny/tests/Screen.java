package org.ipag.scrutiny.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.ipag.scrutiny.ui.Turns;

/**
 * Drives the window as a person does: looks for what is written on it, clicks, types, and waits for what comes.
 *
 * <p>On the UI thread it lets the window work while it waits, but stands still as long as a modal dialog is open, which
 * has an event loop of its own. Whoever meets such dialogs drives from a thread of their own: {@link Person}.
 */
public final class Screen {

    /** Longer than anything takes on a machine that is busy with other things as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Display display;
    private Menu popup;

    public Screen(Display display) {
        this.display = display;
        ui(() -> display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
                popup = menu;
            }
        }));
    }

    /** Lets the window work until the condition holds; fails after a minute. */
    public void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!look(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what + ". Windows: " + look(this::titles));
            }
            if (!onUiThread() || !display.readAndDispatch()) {
                pause();
            }
        }
        settle();
    }

    /** Lets the window work off everything that is waiting. */
    public void settle() {
        if (onUiThread()) {
            while (display.readAndDispatch()) {
                // until nothing is left
            }
        } else {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!look(() -> Turns.idle(display)) && System.nanoTime() < end) {
                pause();
            }
        }
    }

    /** Does something on the UI thread and waits for it. */
    public void ui(Runnable action) {
        look(() -> {
            action.run();
            return null;
        });
    }

    /** Reads something off the widgets, on the UI thread. */
    public <T> T look(Supplier<T> read) {
        if (onUiThread()) {
            return read.get();
        }
        Object[] result = new Object[2];
        display.syncExec(() -> {
            try {
                result[0] = read.get();
            } catch (RuntimeException | AssertionError e) {
                result[1] = e;
            }
        });
        switch (result[1]) {
            case RuntimeException e -> throw e;
            case AssertionError e -> throw e;
            case null, default -> { }
        }
        @SuppressWarnings("unchecked")
        T found = (T) result[0];
        return found;
    }

    private boolean onUiThread() {
        return display.getThread() == Thread.currentThread();
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The topmost visible shell whose title contains the words, waiting for it to open. */
    public Shell shell(String title) {
        return await("a window titled " + title, () -> shells().stream()
                .filter(shell -> shell.getText().contains(title)).reduce((first, second) -> second).orElse(null));
    }

    /** Whether a window of that title is open now. */
    public boolean isOpen(String title) {
        return look(() -> shells().stream().anyMatch(shell -> shell.getText().contains(title)));
    }

    /** Waits until no window has that title any more. */
    public void gone(String title) {
        waitFor("the window " + title + " to close",
                () -> shells().stream().noneMatch(shell -> shell.getText().contains(title)));
    }

    /** The visible control of that type with the words on it, or labelled by them, in the topmost window that has one. */
    public <T extends Control> T control(Class<T> type, String words) {
        return control(null, type, words);
    }

    /** The same within a part of the window. */
    public <T extends Control> T control(Composite within, Class<T> type, String words) {
        return await(type.getSimpleName() + " \"" + words + "\"", () -> {
            for (Composite root : within == null ? roots() : List.of(within)) {
                for (T candidate : Controls.all(root, type)) {
                    if (candidate.isVisible() && Controls.isCalled(candidate, words)) {
                        return candidate;
                    }
                }
            }
            return null;
        });
    }

    /** Presses a button, with the words on it or announced by them, that is enabled. */
    public void press(String words) {
        Button button = control(Button.class, words);
        waitFor("the button \"" + words + "\" to be enabled", button::isEnabled);
        select(button);
    }

    /** Follows the link with these words. */
    public void follow(String words) {
        Link link = control(Link.class, words);
        notify(link, SWT.Selection, event -> event.text = words);
    }

    /** Types into the field labelled by the words, in place of what it holds. */
    public void type(String label, String text) {
        Text field = control(Text.class, label);
        waitFor("the field \"" + label + "\" to be enabled", field::isEnabled);
        ui(() -> {
            field.setFocus();
            field.setText(text);
            field.notifyListeners(SWT.FocusOut, new Event());
        });
        settle();
    }

    /** Sets the number in the field labelled by the words. */
    public void number(String label, int value) {
        Spinner spinner = control(Spinner.class, label);
        ui(() -> {
            spinner.setFocus();
            spinner.setSelection(value);
            spinner.notifyListeners(SWT.Selection, new Event());
            spinner.notifyListeners(SWT.FocusOut, new Event());
        });
        settle();
    }

    /** Chooses an entry of the list labelled by the words. */
    public void choose(String label, String entry) {
        Combo combo = control(Combo.class, label);
        int at = look(() -> {
            for (int i = 0; i < combo.getItemCount(); i++) {
                if (Controls.matches(combo.getItem(i), entry)) {
                    return i;
                }
            }
            throw new AssertionError("There is no " + entry + " in " + label + ": " + List.of(combo.getItems()));
        });
        ui(() -> combo.select(at));
        notify(combo, SWT.Selection, event -> { });
    }

    /** Turns to the page with that title in the folder of pages that is called so. */
    public void tab(String folder, String title) {
        CTabFolder pages = control(CTabFolder.class, folder);
        ui(() -> {
            CTabItem page = Arrays.stream(pages.getItems()).filter(item -> Controls.matches(item.getText(), title))
                    .findFirst().orElseThrow(() -> new AssertionError("There is no page " + title));
            pages.setSelection(page);
        });
        notify(pages, SWT.Selection, event -> event.item = pages.getSelection());
    }

    /** Presses a key in a control. */
    public void key(Control control, int keyCode, int modifiers) {
        notify(control, SWT.KeyDown, event -> {
            event.type = SWT.KeyDown;
            event.keyCode = keyCode;
            event.character = keyCode < SWT.KEYCODE_BIT ? (char) keyCode : 0;
            event.stateMask = modifiers;
            event.doit = true;
        });
    }

    /** Chooses from the menu bar, by the words on its items. */
    public void menu(String... path) {
        Menu menu = look(() -> shells().get(0).getMenuBar());
        for (int i = 0; i < path.length; i++) {
            Menu current = menu;
            ui(() -> current.notifyListeners(SWT.Show, new Event()));
            MenuItem item = item(current, path[i]);
            if (i == path.length - 1) {
                select(item);
            } else {
                menu = look(item::getMenu);
            }
        }
    }

    /** Presses a button that opens a menu and chooses from that; fails with the item's words if it is forbidden. */
    public void pressAndChoose(String button, String item) {
        ui(() -> popup = null);
        press(button);
        waitFor("the menu of " + button, () -> popup != null && !popup.isDisposed());
        Menu menu = look(() -> popup);
        MenuItem found = item(menu, item);
        select(found);
        ui(() -> {
            if (!menu.isDisposed()) {
                menu.setVisible(false);
            }
        });
    }

    private MenuItem item(Menu menu, String words) {
        MenuItem found = await("the menu item " + words, () -> Arrays.stream(menu.getItems())
                .filter(candidate -> Controls.matches(candidate.getText(), words)).findFirst().orElse(null));
        if (!look(found::isEnabled)) {
            throw new AssertionError("The menu does not allow: " + look(found::getText));
        }
        return found;
    }

    /** All visible texts of the active windows, for looking something up. */
    public String words() {
        return look(() -> {
            StringBuilder words = new StringBuilder();
            for (Composite root : roots()) {
                for (Control control : Controls.all(root, Control.class)) {
                    if (control.isVisible()) {
                        words.append(nameOf(control)).append('\n');
                    }
                }
            }
            return words.toString();
        });
    }

    private void select(Widget widget) {
        // the listener may open a dialog with an event loop of its own, so it runs from the queue
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                    button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
                }
                widget.notifyListeners(SWT.Selection, new Event());
            }
        });
        settle();
    }

    /** Tells a widget of an event, from the queue, as the listener may open a dialog. */
    void notify(Widget widget, int type, java.util.function.Consumer<Event> filled) {
        display.asyncExec(() -> {
            if (!widget.isDisposed()) {
                Event event = new Event();
                filled.accept(event);
                widget.notifyListeners(type, event);
            }
        });
        settle();
    }

    /** Waits until something is found. */
    <T> T await(String what, Supplier<T> find) {
        Object[] found = new Object[1];
        waitFor(what, () -> (found[0] = find.get()) != null);
        @SuppressWarnings("unchecked")
        T result = (T) found[0];
        return result;
    }

    private List<Shell> shells() {
        return Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).toList();
    }

    /** Where something can be looked for, topmost first: nothing behind a modal dialog. */
    private List<? extends Composite> roots() {
        List<Shell> shells = new ArrayList<>();
        for (Shell shell : shells().reversed()) {
            shells.add(shell);
            if ((shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL | SWT.PRIMARY_MODAL)) != 0) {
                break;
            }
        }
        return shells;
    }

    private String titles() {
        return shells().stream().map(Shell::getText).toList().toString();
    }

    /** Whether the control has the words on it, or is announced by them. UI thread only. */
    public static boolean isCalled(Control control, String words) {
        return Controls.isCalled(control, words);
    }

    static String nameOf(Control control) {
        return Controls.nameOf(control);
    }

    static String clean(String text) {
        return Controls.clean(text);
    }
}

package org.ipag.scrutiny.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Drives the window as a person does: looks for what is written on it, clicks, types, and waits for what comes. */
public final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Display display;

    public Screen(Display display) {
        this.display = display;
    }

    /** Lets the window work until the condition holds; fails after twenty seconds. */
    public void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what + ". Windows: " + titles());
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
        settle();
    }

    /** Lets the window work off everything that is waiting. */
    public void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left
        }
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

    /** The visible control of that type with the words on it, or labelled by them, in the active window. */
    public <T extends Control> T control(Class<T> type, String words) {
        return control(null, type, words);
    }

    /** The same within a part of the window. */
    public <T extends Control> T control(Composite within, Class<T> type, String words) {
        return await(type.getSimpleName() + " \"" + words + "\"", () -> {
            for (Composite root : within == null ? roots() : List.of(within)) {
                for (T candidate : all(root, type)) {
                    if (candidate.isVisible() && matches(nameOf(candidate), words)) {
                        return candidate;
                    }
                }
            }
            return null;
        });
    }

    /** Presses a button, with the words on it, that is enabled. */
    public void press(String words) {
        Button button = control(Button.class, words);
        waitFor("the button \"" + words + "\" to be enabled", button::isEnabled);
        select(button);
    }

    /** Follows the link with these words. */
    public void follow(String words) {
        Link link = control(Link.class, words);
        Event event = new Event();
        event.text = words;
        link.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** Types into the field labelled by the words, in place of what it holds. */
    public void type(String label, String text) {
        Text field = control(Text.class, label);
        field.setFocus();
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
        settle();
    }

    /** Chooses an entry of the list labelled by the words. */
    public void choose(String label, String entry) {
        Combo combo = control(Combo.class, label);
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (matches(combo.getItem(i), entry)) {
                combo.select(i);
                combo.notifyListeners(SWT.Selection, new Event());
                settle();
                return;
            }
        }
        throw new AssertionError("There is no " + entry + " in " + label + ": " + List.of(combo.getItems()));
    }

    /** Chooses from the menu bar, by the words on its items. */
    public void menu(String... path) {
        Menu menu = shells().get(0).getMenuBar();
        for (int i = 0; i < path.length; i++) {
            String words = path[i];
            Menu current = menu;
            current.notifyListeners(SWT.Show, new Event());
            MenuItem item = await("the menu item " + words, () -> {
                for (MenuItem candidate : current.getItems()) {
                    if (matches(clean(candidate.getText()), words)) {
                        return candidate;
                    }
                }
                return null;
            });
            if (i == path.length - 1) {
                waitFor("the menu item " + words + " to be enabled", item::isEnabled);
                select(item);
            } else {
                menu = item.getMenu();
            }
        }
    }

    /** All visible texts of the active windows, for looking something up. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Composite root : roots()) {
            for (Control control : all(root, Control.class)) {
                if (control.isVisible()) {
                    words.append(nameOf(control)).append('\n');
                }
            }
        }
        return words.toString();
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

    private <T> T await(String what, Supplier<T> find) {
        Object[] found = new Object[1];
        waitFor(what, () -> (found[0] = find.get()) != null);
        @SuppressWarnings("unchecked")
        T result = (T) found[0];
        return result;
    }

    private List<Shell> shells() {
        return java.util.Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible())
                .toList();
    }

    private List<? extends Composite> roots() {
        List<Shell> shells = new ArrayList<>(shells());
        java.util.Collections.reverse(shells);
        return shells;
    }

    private String titles() {
        return shells().stream().map(Shell::getText).toList().toString();
    }

    private static <T extends Control> List<T> all(Composite root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, control -> {
            if (type.isInstance(control)) {
                found.add(type.cast(control));
            }
            return true;
        });
        return found;
    }

    private static void collect(Control control, Predicate<Control> visitor) {
        visitor.test(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, visitor);
            }
        }
    }

    /** What a screen reader would call the control: its own words, or the label before it. */
    static String nameOf(Control control) {
        String own = switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case Link link -> link.getText().replaceAll("<[^>]*>", "");
            default -> null;
        };
        if (own != null && !own.isBlank()) {
            return clean(own);
        }
        return AccessibleNames.of(control);
    }

    static String clean(String text) {
        int tab = text.indexOf('\t');
        return (tab < 0 ? text : text.substring(0, tab)).replace("&", "").strip();
    }

    private static boolean matches(String text, String words) {
        return text != null && clean(text).toLowerCase().startsWith(words.toLowerCase());
    }
}

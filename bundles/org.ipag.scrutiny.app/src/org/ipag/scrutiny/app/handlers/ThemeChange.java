package org.ipag.scrutiny.app.handlers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.ipag.scrutiny.app.application.WorkbenchDisplay;
import org.ipag.scrutiny.ui.TextMeasuring;
import org.ipag.scrutiny.ui.Turns;

/**
 * Gives the window another theme while it is open: widget by widget over several turns of the event loop, so that the
 * window answers meanwhile; what can be seen comes first, then the pages behind it. Only the system's own change of its
 * style is one step.
 *
 * <p>A style sheet only adds: the dark one colours every control, the light one leaves most of them to the system. So
 * all that was coloured is given back to the system first.
 */
final class ThemeChange {

    /** What the system says after so long is not about the theme chosen here. */
    private static final long FOLLOWS_AT_LATEST_NANOS = 5_000_000_000L;

    private final IThemeEngine themes;
    private final WorkbenchDisplay display;
    private final Turns inSight;
    private final Turns behind;
    private final Runnable unfollowed = this::restyle;
    private final List<HeldStyles> held = new ArrayList<>();
    private final HeldLayouts layouts = new HeldLayouts();
    private final List<StillPicture> pictures = new ArrayList<>();
    private String chosen;
    private long followsUntil = System.nanoTime();

    /** @param window lives as long as themes can be changed */
    ThemeChange(IThemeEngine themes, Shell window) {
        this.themes = themes;
        display = (WorkbenchDisplay) window.getDisplay();
        inSight = Turns.ofWindow(window);
        behind = Turns.of(window);
        Listener systemFollowed = event -> {
            if (System.nanoTime() - followsUntil < 0) { // else the system has changed by itself, maybe the size of its letters
                layouts.hold(controls());
                display.asyncExec(layouts::release);
            }
            if (chosen == null) { // else another change is about to come
                restyle();
            }
        };
        display.addListener(SWT.Settings, systemFollowed);
        window.addDisposeListener(event -> display.removeListener(SWT.Settings, systemFollowed));
    }

    /** Changes to a theme, which is remembered. */
    void to(String theme) {
        clear();
        chosen = theme;
        step(this::putUpPictures);
        step(() -> changePlatform(theme));
        step(this::changeSystem);
        step(this::showAgain);
    }

    /** The theme that was chosen last, be it in use already or not; null if none is known. */
    String chosen() {
        ITheme active = themes.getActiveTheme();
        return chosen != null || active == null ? chosen : active.getId();
    }

    /** One that fails must not leave the window behind its picture. */
    private void step(Runnable step) {
        inSight.add(() -> {
            boolean done = false;
            try {
                step.run();
                done = true;
            } finally {
                if (!done) {
                    chosen = null;
                    takePicturesAway();
                }
            }
        });
    }

    private void putUpPictures() {
        takePicturesAway();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                pictures.add(StillPicture.of(shell));
            }
        }
    }

    private void takePicturesAway() {
        pictures.forEach(StillPicture::takeAway);
        pictures.clear();
    }

    private void changePlatform(String theme) {
        held.forEach(HeldStyles::release);
        held.add(HeldStyles.of(widgets(), WidgetElement.getEngine(display), display));
        display.systemWaits(() -> themes.setTheme(theme, true));
    }

    private void changeSystem() {
        held.forEach(HeldStyles::release);
        followsUntil = System.nanoTime() + FOLLOWS_AT_LATEST_NANOS;
        pictures.forEach(StillPicture::hide);
        display.systemFollows();
    }

    private void showAgain() {
        chosen = null;
        pictures.forEach(StillPicture::show);
        if (WorkbenchDisplay.systemFollowsLater()) {
            display.timerExec(WorkbenchDisplay.SYSTEM_FOLLOWS_MS, unfollowed); // until it has, SWT gives back the colours of the last theme
        } else {
            restyle();
        }
    }

    private void clear() {
        display.timerExec(-1, unfollowed);
        inSight.clear();
        behind.clear();
    }

    private void restyle() {
        clear();
        inSight.add(() -> {
            held.forEach(HeldStyles::release);
            Map<Boolean, List<Control>> controls = controls().stream().collect(Collectors.partitioningBy(Control::isVisible));
            controls.get(true).forEach(control -> restyle(inSight, control));
            inSight.add(() -> {
                takePicturesAway();
                controls.get(false).forEach(control -> restyle(behind, control));
                behind.add(() -> {
                    held.forEach(HeldStyles::dispose);
                    held.clear();
                });
            });
        });
    }

    /** One control that cannot be styled, which is logged, must not leave the others in the colours of the last theme. */
    private void restyle(Turns turns, Control control) {
        turns.add(() -> SafeRunner.run(() -> restyle(control)));
        if (control instanceof StyledText text) {
            TextMeasuring.add(turns, text);
        }
    }

    /** All there are, none before what it is in. */
    private List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, controls);
        }
        return controls;
    }

    private static void collect(Control control, List<Control> controls) {
        controls.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, controls);
            }
        }
    }

    private List<Widget> widgets() {
        List<Widget> widgets = new ArrayList<>();
        for (Control control : controls()) {
            widgets.add(control);
            widgets.addAll(items(control));
        }
        return widgets;
    }

    private static List<? extends Widget> items(Control control) {
        return switch (control) {
            case CTabFolder folder -> Arrays.asList(folder.getItems());
            case ToolBar bar -> Arrays.asList(bar.getItems());
            default -> List.of();
        };
    }

    private void restyle(Control control) {
        if (control.isDisposed()) {
            return;
        }
        if (!(control instanceof StyledText)) { // which has colours in both themes, and measures its lines after each change
            reset(control);
            uncolour(control);
        }
        themes.applyStyles(control, false);
        for (Widget item : items(control)) {
            reset(item);
            themes.applyStyles(item, false);
        }
        if (control.getParent() instanceof CTabFolder && !control.isVisible()) {
            onceShown(control, () -> themes.applyStyles(control, false)); // a page behind another is not styled itself
        }
        control.redraw(); // by itself: rows that are chosen keep their old colour when only what is around them is drawn anew
    }

    private static void onceShown(Control control, Runnable run) {
        control.addListener(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) {
                control.removeListener(SWT.Show, this);
                run.run();
            }
        });
    }

    private void reset(Widget widget) {
        if (WidgetElement.getEngine(display).getElement(widget) instanceof WidgetElement element) {
            element.reset();
        }
    }

    private static void uncolour(Control control) {
        Color any = control.getDisplay().getSystemColor(SWT.COLOR_BLACK); // what has no colour is not given another
        control.setBackground(any);
        control.setBackground(null);
        control.setForeground(any);
        control.setForeground(null);
        switch (control) {
            case Table table -> {
                table.setHeaderBackground(null);
                table.setHeaderForeground(null);
            }
            case Tree tree -> {
                tree.setHeaderBackground(null);
                tree.setHeaderForeground(null);
            }
            case Link link -> link.setLinkForeground(null);
            case CTabFolder folder -> {
                folder.setSelectionBackground((Color) null);
                folder.setSelectionForeground(null);
            }
            default -> {
                // Has no further colours.
            }
        }
    }
}

package org.ipag.scrutiny.app.handlers;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Gives the window another theme while it is open. A style sheet only adds: the dark one colours every control, the light
 * one leaves most of them to the system. So all that was coloured is given back to the system first.
 */
final class ThemeChange {

    private ThemeChange() {
    }

    /** Changes to a theme, which is remembered. */
    static void to(String theme, IThemeEngine engine, Display display) {
        Listener systemFollowed = new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                display.asyncExec(() -> recolour(engine, display));
            }
        };
        if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
            display.addListener(SWT.Settings, systemFollowed); // until then SWT gives back the colours of the last theme
        }
        engine.setTheme(theme, true);
        recolour(engine, display);
    }

    private static void recolour(IThemeEngine engine, Display display) {
        for (Shell shell : display.getShells()) {
            uncolour(shell);
            engine.applyStyles(shell, true);
            redraw(shell);
        }
    }

    /** Each by itself: rows that are chosen keep their old colour when only what is around them is drawn anew. */
    private static void redraw(Control control) {
        control.redraw();
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                redraw(child);
            }
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
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                uncolour(child);
            }
        }
    }
}

package org.ipag.scrutiny.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.style.WhyNot;

/**
 * What can be done less often with what is chosen in a list: one button that opens a menu, so that the buttons beside it
 * are those one needs. The list has the same menu at the pointer.
 */
public final class MoreButton {

    private final Button button;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param parent  where
     * @param subject what it is about, for screen readers, for example {@code Findings}
     */
    public MoreButton(Composite parent, String subject) {
        button = new Button(parent, SWT.PUSH);
        button.setText(Messages.MoreButton_label + " \u25BE"); //$NON-NLS-1$
        Accessibles.name(button, Messages.MoreButton_label + ": " + subject); //$NON-NLS-1$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
    }

    /**
     * Adds an entry.
     *
     * @param label   what it does, with its key after a tab
     * @param refusal why it cannot be done now, in a sentence; empty if it can. Asked whenever the menu opens
     * @param run     does it
     */
    public MoreButton add(String label, Supplier<String> refusal, Runnable run) {
        entries.add(new Entry(label, refusal, run));
        return this;
    }

    /** Gives a list the same menu at the pointer. */
    public MoreButton alsoOn(Control list) {
        Menu menu = new Menu(list);
        menu.addListener(SWT.Show, event -> fill(menu));
        list.setMenu(menu);
        return this;
    }

    /** The button, to lay it out. */
    public Button control() {
        return button;
    }

    private void open() {
        Menu menu = new Menu(button);
        fill(menu);
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        for (Entry entry : entries) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            String refusal = entry.refusal().get();
            item.setText(WhyNot.entry(entry.label(), refusal));
            item.setEnabled(refusal.isEmpty());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> entry.run().run()));
        }
    }

    private record Entry(String label, Supplier<String> refusal, Runnable run) {
    }
}

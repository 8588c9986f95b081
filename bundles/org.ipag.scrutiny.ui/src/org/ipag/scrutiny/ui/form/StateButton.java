package org.ipag.scrutiny.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ipag.scrutiny.ui.internal.Messages;

/**
 * A button that shows the state of something and opens the states it may go to. A state that the rules forbid is shown
 * with the reason and cannot be chosen; a state that needs a reason asks for it.
 */
public final class StateButton {

    private final Button button;
    private final String subject;
    private final Supplier<List<Step>> steps;

    /**
     * @param parent  where
     * @param subject what the state is of, for screen readers, for example {@code State of the return}
     * @param steps   the states on offer, asked whenever the menu opens
     */
    public StateButton(Composite parent, String subject, Supplier<List<Step>> steps) {
        this.subject = subject;
        this.steps = steps;
        button = new Button(parent, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        Accessibles.name(button, subject);
    }

    /** Shows the state there is now. */
    public void show(String state) {
        button.setText(state.replace("&", "&&") + " \u25BE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        button.setToolTipText(NLS.bind(Messages.StateButton_tip, subject));
        Accessibles.name(button, subject + ": " + state); //$NON-NLS-1$
        button.requestLayout();
    }

    /** The button, to lay it out. */
    public Button control() {
        return button;
    }

    private void open() {
        Menu menu = new Menu(button);
        for (Step step : steps.get()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            boolean allowed = step.refusal().isEmpty();
            item.setText((allowed ? step.label() : NLS.bind(Messages.StateButton_refused, step.label(), step.refusal()))
                    .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setEnabled(allowed);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(step)));
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void choose(Step step) {
        if (!step.askReason()) {
            step.go().accept(""); //$NON-NLS-1$
            return;
        }
        Ask.words(button.getShell(), step.label(), Messages.StateButton_why, "", //$NON-NLS-1$
                typed -> typed.isBlank() ? Messages.StateButton_whyNeeded : null, Messages.StateButton_do).ifPresent(step.go());
    }

    /**
     * One state on offer.
     *
     * @param label     the state or what to do, in words
     * @param refusal   why the rules forbid it, in a sentence; empty if they allow it
     * @param askReason whether the person must say why
     * @param go        makes the change; given the reason, or an empty string
     */
    public record Step(String label, String refusal, boolean askReason, Consumer<String> go) {
    }
}

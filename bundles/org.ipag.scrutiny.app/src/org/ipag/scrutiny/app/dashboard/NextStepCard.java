package org.ipag.scrutiny.app.dashboard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;

/** The next step: one sentence, one button. */
final class NextStepCard {

    private final Composite card;
    private final Label sentence;
    private final Button button;
    private final NextStepActions actions;
    private Optional<NextStep> step = Optional.empty();
    private OpenRound round;

    NextStepCard(Composite parent, IWorkbenchPartSite site) {
        actions = new NextStepActions(site);
        card = Style.panel(parent, 2, Style.CALL);
        Composite words = Style.row(card, 1);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Style.label(words, Messages.NextStep_heading, Style.HEADING);
        sentence = Style.label(words, "", Style.CALL); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 20), SWT.DEFAULT).applyTo(sentence);
        button = PushButtons.main(new Button(card, SWT.PUSH));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> step.ifPresent(next -> actions.run(next, round))));
    }

    Composite composite() {
        return card;
    }

    void show(OpenRound opened) {
        round = opened;
        step = NextStep.of(opened.round()).filter(next -> actions.canRun(next, opened));
        sentence.setText(NextStep.of(opened.round()).map(NextStep::sentence).orElse(Messages.NextStep_nothing)
                .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.setVisible(step.isPresent());
        step.ifPresent(next -> {
            button.setText(next.button());
            Accessibles.describe(button, next.button(), next.sentence());
        });
    }

    void setFocus() {
        if (button.isVisible()) {
            button.setFocus();
        } else {
            card.setFocus();
        }
    }
}

package org.ipag.scrutiny.ui.cases.editor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.cases.Messages;
import org.ipag.scrutiny.ui.cases.model.Moment;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FieldProblem;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** A date with a time of day, typed; what is neither is marked and not taken over. */
final class MomentField {

    private final Text text;
    private final FieldProblem problem;
    private final Supplier<Moment> shown;
    private final Consumer<Moment> take;
    private boolean edited;
    private boolean showing;

    /**
     * @param parent a sheet of labels and controls
     * @param label  its label
     * @param shown  the moment in the model; null if there is none
     * @param take   takes over a moment; null for none
     */
    MomentField(Composite parent, OpenRound round, String label, Supplier<Moment> shown, Consumer<Moment> take) {
        this.shown = shown;
        this.take = take;
        Label named = new Label(parent, SWT.NONE);
        named.setText(label + ":"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(named);
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(Style.chars(text, 26), SWT.DEFAULT)
                .applyTo(text);
        text.setMessage(Messages.MomentField_hint);
        text.setToolTipText(Messages.MomentField_tip);
        Accessibles.labelled(text, named);
        problem = new FieldProblem(text, Messages.MomentField_problem);
        text.addModifyListener(event -> edited |= !showing);
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.DefaultSelection, event -> flush());
        Runnable flush = this::flush;
        round.addPendingInput(flush);
        text.addListener(SWT.Dispose, event -> {
            flush();
            round.removePendingInput(flush);
        });
    }

    /** Takes over what was typed, if it is a moment. */
    void flush() {
        if (!edited || text.isDisposed()) {
            return;
        }
        Optional<Moment> moment = text.getText().isBlank() ? Optional.empty()
                : Moment.parse(text.getText(), LocalDate.now());
        if (moment.isEmpty() && !text.getText().isBlank()) {
            problem.show();
            return;
        }
        edited = false;
        problem.hide();
        take.accept(moment.orElse(null));
        refresh();
    }

    /** Shows what the model holds, unless something else is being typed. */
    void refresh() {
        if (edited || text.isDisposed()) {
            return;
        }
        showing = true;
        try {
            Moment moment = shown.get();
            LocalDateTime at = moment == null ? null : moment.at();
            String words = Moment.show(at, moment != null && moment.timeKnown());
            if (!words.equals(text.getText())) {
                text.setText(words);
            }
        } finally {
            showing = false;
        }
    }

    void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
    }
}

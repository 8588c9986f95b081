package org.ipag.scrutiny.ui.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.ui.internal.Messages;

/** A date, typed; what is no date is marked and not taken over. */
final class DateField extends Field {

    private final Text text;
    private final Supplier<LocalDate> today;
    private final FieldProblem problem;
    private boolean edited;
    private boolean showing;

    DateField(FieldSheet sheet, Text text, EStructuralFeature feature, String label, Supplier<LocalDate> today) {
        super(sheet, feature, label);
        this.text = text;
        this.today = today;
        text.setMessage(Messages.DateField_hint);
        text.setToolTipText(Messages.DateField_tip);
        problem = new FieldProblem(text, Messages.DateField_problem);
        text.addModifyListener(event -> edited |= !showing);
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.DefaultSelection, event -> flush());
        Runnable flush = this::flush;
        sheet.round().addPendingInput(flush);
        text.addListener(SWT.Dispose, event -> {
            flush();
            sheet.round().removePendingInput(flush);
        });
    }

    @Override
    void flush() {
        if (!edited || text.isDisposed()) {
            return;
        }
        if (text.getText().isBlank()) {
            edited = false;
            problem.hide();
            set(null);
            return;
        }
        Optional<LocalDate> date = DateText.parse(text.getText(), today.get());
        if (date.isEmpty()) {
            problem.show();
            return;
        }
        edited = false;
        problem.hide();
        set(date.get());
        fromModel();
    }

    @Override
    void fromModel() {
        if (edited || text.isDisposed()) {
            return;
        }
        showing = true;
        try {
            text.setText(value() instanceof LocalDate date ? UkDates.date(date) : ""); //$NON-NLS-1$
        } finally {
            showing = false;
        }
    }
}

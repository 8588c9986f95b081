package org.ipag.scrutiny.ui.cases.redaction;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.SheetDialog;
import org.ipag.scrutiny.ui.style.Style;

/** Asks why words may stay, or what is to be asked; reasons given before are one key away. */
final class ReasonDialog extends SheetDialog {

    private static final int MOST_OFFERED = 9;

    private final String verb;
    private final boolean needed;
    private final List<String> offered;
    private Text reason;
    private String given = ""; //$NON-NLS-1$

    /**
     * @param needed  whether a reason must be given
     * @param offered reasons to choose from
     */
    ReasonDialog(Shell shell, String title, String message, boolean needed, List<String> offered) {
        super(shell, title, message, 1);
        this.verb = title;
        this.needed = needed;
        this.offered = offered.subList(0, Math.min(offered.size(), MOST_OFFERED));
    }

    String reason() {
        return given;
    }

    @Override
    protected void fill(Composite sheet) {
        Label caption = caption(sheet, Messages.Reason_label);
        reason = Accessibles.labelled(new Text(sheet, SWT.BORDER | SWT.SINGLE), caption);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(reason, 60), SWT.DEFAULT).applyTo(reason);
        reason.addModifyListener(event -> validate());
        if (!offered.isEmpty()) {
            Style.label(sheet, Messages.Reason_offered, Style.QUIET);
            org.eclipse.swt.widgets.List list = Accessibles.name(
                    new org.eclipse.swt.widgets.List(sheet, SWT.BORDER | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL), Messages.Reason_offered);
            for (int i = 0; i < offered.size(); i++) {
                list.add((i + 1) + "  " + offered.get(i)); //$NON-NLS-1$
            }
            int widest = Math.min(list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, Style.chars(list, 110));
            GridDataFactory.fillDefaults().grab(true, true)
                    .hint(Math.max(widest, Style.chars(list, 60)), list.getItemHeight() * offered.size()).applyTo(list);
            list.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> take(list.getSelectionIndex(), false)));
            list.addListener(SWT.DefaultSelection, event -> take(list.getSelectionIndex(), true));
            list.addListener(SWT.KeyDown, event -> digit(event.character));
            // A digit in an empty field chooses too: the whole answer is two keys.
            reason.addListener(SWT.Verify, event -> {
                if (reason.getText().isEmpty() && event.text.length() == 1 && Character.isDigit(event.text.charAt(0))) {
                    int index = event.text.charAt(0) - '1';
                    if (index >= 0 && index < offered.size()) {
                        event.doit = false;
                        reason.getDisplay().asyncExec(() -> take(index, true));
                    }
                }
            });
        }
    }

    private void digit(char typed) {
        if (typed >= '1' && typed - '1' < offered.size()) {
            take(typed - '1', true);
        }
    }

    private void take(int index, boolean done) {
        if (index >= 0 && !reason.isDisposed()) {
            reason.setText(offered.get(index));
            if (done) {
                okPressed();
            }
        }
    }

    @Override
    protected String verb() {
        return verb;
    }

    @Override
    protected Control first() {
        return reason;
    }

    @Override
    protected boolean complete() {
        return !needed || !reason.getText().isBlank();
    }

    @Override
    protected void okPressed() {
        given = reason.getText().strip();
        super.okPressed();
    }
}

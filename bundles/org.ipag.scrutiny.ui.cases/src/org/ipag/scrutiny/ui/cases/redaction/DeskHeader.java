package org.ipag.scrutiny.ui.cases.redaction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.ui.cases.redaction.model.Desk;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.form.StateButton;
import org.ipag.scrutiny.ui.form.StateButtons;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.style.WhyNot;

/** The head of the desk: the case, how far the work has come, what a scan cannot prove, and what comes next. */
final class DeskHeader {

    private static final int BAR_CHARS = 28;

    private final CaseFile file;
    private final Composite composite;
    private final Label title;
    private final StateButton state;
    private final ProgressBar bar;
    private final Label progress;
    private final Button preview;
    private final Button signOff;
    private final LiveLine notice;
    private boolean previewing;

    /** What the buttons of the head ask for. */
    interface Listener {

        /** Shows the text as it will leave, or the findings again. */
        void preview(boolean on);

        /** Opens the key of labels. */
        void key();

        /** Hands the case over to be signed. */
        void askForSignOff();

        /** Shows the case's own editor at its release. */
        void showCase();
    }

    DeskHeader(Composite parent, OpenRound round, CaseFile file, Listener listener) {
        this.file = file;
        composite = Style.row(parent, 2);
        title = Style.label(composite, "", Style.TITLE); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(title, 20), SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(title);
        state = StateButtons.create(composite, Messages.Head_state, () -> round, () -> file);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(state.control());

        Composite line = Style.row(composite, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        Composite done = Style.row(line, 2);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(done);
        bar = Accessibles.name(new ProgressBar(done, SWT.SMOOTH), Messages.Head_progress);
        GridDataFactory.fillDefaults().hint(Style.chars(line, BAR_CHARS), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        progress = Style.label(done, "", Style.HEADING); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        Composite buttons = Style.row(line, 4);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        line.addListener(SWT.Resize, event -> stack(line, done, buttons));
        preview = button(buttons, Messages.Head_preview, Messages.Head_previewTip, () -> listener.preview(!previewing));
        button(buttons, Messages.Head_key, Messages.Head_keyTip, listener::key);
        signOff = button(buttons, Messages.Head_signOff, Messages.Head_signOffTip, listener::askForSignOff);
        button(buttons, Messages.Head_case, Messages.Head_caseTip, listener::showCase);

        Label caution = Style.label(composite, Messages.Head_caution, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Style.chars(caution, 20), SWT.DEFAULT).applyTo(caution);
        notice = LiveLine.in(composite, Style.PROBLEM);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Style.chars(composite, 20), SWT.DEFAULT)
                .exclude(true).applyTo(notice.composite());
    }

    /** The buttons stand below how far one is where both have not the room beside each other. */
    private void stack(Composite line, Composite done, Composite buttons) {
        int beside = done.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Style.gap().x + buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int columns = beside > line.getClientArea().width ? 1 : 2;
        GridLayout layout = (GridLayout) line.getLayout();
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            ((GridData) buttons.getLayoutData()).horizontalAlignment = columns == 1 ? SWT.BEGINNING : SWT.END;
            line.getDisplay().asyncExec(() -> {
                if (!line.isDisposed()) {
                    line.requestLayout();
                }
            });
        }
    }

    private static Button button(Composite parent, String text, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    Composite composite() {
        return composite;
    }

    void refresh(Desk.Progress done, String locked) {
        title.setText(NLS.bind(Messages.Desk_title, ObjectLabels.of(file)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        state.show(ModelTexts.literal(file.getState()));
        bar.setMaximum(Math.max(1, done.total()));
        bar.setSelection(done.total() == 0 ? 1 : done.decided());
        progress.setText(done.words());
        Accessibles.describe(bar, Messages.Head_progress, done.words());
        WhyNot.enable(signOff, file.getState() == CaseState.REDACTING,
                NLS.bind(Messages.Head_signOffNot, ModelTexts.literal(file.getState())));
        notice.composite().setVisible(!locked.isEmpty());
        ((GridData) notice.composite().getLayoutData()).exclude = locked.isEmpty();
        notice.say(locked);
        title.requestLayout();
        notice.composite().requestLayout();
        progress.requestLayout();
    }

    /** Says what the button brings next: the text as it will leave, or the findings again. */
    void setPreview(boolean on) {
        previewing = on;
        preview.setText(on ? Messages.Head_findings : Messages.Head_preview);
        preview.setToolTipText(on ? Messages.Head_findingsTip : Messages.Head_previewTip);
        preview.requestLayout();
    }
}

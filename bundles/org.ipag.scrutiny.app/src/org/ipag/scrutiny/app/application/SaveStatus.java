package org.ipag.scrutiny.app.application;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;
import org.ipag.scrutiny.ui.style.Style;

/** Says at the bottom of the window whether what was done is safe. */
public final class SaveStatus extends WorkbenchWindowControlContribution {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK); //$NON-NLS-1$
    private static final int WIDTH_CHARS = 45;

    private final WorkbenchStoreListener listener = new WorkbenchStoreListener() {
        @Override
        public void saveStateChanged(OpenRound round) {
            show();
        }

        @Override
        public void currentChanged(OpenRound round) {
            show();
        }
    };
    private LiveLine line;

    @Override
    protected Control createControl(Composite parent) {
        line = LiveLine.in(parent, Style.QUIET).showing(WIDTH_CHARS);
        Control label = line.composite().getChildren()[0];
        GridDataFactory.createFrom((GridData) label.getLayoutData()).hint(Style.chars(label, WIDTH_CHARS), SWT.DEFAULT)
                .applyTo(label);
        store().addListener(listener);
        label.addDisposeListener(event -> store().removeListener(listener));
        show();
        return line.composite();
    }

    private void show() {
        if (line == null || line.isDisposed()) {
            return;
        }
        SaveState state = store().current().map(OpenRound::saveState).orElse(null);
        line.say(state == null ? "" : words(state)); //$NON-NLS-1$
        line.restyle(state != null && isUnsaved(state) ? Style.PROBLEM : Style.QUIET);
    }

    private static boolean isUnsaved(SaveState state) {
        return state.kind() == SaveState.Kind.NOT_SAVED || state.kind() == SaveState.Kind.OVERTAKEN;
    }

    private static String words(SaveState state) {
        return switch (state.kind()) {
            case SAVED -> state.at() == null ? Messages.SaveStatus_nothing
                    : NLS.bind(Messages.SaveStatus_saved, TIME.format(state.at().atZone(UkDates.ZONE)));
            case SAVING -> Messages.SaveStatus_saving;
            case OVERTAKEN -> Messages.SaveStatus_overtaken;
            case NOT_SAVED -> NLS.bind(Messages.SaveStatus_notSaved, state.message());
        };
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}

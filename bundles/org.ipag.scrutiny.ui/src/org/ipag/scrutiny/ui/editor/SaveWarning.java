package org.ipag.scrutiny.ui.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.form.ProblemLine;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** Says on a page of a round that what is done there is not being saved, and why: few look at the edge of the window. */
final class SaveWarning implements WorkbenchStoreListener {

    private final OpenRound round;
    private final ProblemLine line;

    private SaveWarning(OpenRound round, ProblemLine line) {
        this.round = round;
        this.line = line;
    }

    /** Follows a round for as long as its page is there. */
    static void follow(OpenRound round, Control page, ProblemLine line) {
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        SaveWarning warning = new SaveWarning(round, line);
        store.addListener(warning);
        page.addDisposeListener(event -> store.removeListener(warning));
        warning.saveStateChanged(round);
    }

    @Override
    public void saveStateChanged(OpenRound changed) {
        if (changed != round) {
            return;
        }
        SaveState state = round.saveState();
        if (state.kind() == SaveState.Kind.NOT_SAVED) {
            line.add(this, NLS.bind(Messages.RoundEditor_notSaved, state.message()));
        } else if (state.kind() != SaveState.Kind.SAVING) {
            line.remove(this);
        }
    }
}

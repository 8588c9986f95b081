package org.ipag.scrutiny.app.application;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** Keeps the words of undo and redo in the menu up to date: what would be undone. */
final class UndoLabels implements WorkbenchStoreListener {

    private static final String UNDO = "org.eclipse.ui.edit.undo"; //$NON-NLS-1$
    private static final String REDO = "org.eclipse.ui.edit.redo"; //$NON-NLS-1$

    private final ICommandService commands;
    private final RoundListener changed = change -> update();
    private OpenRound followed;

    private UndoLabels(ICommandService commands) {
        this.commands = commands;
    }

    /** Follows the current round of a window from now on. */
    static void follow(IWorkbenchWindow window, WorkbenchStore store) {
        store.addListener(new UndoLabels(window.getService(ICommandService.class)));
    }

    @Override
    public void currentChanged(OpenRound round) {
        if (followed != null) {
            followed.removeListener(changed);
        }
        followed = round;
        if (round != null) {
            round.addListener(changed);
        }
        update();
    }

    private void update() {
        commands.refreshElements(UNDO, null);
        commands.refreshElements(REDO, null);
    }
}

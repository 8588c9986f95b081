package org.ipag.scrutiny.app.application;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.RoundListener;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** Keeps undo and redo up to date in the menu and the tool bar: what would be undone, and whether anything would. */
final class UndoLabels implements WorkbenchStoreListener {

    private static final String UNDO = "org.eclipse.ui.edit.undo"; //$NON-NLS-1$
    private static final String REDO = "org.eclipse.ui.edit.redo"; //$NON-NLS-1$

    private final ICommandService commands;
    private final IEventBroker events;
    private final RoundListener changed = change -> update();
    private OpenRound followed;

    private UndoLabels(ICommandService commands, IEventBroker events) {
        this.commands = commands;
        this.events = events;
    }

    /** Follows the current round of a window from now on. */
    static void follow(IWorkbenchWindow window, WorkbenchStore store) {
        store.addListener(new UndoLabels(window.getService(ICommandService.class),
                window.getService(IEventBroker.class)));
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
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}

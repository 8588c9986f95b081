package org.ipag.scrutiny.app.application;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Keeps undo and redo up to date in the menu and the tool bar: what would be undone, and whether anything would. */
final class UndoLabels {

    private static final String UNDO = "org.eclipse.ui.edit.undo"; //$NON-NLS-1$
    private static final String REDO = "org.eclipse.ui.edit.redo"; //$NON-NLS-1$

    private UndoLabels() {
    }

    /** Follows the current round of a window from now on. */
    static void follow(IWorkbenchWindow window, WorkbenchStore store) {
        ICommandService commands = window.getService(ICommandService.class);
        IEventBroker events = window.getService(IEventBroker.class);
        CurrentRound.follow(store, round -> {
            commands.refreshElements(UNDO, null);
            commands.refreshElements(REDO, null);
            events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
        });
    }
}

package org.ipag.scrutiny.tests;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Opens a round of its own for a test, and pages of it. */
final class RoundPages {

    private final Screen screen;
    private OpenRound round;

    RoundPages(Screen screen) {
        this.screen = screen;
    }

    /** Stores a new collated round and gives it open. */
    OpenRound open() {
        return open(null);
    }

    /** The same for a round that follows another; null for none. */
    OpenRound open(String follows) {
        Round collated = CollatedRound.create();
        collated.setFollowsRound(follows);
        screen.settle();
        CompletableFuture<OpenRound> created = PlatformUI.getWorkbench().getService(WorkbenchStore.class)
                .create(collated, Change.of("Test"));
        screen.waitFor("the round to be stored", created::isDone);
        round = created.join();
        return round;
    }

    /** Opens a page of the round. */
    IEditorPart page(String editorId) {
        IEditorPart page = RoundEditors.open(round, editorId).orElseThrow();
        screen.settle();
        return page;
    }

    /** Closes all pages, so that the next test starts afresh. */
    void close() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    /** Presses a key in a control. */
    void key(Control control, int keyCode, int modifiers) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = keyCode;
        event.character = keyCode < SWT.KEYCODE_BIT ? (char) keyCode : 0;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        screen.settle();
    }
}

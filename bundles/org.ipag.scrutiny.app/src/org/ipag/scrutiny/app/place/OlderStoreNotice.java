package org.ipag.scrutiny.app.place;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/**
 * Says when the rounds are not as this computer last saw them: their file was cut off, or an older one took its place. Who
 * went on without knowing would write answers into a state that nobody wants.
 */
public final class OlderStoreNotice implements WorkbenchStoreListener {

    private static final int GO_ON = 1;

    private final Shell window;
    private final WorkbenchStore rounds;
    private Store looked;

    private OlderStoreNotice(Shell window, WorkbenchStore rounds) {
        this.window = window;
        this.rounds = rounds;
    }

    /** Looks at the store that a window opens, and at each that it opens later. */
    public static void follow(Shell window, WorkbenchStore rounds) {
        OlderStoreNotice notice = new OlderStoreNotice(window, rounds);
        rounds.addListener(notice);
        notice.look();
    }

    @Override
    public void roundsChanged() {
        look();
    }

    private void look() {
        rounds.store().thenAccept(store -> {
            long missing = store.audit().missing();
            if (store != looked && missing > 0 && !window.isDisposed()) {
                window.getDisplay().asyncExec(() -> say(missing));
            }
            looked = store;
        });
    }

    private void say(long missing) {
        if (window.isDisposed()) {
            return;
        }
        MessageDialog notice = new MessageDialog(window, Messages.Older_title, null, NLS.bind(Messages.Older_message, missing),
                MessageDialog.WARNING, 0, Messages.Older_close, Messages.Older_goOn) {
            @Override
            protected void buttonPressed(int pressed) {
                super.buttonPressed(pressed);
                if (pressed != GO_ON) {
                    PlatformUI.getWorkbench().close();
                }
            }
        };
        notice.setBlockOnOpen(false);
        notice.open();
    }
}

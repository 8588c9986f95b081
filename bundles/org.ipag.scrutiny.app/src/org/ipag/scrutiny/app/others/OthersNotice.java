package org.ipag.scrutiny.app.others;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.OthersWork;
import org.ipag.scrutiny.ui.session.WorkbenchStoreListener;

/** Asks a person to decide as soon as others changed the same as they did. */
public final class OthersNotice implements WorkbenchStoreListener {

    private final Shell window;

    /** For a window. */
    public OthersNotice(Shell window) {
        this.window = window;
    }

    @Override
    public void othersWorkCame(OpenRound round, OthersWork work) {
        if (!work.settled()) {
            window.getDisplay().asyncExec(() -> {
                if (!window.isDisposed() && round.othersWork().filter(now -> now == work).isPresent()) {
                    new OthersDialog(window, round, work).open();
                }
            });
        }
    }
}

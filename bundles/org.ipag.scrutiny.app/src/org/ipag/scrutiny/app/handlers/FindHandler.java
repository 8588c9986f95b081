package org.ipag.scrutiny.app.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.find.FindDialog;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Finds words across the round. */
public final class FindHandler extends RoundHandler {

    @Override
    protected void run(Shell shell, OpenRound round) {
        new FindDialog(shell, round).open();
    }
}

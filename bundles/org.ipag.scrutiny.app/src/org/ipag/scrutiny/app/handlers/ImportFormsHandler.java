package org.ipag.scrutiny.app.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.transfer.ImportForms;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Imports returned forms. */
public final class ImportFormsHandler extends RoundHandler {

    @Override
    protected void run(Shell shell, OpenRound round) {
        ImportForms.choose(shell, round);
    }
}

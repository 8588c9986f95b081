package org.ipag.scrutiny.app.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.transfer.IssueForms;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Issues the feedback forms. */
public final class IssueFormsHandler extends RoundHandler {

    @Override
    protected void run(Shell shell, OpenRound round) {
        IssueForms.start(shell, round);
    }
}

package org.ipag.scrutiny.ui.cases.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.ui.cases.redaction.BringIn;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Brings a document in for the case in front. */
public final class BringInHandler extends CaseHandler {

    @Override
    void run(Shell shell, OpenRound round, CaseFile file) {
        BringIn.choose(shell, round, file);
    }
}

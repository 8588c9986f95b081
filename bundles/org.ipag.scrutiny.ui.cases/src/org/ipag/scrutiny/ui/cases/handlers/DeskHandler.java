package org.ipag.scrutiny.ui.cases.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.ui.cases.redaction.RedactionDesk;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Opens the redaction desk of the case in front. */
public final class DeskHandler extends CaseHandler {

    @Override
    void run(Shell shell, OpenRound round, CaseFile file) {
        RoundEditors.open(round, file, RedactionDesk.ID);
    }
}

package org.ipag.scrutiny.app.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.transfer.ExportReport;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Exports the county report. */
public final class ExportReportHandler extends RoundHandler {

    @Override
    protected void run(Shell shell, OpenRound round) {
        ExportReport.start(shell, round);
    }
}

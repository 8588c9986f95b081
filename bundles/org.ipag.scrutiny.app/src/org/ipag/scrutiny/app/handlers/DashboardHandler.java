package org.ipag.scrutiny.app.handlers;

import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.app.Pages;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Opens the dashboard of the current round. */
public final class DashboardHandler extends RoundHandler {

    @Override
    protected void run(Shell shell, OpenRound round) {
        Pages.openDashboard(round);
    }
}

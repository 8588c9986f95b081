package org.ipag.scrutiny.app.others;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Shows what others saved in the round while it was open here; off if they saved nothing. */
public final class OthersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        store().current().ifPresent(round -> round.othersWork()
                .ifPresent(work -> new OthersDialog(HandlerUtil.getActiveShell(event), round, work).open()));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return store().current().flatMap(OpenRound::othersWork).isPresent();
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}

package org.ipag.scrutiny.app.handlers;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** A handler that does something with the current round, and is off while there is none. */
abstract class RoundHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        current().ifPresent(round -> run(HandlerUtil.getActiveShell(event), round));
        return null;
    }

    /** Does it. */
    protected abstract void run(Shell shell, OpenRound round);

    @Override
    public boolean isEnabled() {
        return current().filter(this::canRun).isPresent();
    }

    /** Whether it can be done with that round. */
    protected boolean canRun(OpenRound round) {
        return true;
    }

    static Optional<OpenRound> current() {
        return store().current();
    }

    static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}

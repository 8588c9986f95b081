package org.ipag.scrutiny.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ipag.scrutiny.app.newround.NewRound;

/** Sets up a new round. */
public final class NewRoundHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        NewRound.open(HandlerUtil.getActiveShell(event));
        return null;
    }
}

package org.ipag.scrutiny.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.ipag.scrutiny.app.Pages;

/** Opens the welcome page, which also lists the rounds to open. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Pages.openWelcome();
        return null;
    }
}

package org.ipag.scrutiny.app.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Changes between the light and the dark theme; at once and in the whole window; the choice is kept. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.ipag.scrutiny.app.theme"; //$NON-NLS-1$
    private static final String PARAMETER = "org.ipag.scrutiny.app.theme.id"; //$NON-NLS-1$

    private ThemeChange change;

    @Override
    public Object execute(ExecutionEvent event) {
        String wanted = event.getParameter(PARAMETER);
        if (!wanted.equals(change().chosen())) {
            change().to(wanted);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    private ThemeChange change() {
        if (change == null) {
            change = new ThemeChange(engine(), PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        }
        return change;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        ITheme active = engine().getActiveTheme();
        String chosen = change != null ? change.chosen() : active == null ? null : active.getId();
        element.setChecked(parameters.get(PARAMETER).equals(chosen));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}

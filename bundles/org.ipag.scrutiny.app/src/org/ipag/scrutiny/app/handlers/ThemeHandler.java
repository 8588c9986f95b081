package org.ipag.scrutiny.app.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.app.Messages;
import org.osgi.service.prefs.BackingStoreException;

/** Changes between the light and the dark theme; the choice is kept. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.ipag.scrutiny.app.theme"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
    private static final String PARAMETER = "org.ipag.scrutiny.app.theme.id"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        String wanted = event.getParameter(PARAMETER);
        ITheme active = engine().getActiveTheme();
        if (active != null && active.getId().equals(wanted)) {
            keepForNextStart(wanted);
        } else if (DARK.equals(wanted)) {
            engine().setTheme(wanted, true);
        } else {
            keepForNextStart(wanted);
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Theme_title, Messages.Theme_next);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        ITheme active = engine().getActiveTheme();
        element.setChecked(active != null && active.getId().equals(parameters.get(PARAMETER)));
    }

    /**
     * The platform's light theme takes controls as the system draws them and does not take back what the dark theme has
     * coloured, so it is for the next start.
     */
    private static void keepForNextStart(String theme) {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(ENGINE);
        kept.put("themeid", theme); //$NON-NLS-1$
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, ThemeHandler.class, e.getMessage(), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}

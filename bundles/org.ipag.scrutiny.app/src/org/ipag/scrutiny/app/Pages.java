package org.ipag.scrutiny.app;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ipag.scrutiny.app.welcome.WelcomeInput;
import org.ipag.scrutiny.ui.editor.RoundEditorInput;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Opens the pages of this bundle. */
public final class Pages {

    private Pages() {
    }

    /** Opens the dashboard of a round, or brings it to the front. */
    public static void openDashboard(OpenRound round) {
        openDashboard(round.id(), round.round().getTitle());
    }

    /** Opens the dashboard of a round that need not be loaded yet. */
    public static void openDashboard(String roundId, String title) {
        open(new RoundEditorInput(roundId, roundId, title), Ids.DASHBOARD_EDITOR);
    }

    /** Opens the welcome page. */
    public static void openWelcome() {
        open(new WelcomeInput(), Ids.WELCOME_EDITOR);
    }

    private static void open(IEditorInput input, String editor) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        try {
            RoundEditors.open(window.getActivePage(), input, editor);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}

package org.ipag.scrutiny.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Help for where a person is: in the view, or beside a dialog. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell active = PlatformUI.getWorkbench().getDisplay().getActiveShell();
        if (window == null || active != null && active != window.getShell() && active.getData() instanceof HelpWindow) {
            return null;
        }
        if (active != null && active != window.getShell()) {
            new HelpWindow(active, HelpPlace.of(active)).open();
            return null;
        }
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page.getActivePart();
        Control focus = PlatformUI.getWorkbench().getDisplay().getFocusControl();
        try {
            HelpView view = (HelpView) page.showView(HelpView.ID);
            if (part != null && part != view) {
                view.show(part, contents(part, focus));
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
        return null;
    }

    /** The part's own controls: the outermost that still are the part's. */
    private static Control contents(IWorkbenchPart part, Control focus) {
        return part.getSite().getService(MPart.class) instanceof
                MPart model && model.getWidget() instanceof Control control
                        ? control : focus;
    }
}

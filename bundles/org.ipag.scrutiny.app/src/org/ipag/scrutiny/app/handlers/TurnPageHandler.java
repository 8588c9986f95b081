package org.ipag.scrutiny.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Turns to the next or the previous tab of the innermost folder around the focus, and from the last to the first.
 * The platform's own handler turns the pages of an editor backwards if its tab is the last of the open editors.
 */
public final class TurnPageHandler extends AbstractHandler implements IExecutableExtension {

    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = "previous".equals(data) ? -1 : 1; //$NON-NLS-1$
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CTabFolder folder = folderAround(Display.getCurrent().getFocusControl());
        if (folder != null) {
            int count = folder.getItemCount();
            folder.setSelection(Math.floorMod(folder.getSelectionIndex() + step, count));
            Event selection = new Event();
            selection.item = folder.getSelection();
            folder.notifyListeners(SWT.Selection, selection);
        }
        return null;
    }

    private static CTabFolder folderAround(Control focus) {
        for (Control each = focus; each != null; each = each.getParent()) {
            if (each instanceof CTabFolder folder && folder.getItemCount() > 1) {
                return folder;
            }
        }
        return null;
    }
}

package org.ipag.scrutiny.app.handlers;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Redoes what was undone last. */
public final class RedoHandler extends RoundHandler implements IElementUpdater {

    @Override
    protected void run(Shell shell, OpenRound round) {
        round.redo();
    }

    @Override
    protected boolean canRun(OpenRound round) {
        return round.canRedo();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        String what = current().map(OpenRound::redoLabel).orElse(""); //$NON-NLS-1$
        element.setText(what.isEmpty() ? Messages.Redo_label : NLS.bind(Messages.Redo_labelOf, what));
        element.setTooltip(what.isEmpty() ? Messages.Redo_tip : NLS.bind(Messages.Redo_labelOf, what).replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

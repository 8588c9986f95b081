package org.ipag.scrutiny.app.handlers;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Undoes the last change of the current round, in whatever editor it was made. */
public final class UndoHandler extends RoundHandler implements IElementUpdater {

    @Override
    protected void run(Shell shell, OpenRound round) {
        round.undo();
    }

    @Override
    protected boolean canRun(OpenRound round) {
        return round.canUndo();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        String what = current().map(OpenRound::undoLabel).orElse(""); //$NON-NLS-1$
        element.setText(what.isEmpty() ? Messages.Undo_label : NLS.bind(Messages.Undo_labelOf, what));
        element.setTooltip(what.isEmpty() ? Messages.Undo_tip : NLS.bind(Messages.Undo_labelOf, what).replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

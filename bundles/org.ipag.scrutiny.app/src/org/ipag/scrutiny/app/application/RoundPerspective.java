package org.ipag.scrutiny.app.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.ipag.scrutiny.app.Ids;
import org.ipag.scrutiny.app.help.HelpView;

/** The one arrangement of the window: the round on the left, editors in the middle, what to watch below. */
public final class RoundPerspective implements IPerspectiveFactory {

    static final String ID = "org.ipag.scrutiny.app.perspective"; //$NON-NLS-1$

    private static final float ROUND_SHARE = 0.2f;
    private static final float HELP_SHARE = 0.72f;
    private static final float BELOW_SHARE = 0.8f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, ROUND_SHARE, layout.getEditorArea()); //$NON-NLS-1$
        left.addView(Ids.ROUND_VIEW);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW_SHARE, layout.getEditorArea()); //$NON-NLS-1$
        below.addView(Ids.PROBLEMS_VIEW);
        below.addView(Ids.SOURCES_VIEW);
        below.addView(Ids.HISTORY_VIEW);
        // beside the page it explains only: what is below needs the width
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, HELP_SHARE, layout.getEditorArea());
        layout.getViewLayout(Ids.ROUND_VIEW).setCloseable(false);
        layout.getViewLayout(Ids.PROBLEMS_VIEW).setCloseable(false);
        layout.getViewLayout(Ids.SOURCES_VIEW).setCloseable(false);
        layout.getViewLayout(Ids.HISTORY_VIEW).setCloseable(false);
    }
}

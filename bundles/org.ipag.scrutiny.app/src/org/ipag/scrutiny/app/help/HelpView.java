package org.ipag.scrutiny.app.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** Help beside the work; shows the page of whatever editor or view is in use. */
public final class HelpView extends ViewPart {

    /** Id of this view in plugin.xml. */
    public static final String ID = "org.ipag.scrutiny.app.help"; //$NON-NLS-1$

    private final IPartListener2 follows = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            IWorkbenchPart part = reference.getPart(false);
            if (part != null && part != HelpView.this) {
                show(part, null);
            }
        }
    };
    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent);
        pane.showPage("welcome"); //$NON-NLS-1$
        getSite().getPage().addPartListener(follows);
    }

    /** Shows the page of a part, or of the page of it that is in front. */
    void show(IWorkbenchPart part, Control contents) {
        if (!pane.composite().isDisposed()) {
            pane.show(HelpPlace.of(part, contents));
        }
    }

    /** Shows a page by its name. */
    void showPage(String name) {
        pane.showPage(name);
    }

    @Override
    public void setFocus() {
        pane.focus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(follows);
        super.dispose();
    }
}

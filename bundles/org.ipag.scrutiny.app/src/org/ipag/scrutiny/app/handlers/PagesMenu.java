package org.ipag.scrutiny.app.handlers;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;

/** The pages that show the round as a whole, in the menu Round. */
public final class PagesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return RoundPage.all().stream().map(PagesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(RoundPage page) {
        Action action = new Action(page.label(), page.icon()) {
            @Override
            public void run() {
                RoundHandler.current().ifPresent(round -> RoundEditors.open(round, page.editor()));
            }
        };
        action.setEnabled(RoundHandler.current().isPresent());
        return new ActionContributionItem(action);
    }
}

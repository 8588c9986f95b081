package org.ipag.scrutiny.app.application;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.ipag.scrutiny.ui.style.WhyNot;

/**
 * Has the menus of the window say why an entry cannot be chosen, as those of pages do. Pictures are left to the tool bar:
 * only some entries have one, and the words of the others would stand out of line.
 */
final class MenuEntries {

    /** The words that the platform gave an entry, and those it has now. */
    private record Words(String own, String shown) {
    }

    private static final String WORDS = MenuEntries.class.getName();

    private final WorkbenchStore store;

    private MenuEntries(WorkbenchStore store) {
        this.store = store;
    }

    /** Looks after the menus of a window from now on. */
    static void follow(Menu bar, WorkbenchStore store) {
        MenuEntries entries = new MenuEntries(store);
        for (MenuItem heading : bar.getItems()) {
            heading.getMenu().addListener(SWT.Show, event -> entries.shown(heading.getMenu()));
        }
    }

    private void shown(Menu menu) {
        explain(menu);
        menu.getDisplay().asyncExec(() -> explain(menu)); // some entries learn only then that they cannot be chosen
    }

    private void explain(Menu menu) {
        for (MenuItem entry : menu.isDisposed() ? new MenuItem[0] : menu.getItems()) {
            if ((entry.getStyle() & SWT.PUSH) != 0) {
                entry.setImage(null);
                explain(entry);
            }
        }
    }

    private void explain(MenuItem entry) {
        boolean ours = entry.getData(WORDS) instanceof Words before && before.shown().equals(entry.getText());
        String own = ours ? ((Words) entry.getData(WORDS)).own() : entry.getText();
        String shown = WhyNot.entry(own, entry.getEnabled() ? "" : reason(entry)); //$NON-NLS-1$
        entry.setData(WORDS, new Words(own, shown));
        if (!shown.equals(entry.getText())) {
            entry.setText(shown);
        }
    }

    private String reason(MenuItem entry) {
        String id = entry.getData() instanceof IContributionItem item && item.getId() != null ? item.getId() : ""; //$NON-NLS-1$
        return switch (id) {
            case "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    "org.eclipse.ui.edit.selectAll" -> Messages.Menu_noText; //$NON-NLS-1$
            default -> store.current().isPresent() ? reasonInRound(id) : Messages.Menu_noRound;
        };
    }

    private static String reasonInRound(String id) {
        return switch (id) {
            case "org.eclipse.ui.edit.undo" -> Messages.Menu_nothingToUndo; //$NON-NLS-1$
            case "org.eclipse.ui.edit.redo" -> Messages.Menu_nothingToRedo; //$NON-NLS-1$
            case "org.ipag.scrutiny.app.others" -> Messages.Menu_nothingByOthers; //$NON-NLS-1$
            case "org.ipag.scrutiny.ui.cases.bringIn", "org.ipag.scrutiny.ui.cases.desk" -> Messages.Menu_noCase; //$NON-NLS-1$ //$NON-NLS-2$
            default -> ""; //$NON-NLS-1$
        };
    }
}

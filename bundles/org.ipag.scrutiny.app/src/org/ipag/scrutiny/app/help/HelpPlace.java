package org.ipag.scrutiny.app.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;

/** Where a person is, in the words of the help's files: the nearest place first. */
final class HelpPlace {

    private HelpPlace() {
    }

    /** A dialog or a window of its own. */
    static List<String> of(Shell shell) {
        List<String> places = new ArrayList<>();
        Object window = shell.getData();
        if (window instanceof WizardDialog wizard
                && wizard.getCurrentPage() != null) {
            add(places, wizard.getCurrentPage().getWizard());
        }
        if (window != null) {
            add(places, window);
        }
        return places;
    }

    private static void add(List<String> places, Object window) {
        for (Class<?> type = window.getClass(); type != null; type = type.getSuperclass()) {
            places.add(type.getName());
            places.add(type.getSimpleName());
        }
    }

    /** An editor or view, and the page of it that is in front. */
    static List<String> of(IWorkbenchPart part, Control contents) {
        List<String> places = new ArrayList<>();
        String id = part.getSite().getId();
        CTabFolder pages = contents == null ? null : folder(contents);
        if (pages != null && pages.getSelectionIndex() >= 0) {
            places.add(id + '#' + pages.getSelectionIndex());
        }
        places.add(id);
        return places;
    }

    /** The outermost tabs within a part. */
    private static CTabFolder folder(Control control) {
        if (control instanceof CTabFolder found) {
            return found;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                CTabFolder found = child.isVisible() ? folder(child) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Names for controls, as a screen reader says them. */
public final class Accessibles {

    /** SWT cannot be asked for the name it was given, so the control remembers it. */
    private static final String NAME = Accessibles.class.getName() + ".name"; //$NON-NLS-1$
    private static final String DESCRIPTION = Accessibles.class.getName() + ".description"; //$NON-NLS-1$

    private Accessibles() {
    }

    /** The name a control was given here; empty if it was given none. */
    public static String nameOf(Control control) {
        return control.getData(NAME) instanceof String name ? name : ""; //$NON-NLS-1$
    }

    /** Gives a control its name. */
    public static <T extends Control> T name(T control, String name) {
        return describe(control, name, ""); //$NON-NLS-1$
    }

    /** Gives a control its name and a longer description, for example the text alternative of a chart. */
    public static <T extends Control> T describe(T control, String name, String description) {
        boolean first = control.getData(NAME) == null;
        control.setData(NAME, plain(name));
        control.setData(DESCRIPTION, description);
        if (first && (control instanceof Table || control instanceof Tree)) {
            nameByLabel((Composite) control, nameOf(control));
        }
        if (first) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = nameOf(control);
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    if (control.getData(DESCRIPTION) instanceof String text && !text.isEmpty()) {
                        event.result = text;
                    }
                }
            });
        }
        return control;
    }

    /**
     * Tables and trees are native controls whose names GTK does not ask SWT for; it does follow the relation to a label.
     * The label is within the control, where no layout sees it, and is never shown.
     */
    private static void nameByLabel(Composite control, String name) {
        Label label = new Label(control, SWT.NONE);
        label.setVisible(false);
        label.setText(name);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }

    /** Says that a label names a control. */
    public static <T extends Control> T labelled(T control, Label label) {
        name(control, label.getText());
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        return control;
    }

    /** A label without its mnemonic and colon. */
    static String plain(String label) {
        String plain = label.replaceAll("&(?!&)", "").replace("&&", "&").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain; //$NON-NLS-1$
    }
}

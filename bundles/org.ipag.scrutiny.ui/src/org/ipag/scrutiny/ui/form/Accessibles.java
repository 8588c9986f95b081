package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

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
        if (first) {
            control.getAccessible().addAccessibleListener(nameOfWhole(control));
            if (isNamedByRelation(control)) {
                nameByRelation(control);
            }
            if (control instanceof CTabFolder) {
                TabFolderAccessible.around(control);
            }
        }
        return control;
    }

    /** Tells the name of the control itself; its parts, such as the tabs of a folder, have names of their own. */
    private static AccessibleAdapter nameOfWhole(Control control) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = nameOf(control);
                }
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF && control.getData(DESCRIPTION) instanceof String text
                        && !text.isEmpty()) {
                    event.result = text;
                }
            }
        };
    }

    /**
     * GTK asks SWT for the names of composites and canvases only. Of texts, lists, tables and the like it knows no name
     * but that of what labels them.
     */
    private static boolean isNamedByRelation(Control control) {
        return "gtk".equals(SWT.getPlatform()) && !isPainted(control); //$NON-NLS-1$
    }

    private static boolean isPainted(Control control) {
        return control.getClass() == Composite.class || control instanceof Canvas;
    }

    /**
     * Labels a native control by an accessible without a widget, which bears the name. A label that one sees would not
     * do: the object that SWT gives for it is the box around its words, which has no name. What bears the name belongs
     * to a composite around the control, since only there GTK asks SWT.
     */
    private static void nameByRelation(Control control) {
        Composite around = control.getParent();
        while (!isPainted(around) && around.getParent() != null) {
            around = around.getParent();
        }
        Accessible bearer = new Accessible(around.getAccessible());
        bearer.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = nameOf(control);
            }
        });
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, bearer);
        if (control instanceof Combo && (control.getStyle() & SWT.READ_ONLY) == 0 && control.getToolTipText() == null) {
            control.setToolTipText(nameOf(control)); // nothing else reaches the field that one types into
        }
        control.addDisposeListener(event -> bearer.dispose());
    }

    /** Says that a label names a control. */
    public static <T extends Control> T labelled(T control, Label label) {
        name(control, label.getText());
        if (!isNamedByRelation(control)) {
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
            label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        }
        return control;
    }

    /** A label without its mnemonic and colon. */
    static String plain(String label) {
        String plain = label.replaceAll("&(?!&)", "").replace("&&", "&").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain; //$NON-NLS-1$
    }
}

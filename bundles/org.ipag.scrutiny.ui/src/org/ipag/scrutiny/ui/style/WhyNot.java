package org.ipag.scrutiny.ui.style;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ipag.scrutiny.ui.internal.Messages;

/**
 * Says of a button that cannot be pressed why not. The system shows no tooltip for one, but tells what it stands on of the
 * mouse above it; so that shows the reason, or what the button would do if nobody gave a reason.
 */
public final class WhyNot {

    private static final String REASON = WhyNot.class.getName();
    private static final String FOLLOWED = REASON + ".followed"; //$NON-NLS-1$
    private static final String OWN_TIP = REASON + ".tip"; //$NON-NLS-1$

    private WhyNot() {
    }

    /** Lets a button be pressed, or not and says why. */
    public static void enable(Button button, boolean possible, String reason) {
        if (button.getData(REASON) == null) {
            button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getDescription(AccessibleEvent event) {
                    if (event.childID == ACC.CHILDID_SELF && !button.isEnabled()) {
                        event.result = reason(button);
                    }
                }
            });
        }
        button.setData(REASON, reason);
        if (button.getEnabled() != possible) {
            button.setEnabled(possible);
        }
    }

    /** Lets a button be pressed if something is chosen in the list it is for. */
    public static void needsChoice(Button button, boolean chosen) {
        enable(button, chosen, Messages.WhyNot_choose);
    }

    /** What there is to do first if nothing is chosen in a list; empty if something is. */
    public static String unlessChosen(boolean chosen) {
        return chosen ? "" : Messages.WhyNot_choose; //$NON-NLS-1$
    }

    /**
     * The words of an entry of a menu: systems show no tooltip for one that cannot be chosen, so it says itself why not.
     *
     * @param label what it does, with its key after a tab
     * @param why   it cannot be done now, in a sentence; empty if it can
     */
    public static String entry(String label, String why) {
        if (why.isEmpty()) {
            return label;
        }
        int key = label.indexOf('\t');
        return NLS.bind(Messages.WhyNot_entry, key < 0 ? label : label.substring(0, key), why.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Why a button cannot be pressed, or what it would do; empty if neither is known. */
    public static String reason(Button button) {
        Object reason = button.getData(REASON) == null ? button.getToolTipText() : button.getData(REASON);
        return Objects.toString(reason, ""); //$NON-NLS-1$
    }

    /** Has what a button stands on look after the buttons on it. */
    static void follow(Button button) {
        Composite ground = button.getParent();
        if (ground.getData(FOLLOWED) == null) {
            ground.setData(FOLLOWED, Boolean.TRUE);
            ground.addListener(SWT.MouseMove, WhyNot::tell);
            ground.addListener(SWT.MouseEnter, WhyNot::tell);
            ground.addListener(SWT.MouseExit, WhyNot::tell);
        }
    }

    private static void tell(Event event) {
        Composite ground = (Composite) event.widget;
        String reason = event.type == SWT.MouseExit ? "" : at(ground, ground.toControl(ground.getDisplay().getCursorLocation())); //$NON-NLS-1$
        boolean told = ground.getData(OWN_TIP) != null;
        if (!reason.isEmpty()) {
            if (!told) {
                ground.setData(OWN_TIP, Objects.toString(ground.getToolTipText(), "")); //$NON-NLS-1$
            }
            show(ground, reason);
        } else if (told) {
            show(ground, ground.getData(OWN_TIP).toString());
            ground.setData(OWN_TIP, null);
        }
    }

    private static void show(Composite ground, String tip) {
        String next = tip.isEmpty() ? null : tip;
        if (!Objects.equals(ground.getToolTipText(), next)) {
            ground.setToolTipText(next);
        }
    }

    private static String at(Composite ground, Point place) {
        for (Control child : ground.getChildren()) {
            if (child instanceof Button button && !button.getEnabled() && button.getVisible()
                    && button.getBounds().contains(place)) {
                return reason(button);
            }
        }
        return ""; //$NON-NLS-1$
    }
}

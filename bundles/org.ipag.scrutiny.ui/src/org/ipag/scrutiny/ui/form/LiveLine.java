package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.style.Shortened;
import org.ipag.scrutiny.ui.style.Style;

/**
 * A line of text that changes while a person works elsewhere: what was found, whether all is saved. A screen reader is
 * told of every change, as that of a status bar. SWT has nothing to speak a text with, and GTK asks it of no label, so the
 * line around the label bears its words.
 */
public final class LiveLine {

    private final Composite line;
    private final Label label;
    private int mostLetters = Integer.MAX_VALUE;

    private LiveLine(Composite line, Label label) {
        this.line = line;
        this.label = label;
    }

    /** A line that is heard and not seen, as its words stand elsewhere already, where no screen reader is told of them. Takes no room. */
    public static LiveLine heard(Composite parent) {
        LiveLine line = in(parent, null);
        GridDataFactory.fillDefaults().hint(0, 0).span(parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1, 1).applyTo(line.line);
        GridDataFactory.fillDefaults().exclude(true).applyTo(line.label);
        line.label.setVisible(false);
        return line;
    }

    /** A line that is empty at first; it wraps if its layout makes it narrow. */
    public static LiveLine in(Composite parent, String styleClass) {
        Composite line = Style.row(parent, 1);
        Label label = Style.label(line, "", styleClass); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(label);
        line.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = ACC.ROLE_STATUSBAR;
                }
            }
        });
        return new LiveLine(line, label);
    }

    /** Shows no more letters than that; what is heard, and shown on hovering, is all of it. */
    public LiveLine showing(int letters) {
        mostLetters = letters;
        return this;
    }

    /** What to lay out. */
    public Composite composite() {
        return line;
    }

    /** What it says now. */
    public String text() {
        return Accessibles.nameOf(line);
    }

    /** Says something else. */
    public void say(String words) {
        if (!words.equals(text())) {
            label.setText(Shortened.to(mostLetters, words).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            label.setToolTipText(words.isEmpty() ? null : words);
            Accessibles.name(line, words);
            line.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Gives the words another style class. */
    public void restyle(String styleClass) {
        Style.restyle(label, styleClass);
    }

    /** Whether it is gone. */
    public boolean isDisposed() {
        return label.isDisposed();
    }
}

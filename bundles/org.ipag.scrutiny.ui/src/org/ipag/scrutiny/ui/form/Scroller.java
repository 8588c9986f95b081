package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ipag.scrutiny.ui.style.Style;

/** A place whose content scrolls down where there is not the height for it, and fills the height where there is more. */
public final class Scroller {

    private Scroller() {
    }

    /** The place; {@link #hold} gives it what it holds. */
    public static ScrolledComposite in(Composite parent) {
        ScrolledComposite scrolled = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL), Style.PAGE);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit(scrolled));
        return scrolled;
    }

    /** Gives the place its content, whose parent it is. */
    public static void hold(ScrolledComposite scrolled, Composite content) {
        scrolled.setContent(content);
        fit(scrolled);
    }

    /** Has the place around something that needs another height now, if it is in one, ask for it; also one not made here. */
    static void askAgain(Control changed) {
        ScrolledComposite page = around(changed);
        if (page != null) {
            page.notifyListeners(SWT.Resize, new Event());
        }
    }

    /** The place around something that scrolls, also one not made here; null if there is none. */
    static ScrolledComposite around(Control part) {
        for (Composite around = part.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite page) {
                return page;
            }
        }
        return null;
    }

    /** Asks the content again how high it must be. */
    public static void fit(ScrolledComposite scrolled) {
        int width = scrolled.getClientArea().width;
        if (scrolled.getContent() != null && width > 0) {
            scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
        }
    }
}

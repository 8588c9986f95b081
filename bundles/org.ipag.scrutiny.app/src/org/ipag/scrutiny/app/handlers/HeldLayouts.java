package org.ipag.scrutiny.app.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Parts of the window that are not laid out when the window gets another theme. Once the system has changed its style, SWT
 * lays out all pages at a stretch, seen or not; but another theme has other colours, no other sizes. Each part ignores
 * this one time; when all of them have, they have their layouts again.
 */
final class HeldLayouts {

    private final class Held extends Layout {

        private final Composite part;
        private final Layout layout;
        private final Point size;
        private int asked;

        Held(Composite part) {
            this.part = part;
            layout = part.getLayout();
            size = part.getSize();
        }

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean changed) {
            return composite.getSize();
        }

        @Override
        protected void layout(Composite composite, boolean changed) {
            asked++;
            if (asked == 1 && ++ignored == held.size()) {
                release();
            }
        }

        void giveBack() {
            if (!part.isDisposed() && part.getLayout() == this) {
                part.setLayout(layout);
                if (asked > 1 || !part.getSize().equals(size)) { // for another reason meanwhile
                    part.layout(true);
                }
            }
        }
    }

    private final List<Held> held = new ArrayList<>();
    private int ignored;

    /** Lets what is among the controls ignore one time that it is to be laid out. */
    void hold(List<Control> controls) {
        for (Control control : controls) {
            if (control instanceof Composite part && part.getLayout() != null && !(part.getLayout() instanceof Held)) {
                Held instead = new Held(part);
                part.setLayout(instead);
                if (part.getLayout() == instead) { // some bring a layout of their own and take no other
                    held.add(instead);
                }
            }
        }
    }

    /** Gives all their layouts back, also to those that have not been asked. */
    void release() {
        List<Held> all = List.copyOf(held);
        held.clear();
        ignored = 0;
        all.forEach(Held::giveBack);
    }
}

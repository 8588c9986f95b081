package org.ipag.scrutiny.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Lets a text of several lines be as high as its words need, up to a height that still leaves room for what is around it.
 * Where it stands in a page that scrolls it does not get higher than what is in sight: nobody types what they cannot see.
 */
final class GrowingText {

    private static final int MOST_LINES = 14;
    /** Lines that the frame and what is beside it take of a page. */
    private static final int BESIDE_LINES = 2;

    private final Text text;
    private final int leastLines;
    private ScrolledComposite page;
    private int width;
    private int inSight;
    private boolean waiting;

    private GrowingText(Text text, int leastLines) {
        this.text = text;
        this.leastLines = leastLines;
    }

    /** Looks after a text in a cell of a grid, which is never lower than so many lines. */
    static void follow(Text text, int leastLines) {
        GrowingText growing = new GrowingText(text, leastLines);
        text.addModifyListener(event -> growing.fitLater());
        text.addListener(SWT.Resize, event -> {
            if (text.getSize().x != growing.width) {
                growing.fitLater();
            }
        });
    }

    /** Once for all that happens now. */
    private void fitLater() {
        if (!waiting) {
            waiting = true;
            text.getDisplay().asyncExec(this::fit);
        }
    }

    private void fit() {
        waiting = false;
        if (text.isDisposed() || text.getClientArea().width <= 0) {
            return;
        }
        width = text.getSize().x;
        if (page == null) {
            findPage();
        }
        int height = Style.lines(text, Math.clamp(lines(), leastLines, Math.max(leastLines, most())));
        GridData place = (GridData) text.getLayoutData();
        if (place.heightHint != height) {
            place.heightHint = height;
            text.requestLayout();
            Scroller.askAgain(text);
        }
    }

    private void findPage() {
        page = Scroller.around(text);
        if (page != null) {
            page.addListener(SWT.Resize, event -> {
                if (!text.isDisposed() && page.getClientArea().height != inSight) {
                    fitLater();
                }
            });
        }
    }

    /** The lines that it may have where it stands now. */
    private int most() {
        if (page == null) {
            return MOST_LINES;
        }
        inSight = page.getClientArea().height;
        return Math.min(MOST_LINES, inSight / Style.lines(text, 1) - BESIDE_LINES);
    }

    private int lines() {
        int room = text.getClientArea().width;
        int narrowLetter = Math.max(1, Style.chars(text, 1) / 2);
        if ((long) text.getCharCount() * narrowLetter > (long) MOST_LINES * room) {
            return MOST_LINES; // no need to break a long text into its lines to know that
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setWidth(room);
            layout.setText(text.getText());
            return layout.getLineCount();
        } finally {
            layout.dispose();
        }
    }
}

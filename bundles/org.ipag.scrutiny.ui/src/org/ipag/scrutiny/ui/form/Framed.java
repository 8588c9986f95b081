package org.ipag.scrutiny.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Texts of several lines with room between their words and their frame, as those of one line have it: the system's own begin
 * at the frame. The frame is a composite around the text; the size of the text is said for the text itself.
 */
public final class Framed {

    private static final int BESIDE = 6;
    private static final int ABOVE = 4;

    private Framed() {
    }

    /**
     * A text in a frame, of as many lines as asked for. Its frame fills the width of a cell of the parent's grid.
     *
     * @param style  styles beyond several lines that wrap, for example {@code SWT.READ_ONLY}
     * @param chars  the least width in characters; {@code SWT.DEFAULT} if it is as wide as its cell anyway
     * @param lines  the height in lines
     * @param grow   whether it takes the height that is left
     */
    public static Text text(Composite parent, int style, int chars, int lines, boolean grow) {
        Composite frame = Style.of(new Composite(parent, SWT.BORDER), Style.FIELD);
        frame.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().margins(BESIDE, ABOVE).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, grow).applyTo(frame);
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | style);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(chars == SWT.DEFAULT ? SWT.DEFAULT : Style.chars(text, chars), Style.lines(text, lines)).applyTo(text);
        TabOut.of(text);
        return text;
    }

    /** The frame of a text, to lay it out. */
    public static Composite frame(Text text) {
        return text.getParent();
    }

    /** How much wider the frame is than the text in it. */
    public static int beside(Text text) {
        return 2 * (BESIDE + frame(text).getBorderWidth());
    }
}

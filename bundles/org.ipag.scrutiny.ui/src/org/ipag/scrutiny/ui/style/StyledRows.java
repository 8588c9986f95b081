package org.ipag.scrutiny.ui.style;

import java.util.Arrays;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Rows of a tree without columns, with words in several colours, of which as much is shown as there is room for: a short
 * remark at the end stays, and the name before it is shortened.
 */
public class StyledRows extends DelegatingStyledCellLabelProvider {

    /** A remark that takes more of the room than this is cut rather than what it is about, in per cent. */
    private static final int MOST_FOR_REMARK = 45;

    private final IStyledLabelProvider labels;
    private final RowPlaces places = new RowPlaces();
    private InSight inSight;
    private TextWidths widths;

    public StyledRows(IStyledLabelProvider labels) {
        super(labels);
        this.labels = labels;
    }

    @Override
    protected void paint(Event event, Object element) {
        TreeItem item = (TreeItem) event.item;
        Tree tree = item.getParent();
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        if (inSight == null) {
            inSight = new InSight(tree);
            widths = new TextWidths(tree);
        }
        Rectangle words = places.words(event);
        int right = inSight.right();
        GC gc = event.gc;
        if (!selected) { // what is drawn again is drawn over what was there, which makes letters bold
            Color before = gc.getBackground();
            gc.setBackground(tree.getBackground());
            gc.fillRectangle(event.x, event.y, Math.max(event.width, right - event.x), event.height);
            gc.setBackground(before);
        }
        if (item.getImage() != null) {
            RowIcon.draw(gc, item.getImage(), places.icon(event));
        }
        TextLayout layout = new TextLayout(event.display);
        try {
            layout.setFont(item.getFont());
            StyledString text = fitted(labels.getStyledText(element), right - words.x, layout);
            layout.setText(text.getString());
            if (!selected) {
                for (StyleRange range : text.getStyleRanges()) {
                    layout.setStyle(range, range.start, range.start + range.length - 1);
                }
            }
            layout.draw(gc, words.x, words.y + (words.height - layout.getBounds().height) / 2);
        } finally {
            layout.dispose();
        }
    }

    private StyledString fitted(StyledString whole, int room, TextLayout measure) {
        String text = whole.getString();
        if (width(text, measure) <= room) {
            return whole;
        }
        StyleRange[] ranges = whole.getStyleRanges();
        int name = Arrays.stream(ranges).mapToInt(range -> range.start).min().orElse(text.length());
        String remark = text.substring(name);
        int forRemark = width(remark, measure);
        StyledString fitted = new StyledString();
        if (ranges.length == 1 && forRemark * 100 <= room * MOST_FOR_REMARK) {
            fitted.append(Shortened.to(room - forRemark, text.substring(0, name), part -> width(part, measure)));
            fitted.append(remark, styler(ranges[0]));
            return fitted;
        }
        String cut = Shortened.to(room, text, part -> width(part, measure));
        int at = 0;
        for (StyleRange range : ranges) {
            if (range.start < cut.length()) {
                int end = Math.min(range.start + range.length, cut.length());
                fitted.append(cut.substring(at, range.start));
                fitted.append(cut.substring(range.start, end), styler(range));
                at = end;
            }
        }
        return fitted.append(cut.substring(at));
    }

    private static StyledString.Styler styler(StyleRange range) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = range.foreground;
            }
        };
    }

    private int width(String text, TextLayout measure) {
        return widths.of(text, measure.getFont(), words -> {
            measure.setText(words);
            return measure.getBounds().width;
        });
    }
}

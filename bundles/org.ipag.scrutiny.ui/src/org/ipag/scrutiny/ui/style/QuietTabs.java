package org.ipag.scrutiny.ui.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the tabs within a page: words with room around them on the page's own ground, a line below, and a bar under the
 * tab in front. The style sheets of both themes name this class, so that the platform's own drawing does not take over.
 */
public final class QuietTabs extends CTabFolderRenderer {

    private static final int FLAGS = SWT.DRAW_TRANSPARENT | SWT.DRAW_MNEMONIC;
    private static final String MORE = "\u2026"; //$NON-NLS-1$
    /** Room beside the words and above them, as parts of the height of a line. */
    private static final double BESIDE = 0.7;
    private static final double LEAST_BESIDE = 0.35;
    private static final double ABOVE = 0.45;
    private static final int BAR = 8;

    private final Tones tones = new Tones();

    public QuietTabs(CTabFolder parent) {
        super(parent);
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
        if (part < 0) {
            return super.computeSize(part, state, gc, wHint, hHint);
        }
        CTabItem item = parent.getItem(part);
        String words = (state & MINIMUM_SIZE) == 0 ? item.getText() : least(item.getText());
        Point text = gc.textExtent(words, FLAGS);
        int line = gc.getFontMetrics().getHeight();
        double beside = (state & MINIMUM_SIZE) == 0 ? BESIDE : LEAST_BESIDE;
        return new Point(text.x + (int) (2 * beside * line), text.y + (int) (2 * ABOVE * line));
    }

    private String least(String words) {
        int characters = parent.getMinimumCharacters();
        return words.length() <= characters ? words : words.substring(0, characters) + MORE;
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        switch (part) {
            case PART_BACKGROUND, PART_BORDER -> { }
            case PART_BODY -> fill(gc, parent.getClientArea());
            case PART_HEADER -> drawHeader(gc);
            default -> {
                if (part >= 0) {
                    drawTab(parent.getItem(part), state, bounds, gc);
                } else {
                    super.draw(part, state, bounds, gc);
                }
            }
        }
    }

    private void drawHeader(GC gc) {
        Rectangle header = new Rectangle(0, 0, parent.getSize().x, parent.getTabHeight() + 1);
        fill(gc, header);
        gc.setForeground(tones.line());
        gc.drawLine(0, header.height - 1, header.width, header.height - 1);
    }

    private void fill(GC gc, Rectangle area) {
        gc.setBackground(parent.getParent().getBackground());
        gc.fillRectangle(area);
    }

    private void drawTab(CTabItem item, int state, Rectangle bounds, GC gc) {
        if (bounds.width <= 0 || bounds.height <= 0) {
            return;
        }
        boolean front = (state & SWT.SELECTED) != 0;
        boolean lit = front || (state & SWT.HOT) != 0;
        int line = gc.getFontMetrics().getHeight();
        int beside = (int) (LEAST_BESIDE * line);
        String words = Shortened.to(bounds.width - 2 * beside, item.getText(), gc);
        Point text = gc.textExtent(words, FLAGS);
        int y = bounds.y + (bounds.height - text.y) / 2;
        gc.setForeground(lit ? tones.text() : tones.quiet());
        gc.drawText(words, bounds.x + (bounds.width - text.x) / 2, y, FLAGS);
        if (front) {
            int bar = Math.max(2, line / BAR);
            gc.setBackground(tones.accent());
            gc.fillRectangle(bounds.x, parent.getTabHeight() + 1 - bar, bounds.width, bar);
            if (parent.isFocusControl()) {
                gc.drawFocus(bounds.x + beside / 2, y - 1, bounds.width - 2 * (beside / 2), text.y + 2);
            }
        }
    }

    /** The colours of the themes. */
    private static final class Tones extends ThemeColours {

        Tones() {
            super("org.ipag.scrutiny.ui."); //$NON-NLS-1$
        }

        Color text() {
            return colour("pageText"); //$NON-NLS-1$
        }

        Color quiet() {
            return colour("quiet"); //$NON-NLS-1$
        }

        Color accent() {
            return colour("count"); //$NON-NLS-1$
        }

        Color line() {
            return colour("stageLater"); //$NON-NLS-1$
        }
    }
}

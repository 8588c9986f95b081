package org.ipag.scrutiny.ui.form;

import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.style.Style;

/** A sentence in a table or a tree that has no rows: why it is empty, and what brings rows. */
public final class EmptyNote {

    private static final String QUIET = "org.ipag.scrutiny.ui.quiet"; //$NON-NLS-1$

    private EmptyNote() {
    }

    /** Shows the sentence in a table as long as it has no rows; an empty sentence shows nothing. */
    public static void in(Table table, Supplier<String> sentence) {
        table.addListener(SWT.Paint, event -> {
            if (table.getItemCount() == 0) {
                paint(event, table, table.getHeaderVisible() ? table.getHeaderHeight() : 0, sentence.get());
            }
        });
    }

    /** Shows the sentence in a tree as long as it has no rows; an empty sentence shows nothing. */
    public static void in(Tree tree, Supplier<String> sentence) {
        tree.addListener(SWT.Paint, event -> {
            if (tree.getItemCount() == 0) {
                paint(event, tree, 0, sentence.get());
            }
        });
    }

    private static void paint(Event event, Scrollable list, int heading, String sentence) {
        Rectangle area = list.getClientArea();
        int beside = Style.chars(list, 1);
        int width = area.width - 2 * beside;
        if (sentence.isEmpty() || width <= 0) {
            return;
        }
        TextLayout words = new TextLayout(list.getDisplay());
        try {
            words.setFont(list.getFont());
            words.setText(sentence);
            words.setWidth(width);
            ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
            event.gc.setForeground(colours.get(QUIET));
            words.draw(event.gc, area.x + beside, Math.max(area.y, heading) + Style.gap().y);
        } finally {
            words.dispose();
        }
    }
}

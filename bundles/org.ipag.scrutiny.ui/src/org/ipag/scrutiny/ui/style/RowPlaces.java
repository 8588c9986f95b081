package org.ipag.scrutiny.ui.style;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Where the words and the icon of a tree's row are. GTK lays a row out anew each time it is asked, though from what it is
 * about to paint, which the event tells, all rows of one depth have them equally far: so it is asked once for each depth.
 */
final class RowPlaces {

    private record Kind(int depth, boolean icon, int height) {

        static Kind of(TreeItem item, int height) {
            int depth = 0;
            for (TreeItem parent = item.getParentItem(); parent != null; parent = parent.getParentItem()) {
                depth++;
            }
            return new Kind(depth, item.getImage() != null, height);
        }
    }

    private final Map<Kind, Rectangle> words = new HashMap<>();
    private final Map<Kind, Rectangle> icons = new HashMap<>();

    /** The place of the words, as {@link TreeItem#getTextBounds} has it but for the width, which ends nowhere. */
    Rectangle words(Event event) {
        return place(words, event, item -> item.getTextBounds(0));
    }

    /** The place of the icon, as {@link TreeItem#getImageBounds} has it. */
    Rectangle icon(Event event) {
        return place(icons, event, item -> item.getImageBounds(0));
    }

    private static Rectangle place(Map<Kind, Rectangle> known, Event event, Function<TreeItem, Rectangle> asked) {
        TreeItem item = (TreeItem) event.item;
        Rectangle from = known.computeIfAbsent(Kind.of(item, event.height), kind -> {
            Rectangle there = asked.apply(item);
            return new Rectangle(there.x - event.x, there.y - event.y, there.width, there.height);
        });
        return new Rectangle(event.x + from.x, event.y + from.y, from.width, from.height);
    }
}

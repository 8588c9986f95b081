package org.ipag.scrutiny.ui.style;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Where the cells of a list and their words are. GTK lays a cell out anew each time it is asked, though within the ground that
 * it has drawn, which the event tells, all cells of a column have their words at the same place: so it is asked once for
 * each column.
 */
final class CellPlaces {

    /** The words of a cell, and the cell itself. */
    record Place(Rectangle words, Rectangle cell) {

        private Place movedFrom(Rectangle ground, Rectangle to) {
            return new Place(moved(words, ground, to), moved(cell, ground, to));
        }

        private static Rectangle moved(Rectangle inner, Rectangle ground, Rectangle to) {
            return new Rectangle(inner.x - ground.x + to.x, inner.y - ground.y + to.y, inner.width - ground.width + to.width,
                    inner.height - ground.height + to.height);
        }
    }

    private record Known(Rectangle ground, Place place) {
    }

    private final Map<Integer, Known> known = new HashMap<>();

    /**
     * The place of the cell that an event is about.
     *
     * @param alike whether the words stand where those of other such cells of the column do
     * @param asked the same, as the list tells it
     */
    Place of(Event event, boolean alike, Supplier<Place> asked) {
        if (!alike || event.type != SWT.EraseItem) {
            return asked.get();
        }
        Known of = known.computeIfAbsent(event.index, column -> new Known(event.getBounds(), asked.get()));
        return of.place().movedFrom(of.ground(), event.getBounds());
    }
}

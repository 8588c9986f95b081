package org.ipag.scrutiny.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** Where cells are, told by one of them and the grounds of the others. */
class CellPlacesTest {

    private final CellPlaces places = new CellPlaces();
    private int asked;

    private CellPlaces.Place of(int type, int column, boolean alike, Rectangle ground) {
        Event event = new Event();
        event.type = type;
        event.index = column;
        event.setBounds(ground);
        return places.of(event, alike, () -> {
            asked++;
            return new CellPlaces.Place(new Rectangle(ground.x + 6, ground.y + 1, ground.width - 7, ground.height - 1),
                    new Rectangle(ground.x + 2, ground.y + 1, ground.width - 3, ground.height - 1));
        });
    }

    @Test
    void oneCellTellsOfAllInItsColumn() {
        CellPlaces.Place first = of(SWT.EraseItem, 1, true, new Rectangle(200, 0, 100, 23));
        CellPlaces.Place second = of(SWT.EraseItem, 1, true, new Rectangle(250, 46, 300, 40));
        assertThat(asked).isEqualTo(1);
        assertThat(first.words()).isEqualTo(new Rectangle(206, 1, 93, 22));
        assertThat(second.words()).isEqualTo(new Rectangle(256, 47, 293, 39));
        assertThat(second.cell()).isEqualTo(new Rectangle(252, 47, 297, 39));
    }

    @Test
    void whatIsNotAlikeIsAskedFor() {
        of(SWT.EraseItem, 1, true, new Rectangle(200, 0, 100, 23));
        of(SWT.EraseItem, 2, true, new Rectangle(300, 0, 100, 23));
        of(SWT.EraseItem, 1, false, new Rectangle(200, 23, 100, 23));
        of(SWT.PaintItem, 1, true, new Rectangle(200, 23, 20, 23));
        assertThat(asked).isEqualTo(4);
    }
}

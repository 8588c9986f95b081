package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No control reaches over the lower edge of what it stands in, where nobody would see it and nothing would scroll to it. */
@ExtendWith(NoErrorLogged.class)
class NothingIsCutTest {

    /** Borders and rounding of a theme. */
    private static final int TOLERANCE = 3;

    private final Set<String> cut = new LinkedHashSet<>();
    private final SampleTour tour = new SampleTour(new Screen(Display.getCurrent()), this::look);

    @AfterEach
    void close() {
        tour.close();
    }

    @Test
    void onEveryPageOfTheSample() throws Exception {
        tour.walk();
        assertThat(cut).as("controls that are cut").isEmpty();
    }

    private void look(String where, Control control) {
        if (!(control instanceof Composite parent) || parent instanceof ScrolledComposite || parent instanceof CTabFolder
                || parent instanceof Shell || parent.getLayout() == null) {
            return;
        }
        Rectangle room = parent.getClientArea();
        for (Control child : parent.getChildren()) {
            Rectangle bounds = child.getBounds();
            if (child.isVisible() && bounds.height > 0 && bounds.y + bounds.height > room.y + room.height + TOLERANCE) {
                cut.add(where + ": " + SampleTour.path(child) + " in " + room);
            }
        }
    }
}

package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No control reaches over the lower edge of what it stands in, where nobody would see it and nothing would scroll to it,
 * no button is narrower than its words, and no field or choice reaches over the right edge.
 */
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

    /** The window of a small screen, with the help beside the page. */
    @Test
    void norInASmallWindowWithTheHelpOpen() throws Exception {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle before = window.getBounds();
        window.setMaximized(false);
        window.setSize(1280, 800);
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.showView("org.ipag.scrutiny.app.help");
            tour.walk();
        } finally {
            page.hideView(page.findView("org.ipag.scrutiny.app.help"));
            window.setBounds(before);
        }
        assertThat(cut).as("controls that are cut").isEmpty();
    }

    private void look(String where, Control control) {
        if (control instanceof ScrolledComposite scrolled && scrolled.getContent() != null && scrolled.isVisible()
                && scrolled.getContent().getSize().x > scrolled.getClientArea().width + TOLERANCE) {
            cut.add(where + ": a page wider than its window, " + SampleTour.path(control));
        }
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
            if (child.isVisible() && (child instanceof Text || child instanceof Combo)
                    && bounds.x + bounds.width > room.x + room.width + TOLERANCE) {
                cut.add(where + ": a field wider than its pane, " + SampleTour.path(child) + ' ' + bounds + " in " + room);
            }
            if (child.isVisible() && child instanceof Button button && bounds.width > 0 && (button.getStyle() & SWT.PUSH) != 0
                    && (bounds.x + bounds.width > room.x + room.width + TOLERANCE
                            || button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > bounds.width + TOLERANCE)) {
                cut.add(where + ": the words of the button " + button.getText() + ' ' + bounds + " in " + room);
            }
        }
    }
}

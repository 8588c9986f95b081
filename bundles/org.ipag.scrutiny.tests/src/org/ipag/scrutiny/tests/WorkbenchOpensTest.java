package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench opens as a coordinator sees it who has never seen Eclipse. */
@ExtendWith(NoErrorLogged.class)
class WorkbenchOpensTest {

    private final Screen screen = new Screen(Display.getCurrent());

    @Test
    void oneWindowWithItsOwnPerspectiveOpens() {
        screen.settle();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

        assertThat(page.getPerspective().getId()).isEqualTo("org.ipag.scrutiny.app.perspective");
    }

    @Test
    void theMenusHaveNoTraceOfADevelopersWorkbench() {
        screen.settle();
        MenuItem[] menus = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar().getItems();

        assertThat(Arrays.stream(menus).map(MenuItem::getText).map(Screen::clean)).contains("File", "Edit", "Help")
                .doesNotContain("Project", "Run", "Refactor", "Navigate", "Search", "Window");
    }
}

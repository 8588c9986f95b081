package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person goes from one part of the window into another: its tabs say so, and nothing else takes any time. */
@ExtendWith(NoErrorLogged.class)
class PartInUseTest {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Display display = Display.getCurrent();
    private final Screen screen = new Screen(display);
    private final RoundPages pages = new RoundPages(screen);
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @BeforeEach
    void open() {
        pages.open();
        pages.page("org.ipag.scrutiny.app.dashboard");
        screen.settle();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void onlyTheTabsAreStyledAnew() {
        Tree tree = screen.control(Tree.class, "Round by stage");
        Label onPage = Controls.all(around(tree).getShell(), Label.class).stream()
                .filter(label -> label.isVisible() && within(label, "MPart Editor")).findFirst().orElseThrow();
        Color theme = onPage.getBackground();
        Color marked = display.getSystemColor(SWT.COLOR_RED);
        onPage.setBackground(marked);
        CTabFolder left = around(tree);
        CTabFolder right = around(onPage);
        page.activate(page.getActiveEditor());
        screen.settle();
        assertThat(inUse(right)).isTrue();
        assertThat(inUse(left)).isFalse();
        Color used = right.getSelectionBackground();
        tree.setFocus();
        screen.settle();
        assertThat(inUse(left)).isTrue();
        assertThat(inUse(right)).isFalse();
        assertThat(left.getSelectionBackground()).as("tabs in use look alike").isEqualTo(used);
        assertThat(onPage.getBackground()).as("a control of the page that was left").isEqualTo(marked);
        page.activate(page.getActiveEditor());
        screen.settle();
        assertThat(inUse(right)).isTrue();
        assertThat(onPage.getBackground()).as("a control of the page that is in use again").isEqualTo(marked);
        onPage.setBackground(theme);
    }

    private static CTabFolder around(Control control) {
        Composite at = control.getParent();
        while (!(at instanceof CTabFolder) || !String.valueOf(at.getData(CSS_CLASS)).startsWith("MPartStack")) {
            at = at.getParent();
        }
        return (CTabFolder) at;
    }

    private static boolean within(Control control, String classes) {
        Composite at = control.getParent();
        while (at != null && !String.valueOf(at.getData(CSS_CLASS)).startsWith(classes)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean inUse(CTabFolder tabs) {
        return String.valueOf(tabs.getData(CSS_CLASS)).contains("active");
    }
}

package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The theme changes in the open window: light to dark and back, with words that can be read in every list. */
@ExtendWith(NoErrorLogged.class)
class ThemeTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);

    @BeforeEach
    void open() {
        pages.open();
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.menu("View", "Light theme");
        pages.close();
    }

    @Test
    void changesAtOnceAndBack() {
        screen.menu("View", "Dark theme");
        screen.waitFor("dark lists", () -> grounds().stream().allMatch(ThemeTest::isDark));
        assertThat(words()).as("words in the dark theme").noneMatch(ThemeTest::isDark);
        screen.menu("View", "Light theme");
        screen.waitFor("light lists", () -> grounds().stream().noneMatch(ThemeTest::isDark));
        assertThat(words()).as("words in the light theme").allMatch(ThemeTest::isDark);
    }

    private List<RGB> grounds() {
        return lists().stream().map(Control::getBackground).map(Color::getRGB).toList();
    }

    private List<RGB> words() {
        return lists().stream().map(Control::getForeground).map(Color::getRGB).toList();
    }

    private List<Control> lists() {
        List<Control> lists = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            for (Control each : Controls.all(shell, Control.class)) {
                if ((each instanceof Table || each instanceof Tree) && each.isVisible()) {
                    lists.add(each);
                }
            }
        }
        assertThat(lists).as("lists in sight").hasSizeGreaterThan(3);
        return lists;
    }

    private static boolean isDark(RGB colour) {
        return colour.getHSB()[2] < 0.5f;
    }
}

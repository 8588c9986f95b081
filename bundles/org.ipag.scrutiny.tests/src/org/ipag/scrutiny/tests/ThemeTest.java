package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.ipag.scrutiny.app.application.StartTheme;
import org.ipag.scrutiny.app.application.WorkbenchDisplay;
import org.ipag.scrutiny.ui.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The theme changes in the open window: light to dark and back, with words that can be read in every list. */
@ExtendWith(NoErrorLogged.class)
class ThemeTest {

    private static final String[] PAGES = { "org.ipag.scrutiny.app.dashboard", "org.ipag.scrutiny.app.setup",
            "org.ipag.scrutiny.ui.feedback.collation", "org.ipag.scrutiny.ui.feedback.conclude",
            "org.ipag.scrutiny.ui.report.editor" };
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int SHORT = 80;
    /** So often the same colours in a row are the last ones. */
    private static final int SAME = 6;

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
        awaitChange();
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

    /** Pages and tabs behind others change, too: all look as if opened in the theme, and after the way back as before. */
    @Test
    void changesEveryOpenPage() {
        Map<String, String> light = looks();
        screen.menu("View", "Dark theme");
        awaitChange();
        Map<String, String> changed = looks();
        pages.close();
        Map<String, String> opened = looks();
        assertThat(changed).hasSizeGreaterThan(300);
        assertThat(differences(opened, changed)).as("after the change, beside pages opened in the dark theme").isEmpty();
        screen.menu("View", "Light theme");
        awaitChange();
        assertThat(differences(light, looks())).as("after the change back").isEmpty();
    }

    /** A list keeps the colour of chosen rows that the system had when the list was made. */
    @Test
    void aStartInTheDarkThemeHasTheSystemsDarkColoursBeforeAnyListIsMade() {
        StartTheme.darken((WorkbenchDisplay) Display.getCurrent());
        assertThat(isDark(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB())).isTrue();
        screen.menu("View", "Dark theme"); // from which there is a way back
        awaitChange();
    }

    /** And back with the same pages still open. */
    @Test
    void changesThereAndBack() {
        Map<String, String> light = looks();
        screen.menu("View", "Dark theme");
        awaitChange();
        screen.menu("View", "Light theme");
        awaitChange();
        assertThat(differences(light, looks())).as("after the change back").isEmpty();
    }

    /** Another choice before the pages have followed the first. */
    @Test
    void changesBackBeforeItHasChanged() {
        Map<String, String> light = looks();
        screen.menu("View", "Dark theme");
        screen.menu("View", "Light theme");
        awaitChange();
        assertThat(differences(light, looks())).as("after the change back").isEmpty();
    }

    /** What every page looks like when it is shown, and every tab on it. */
    private Map<String, String> looks() {
        Map<String, String> looks = new TreeMap<>();
        for (String page : PAGES) {
            pages.page(page);
            await(2);
            look(page, looks);
        }
        return looks;
    }

    private void look(String page, Map<String, String> looks) {
        for (Composite part : parts()) {
            // SWT looks whether a list to choose from has its colour from its parent only when either is given one: as it
            // happens after it was made or before. Now all are looked at.
            part.setBackgroundMode(part.getBackgroundMode());
            String place = page + ": " + String.valueOf(part.getData(CSS_CLASS)).replaceAll("(^| )[^. ]+(?= |$)", "");
            look(part, place, looks);
            for (CTabFolder tabs : Controls.all(part, CTabFolder.class)) {
                for (CTabItem tab : tabs.isVisible() ? tabs.getItems() : new CTabItem[0]) {
                    tabs.setSelection(tab);
                    screen.notify(tabs, SWT.Selection, event -> event.item = tab);
                    work(SHORT);
                    look(tab.getControl(), place + ", " + tab.getText(), looks);
                }
                tabs.setSelection(0);
            }
        }
    }

    private static List<Composite> parts() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Controls.all(shell, Composite.class).stream())
                .filter(each -> each.isVisible() && String.valueOf(each.getData(CSS_CLASS)).startsWith("MPart ")).toList();
    }

    private static void look(Control control, String path, Map<String, String> looks) {
        if (control.isVisible() && !(control instanceof Sash)) { // nothing is written on a sash
            looks.put(path, "on " + control.getBackground().getRGB() + " in " + control.getForeground().getRGB() + ", "
                    + control.getFont().getFontData()[0]);
            if (control instanceof Composite composite && !(control instanceof CTabFolder)) {
                Control[] children = composite.getChildren();
                for (int i = 0; i < children.length; i++) {
                    look(children[i], path + '/' + i + children[i].getClass().getSimpleName(), looks);
                }
            }
        }
    }

    private static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        return paths.stream().filter(path -> !Objects.equals(expected.get(path), actual.get(path)))
                .map(path -> path + ": " + actual.get(path) + " instead of " + expected.get(path)).toList();
    }

    /** Until nothing in the window has anything to do, nor has changed its colours for a while. */
    private static void awaitChange() {
        await(SAME);
    }

    private static void await(int times) {
        List<String> last = List.of();
        List<String> now = colours();
        for (int same = 0; same < times; same = now.equals(last) && Turns.idle(Display.getCurrent()) ? same + 1 : 0) {
            work(SHORT);
            last = now;
            now = colours();
        }
    }

    private static List<String> colours() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Controls.all(shell, Control.class).stream())
                .map(each -> each.getBackground().getRGB() + " " + each.getForeground().getRGB()).toList();
    }

    /** As the workbench does, which sleeps when there is nothing to do: only then SWT notices that the system has changed. */
    private static void work(int milliseconds) {
        Display display = Display.getCurrent();
        boolean[] over = new boolean[1];
        display.timerExec(milliseconds, () -> over[0] = true);
        while (!over[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
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

package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tab goes through every page in the order one reads it, reaches all that can be typed into, pressed or chosen from, and
 * gets out of every text again.
 */
@ExtendWith(NoErrorLogged.class)
class FocusOrderTest {

    private static final int MOST_STEPS = 400;

    private final Screen screen = new Screen(Display.getCurrent());
    private final List<String> wrong = new ArrayList<>();
    private Composite last;
    private int looked;

    @AfterEach
    void close() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        screen.settle();
    }

    @Test
    void onEveryPageOfTheSample() {
        SampleTour.pages(screen, this::look);
        assertThat(wrong).isEmpty();
        assertThat(looked).as("pages").isGreaterThanOrEqualTo(7);
    }

    private void look(String where) {
        screen.settle();
        Composite page = screen.await("the focus on " + where, () -> {
            Composite focused = pageOf(Display.getCurrent().getFocusControl());
            return focused == last || focused == null || wanted(focused).isEmpty() ? null : focused;
        });
        last = page;
        looked++;
        reads(page, where);
        List<Control> wanted = wanted(page);
        Set<Control> visited = walk(page, wanted.getFirst());
        wanted.stream().filter(each -> !visited.contains(each))
                .forEach(each -> wrong.add(where + ": Tab does not reach " + name(each)));
        wanted.stream().filter(FocusOrderTest::keepsTab)
                .forEach(each -> wrong.add(where + ": Tab does not leave " + name(each)));
    }

    /** The page of an editor that a control is on: the folder around it is the workbench's, which has no name of ours. */
    private static Composite pageOf(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each instanceof Composite page && each.getParent() instanceof CTabFolder folder
                    && Accessibles.nameOf(folder).isBlank()) {
                return page;
            }
        }
        return null;
    }

    /** Follows Tab until it is back or out of the page; what it meets twice before is a trap. */
    private Set<Control> walk(Composite page, Control first) {
        Set<Control> visited = new LinkedHashSet<>();
        first.forceFocus();
        Control at = first;
        for (int i = 0; i < MOST_STEPS && at != null && isIn(at, page) && visited.add(at); i++) {
            at.traverse(SWT.TRAVERSE_TAB_NEXT);
            at = Display.getCurrent().getFocusControl();
        }
        return visited;
    }

    private static boolean isIn(Control control, Composite page) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == page) {
                return true;
            }
        }
        return false;
    }

    private static List<Control> wanted(Composite page) {
        return Controls.all(page, Control.class).stream().filter(FocusOrderTest::isWanted).toList();
    }

    private static boolean isWanted(Control control) {
        boolean kind = switch (control) {
            case Button button -> (button.getStyle() & SWT.RADIO) == 0;
            case Text text -> true;
            case StyledText text -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case Table table -> true;
            case Tree tree -> true;
            default -> false;
        };
        return kind && control.isVisible() && control.isEnabled() && control.getSize().x > 0 && control.getSize().y > 0;
    }

    /** Whether a text of several lines takes the tab key for itself. */
    private static boolean keepsTab(Control control) {
        if ((control instanceof Text || control instanceof StyledText) && (control.getStyle() & SWT.MULTI) != 0) {
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = false;
            control.notifyListeners(SWT.Traverse, tab);
            return !tab.doit;
        }
        return false;
    }

    /** What Tab goes to next stands further right or below, among the children of every composite. */
    private void reads(Composite composite, String where) {
        Control before = null;
        for (Control child : composite.getTabList()) {
            if (!child.isVisible() || child instanceof Sash || child.getSize().x == 0 || child.getSize().y == 0) {
                continue;
            }
            if (before != null && isBehind(child.getBounds(), before.getBounds())) {
                wrong.add(where + ": " + name(child) + " comes after " + name(before) + " but stands before it");
            }
            before = child;
            if (child instanceof Composite inner && !(child instanceof Combo) && !(child instanceof Spinner)) {
                reads(inner, where);
            }
        }
    }

    private static boolean isBehind(Rectangle later, Rectangle earlier) {
        boolean sameLine = later.y < earlier.y + earlier.height && earlier.y < later.y + later.height;
        return sameLine ? later.x + later.width <= earlier.x : later.y + later.height <= earlier.y
                && later.x < earlier.x + earlier.width;
    }

    private static String name(Control control) {
        String own = Controls.nameOf(control);
        String kind = control.getClass().getSimpleName();
        return own == null || own.isBlank() ? kind + Arrays.toString(new int[] { control.getLocation().x, control.getLocation().y })
                : kind + " \"" + own + "\"";
    }
}

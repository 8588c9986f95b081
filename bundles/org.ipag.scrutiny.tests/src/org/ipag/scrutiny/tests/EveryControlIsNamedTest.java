package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever takes the focus has a name that a screen reader is given: on every page of every editor and in every view. A
 * label in front of a control is not enough, see {@link Accessibles}; what the accessibility tree itself says is checked
 * by {@code releng/accessibility-check}.
 */
@ExtendWith(NoErrorLogged.class)
class EveryControlIsNamedTest {

    private final Set<String> nameless = new LinkedHashSet<>();
    private final SampleTour tour = new SampleTour(new Screen(Display.getCurrent()), this::look);

    @AfterEach
    void close() {
        tour.close();
    }

    @Test
    void onEveryPageOfTheSample() throws Exception {
        tour.walk();
        assertThat(nameless).as("controls without a name").isEmpty();
    }

    private void look(String where, Control control) {
        if (needsName(control) && Accessibles.nameOf(control).isBlank() && isBlank(control.getToolTipText())) {
            nameless.add(where + ": " + SampleTour.path(control));
        }
        if (control instanceof Table table) {
            for (TableColumn column : table.getHeaderVisible() ? table.getColumns() : new TableColumn[0]) {
                if (column.getText().isBlank() && column.getWidth() > 0) {
                    nameless.add(where + ": column of " + SampleTour.path(control));
                }
            }
        } else if (control instanceof Tree tree) {
            for (TreeColumn column : tree.getHeaderVisible() ? tree.getColumns() : new TreeColumn[0]) {
                if (column.getText().isBlank() && column.getWidth() > 0) {
                    nameless.add(where + ": column of " + SampleTour.path(control));
                }
            }
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && isBlank(item.getText()) && isBlank(item.getToolTipText())) {
                    nameless.add(where + ": item of " + SampleTour.path(control));
                }
            }
        }
    }

    private static boolean needsName(Control control) {
        return switch (control) {
            case Button button -> isBlank(button.getText());
            case Text text -> true;
            case StyledText text -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case List list -> true;
            case Table table -> true;
            case Tree tree -> true;
            default -> false;
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

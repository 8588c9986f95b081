package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
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

    private static final Set<String> VIEWS = Set.of("org.ipag.scrutiny.app.problems", "org.ipag.scrutiny.app.sources",
            "org.ipag.scrutiny.app.history");

    private final Screen screen = new Screen(Display.getCurrent());
    private final Set<String> looked = new LinkedHashSet<>();
    private final Set<String> nameless = new LinkedHashSet<>();

    @AfterEach
    void close() {
        page().closeAllEditors(false);
        screen.settle();
    }

    @Test
    void onEveryPageOfTheSample() throws Exception {
        screen.menu("Help", "Welcome");
        look("Welcome");
        screen.press("Open the sample round");
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        screen.waitFor("the sample", () -> store.opened(SampleRound.ID).isPresent());
        OpenRound round = store.opened(SampleRound.ID).orElseThrow();
        screen.settle();
        look("Dashboard");
        for (RoundPage page : RoundPage.all()) {
            RoundEditors.open(round, page.editor());
            look(page.label());
        }
        RoundEditors.reveal(round, round.round().getCases().get(0));
        look("Case");
        RoundEditors.open(round, round.round().getCases().getLast(), "org.ipag.scrutiny.ui.cases.redaction");
        screen.control(StyledText.class, "Text of the case document");
        look("Redaction desk");
        RoundEditors.reveal(round, round.round().getReturns().get(0));
        look("Return");
        for (String view : VIEWS) {
            page().showView(view);
            look(view);
        }
        assertThat(looked).contains("Dashboard", "Answers", "Conclusions", "Report", "Case, Checklists", "Redaction desk");
        assertThat(nameless).as("controls without a name").isEmpty();
    }

    private void look(String where) {
        screen.settle();
        looked.add(where);
        for (Shell shell : Display.getCurrent().getShells()) {
            lookIn(shell, where);
        }
    }

    private void lookIn(Control control, String where) {
        if (!control.isVisible()) {
            return;
        }
        if (needsName(control) && Accessibles.nameOf(control).isBlank() && isBlank(control.getToolTipText())) {
            nameless.add(where + ": " + path(control));
        }
        if (control instanceof Table table) {
            for (TableColumn column : table.getHeaderVisible() ? table.getColumns() : new TableColumn[0]) {
                if (column.getText().isBlank() && column.getWidth() > 0) {
                    nameless.add(where + ": column of " + path(control));
                }
            }
        } else if (control instanceof Tree tree) {
            for (TreeColumn column : tree.getHeaderVisible() ? tree.getColumns() : new TreeColumn[0]) {
                if (column.getText().isBlank() && column.getWidth() > 0) {
                    nameless.add(where + ": column of " + path(control));
                }
            }
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && isBlank(item.getText()) && isBlank(item.getToolTipText())) {
                    nameless.add(where + ": item of " + path(control));
                }
            }
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                lookIn(child, where);
            }
        }
        if (control instanceof CTabFolder folder && !isNextTab(folder)) {
            lookAtOtherTabs(folder, where);
        }
    }

    /** Whether the folder is that of the workbench's own parts, whose tabs are other editors and views. */
    private static boolean isNextTab(CTabFolder folder) {
        return Accessibles.nameOf(folder).isBlank();
    }

    private void lookAtOtherTabs(CTabFolder folder, String where) {
        int first = folder.getSelectionIndex();
        for (int i = 0; i < folder.getItemCount(); i++) {
            if (i != first) {
                select(folder, i);
                String tab = where + ", " + folder.getItem(i).getText();
                looked.add(tab);
                lookIn(folder.getItem(i).getControl(), tab);
            }
        }
        select(folder, first);
    }

    private void select(CTabFolder folder, int index) {
        folder.setSelection(index);
        Event event = new Event();
        event.item = folder.getItem(index);
        folder.notifyListeners(SWT.Selection, event);
        screen.settle();
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

    private static String path(Control control) {
        StringBuilder path = new StringBuilder(control.getClass().getSimpleName());
        Control part = control;
        for (int i = 0; i < 3 && part.getParent() != null; i++) {
            part = part.getParent();
            path.append(" in ").append(part.getClass().getSimpleName()).append(' ').append(Accessibles.nameOf(part));
        }
        return path + " at " + control.getLocation() + " " + control.getSize();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}

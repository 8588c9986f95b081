package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.sample.SampleRound;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundPage;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** Opens the sample round and shows every page of every editor, and every view, to whoever looks at their controls. */
final class SampleTour {

    private static final Set<String> VIEWS = Set.of("org.ipag.scrutiny.app.problems", "org.ipag.scrutiny.app.sources",
            "org.ipag.scrutiny.app.history");

    private final Screen screen;
    private final BiConsumer<String, Control> look;
    private final Set<String> looked = new LinkedHashSet<>();

    /** A tour that gives every visible control, with the words for where it is, to whoever looks. */
    SampleTour(Screen screen, BiConsumer<String, Control> look) {
        this.screen = screen;
        this.look = look;
    }

    /** Walks, and gives the words for all places where it was. */
    Set<String> walk() throws Exception {
        pages(screen, this::look);
        for (String view : VIEWS) {
            page().showView(view);
            look(view);
        }
        assertThat(looked).contains("Dashboard", "Answers", "Conclusions", "Report", "Case, Checklists", "Redaction desk");
        return looked;
    }

    /** Goes from the welcome page to the sample and to every page of it; gives the words for each when it is in front. */
    static void pages(Screen screen, Consumer<String> look) {
        screen.menu("Help", "Welcome");
        look.accept("Welcome");
        screen.press("Open the sample round");
        WorkbenchStore store = PlatformUI.getWorkbench().getService(WorkbenchStore.class);
        screen.waitFor("the sample", () -> store.opened(SampleRound.ID).isPresent());
        OpenRound round = store.opened(SampleRound.ID).orElseThrow();
        screen.settle();
        look.accept("Dashboard");
        for (RoundPage page : RoundPage.all()) {
            RoundEditors.open(round, page.editor());
            look.accept(page.label());
        }
        RoundEditors.reveal(round, round.round().getCases().get(0));
        look.accept("Case");
        RoundEditors.open(round, round.round().getCases().getLast(), "org.ipag.scrutiny.ui.cases.redaction");
        screen.control(StyledText.class, "Text of the case document");
        look.accept("Redaction desk");
        RoundEditors.reveal(round, round.round().getReturns().get(0));
        look.accept("Return");
    }

    /** Closes all pages, so that the next test starts afresh. */
    void close() {
        page().closeAllEditors(false);
        screen.settle();
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
        look.accept(where, control);
        if (control instanceof Composite composite) {
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

    /** Where a control is, for a person who reads a failed test. */
    static String path(Control control) {
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

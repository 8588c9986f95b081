package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.tests.Rows;

/** Opens the round and its pages. */
final class MainPages {

    private final Measuring m;

    MainPages(Measuring measuring) {
        m = measuring;
    }

    /** What can be opened is in the list on the welcome page. */
    void load() throws IOException {
        m.screen.menu("Help", "Welcome");
        Measuring.pause(1000);
        m.screen.menu("Help", "Welcome"); // where the workbench has meanwhile opened what was open last
        Rows rows = new Rows(m.screen);
        m.doing("load");
        m.tell("load the round and show its dashboard", () -> rows.open("Your rounds", LargeRound.TITLE),
                () -> m.store.current().isPresent() && m.has(Table.class, "Returns by district", 100));
        m.shot("dashboard");
    }

    void pages() throws IOException {
        page("Answers", () -> {
            Canvas grid = m.visible(Canvas.class, "Answers by question and district");
            StyledText text = m.visible(StyledText.class, "Answer in full");
            return grid != null && text != null && text.getCharCount() > 0;
        });
        page("Conclusions", () -> m.has(Table.class, "Passages", 100));
        page("Report", () -> m.visible(Label.class, "The draft follows the round") != null);
        IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        m.screen.ui(() -> window.closeEditor(window.getActiveEditor(), false));
        page("Report", () -> m.visible(Label.class, "The draft follows the round") != null);
        page("Set-up", () -> m.has(Table.class, "Districts and their groups", 100));
        Rows rows = new Rows(m.screen);
        m.doing("unfold the stage of hundreds of returns");
        m.tell("unfold the stage of hundreds of returns", () -> rows.unfold("Round by stage", "Collect"), () -> true);
        m.doing("open a return");
        m.tell("open a return", () -> rows.openInTree("Round by stage", "District 7"),
                () -> m.visible(Text.class, "Answer to question 7") != null);
        m.shot("return");
        m.doing("open a case");
        m.tell("open a case", () -> rows.openInTree("Round by stage", "Words shouted"),
                () -> m.visible(Text.class, "In a few words") != null);
        m.shot("case");
        m.doing("back to the dashboard");
        m.tell("back to the dashboard", () -> m.screen.menu("Round", "Dashboard"),
                () -> m.has(Table.class, "Returns by district", 100));
    }

    void page(String name, BooleanSupplier usable) throws IOException {
        m.doing("open " + name);
        m.tell("open " + name, () -> m.screen.menu("Round", name), usable);
        m.shot(name.toLowerCase(Locale.UK));
    }
}

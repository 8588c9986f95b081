package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.session.OpenRound;

/** Changes the round where it shows, a little and all at once. */
final class Edits {

    private final Measuring m;

    Edits(Measuring measuring) {
        m = measuring;
    }

    void edits() throws IOException {
        m.doing("change while the dashboard shows");
        m.screen.menu("Round", "Dashboard");
        Measuring.pause(500);
        for (int i = 0; i < 4; i++) {
            m.screen.menu("Edit", "Undo");
            Measuring.pause(300);
        }
        m.doing("filter returns");
        Text filter = m.screen.control(Text.class, "Filter districts");
        List<Double> typed = new ArrayList<>();
        for (String each : new String[] { "d", "di", "district 1", "district 12", "could not", "" , "2", "" }) {
            typed.add(m.untilIdle(() -> filter.setText(each)));
        }
        Measuring.percentiles("filter returns, a key until the window is idle", typed);
        m.doing("find");
        m.screen.menu("Edit", "Find");
        m.screen.shell("Find in");
        for (String each : new String[] { "i", "in", "interpreter", "interpreter caf" }) {
            m.screen.type("Find words", each);
            Measuring.pause(400);
        }
        Shell find = m.screen.shell("Find in");
        m.screen.ui(find::close);
        m.doing("write the report");
        m.screen.menu("Round", "Report");
        StyledText text = m.screen.control(StyledText.class, "Text of the section");
        m.screen.ui(() -> text.append(" In our own words."));
        Measuring.pause(4000);
        m.shot("report-written");
        m.doing("turn the tabs of the report");
        for (String tab : new String[] { "Quotations", "To look at", "Agreement", "Title", "Preview" }) {
            m.screen.tab("Beside the text", tab);
            Measuring.pause(300);
        }
        m.doing("choose conclusions");
        m.screen.menu("Round", "Conclusions");
        Tree findings = m.screen.control(Tree.class, "Findings");
        m.screen.ui(() -> {
            findings.setSelection(findings.getItem(1).getItem(0));
            Event event = new Event();
            event.item = findings.getItem(1).getItem(0);
            findings.notifyListeners(SWT.Selection, event);
        });
        Measuring.pause(300);
        m.screen.key(findings, SWT.ARROW_DOWN, SWT.ALT);
        Measuring.pause(500);
        m.doing("save and settle");
        Measuring.pause(3000);
    }

    /** A change of thousands of objects, taken back and done again, while the page of answers shows them. */
    void large() {
        m.screen.menu("Round", "Answers");
        Measuring.pause(1500);
        m.doing("change every passage");
        changeEveryPassage();
        Measuring.pause(3000);
        m.doing("undo a change of every passage");
        m.screen.menu("Edit", "Undo");
        Measuring.pause(3000);
        m.doing("redo a change of every passage");
        m.screen.menu("Edit", "Redo");
        Measuring.pause(3000);
    }

    void changeEveryPassage() {
        m.screen.ui(() -> {
            OpenRound round = m.store.current().orElseThrow();
            CompoundCommand all = new CompoundCommand();
            for (Return item : round.round().getReturns()) {
                for (Answer answer : item.getAnswers()) {
                    for (Passage passage : answer.getPassages()) {
                        all.append(SetCommand.create(round.domain(), passage, RoundPackage.Literals.PASSAGE__QUOTABLE,
                                !passage.isQuotable()));
                    }
                }
            }
            round.execute("Change every passage", all);
        });
    }

    /** Ends while thousands of changes are not saved yet; the window must say what it waits for. */
    void close() {
        m.doing("close with unsaved changes");
        long start = System.nanoTime();
        changeEveryPassage();
        m.screen.ui(() -> {
            Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            window.addListener(SWT.Hide, event -> m.watchdog.close()); // nobody waits for a window that has gone
            PlatformUI.getWorkbench().close();
        });
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms%n", "close the window with unsaved changes",
                Measuring.ms(System.nanoTime() - start));
    }
}

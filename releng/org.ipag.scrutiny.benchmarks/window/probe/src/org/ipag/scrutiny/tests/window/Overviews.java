package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.tests.Rows;

/** What is put together from the whole round: problems, and the round beside the last one. */
final class Overviews {

    private static final String KINDS = "Kinds of problems";
    private static final String MOVED = "Passages that no longer stand in their answers";

    private final Measuring m;

    Overviews(Measuring measuring) {
        m = measuring;
    }

    void problems() throws IOException {
        Rows rows = new Rows(m.screen);
        m.doing("open Problems");
        m.tell("open Problems", () -> m.screen.ui(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView("org.ipag.scrutiny.app.problems");
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        }), () -> m.has(Table.class, KINDS, 3));
        m.shot("problems");
        Text words = m.screen.control(Text.class, "Words in problems");
        m.doing("filter problems");
        List<Double> typed = new ArrayList<>();
        for (String each : new String[] { "d", "di", "dis", "district 12", "stands", "", "zzz", "", "q" , "" }) {
            typed.add(m.untilIdle(() -> words.setText(each)));
            Measuring.pause(250);
        }
        Measuring.percentiles("filter problems, a key until the window is idle", typed);
        m.doing("put problems together by district");
        m.screen.choose("Put together", "By district");
        Measuring.pause(700);
        m.screen.choose("Put together", "By what is wrong");
        Measuring.pause(700);
        m.doing("choose a kind of problem");
        rows.select(KINDS, MOVED);
        Measuring.pause(500);
        m.doing("mend a whole kind");
        m.tell("mend a whole kind", () -> m.screen.press("Mark each where it stands now"),
                () -> rows.texts(KINDS).stream().noneMatch(row -> row.contains(MOVED)));
        Measuring.pause(1500);
        m.doing("take back the mending of a kind");
        m.screen.menu("Edit", "Undo");
        Measuring.pause(2000);
        m.shot("problems-mended");
    }

    void lastRound() throws IOException {
        m.screen.menu("Round", "Answers");
        Measuring.pause(700);
        Rows rows = new Rows(m.screen);
        m.doing("compare with the last round");
        m.tell("compare with the last round", () -> m.screen.press("Compare with last round"), () -> {
            StyledText before = m.visible(StyledText.class, "Words of the last round");
            return before != null && before.getCharCount() > 100;
        });
        m.shot("compared");
        m.doing("choose what to compare");
        Table questions = m.screen.control(Table.class, "Questions and themes in both rounds");
        for (int i = 0; i < 8; i++) {
            int row = i;
            m.screen.ui(() -> {
                questions.setSelection(row);
                Event event = new Event();
                event.item = questions.getItem(row);
                questions.notifyListeners(SWT.Selection, event);
            });
            Measuring.pause(300);
        }
        m.doing("compare what is coded so");
        m.screen.choose("Coded as", "Strength");
        Measuring.pause(500);
        Combo on = m.screen.control(Combo.class, "Only what was said on");
        m.screen.ui(() -> {
            on.select(Math.min(1, on.getItemCount() - 1));
            on.notifyListeners(SWT.Selection, new Event());
        });
        Measuring.pause(500);
        m.doing("one district beside the last round");
        rows.select("Districts that said it", "District 1");
        Measuring.pause(500);
        m.screen.press("Back to the answers");
        Measuring.pause(500);
    }
}

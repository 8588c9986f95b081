package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.round.Answer;

/** Filters, walks and marks answers. */
final class AnswersPage {

    private static final String[] TYPED = { "c", "co", "com", "comm", "commu", "communi", "communit", "community",
            "community ", "community u", "community up", "", "z", "zz", "zzz", "", "interp", "" };

    private final Measuring m;

    AnswersPage(Measuring measuring) {
        m = measuring;
    }

    void answers() throws IOException {
        m.screen.menu("Round", "Answers");
        Measuring.pause(1500); // prepares its search meanwhile, as it does while a person looks around
        Text words = m.screen.control(Text.class, "Words in answers");
        Canvas grid = m.screen.control(Canvas.class, "Answers by question and district");
        StyledText text = m.screen.control(StyledText.class, "Answer in full");
        m.doing("filter");
        m.screen.ui(words::setFocus);
        List<Double> typed = new ArrayList<>();
        long processor = m.watchdog.processor();
        for (int round = 0; round < 4; round++) {
            for (String each : TYPED) {
                double took = m.untilPainted(grid, () -> words.setText(each));
                if (round > 0) {
                    typed.add(took);
                }
            }
        }
        Measuring.percentiles("filter answers, a key to the repainted grid", typed);
        System.out.printf(Locale.UK, "window: %-55s %7.0f ms a key%n", "of that the window's thread worked",
                (m.watchdog.processor() - processor) / (4.0 * TYPED.length));
        m.doing("walk the grid");
        m.screen.ui(grid::setFocus);
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int key = i % 3 == 2 ? SWT.ARROW_DOWN : SWT.ARROW_RIGHT;
            steps.add(m.untilPainted(grid, () -> Measuring.keyDown(grid, key)));
        }
        Measuring.percentiles("walk the grid, a key to the repainted grid", steps);
        m.doing("mark a passage");
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            m.screen.ui(() -> Measuring.keyDown(grid, SWT.PAGE_DOWN));
            m.screen.settle();
            m.screen.ui(() -> {
                text.setFocus();
                text.setSelection(Math.max(0, text.getCharCount() - 20), text.getCharCount());
            });
            char key = i % 2 == 0 ? 's' : 'd';
            marks.add(m.untilPainted(grid, () -> Measuring.keyDown(text, key)));
            Measuring.pause(200);
        }
        Measuring.percentiles("mark a passage, a key to the repainted grid", marks);
        m.doing("undo");
        for (int i = 0; i < 6; i++) {
            m.screen.menu("Edit", "Undo");
            Measuring.pause(200);
        }
        m.shot("answers-filtered");
    }
}

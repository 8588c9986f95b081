package org.ipag.scrutiny.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.ui.style.Style;

/**
 * The line below a page that says what is wrong in its fields, so that nobody has to find a small sign, and a screen reader is told.
 * It takes no room while nothing is wrong.
 */
public final class ProblemLine {

    private static final String KEY = ProblemLine.class.getName();

    private final LiveLine line;
    private final Map<Object, String> problems = new LinkedHashMap<>();

    private ProblemLine(LiveLine line) {
        this.line = line;
    }

    /** Puts the line below a page; what is around has a grid of one column for its layout. */
    public static ProblemLine below(Composite around) {
        LiveLine line = LiveLine.in(around, Style.PROBLEM);
        Style.of(line.composite(), Style.PAGE);
        GridDataFactory.fillDefaults().grab(true, false).indent(Style.gap().x, 0).hint(Style.chars(around, 20), SWT.DEFAULT).exclude(true)
                .applyTo(line.composite());
        line.composite().setVisible(false);
        ProblemLine made = new ProblemLine(line);
        around.setData(KEY, made);
        return made;
    }

    /** The line of the page that a control is on; empty if it has none. */
    static Optional<ProblemLine> of(Control control) {
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at.getData(KEY) instanceof ProblemLine line) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** What it says now; empty if nothing is wrong. */
    public String text() {
        return line.text();
    }

    /** Says what is wrong, in a sentence; with a field, or whatever else it is about, to take it back by. */
    public void add(Object field, String sentence) {
        if (!sentence.equals(problems.put(field, sentence))) {
            show();
        }
    }

    /** Takes back what was wrong there. */
    public void remove(Object field) {
        if (problems.remove(field) != null && !line.isDisposed()) {
            show();
        }
    }

    private void show() {
        Composite composite = line.composite();
        boolean any = !problems.isEmpty();
        ((GridData) composite.getLayoutData()).exclude = !any;
        composite.setVisible(any);
        line.say(String.join(" ", problems.values())); //$NON-NLS-1$
        composite.requestLayout();
    }
}

package org.ipag.scrutiny.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.style.PushButtons;
import org.ipag.scrutiny.ui.style.Style;

/** What stands where there is nothing yet: what would be here, and a button that brings it. */
public final class EmptyState {

    private static final int TEXT_WIDTH_CHARS = 60;

    private final Composite parent;
    private final List<Action> actions = new ArrayList<>();
    private String heading = ""; //$NON-NLS-1$
    private String text = ""; //$NON-NLS-1$

    private EmptyState(Composite parent) {
        this.parent = parent;
    }

    /** Begins one in a parent. */
    public static EmptyState in(Composite parent) {
        return new EmptyState(parent);
    }

    /** A heading of a few words. */
    public EmptyState heading(String words) {
        heading = words;
        return this;
    }

    /** A sentence that says what would be here and what to do. */
    public EmptyState text(String sentence) {
        text = sentence;
        return this;
    }

    /** A button. */
    public EmptyState action(String label, Runnable code) {
        actions.add(new Action(label, code));
        return this;
    }

    /** Builds it. */
    public Composite create() {
        Composite outer = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        outer.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(outer);
        Composite middle = Style.panel(outer, 1, null);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
        if (!heading.isEmpty()) {
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER)
                    .applyTo(Style.label(middle, heading, Style.HEADING));
        }
        if (!text.isEmpty()) {
            Label label = new Label(middle, SWT.WRAP | SWT.CENTER);
            label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            Style.of(label, Style.QUIET);
            int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            int wanted = Math.min(natural, Style.chars(label, TEXT_WIDTH_CHARS));
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(wanted, SWT.DEFAULT).applyTo(label);
            outer.addListener(SWT.Resize, event -> fit(label, wanted, outer, middle));
        }
        for (Action action : actions) {
            Button button = new Button(middle, SWT.PUSH);
            if (action == actions.getFirst()) {
                PushButtons.main(button);
            }
            button.setText(action.label());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.code().run()));
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
        }
        return outer;
    }

    /** Breaks a sentence into more lines where the place is narrower than it would like. */
    private static void fit(Label label, int wanted, Composite outer, Composite middle) {
        int margins = 2 * (((GridLayout) outer.getLayout()).marginWidth + ((GridLayout) middle.getLayout()).marginWidth);
        int width = Math.max(1, Math.min(wanted, outer.getSize().x - margins));
        GridData place = (GridData) label.getLayoutData();
        if (place.widthHint != width) {
            place.widthHint = width;
            label.requestLayout();
        }
    }

    private record Action(String label, Runnable code) {
    }
}

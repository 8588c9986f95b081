package org.ipag.scrutiny.ui.feedback.conclude;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.MoreButton;
import org.ipag.scrutiny.ui.style.Style;

/** One of the three columns: a heading, what one can do there, and a hint at keys. */
final class Pane {

    /** A pane of fewer lines needs its room for what it lists; the hint at keys is in the help, too. */
    private static final int LOW = 20;
    /** A narrower one would break the hint into three lines or more. */
    private static final int NARROW_CHARS = 40;

    private final Composite composite;
    private final String heading;
    private final Composite bar;
    private final Label hint;

    Pane(Composite parent, String heading, String keys) {
        this.heading = heading;
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().spacing(Style.gap()).applyTo(composite);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(Style.label(composite, heading, Style.HEADING));
        bar = bar(heading);
        hint = Style.label(composite, keys, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(hint, 20), SWT.DEFAULT).applyTo(hint);
        composite.addListener(SWT.Resize, event -> hintIfRoom());
    }

    private void hintIfRoom() {
        boolean low = composite.getSize().y < Style.lines(composite, LOW)
                || composite.getSize().x < Style.chars(composite, NARROW_CHARS);
        GridData place = (GridData) hint.getLayoutData();
        if (place.exclude != low) {
            place.exclude = low;
            hint.setVisible(!low);
            composite.requestLayout();
        }
    }

    private Composite bar(String name) {
        Composite made = new Composite(composite, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        made.setLayout(row);
        Accessibles.name(made, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(made, 20), SWT.DEFAULT).applyTo(made);
        return made;
    }

    Composite composite() {
        return composite;
    }

    /** Adds a button. */
    Button button(String label, String tip, Runnable run) {
        Button item = new Button(bar, SWT.PUSH);
        item.setText(label);
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return item;
    }

    /** Adds what is done less often, for the list with the same menu; it stands behind the buttons. */
    MoreButton more() {
        return new MoreButton(bar, heading);
    }
}

package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.ui.style.Style;

/** A card with a heading, and the small pieces that cards are made of. */
final class Section {

    private Section() {
    }

    /** A card over the whole width, with a heading and maybe a sentence that says what it is for. */
    static Composite in(Composite parent, String heading, String explanation) {
        Composite card = Style.panel(parent, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Style.label(card, heading, Style.HEADING);
        if (!explanation.isEmpty()) {
            wrapped(card, explanation, Style.QUIET);
        }
        return card;
    }

    /** A text that wraps at the width there is. */
    static Label wrapped(Composite parent, String text, String style) {
        Label label = Style.label(parent, text, style);
        fill(label);
        return label;
    }

    /** Gives something that wraps the width there is. */
    static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(control, 20), SWT.DEFAULT).applyTo(control);
    }

    /** A push button. */
    static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** Shows a part of a section, or takes it away with the room it has. */
    static void show(Control part, boolean shown) {
        ((GridData) part.getLayoutData()).exclude = !shown;
        part.setVisible(shown);
    }

    /** A line of buttons. */
    static Composite buttons(Composite parent, int count) {
        Composite row = Style.row(parent, count);
        GridDataFactory.fillDefaults().applyTo(row);
        return row;
    }
}

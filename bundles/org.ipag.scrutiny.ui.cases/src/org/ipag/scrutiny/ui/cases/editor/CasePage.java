package org.ipag.scrutiny.ui.cases.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.ui.LayoutInTurns;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** One page of the case editor. It scrolls where the window is small or the text is large. */
abstract class CasePage {

    private static final int LEAST_WIDTH_CHARS = 70;

    private final OpenRound round;
    private final CaseFile file;
    private ScrolledComposite scroll;
    private Composite body;
    private boolean created;
    private boolean shown;
    private boolean focused;
    private boolean focusWanted;
    private boolean fitting;
    private Turns turns;
    private LayoutInTurns layout;

    CasePage(OpenRound round, CaseFile file) {
        this.round = round;
        this.file = file;
    }

    /** Builds the controls, one below the other; each part of the page in a step of its own: {@link #inTurn}. */
    protected abstract void createBody(Composite parent);

    /** Brings the controls up to date. */
    protected abstract void refreshBody();

    /** Whether an object within the case is shown on this page. */
    abstract boolean shows(EObject object);

    /** Whether a feature of the case is edited on this page. */
    boolean holds(EStructuralFeature feature) {
        return false;
    }

    /** Shows the place of a feature that this page holds. */
    void show(EStructuralFeature feature) {
        // Most pages show all they have at once.
    }

    /** Shows the place of an object on this page. */
    void reveal(EObject object) {
        // Most pages show all they have at once.
    }

    final Control create(Composite parent) {
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = Style.panel(scroll, 1, Style.PAGE);
        ((GridLayout) body.getLayout()).marginWidth = 0; // in line with the heading and the tabs above
        scroll.setContent(body);
        scroll.getVerticalBar().setIncrement(Style.lines(body, 1));
        body.setVisible(false); // until it is complete
        turns = Turns.of(scroll);
        layout = new LayoutInTurns(turns::add);
        turns.add(() -> createBody(body));
        turns.add(this::fill);
        turns.add(this::fit);
        turns.add(this::show);
        scroll.addListener(SWT.Resize, event -> fitLater());
        return scroll;
    }

    private void fill() {
        created = true;
        refreshBody();
    }

    private void show() {
        shown = true;
        body.setVisible(true);
        if (focusWanted && scroll.isFocusControl()) {
            focus();
        }
    }

    /** Within {@link #createBody}: builds a part of the page in a turn of the event loop of its own. */
    protected final void inTurn(Runnable step) {
        turns.add(step);
    }

    /** Builds now what is not built yet, for somebody who wants to see a certain place. */
    final void complete() {
        turns.finish();
    }

    final void refresh() {
        if (created) {
            refreshBody();
            fitLater();
        }
    }

    final void focus() {
        if (!shown) {
            focusWanted = true;
            scroll.forceFocus();
            return;
        }
        boolean first = !focused;
        focused = true;
        if (!body.setFocus()) {
            scroll.setFocus();
        }
        if (first) { // The first control has the focus, but its heading belongs to it.
            scroll.getDisplay().asyncExec(() -> {
                if (!scroll.isDisposed()) {
                    scroll.setOrigin(0, 0);
                }
            });
        }
    }

    /** Lays the page out once, after all that is happening now. */
    private void fitLater() {
        if (created && !fitting) {
            fitting = true;
            turns.add(this::fit);
        }
    }

    /** Gives the page the width there is, and the height it needs at that width. */
    private void fit() {
        fitting = false;
        Rectangle area = scroll.getClientArea();
        int width = Math.max(area.width, Style.chars(body, LEAST_WIDTH_CHARS));
        Point size = body.computeSize(width, SWT.DEFAULT);
        turns.add(() -> layOut(width, size.y));
    }

    private void layOut(int width, int height) {
        layout.hold(body);
        scroll.setLayoutDeferred(true);
        scroll.setMinSize(width, height);
        body.layout(false, true); // with the sizes that were just computed
        scroll.setLayoutDeferred(false);
        layout.release();
    }

    protected final OpenRound round() {
        return round;
    }

    protected final CaseFile file() {
        return file;
    }

    /** Executes a command under its own label. */
    protected final boolean execute(Command command) {
        return round.execute(command.getLabel(), command);
    }
}

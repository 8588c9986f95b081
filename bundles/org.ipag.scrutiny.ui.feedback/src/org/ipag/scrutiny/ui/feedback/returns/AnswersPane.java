package org.ipag.scrutiny.ui.feedback.returns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.ui.feedback.returns.model.AnswerSlot;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnAnswers;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The answers of a return, question by question, each case with a text of its own to type in. */
final class AnswersPane extends EventManager implements ISelectionProvider {

    private static final int AT_ONCE = 4;

    private final OpenRound round;
    private final ReturnAnswers model;
    private final ReturnEditing editing;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final List<AnswerBlock> blocks = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;
    private List<AnswerSlot> slots = List.of();
    private Composite card;
    private boolean fitting;
    private boolean building;

    AnswersPane(Composite parent, OpenRound round, ReturnAnswers model, ReturnEditing editing) {
        this.round = round;
        this.model = model;
        this.editing = editing;
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = Style.panel(scroll, 1, Style.PAGE);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fitLater());
    }

    void refresh() {
        List<AnswerSlot> now = model.slots();
        boolean same = now.size() == slots.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = slots.get(i).isSamePlace(now.get(i));
        }
        slots = now;
        if (!same) {
            for (Control child : page.getChildren()) {
                child.dispose();
            }
            blocks.clear();
            card = null;
            build(AT_ONCE);
            buildLater();
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).show(slots.get(i));
        }
    }

    /** Builds some more of the places that are not built yet. */
    private void build(int most) {
        int from = blocks.size();
        int to = (int) Math.min(slots.size(), (long) from + most);
        page.setRedraw(false);
        try {
            for (int i = from; i < to; i++) {
                AnswerSlot slot = slots.get(i);
                if (card == null || slot.question() != slots.get(i - 1).question()) {
                    card = question(slot.question());
                }
                blocks.add(new AnswerBlock(card, round, editing, slot, this));
                blocks.get(i).show(slot);
            }
        } finally {
            page.setRedraw(true);
        }
        fitLater();
    }

    /** A few places a turn of the event loop: a return may have dozens, and the first few fill the window. */
    private void buildLater() {
        if (blocks.size() < slots.size() && !building) {
            building = true;
            page.getDisplay().asyncExec(() -> {
                building = false;
                if (!page.isDisposed()) {
                    build(AT_ONCE);
                    buildLater();
                }
            });
        }
    }

    private Composite question(Question question) {
        Composite made = Style.panel(page, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        Label heading = Style.label(made,
                question.getNumber() + ".  " + RoundQuestions.wording(round.round(), question), Style.HEADING); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(made, 20), SWT.DEFAULT).applyTo(heading);
        return made;
    }

    /** The places shown, for moving text to them. */
    List<AnswerBlock> blocks() {
        build(Integer.MAX_VALUE);
        return List.copyOf(blocks);
    }

    /** Shows the place of an answer, or of something in it. */
    void reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Answer answer) {
                blocks().stream().filter(block -> block.slot().answer() == answer).findFirst()
                        .ifPresent(AnswerBlock::setFocus);
                return;
            }
        }
    }

    void setFocus() {
        if (blocks.isEmpty()) {
            scroll.setFocus();
        } else {
            blocks.getFirst().setFocus();
        }
    }

    /** The answer in which the person is, for the views that follow it. */
    void select(Answer answer) {
        selection = answer == null ? StructuredSelection.EMPTY : new StructuredSelection(answer);
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        for (Object listener : getListeners()) {
            ((ISelectionChangedListener) listener).selectionChanged(event);
        }
    }

    /** Lays the page out once, after all that is happening now. */
    void fitLater() {
        boolean more = blocks.size() > AT_ONCE && blocks.size() < slots.size(); // they are laid out with the last
        if (!fitting && !more) {
            fitting = true;
            page.getDisplay().asyncExec(() -> {
                fitting = false;
                fit();
            });
        }
    }

    private void fit() {
        if (!scroll.isDisposed()) {
            Point size = page.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
            scroll.setLayoutDeferred(true);
            scroll.setMinHeight(size.y);
            page.layout(false, true); // with the sizes that were just computed
            scroll.setLayoutDeferred(false);
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof StructuredSelection objects && objects.getFirstElement() instanceof EObject object) {
            reveal(object);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }
}

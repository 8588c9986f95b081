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
import org.ipag.scrutiny.ui.feedback.returns.model.AnswerSlot;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnAnswers;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnEditing;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/** The answers of a return, question by question, each case with a text of its own to type in. */
final class AnswersPane extends EventManager implements ISelectionProvider {

    private final OpenRound round;
    private final ReturnAnswers model;
    private final ReturnEditing editing;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final List<AnswerBlock> blocks = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;
    private boolean fitting;

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
        List<AnswerSlot> slots = model.slots();
        boolean same = slots.size() == blocks.size();
        for (int i = 0; same && i < slots.size(); i++) {
            same = blocks.get(i).slot().isSamePlace(slots.get(i));
        }
        if (!same) {
            rebuild(slots);
        }
        for (int i = 0; i < slots.size(); i++) {
            blocks.get(i).show(slots.get(i));
        }
        if (!same) {
            fitLater();
        }
    }

    private void rebuild(List<AnswerSlot> slots) {
        page.setRedraw(false);
        try {
            for (Control child : page.getChildren()) {
                child.dispose();
            }
            blocks.clear();
            Question before = null;
            Composite card = null;
            for (AnswerSlot slot : slots) {
                if (slot.question() != before) {
                    card = question(slot.question());
                    before = slot.question();
                }
                blocks.add(new AnswerBlock(card, round, editing, slot, this));
            }
        } finally {
            page.setRedraw(true);
        }
    }

    private Composite question(Question question) {
        Composite card = Style.panel(page, 1, Style.CARD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Label heading = Style.label(card,
                question.getNumber() + ".  " + ReturnAnswers.wording(round.round(), question), Style.HEADING); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(card, 20), SWT.DEFAULT).applyTo(heading);
        return card;
    }

    /** The places shown, for moving text to them. */
    List<AnswerBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** Shows the place of an answer, or of something in it. */
    void reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            for (AnswerBlock block : blocks) {
                if (at instanceof Answer && block.slot().answer() == at) {
                    block.setFocus();
                    return;
                }
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
        if (!fitting) {
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

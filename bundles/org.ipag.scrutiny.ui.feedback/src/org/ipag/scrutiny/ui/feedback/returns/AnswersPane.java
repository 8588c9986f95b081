package org.ipag.scrutiny.ui.feedback.returns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.ui.Turns;
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
    private final Turns turns;
    private final List<AnswerBlock> blocks = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;
    private List<AnswerSlot> slots = List.of();
    private int placed;
    private boolean placing;

    /** A question with the places for its answers, and how high it is at which width; 0 if that is to be found out. */
    private static final class Card {

        private final Composite composite;
        private final List<AnswerBlock> blocks = new ArrayList<>();
        private int width;
        private int height;

        Card(Composite composite) {
            this.composite = composite;
        }
    }

    AnswersPane(Composite parent, OpenRound round, ReturnAnswers model, ReturnEditing editing) {
        this.round = round;
        this.model = model;
        this.editing = editing;
        scroll = Style.of(new ScrolledComposite(parent, SWT.V_SCROLL), Style.PAGE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = Style.of(new Composite(scroll, SWT.NONE), Style.PAGE);
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        scroll.setContent(page);
        turns = Turns.of(page);
        scroll.addListener(SWT.Resize, event -> placeAll());
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
            cards.clear();
            placeAll();
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).show(slots.get(i));
        }
    }

    /** Brings every question to its place, and builds those that are not there yet: a few a turn, from the top. */
    private void placeAll() {
        placed = 0;
        if (!turns.busy()) {
            turns.add(this::next);
        }
    }

    private void next() {
        int width = scroll.getClientArea().width;
        if (width <= 0) {
            return; // When there is room, there will be more to do.
        }
        if (placed > 0 && !cards.get(placed - 1).composite.getVisible()) {
            cards.get(placed - 1).composite.setVisible(true);
        } else if (placed < cards.size()) {
            place(placed++, width);
        } else if (blocks.size() < slots.size()) {
            build();
        } else {
            scroll.setMinHeight(bottom() + LayoutConstants.getMargins().y);
            return;
        }
        turns.add(this::next);
    }

    /** Builds the next question. */
    private void build() {
        Question question = slots.get(blocks.size()).question();
        Card card = new Card(question(question));
        card.composite.setVisible(false); // until it is in its place: what is seen is laid out and painted at every turn
        cards.add(card);
        while (blocks.size() < slots.size() && slots.get(blocks.size()).question() == question) {
            AnswerSlot slot = slots.get(blocks.size());
            AnswerBlock block = new AnswerBlock(card.composite, round, editing, slot, this);
            blocks.add(block);
            card.blocks.add(block);
            block.show(slot);
        }
    }

    /** Puts a question below the one before it; only one that has changed is measured anew. */
    private void place(int index, int pageWidth) {
        Card card = cards.get(index);
        Point margins = LayoutConstants.getMargins();
        int width = Math.max(1, pageWidth - 2 * margins.x);
        if (card.width != width || card.height == 0) {
            placing = true;
            card.blocks.forEach(block -> block.fitTo(width - 2 * margins.x));
            card.width = width;
            card.height = card.composite.computeSize(width, SWT.DEFAULT).y;
        }
        int top = index == 0 ? margins.y : bottom(index - 1) + LayoutConstants.getSpacing().y;
        card.composite.setBounds(margins.x, top, width, card.height);
        card.composite.layout(false, true); // with the sizes that were just computed
        placing = false;
        int bottom = top + card.height;
        if (bottom > scroll.getMinHeight()) { // in large steps: each lays the page out and paints it anew
            scroll.setMinHeight(bottom + scroll.getClientArea().height);
        }
    }

    private int bottom(int index) {
        Rectangle bounds = cards.get(index).composite.getBounds();
        return bounds.y + bounds.height;
    }

    private int bottom() {
        return cards.isEmpty() ? 0 : bottom(cards.size() - 1);
    }

    private Composite question(Question question) {
        Composite made = Style.panel(page, 1, Style.CARD);
        Label heading = Style.label(made,
                question.getNumber() + ".  " + RoundQuestions.wording(round.round(), question), Style.HEADING); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(made, 20), SWT.DEFAULT).applyTo(heading);
        return made;
    }

    /** The places shown, for moving text to them. */
    List<AnswerBlock> blocks() {
        while (blocks.size() < slots.size()) {
            build();
        }
        return List.copyOf(blocks);
    }

    /** Shows the place of an answer, or of something in it. */
    void reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Answer answer) {
                List<AnswerBlock> all = blocks();
                turns.finish(); // it can only be scrolled to when it is in its place
                all.stream().filter(block -> block.slot().answer() == answer).findFirst().ifPresent(AnswerBlock::setFocus);
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

    /** A place for an answer needs more room, or less. */
    void changed(AnswerBlock block) {
        if (!placing) {
            cards.stream().filter(card -> card.blocks.contains(block)).forEach(card -> card.height = 0);
            placeAll();
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

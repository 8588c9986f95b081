package org.ipag.scrutiny.ui.feedback.returns;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.model.topic.QuestionKind;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.ui.feedback.returns.model.AnswerSlot;
import org.ipag.scrutiny.ui.feedback.returns.model.ReturnEditing;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.form.Framed;
import org.ipag.scrutiny.ui.form.TypingBurst;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** One answer, or an empty place for one: the case, the text, what kind of answer, and whether someone should look at it. */
final class AnswerBlock {

    private static final int LEAST_LINES = 2;
    private static final int WRAP_CHARS = 60;
    private static final int MOST_LINES = 14;
    private static final int MOST_MEMBERS = 9999;

    private final OpenRound round;
    private final ReturnEditing editing;
    private final AnswersPane pane;
    private final Composite block;
    private final Text text;
    private final TypingBurst typing;
    private final Composite below;
    private AnswerSlot slot;
    private FieldSheet sheet;
    private Label note;
    private Button checked;
    private int height;
    private int fittedWidth;
    private String fittedText;
    private String shape = ""; //$NON-NLS-1$

    AnswerBlock(Composite parent, OpenRound round, ReturnEditing editing, AnswerSlot slot, AnswersPane pane) {
        this.round = round;
        this.editing = editing;
        this.slot = slot;
        this.pane = pane;
        block = Style.row(parent, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        Label label = Style.label(block, caseName(), Style.QUIET);
        text = Framed.text(block, SWT.NONE, 20, LEAST_LINES, false);
        text.setSize(Style.chars(text, WRAP_CHARS), Style.lines(text, LEAST_LINES)); // else each letter wraps at first
        text.setMessage(Messages.Answer_empty);
        ReadingZoom.follow(text, () -> pane.changed(this));
        Accessibles.name(Accessibles.labelled(text, label), name());
        typing = new TypingBurst(text, round, this::take);
        text.addModifyListener(event -> typing.typed());
        text.addListener(SWT.Resize, event -> fitText());
        text.addListener(SWT.FocusIn, event -> pane.select(this.slot.answer()));
        below = Style.row(block, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        acceptDrop();
    }

    private String caseName() {
        return slot.caseFile() == null ? Messages.Answer_allCases
                : NLS.bind(Messages.Answer_case, slot.caseFile().getLabel());
    }

    private String name() {
        return NLS.bind(Messages.Answer_name, slot.question().getNumber(), caseName());
    }

    AnswerSlot slot() {
        return slot;
    }

    void setFocus() {
        text.setFocus();
    }

    private void take(Object burst) {
        String typed = text.getText().replace(text.getLineDelimiter(), "\n"); //$NON-NLS-1$
        String step = NLS.bind(Messages.Answer_step, slot.question().getNumber());
        round.type(step, burst, () -> {
            Answer now = slot.answer() != null && slot.answer().eContainer() != null ? slot.answer() : null;
            return editing.write(new AnswerSlot(slot.question(), slot.caseFile(), now), typed, step);
        });
    }

    /** Brings the block up to date with the answer that is here now. */
    void show(AnswerSlot now) {
        slot = now;
        Answer answer = now.answer();
        typing.show(answer == null ? "" : Objects.requireNonNullElse(answer.getText(), "")); //$NON-NLS-1$ //$NON-NLS-2$
        fitText();
        String wanted = shapeOf(answer);
        if (!wanted.equals(shape) || sheet != null && sheet.object() != answer) {
            shape = wanted;
            rebuildBelow(answer);
        }
        if (sheet != null) {
            sheet.refresh();
        }
        if (note != null) {
            note.setText(Objects.requireNonNullElse(answer.getNote(), Messages.Answer_check).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static String shapeOf(Answer answer) {
        return answer == null ? "" : answer.isNeedsCheck() + ":" + (answer.getKind() == AnswerKind.COUNT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void rebuildBelow(Answer answer) {
        for (var child : below.getChildren()) {
            child.dispose();
        }
        sheet = null;
        note = null;
        checked = null;
        if (answer != null) {
            if (answer.isNeedsCheck()) {
                createCheck(answer);
            }
            sheet = FieldSheet.in(below, round, 2);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(sheet.composite());
            sheet.choice(Literals.ANSWER__KIND);
            if (slot.question().getKind() == QuestionKind.CONFIDENCE) {
                sheet.choice(Literals.ANSWER__CONFIDENCE);
            }
            if (answer.getKind() == AnswerKind.COUNT) {
                sheet.number(Literals.ANSWER__COUNT_FOR, 0, MOST_MEMBERS);
                sheet.number(Literals.ANSWER__COUNT_OF, 0, MOST_MEMBERS);
            }
            sheet.show(answer);
        }
        pane.changed(this);
    }

    private void createCheck(Answer answer) {
        Composite line = Style.row(below, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        note = Style.label(line, "", Style.PROBLEM); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
        checked = new Button(line, SWT.PUSH);
        checked.setText(Messages.Answer_checked);
        checked.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> round.set(
                NLS.bind(Messages.Answer_checkedStep, slot.question().getNumber()), answer,
                Literals.ANSWER__NEEDS_CHECK, false)));
    }

    /** The room the text has has changed, or what stands in it. */
    private void fitText() {
        if (fittedWidth > 0 && fitted(text.getSize().x)) {
            pane.changed(this);
        }
    }

    /** Makes the text as high as what stands in it needs at a width, within reason, and arranges the fields for it. */
    void fitTo(int width) {
        fittedText = null; // the font may have changed
        fitted(width - Framed.beside(text));
        if (sheet != null) {
            sheet.fitTo(width);
        }
    }

    private boolean fitted(int width) {
        if (width <= 0 || width == fittedWidth && text.getText().equals(fittedText)) {
            return false;
        }
        fittedWidth = width;
        fittedText = text.getText();
        int line = text.getLineHeight();
        int wanted = Math.clamp(text.computeSize(width, SWT.DEFAULT).y, LEAST_LINES * line, MOST_LINES * line);
        if (wanted == height) {
            return false;
        }
        height = wanted;
        ((GridData) text.getLayoutData()).heightHint = wanted;
        return true;
    }

    private void acceptDrop() {
        DropTarget target = new DropTarget(text, DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_MOVE;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged) {
                    for (Object each : dragged.toList()) {
                        if (each instanceof UnplacedText unplaced) {
                            place(unplaced);
                        }
                    }
                }
            }
        });
    }

    /** Moves unplaced text to this place. */
    void place(UnplacedText unplaced) {
        typing.flush();
        String step = NLS.bind(Messages.Unplaced_moved, slot.question().getNumber());
        round.execute(step, editing.place(unplaced, slot, step));
    }

    /** The words by which this place is offered in a menu. */
    String label() {
        String shortLabel = slot.question().getShortLabel();
        String question = slot.question().getNumber() + "  " //$NON-NLS-1$
                + (shortLabel == null || shortLabel.isBlank() ? RoundQuestions.wording(round.round(), slot.question()) : shortLabel);
        return slot.caseFile() == null ? question : question + " \u2013 " + slot.caseFile().getLabel(); //$NON-NLS-1$
    }
}

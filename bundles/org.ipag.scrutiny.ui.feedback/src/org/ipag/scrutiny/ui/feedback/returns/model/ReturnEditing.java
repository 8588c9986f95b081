package org.ipag.scrutiny.ui.feedback.returns.model;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.process.RoundQuestions;
import org.ipag.scrutiny.ui.feedback.collation.model.AnswerEditing;

/** The commands by which a return's answers are typed, and unplaced text finds its place. Nothing typed or read is lost. */
public final class ReturnEditing {

    private final EditingDomain domain;
    private final Round round;
    private final Return item;
    private final AnswerEditing answers;

    public ReturnEditing(EditingDomain domain, Round round, Return item, Clock clock) {
        this.domain = domain;
        this.round = round;
        this.item = item;
        this.answers = new AnswerEditing(domain, clock);
    }

    /**
     * Gives a place another text: changes the answer there, keeping the earlier text, or makes one.
     *
     * @param why why an existing answer is changed, kept with the earlier text
     * @return the command; null if nothing would change
     */
    public Command write(AnswerSlot slot, String text, String why) {
        if (slot.answer() == null) {
            return text.isBlank() ? null : add(slot, text, null);
        }
        return text.equals(Objects.requireNonNullElse(slot.answer().getText(), "")) ? null //$NON-NLS-1$
                : answers.edit(slot.answer(), text, why, why);
    }

    /**
     * Moves unplaced text behind what stands in a place already.
     *
     * @param resolution what is recorded with the text, for example {@code Moved to question 3}
     */
    public Command place(UnplacedText text, AnswerSlot slot, String resolution) {
        Command into;
        if (slot.answer() == null) {
            into = add(slot, text.getText(), text);
        } else {
            String before = Objects.requireNonNullElse(slot.answer().getText(), ""); //$NON-NLS-1$
            into = answers.edit(slot.answer(), before.isBlank() ? text.getText() : before + '\n' + text.getText(),
                    resolution, resolution);
        }
        return Commands.all(resolution, into, resolved(text, resolution));
    }

    /** Puts unplaced text aside: it stays with the return, with the reason. */
    public Command putAside(UnplacedText text, String reason) {
        return resolved(text, reason);
    }

    private Command resolved(UnplacedText text, String resolution) {
        return Commands.all(resolution,
                List.of(Commands.set(domain, text, Literals.UNPLACED_TEXT__RESOLVED, true),
                        Commands.set(domain, text, Literals.UNPLACED_TEXT__RESOLUTION, resolution)));
    }

    private Command add(AnswerSlot slot, String text, UnplacedText source) {
        Answer answer = RoundFactory.eINSTANCE.createAnswer();
        answer.setQuestion(slot.question());
        answer.setQuestionKey(slot.question().getKey());
        answer.setWording(RoundQuestions.wording(round, slot.question()));
        answer.setTopicVersion(round.getTopic().getVersion());
        answer.setCaseFile(slot.caseFile());
        answer.setText(text);
        answer.setPlacement(Placement.MANUAL);
        if (source != null) {
            answer.setDocument(source.getDocument());
        }
        return Commands.add(domain, item, Literals.RETURN__ANSWERS, answer);
    }
}

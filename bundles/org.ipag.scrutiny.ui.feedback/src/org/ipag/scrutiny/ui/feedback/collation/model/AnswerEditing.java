package org.ipag.scrutiny.ui.feedback.collation.model;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerVersion;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;

/** Changes the text of an answer so that nothing is lost: the earlier text is kept, and marked passages follow. */
public final class AnswerEditing {

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    private final EditingDomain domain;
    private final Clock clock;

    public AnswerEditing(EditingDomain domain, Clock clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /** What would become of an answer's passages if its text were changed. */
    public static List<PassageAnchors.Anchor> preview(Answer answer, String text) {
        return PassageAnchors.follow(answer.getPassages(), Objects.requireNonNullElse(answer.getText(), ""), text);
    }

    /**
     * Gives an answer another text. The earlier one joins the answer's history; a passage none of whose words are left
     * loses its mark, together with its place in findings and quotations ({@link #preview} tells beforehand).
     *
     * @param why   why it is changed, kept with the earlier text
     * @param label what the step is called for undo
     */
    public Command edit(Answer answer, String text, String why, String label) {
        Edits edits = Edits.of(domain, label);
        String before = Objects.requireNonNullElse(answer.getText(), "");
        if (before.equals(text)) {
            return edits.command();
        }
        List<PassageAnchors.Anchor> anchors = preview(answer, text);
        if (!before.isEmpty()) {
            edits.add(answer, P.getAnswer_History(), version(answer, before, why));
        }
        edits.set(answer, P.getAnswer_Text(), text);
        for (PassageAnchors.Anchor anchor : anchors) {
            if (anchor.fate() == PassageAnchors.Fate.LOST) {
                PassageMarking.removeInto(edits, anchor.passage());
            } else {
                edits.set(anchor.passage(), P.getPassage_Start(), anchor.span().start())
                        .set(anchor.passage(), P.getPassage_End(), anchor.span().end())
                        .set(anchor.passage(), P.getPassage_Text(), anchor.span().of(text));
            }
        }
        return edits.command();
    }

    private AnswerVersion version(Answer answer, String text, String why) {
        AnswerVersion version = RoundFactory.eINSTANCE.createAnswerVersion();
        version.setText(text);
        version.setWhy(why);
        version.setReplacedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (answer.getDocument() != null) {
            version.setDocumentSha256(answer.getDocument().getSha256());
        }
        return version;
    }
}

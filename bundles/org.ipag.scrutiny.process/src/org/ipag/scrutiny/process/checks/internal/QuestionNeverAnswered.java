package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Questions that no district answered. */
@Component(service = Check.class)
public class QuestionNeverAnswered extends BaseCheck {

    public QuestionNeverAnswered() {
        super("question-never-answered");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        boolean answers = context.round().getReturns().stream().anyMatch(each -> !each.getAnswers().isEmpty());
        if (!answers || !context.since(RoundState.COLLATING)) {
            return List.of();
        }
        return Coverage.of(context.round()).questionsNeverAnswered().stream()
                .map(each -> problem(Severity.HINT, each, ObjectLabels.of(each))).toList();
    }
}

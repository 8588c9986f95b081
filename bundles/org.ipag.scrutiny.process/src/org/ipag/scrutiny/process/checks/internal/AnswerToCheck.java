package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Answers that a person should look at. */
@Component(service = Check.class)
public class AnswerToCheck extends BaseCheck {

    public AnswerToCheck() {
        super("answer-to-check");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Return from : context.round().getReturns()) {
            for (Answer each : from.getAnswers()) {
                if (each.isNeedsCheck()) {
                    String sentence = blank(each.getNote()) ? "what" : "with-note";
                    problems.add(problem(sentence, Severity.WARNING, List.of(each), ObjectLabels.of(each), each.getNote())
                            .withFix(say("fix"),
                                    domain -> Commands.set(domain, each, Literals.ANSWER__NEEDS_CHECK, false)));
                }
            }
        }
        return problems;
    }
}

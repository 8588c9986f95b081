package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Rounds issued without a pilot, or without a day by which forms are due. */
@Component(service = Check.class)
public class RoundNotPiloted extends BaseCheck {

    public RoundNotPiloted() {
        super("round-not-piloted");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        if (context.since(RoundState.ISSUED)) {
            if (context.round().getPilotedOn() == null) {
                problems.add(problem(Severity.HINT, context.round()));
            }
            if (context.round().getReturnsDue() == null) {
                problems.add(problem("no-due-date", Severity.WARNING, List.of(context.round())));
            }
        }
        return problems;
    }
}

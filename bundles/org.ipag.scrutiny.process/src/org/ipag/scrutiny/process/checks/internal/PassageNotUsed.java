package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Coded passages on which no finding rests. */
@Component(service = Check.class)
public class PassageNotUsed extends BaseCheck {

    public PassageNotUsed() {
        super("passage-not-used");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.CHECKING)) {
            return List.of();
        }
        List<Passage> unused = Coverage.of(context.round()).passagesWithoutFinding();
        return unused.isEmpty() ? List.of() : List.of(problem("what", Severity.HINT, unused, unused.size()));
    }
}

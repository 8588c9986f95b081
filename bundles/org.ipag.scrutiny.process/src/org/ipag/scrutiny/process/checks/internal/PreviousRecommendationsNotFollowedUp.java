package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations carried over from the round before of which nobody has asked what became. */
@Component(service = Check.class)
public class PreviousRecommendationsNotFollowedUp extends BaseCheck {

    public PreviousRecommendationsNotFollowedUp() {
        super("previous-not-followed-up");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.CHECKING)) {
            return List.of();
        }
        return CarryOver.carriedInto(context.round()).stream()
                .filter(each -> CarryOver.isOpen(each) && each.getStateChanges().size() <= 1)
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each))).toList();
    }
}

package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations whose numbers are not one, two, three in their order. */
@Component(service = Check.class)
public class RecommendationNumbers extends BaseCheck {

    public RecommendationNumbers() {
        super("recommendation-numbers");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Recommendation> own = CarryOver.ownOf(context.round());
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).getNumber() != i + 1) {
                return List.of(problem(Severity.WARNING, own.get(i), ObjectLabels.of(own.get(i)))
                        .withFix(say("fix"), domain -> renumber(domain, own)));
            }
        }
        return List.of();
    }

    private Command renumber(EditingDomain domain, List<Recommendation> own) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            commands.add(Commands.set(domain, own.get(i), Literals.RECOMMENDATION__NUMBER, i + 1));
        }
        return Commands.all(say("fix"), commands);
    }
}

package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Areas for development from which nothing follows: in the first real round that was half of them. */
@Component(service = Check.class)
public class FindingWithoutRecommendation extends BaseCheck {

    public FindingWithoutRecommendation() {
        super("finding-without-recommendation");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.COLLATING)) {
            return List.of();
        }
        return Coverage.of(context.round()).areasWithoutRecommendation().stream().map(each ->
                problem(Severity.WARNING, each, ObjectLabels.of(each))
                        .withFix(say("fix"), domain -> draft(domain, context.round(), each))).toList();
    }

    private static Command draft(EditingDomain domain, Round round, Finding finding) {
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        recommendation.setNumber(CarryOver.ownOf(round).stream().mapToInt(Recommendation::getNumber).max().orElse(0) + 1);
        recommendation.setText(finding.getTitle());
        recommendation.getFindings().add(finding);
        return Commands.add(domain, round, Literals.ROUND__RECOMMENDATIONS, recommendation);
    }
}

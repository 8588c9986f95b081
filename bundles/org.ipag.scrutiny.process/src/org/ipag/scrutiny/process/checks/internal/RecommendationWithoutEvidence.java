package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations that rest on no finding, or on findings that rest on no words. */
@Component(service = Check.class)
public class RecommendationWithoutEvidence extends BaseCheck {

    public RecommendationWithoutEvidence() {
        super("recommendation-without-evidence");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        Coverage coverage = Coverage.of(context.round());
        List<Problem> problems = new ArrayList<>();
        coverage.recommendationsWithoutFinding()
                .forEach(each -> problems.add(problem(Severity.WARNING, each, ObjectLabels.of(each))));
        coverage.recommendationsWithoutEvidence().forEach(
                each -> problems.add(problem("hollow", Severity.WARNING, List.of(each), ObjectLabels.of(each))));
        return problems;
    }
}

package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations that nobody owns. */
@Component(service = Check.class)
public class RecommendationWithoutOwner extends BaseCheck {

    public RecommendationWithoutOwner() {
        super("recommendation-without-owner");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        return CarryOver.ownOf(context.round()).stream().filter(each -> blank(each.getOwner()))
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each))).toList();
    }
}

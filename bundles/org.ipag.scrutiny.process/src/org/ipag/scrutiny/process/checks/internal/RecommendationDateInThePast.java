package org.ipag.scrutiny.process.checks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations not yet presented whose due date has gone by, or lies before the round itself. */
@Component(service = Check.class)
public class RecommendationDateInThePast extends BaseCheck {

    public RecommendationDateInThePast() {
        super("recommendation-date-past");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        LocalDate start = context.round().getCampaignStart();
        for (Recommendation each : CarryOver.ownOf(context.round())) {
            LocalDate due = each.getDueDate();
            if (due == null) {
                continue;
            }
            boolean early = each.getState() == RecommendationState.DRAFT || each.getState() == RecommendationState.AGREED;
            if (start != null && due.isBefore(start)) {
                problems.add(problem("before-round", Severity.ERROR, List.of(each), ObjectLabels.of(each),
                        UkDates.date(due)));
            } else if (early && due.isBefore(context.today())) {
                problems.add(problem(Severity.WARNING, each, ObjectLabels.of(each), UkDates.date(due)));
            }
        }
        return problems;
    }
}

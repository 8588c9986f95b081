package org.ipag.scrutiny.process.checks.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations the force has taken on whose due date has gone by. */
@Component(service = Check.class)
public class RecommendationOverdue extends BaseCheck {

    public RecommendationOverdue() {
        super("recommendation-overdue");
    }

    private static final Set<RecommendationState> AT_WORK = EnumSet.of(RecommendationState.ACCEPTED,
            RecommendationState.ACCEPTED_IN_PART, RecommendationState.IN_PROGRESS);

    @Override
    public List<Problem> run(CheckContext context) {
        return context.round().getRecommendations().stream()
                .filter(each -> AT_WORK.contains(each.getState()) && each.getDueDate() != null
                        && each.getDueDate().isBefore(context.today()))
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each), UkDates.date(each.getDueDate())))
                .toList();
    }
}

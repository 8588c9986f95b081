package org.ipag.scrutiny.process.checks.internal;

import java.time.LocalDate;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Recommendations without a day by which they are to be carried out. */
@Component(service = Check.class)
public class RecommendationWithoutDate extends BaseCheck {

    public RecommendationWithoutDate() {
        super("recommendation-without-date");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        LocalDate later = context.today().plusMonths(6);
        return CarryOver.ownOf(context.round()).stream().filter(each -> each.getDueDate() == null)
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each)).withSafeFix(
                        say("fix", UkDates.date(later)), say("fix.all", UkDates.date(later)),
                        domain -> Commands.set(domain, each, Literals.RECOMMENDATION__DUE_DATE, later))).toList();
    }
}

package org.ipag.scrutiny.process.checks.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkDates;
import org.ipag.scrutiny.model.round.Reminder;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.process.states.Transitions;
import org.osgi.service.component.annotations.Component;

/** Districts whose form has not gone out although the round is issued, or has not come back in time. */
@Component(service = Check.class)
public class ReturnMissing extends BaseCheck {

    public ReturnMissing() {
        super("return-missing");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.ISSUED)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        LocalDate due = context.round().getReturnsDue();
        boolean late = due != null && due.isBefore(context.today());
        for (Return each : context.round().getReturns()) {
            String district = each.getDistrict() == null ? "?" : each.getDistrict().getName();
            switch (each.getState()) {
                case NOT_ISSUED -> problems.add(problem("not-issued", Severity.WARNING, List.of(each), district));
                case ISSUED, REMINDED -> {
                    if (late) {
                        problems.add(overdue(each, district, due, context.today()));
                    }
                }
                case RECEIVED, NEEDS_MAPPING -> problems.add(problem("not-read", Severity.WARNING, List.of(each), district,
                        ModelTexts.literal(each.getState()).toLowerCase(Locale.UK)));
                case IMPORTED -> {
                    if (context.since(RoundState.COLLATING)) {
                        problems.add(problem("not-checked", Severity.WARNING, List.of(each), district));
                    }
                }
                case CHECKED, NIL -> {
                    // Settled.
                }
            }
        }
        return problems;
    }

    private Problem overdue(Return each, String district, LocalDate due, LocalDate today) {
        Problem problem = problem(Severity.WARNING, each, district, UkDates.date(due));
        if (each.getFormIssue() == null) {
            return problem;
        }
        return problem.withSafeFix(say("fix"), say("fix.all"), domain -> {
            Reminder reminder = RoundFactory.eINSTANCE.createReminder();
            reminder.setSentOn(today);
            Command add = Commands.add(domain, each.getFormIssue(), Literals.FORM_ISSUE__REMINDERS, reminder);
            if (each.getState() == ReturnState.REMINDED) {
                return add;
            }
            return Commands.all(say("fix"), add, new Transitions().command(domain, each, ReturnState.REMINDED,
                    System.getProperty("user.name", "unknown"), ""));
        });
    }
}

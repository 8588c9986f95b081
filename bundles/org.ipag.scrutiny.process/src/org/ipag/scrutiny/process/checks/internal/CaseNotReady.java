package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Cases that districts are to review, or have reviewed, without release, sign-off or pack. */
@Component(service = Check.class)
public class CaseNotReady extends BaseCheck {

    public CaseNotReady() {
        super("case-not-ready");
    }

    private static final Set<CaseState> WITH_DISTRICTS = EnumSet.of(CaseState.RELEASED, CaseState.SELECTED,
            CaseState.SHOWN);

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (CaseFile each : context.round().getCases()) {
            if (WITH_DISTRICTS.contains(each.getState())) {
                if (ReleaseGate.validSignOff(each).isEmpty()) {
                    problems.add(problem("no-sign-off", Severity.ERROR, List.of(each), ObjectLabels.of(each)));
                }
                if (each.getPack() == null || each.getPack().getReleasedAt() == null) {
                    problems.add(problem("no-pack", Severity.WARNING, List.of(each), ObjectLabels.of(each)));
                }
            } else if (isAnswered(context.round(), each) && each.getState() != CaseState.DISPOSED) {
                problems.add(problem("not-released", Severity.ERROR, List.of(each), ObjectLabels.of(each)));
            }
            if (each.getState() == CaseState.QUERY) {
                problems.add(problem("query", Severity.WARNING, List.of(each), ObjectLabels.of(each)));
            }
        }
        return problems;
    }

    private static boolean isAnswered(Round round, CaseFile file) {
        return round.getReturns().stream().flatMap(each -> each.getAnswers().stream())
                .anyMatch(each -> each.getCaseFile() == file);
    }
}

package org.ipag.scrutiny.process.checks.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Cases that panels are to read without a summary or an easy-read version. */
@Component(service = Check.class)
public class CaseWithoutSummary extends BaseCheck {

    public CaseWithoutSummary() {
        super("case-without-summary");
    }

    private static final Set<CaseState> NOT_YET = EnumSet.of(CaseState.LONGLISTED, CaseState.EXTRACTED,
            CaseState.WITHDRAWN, CaseState.DISPOSED);

    @Override
    public List<Problem> run(CheckContext context) {
        return context.round().getCases().stream()
                .filter(each -> !NOT_YET.contains(each.getState()))
                .filter(each -> blank(each.getSummary()) || blank(each.getEasyRead()))
                .map(each -> problem(blank(each.getSummary()) ? "what" : "easy-read", Severity.HINT, List.of(each),
                        ObjectLabels.of(each))).toList();
    }
}

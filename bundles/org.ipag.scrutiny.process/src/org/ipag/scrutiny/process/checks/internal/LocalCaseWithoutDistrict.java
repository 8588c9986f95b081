package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Local cases of which it is not said which district reviews them. */
@Component(service = Check.class)
public class LocalCaseWithoutDistrict extends BaseCheck {

    public LocalCaseWithoutDistrict() {
        super("local-case-without-district");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        return context.round().getCases().stream()
                .filter(each -> each.getScope() == CaseScope.LOCAL && each.getDistricts().isEmpty()
                        && each.getState() != CaseState.WITHDRAWN)
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each))).toList();
    }
}

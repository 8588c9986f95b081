package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Rounds in which no case is reviewed by every district, so that nothing can be compared. */
@Component(service = Check.class)
public class NoCommonCase extends BaseCheck {

    public NoCommonCase() {
        super("no-common-case");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.ISSUED)) {
            return List.of();
        }
        List<CaseFile> used = context.round().getCases().stream()
                .filter(each -> each.getState() != CaseState.WITHDRAWN).toList();
        if (used.isEmpty()) {
            return List.of(problem("none", Severity.WARNING, List.of(context.round())));
        }
        boolean common = used.stream().anyMatch(each -> each.getScope() == CaseScope.COMMON);
        return common ? List.of() : List.of(problem("what", Severity.WARNING, List.of(context.round())));
    }
}

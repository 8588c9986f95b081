package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Findings that rest on nothing anybody said. */
@Component(service = Check.class)
public class FindingWithoutEvidence extends BaseCheck {

    public FindingWithoutEvidence() {
        super("finding-without-evidence");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        return Coverage.of(context.round()).findingsWithoutEvidence().stream()
                .map(each -> problem(Severity.WARNING, each, ObjectLabels.of(each))).toList();
    }
}

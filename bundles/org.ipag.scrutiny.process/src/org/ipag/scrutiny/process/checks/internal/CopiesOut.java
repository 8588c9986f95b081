package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.CopyLedger;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Copies of case packs that are not destroyed once the meetings are over. */
@Component(service = Check.class)
public class CopiesOut extends BaseCheck {

    public CopiesOut() {
        super("copies-out");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.CHECKING)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (CaseFile each : context.round().getCases()) {
            List<Copy> out = CopyLedger.out(each);
            if (!out.isEmpty()) {
                List<EObject> where = new ArrayList<>(out);
                where.add(0, each);
                problems.add(problem("what", Severity.ERROR, where, ObjectLabels.of(each), out.size()));
            }
            int kept = CopyLedger.collectedNotDestroyed(each).size();
            if (kept > 0) {
                problems.add(problem("kept", Severity.WARNING, List.of(each), ObjectLabels.of(each), kept));
            }
        }
        return problems;
    }
}

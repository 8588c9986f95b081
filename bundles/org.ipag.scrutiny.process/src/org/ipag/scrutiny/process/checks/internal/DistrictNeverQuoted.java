package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Districts that answered but are quoted nowhere. */
@Component(service = Check.class)
public class DistrictNeverQuoted extends BaseCheck {

    public DistrictNeverQuoted() {
        super("district-never-quoted");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        if (!context.since(RoundState.COLLATING)) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (District district : Coverage.of(context.round()).districtsNeverQuoted()) {
            Return from = context.round().getReturns().stream().filter(each -> each.getDistrict() == district)
                    .findFirst().orElseThrow();
            problems.add(problem("what", Severity.WARNING, List.of(from, district), district.getName()));
        }
        return problems;
    }
}

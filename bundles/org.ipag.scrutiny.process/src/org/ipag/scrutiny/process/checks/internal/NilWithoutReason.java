package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Districts recorded as returning nothing without the reason. */
@Component(service = Check.class)
public class NilWithoutReason extends BaseCheck {

    public NilWithoutReason() {
        super("nil-without-reason");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        return context.round().getReturns().stream()
                .filter(each -> each.getState() == ReturnState.NIL && blank(each.getNilReason()))
                .map(each -> problem(Severity.WARNING, each, each.getDistrict() == null ? "?" : each.getDistrict().getName()))
                .toList();
    }
}

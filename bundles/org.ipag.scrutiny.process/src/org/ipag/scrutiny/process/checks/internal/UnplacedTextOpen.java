package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Text of returned forms that stands under no question yet. */
@Component(service = Check.class)
public class UnplacedTextOpen extends BaseCheck {

    public UnplacedTextOpen() {
        super("unplaced-text");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Return from : context.round().getReturns()) {
            for (UnplacedText each : from.getUnplaced()) {
                if (!each.isResolved()) {
                    problems.add(found(from, each));
                }
            }
        }
        return problems;
    }

    private Problem found(Return from, UnplacedText text) {
        Severity severity = text.getKind() == UnplacedKind.DELETION ? Severity.HINT : Severity.ERROR;
        String district = from.getDistrict() == null ? "?" : from.getDistrict().getName();
        return problem("what", severity, List.of(text, from), district, ObjectLabels.excerpt(text.getText()))
                .withFix(say("fix"), domain -> Commands.all(say("fix"),
                        Commands.set(domain, text, Literals.UNPLACED_TEXT__RESOLVED, true),
                        Commands.set(domain, text, Literals.UNPLACED_TEXT__RESOLUTION, say("resolution"))));
    }
}

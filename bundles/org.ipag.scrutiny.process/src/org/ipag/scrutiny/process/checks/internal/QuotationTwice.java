package org.ipag.scrutiny.process.checks.internal;

import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.process.quotations.NearDuplicates;
import org.osgi.service.component.annotations.Component;

/** Quotations that print the same words twice, or nearly the same: the first report did so. */
@Component(service = Check.class)
public class QuotationTwice extends BaseCheck {

    public QuotationTwice() {
        super("quotation-twice");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        Report report = context.round().getReport();
        if (report == null) {
            return List.of();
        }
        List<Quotation> included = report.getQuotations().stream()
                .filter(each -> each.isIncluded() && !blank(each.getText())).toList();
        return NearDuplicates.among(included, Quotation::getText).stream().map(pair ->
                problem("what", Severity.WARNING, List.of(pair.second(), pair.first()),
                        ObjectLabels.excerpt(pair.first().getText()), ObjectLabels.excerpt(pair.second().getText()))
                        .withFix(say("fix"), domain -> Commands.set(domain, pair.second(),
                                Literals.QUOTATION__INCLUDED, false))).toList();
    }
}

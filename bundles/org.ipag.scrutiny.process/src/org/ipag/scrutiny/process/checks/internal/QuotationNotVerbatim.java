package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.QuotationEdit;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.ipag.scrutiny.process.quotations.QuotationText;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;
import org.osgi.service.component.annotations.Component;

/** Quotations that do not match their source but for recorded edits. */
@Component(service = Check.class)
public class QuotationNotVerbatim extends BaseCheck {

    public QuotationNotVerbatim() {
        super("quotation-not-verbatim");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        Report report = context.round().getReport();
        if (report == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Quotation each : report.getQuotations()) {
            List<String> wrong = each.isIncluded() ? VerbatimGuard.problems(each) : List.of();
            if (!wrong.isEmpty()) {
                problems.add(withFixes(each, problem(Severity.ERROR, each, ObjectLabels.of(each), String.join(" ", wrong))));
            }
        }
        return problems;
    }

    private Problem withFixes(Quotation quotation, Problem found) {
        Passage passage = quotation.getPassage();
        if (passage == null || blank(passage.getText())) {
            return found.withFix(say("fix-leave-out"),
                    domain -> Commands.set(domain, quotation, Literals.QUOTATION__INCLUDED, false));
        }
        Problem problem = found;
        Optional<List<QuotationText.Edit>> edits = blank(quotation.getText()) ? Optional.empty()
                : QuotationText.infer(passage.getText(), quotation.getText());
        if (edits.isPresent()) {
            problem = problem.withSafeFix(say("fix-record"), say("fix-record.all"),
                    domain -> record(domain, quotation, edits.get()));
        }
        boolean editsStand = QuotationText.problems(passage.getText(), QuotationText.editsOf(quotation)).isEmpty();
        return problem.withFix(say("fix-source"), domain -> editsStand
                ? Commands.set(domain, quotation, Literals.QUOTATION__TEXT,
                        QuotationText.print(passage.getText(), QuotationText.editsOf(quotation)))
                : Commands.all(say("fix-source"),
                        Commands.set(domain, quotation, Literals.QUOTATION__EDITS, List.of()),
                        Commands.set(domain, quotation, Literals.QUOTATION__TEXT, passage.getText())));
    }

    private Command record(EditingDomain domain, Quotation quotation, List<QuotationText.Edit> edits) {
        List<QuotationEdit> records = edits.stream()
                .map(each -> each.toModel(System.getProperty("user.name", "unknown"))).toList();
        return Commands.set(domain, quotation, Literals.QUOTATION__EDITS, records);
    }
}

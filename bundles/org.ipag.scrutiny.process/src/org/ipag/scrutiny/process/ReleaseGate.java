package org.ipag.scrutiny.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.process.quotations.VerbatimGuard;

/**
 * What must be true of a round's records before a case pack or a report leaves: nothing undecided, nothing unsigned. The
 * written file itself is looked at elsewhere, for hidden parts and personal data.
 */
public final class ReleaseGate {

    private ReleaseGate() {
    }

    /** Whether the pack of a case may be released to a chair. */
    public static Verdict pack(CaseFile file) {
        List<String> reasons = new ArrayList<>();
        if (blank(file.getLabel())) {
            reasons.add(ProcessTexts.say("gate.no-label"));
        }
        if (blank(file.getDescription())) {
            reasons.add(ProcessTexts.say("case.no-description"));
        }
        decisions(file, reasons);
        signOff(file, reasons);
        releaseChecklists(file, reasons);
        return Verdict.of(reasons);
    }

    private static void decisions(CaseFile file, List<String> reasons) {
        long undecided = file.getRedactionFindings().stream()
                .filter(each -> each.getDecision() == FindingDecision.UNDECIDED).count();
        if (undecided > 0) {
            reasons.add(ProcessTexts.say("case.undecided", undecided));
        }
        long queries = file.getRedactionFindings().stream()
                .filter(each -> each.getDecision() == FindingDecision.QUERY).count();
        if (queries > 0) {
            reasons.add(ProcessTexts.say("case.queries", queries));
        }
        long unexplained = file.getRedactionFindings().stream()
                .filter(each -> each.getDecision() == FindingDecision.REJECTED && blank(each.getDecisionReason()))
                .count();
        if (unexplained > 0) {
            reasons.add(ProcessTexts.say("gate.kept-without-reason", unexplained));
        }
    }

    /** An inspector must have agreed since the case was last put up for sign-off, and may not be who redacted it. */
    private static void signOff(CaseFile file, List<String> reasons) {
        Optional<SignOff> inspector = validSignOff(file);
        if (inspector.isEmpty()) {
            boolean earlier = file.getSignOffs().stream().anyMatch(each -> each.getRole() == SignOffRole.INSPECTOR);
            reasons.add(ProcessTexts.say(earlier ? "gate.sign-off-old" : "gate.no-sign-off"));
            return;
        }
        boolean sameHands = file.getSignOffs().stream().filter(each -> each.getRole() == SignOffRole.REDACTOR)
                .anyMatch(each -> same(each.getName(), inspector.get().getName()));
        if (sameHands) {
            reasons.add(ProcessTexts.say("gate.own-sign-off", inspector.get().getName()));
        }
    }

    /** The inspector's latest agreement that still counts: given since the case was last put up for sign-off. */
    public static Optional<SignOff> validSignOff(CaseFile file) {
        Instant putUp = file.getStateChanges().stream()
                .filter(each -> CaseState.AWAITING_SIGN_OFF.getLiteral().equals(each.getTo()) && each.getAt() != null)
                .map(each -> each.getAt()).max(Instant::compareTo).orElse(Instant.MIN);
        return file.getSignOffs().stream().filter(each -> each.getRole() == SignOffRole.INSPECTOR)
                .filter(each -> !blank(each.getName()) && each.getAt() != null && !each.getAt().isBefore(putUp))
                .reduce((first, second) -> second);
    }

    private static void releaseChecklists(CaseFile file, List<String> reasons) {
        if (!(file.eContainer() instanceof Round round) || round.getTopic() == null) {
            return;
        }
        for (Checklist list : round.getTopic().getChecklists()) {
            if (list.getPurpose() != ChecklistPurpose.RELEASE) {
                continue;
            }
            Set<String> done = file.getChecklistAnswers().stream()
                    .filter(each -> list.getKey().equals(each.getChecklist()))
                    .filter(each -> each.getResult() == CheckResult.YES || each.getResult() == CheckResult.NOT_APPLICABLE)
                    .map(ChecklistAnswer::getItem).collect(Collectors.toSet());
            List<ChecklistItem> open = list.getItems().stream().filter(each -> !done.contains(each.getKey())).toList();
            if (!open.isEmpty()) {
                reasons.add(ProcessTexts.say("gate.checklist", list.getLabel(), open.size(),
                        ObjectLabels.excerpt(open.get(0).getLabel())));
            }
        }
    }

    /** Whether the report of a round may leave. */
    public static Verdict report(Round round) {
        List<String> reasons = new ArrayList<>();
        Report report = round.getReport();
        if (report == null) {
            return Verdict.of(List.of(ProcessTexts.say("gate.no-report")));
        }
        if (!isAgreed(report)) {
            reasons.add(ProcessTexts.say("gate.report-unsigned"));
        }
        long untrue = report.getQuotations().stream().filter(Quotation::isIncluded)
                .filter(each -> !VerbatimGuard.matches(each)).count();
        if (untrue > 0) {
            reasons.add(ProcessTexts.say("gate.quotations", untrue));
        }
        long open = round.getReturns().stream().filter(each -> each.getState() != ReturnState.CHECKED
                && each.getState() != ReturnState.NIL).count();
        if (open > 0) {
            reasons.add(ProcessTexts.say("gate.returns", open));
        }
        for (Recommendation each : CarryOver.ownOf(round)) {
            if (blank(each.getOwner()) || each.getDueDate() == null) {
                reasons.add(ProcessTexts.say("gate.recommendation", ObjectLabels.of(each)));
            }
        }
        return Verdict.of(reasons);
    }

    /** Whether the county vice-chair has agreed the report. */
    public static boolean isAgreed(Report report) {
        return report.getSignOffs().stream()
                .anyMatch(each -> each.getRole() == SignOffRole.COUNTY_VICE_CHAIR && !blank(each.getName()));
    }

    private static boolean same(String one, String other) {
        return one != null && other != null
                && one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

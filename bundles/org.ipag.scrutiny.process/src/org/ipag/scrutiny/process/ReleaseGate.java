package org.ipag.scrutiny.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.ChecklistAnswer;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
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

    /** Cases whose pack has left: agreements from before fingerprints were kept count for them, and for no others. */
    private static final Set<CaseState> LEFT = EnumSet.of(CaseState.RELEASED, CaseState.SELECTED, CaseState.SHOWN, CaseState.DISPOSED);

    private ReleaseGate() {
    }

    /**
     * Something that stands against a release, and where to mend it.
     *
     * @param reason  what it is, in a sentence
     * @param at      what has to be changed: the case, or a finding of it
     * @param feature the feature of it that lacks something; null for a finding
     */
    public record Obstacle(String reason, EObject at, EStructuralFeature feature) {
    }

    /** Whether the pack of a case may be released to a chair. */
    public static Verdict pack(CaseFile file) {
        return Verdict.of(obstacles(file).stream().map(Obstacle::reason).toList());
    }

    /** What stands against releasing the pack of a case, each with its place; empty if nothing does. */
    public static List<Obstacle> obstacles(CaseFile file) {
        List<Obstacle> found = new ArrayList<>();
        if (blank(file.getLabel())) {
            found.add(new Obstacle(ProcessTexts.say("gate.no-label"), file, Literals.CASE_FILE__LABEL));
        }
        if (blank(file.getDescription())) {
            found.add(new Obstacle(ProcessTexts.say("case.no-description"), file, Literals.CASE_FILE__DESCRIPTION));
        }
        findings(file, "case.undecided", each -> each.getDecision() == FindingDecision.UNDECIDED, found);
        findings(file, "case.queries", each -> each.getDecision() == FindingDecision.QUERY, found);
        findings(file, "gate.kept-without-reason",
                each -> each.getDecision() == FindingDecision.REJECTED && blank(each.getDecisionReason()), found);
        signOff(file).ifPresent(reason -> found.add(new Obstacle(reason, file, Literals.CASE_FILE__SIGN_OFFS)));
        releaseChecklists(file).forEach(
                reason -> found.add(new Obstacle(reason, file, Literals.CASE_FILE__CHECKLIST_ANSWERS)));
        return found;
    }

    private static void findings(CaseFile file, String text, Predicate<RedactionFinding> stands, List<Obstacle> found) {
        List<RedactionFinding> all = file.getRedactionFindings().stream().filter(stands).toList();
        if (!all.isEmpty()) {
            found.add(new Obstacle(ProcessTexts.say(text, (long) all.size()), all.get(0), null));
        }
    }

    /** An inspector must have agreed since the case was last put up for sign-off, and may not be who redacted it. */
    private static Optional<String> signOff(CaseFile file) {
        Optional<SignOff> inspector = validSignOff(file);
        if (inspector.isEmpty()) {
            Optional<SignOff> earlier = inspectors(file).reduce((first, second) -> second);
            return Optional.of(earlier.isEmpty() ? ProcessTexts.say("gate.no-sign-off")
                    : ProcessTexts.say(earlier.get().getAt() == null || earlier.get().getAt().isBefore(putUp(file)) ? "gate.sign-off-old" : "gate.sign-off-changed", earlier.get().getName()));
        }
        String name = inspector.get().getName();
        boolean sameHands = file.getSignOffs().stream().filter(each -> each.getRole() == SignOffRole.REDACTOR)
                .anyMatch(each -> same(each.getName(), name))
                || file.getRedactionFindings().stream().anyMatch(each -> same(each.getDecidedBy(), name));
        return sameHands ? Optional.of(ProcessTexts.say("gate.own-sign-off", name)) : Optional.empty();
    }

    /**
     * The inspector's latest agreement that still counts: given since the case was last put up for sign-off, and for exactly
     * the document and the decisions that the case has now.
     */
    public static Optional<SignOff> validSignOff(CaseFile file) {
        Instant putUp = putUp(file);
        String now = RedactionFingerprint.of(file);
        return inspectors(file).filter(each -> each.getAt() != null && !each.getAt().isBefore(putUp))
                .filter(each -> blank(each.getSubjectSha256()) ? LEFT.contains(file.getState()) : each.getSubjectSha256().equals(now))
                .reduce((first, second) -> second);
    }

    private static Stream<SignOff> inspectors(CaseFile file) {
        return file.getSignOffs().stream().filter(each -> each.getRole() == SignOffRole.INSPECTOR && !blank(each.getName()));
    }

    private static List<String> releaseChecklists(CaseFile file) {
        List<String> reasons = new ArrayList<>();
        if (!(file.eContainer() instanceof Round round) || round.getTopic() == null) {
            return reasons;
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
        return reasons;
    }

    /** Whether the pack was written, and so looked at again byte by byte, since the case was last put up for sign-off. */
    public static boolean packWritten(CaseFile file) {
        return file.getPack() != null && !blank(file.getPack().getSha256()) && file.getPack().getReleasedAt() != null
                && !file.getPack().getReleasedAt().isBefore(putUp(file));
    }

    private static Instant putUp(CaseFile file) {
        return file.getStateChanges().stream()
                .filter(each -> CaseState.AWAITING_SIGN_OFF.getLiteral().equals(each.getTo()) && each.getAt() != null)
                .map(each -> each.getAt()).max(Instant::compareTo).orElse(Instant.MIN);
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

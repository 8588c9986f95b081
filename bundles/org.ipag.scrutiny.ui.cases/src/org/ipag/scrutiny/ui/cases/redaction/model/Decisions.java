package org.ipag.scrutiny.ui.cases.redaction.model;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.ui.cases.redaction.Messages;

/** What a person decides at the desk, as commands: each is one step of undo, with who and when. */
public final class Decisions {

    /** Recogniser of findings that a person marked. */
    public static final String MANUAL = "manual"; //$NON-NLS-1$

    private final EditingDomain domain;
    private final CaseFile file;
    private final DeskText text;
    private final String who;
    private final Clock clock;

    /**
     * @param text the text the findings stand in
     * @param who  who decides
     */
    public Decisions(EditingDomain domain, CaseFile file, DeskText text, String who, Clock clock) {
        this.domain = domain;
        this.file = file;
        this.text = text;
        this.who = who;
        this.clock = clock;
    }

    /**
     * Decides findings.
     *
     * @param decision what is decided; undecided takes an earlier decision back
     * @param reason   why; needed if they are to stay, else may be empty
     * @throws IllegalArgumentException if a reason is missing, or a hidden part is to stay
     */
    public Command decide(Collection<RedactionFinding> findings, FindingDecision decision, String reason) {
        boolean stays = decision == FindingDecision.REJECTED;
        if (stays && reason.isBlank()) {
            throw new IllegalArgumentException(Messages.Decide_reason);
        }
        if (stays && findings.stream().anyMatch(each -> FindingKind.of(each) == FindingKind.HIDDEN)) {
            throw new IllegalArgumentException(Messages.Decide_hidden);
        }
        Edits edits = Edits.of(domain, what(decision, findings.size()));
        findings.forEach(each -> decide(edits, each, decision, reason));
        return edits.command();
    }

    private void decide(Edits edits, RedactionFinding finding, FindingDecision decision, String reason) {
        boolean open = decision == FindingDecision.UNDECIDED;
        edits.set(finding, Literals.REDACTION_FINDING__DECISION, decision)
                .set(finding, Literals.REDACTION_FINDING__DECISION_REASON, reason.isBlank() ? null : reason.strip())
                .set(finding, Literals.REDACTION_FINDING__DECIDED_BY, open ? null : who)
                .set(finding, Literals.REDACTION_FINDING__DECIDED_AT, open ? null : now());
    }

    /** Lets words stay that nothing explains, since somebody looked at them and they identify nobody. */
    public Command looked(Collection<RedactionFinding> findings) {
        int count = findings.size();
        Edits edits = Edits.of(domain, count == 1 ? Messages.Decide_lookedOne : NLS.bind(Messages.Decide_looked, count));
        findings.forEach(each -> decide(edits, each, FindingDecision.REJECTED, Messages.Look_reason));
        return edits.command();
    }

    /**
     * Says what words are that nothing explained: from now on they are a finding, and replaced.
     *
     * @param findings the words, all of them the same
     * @param others   other places where they stand
     */
    public Command identify(Collection<RedactionFinding> findings, Collection<Span> others, String type, String label) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.Decide_identify, FindingKind.words(type)));
        for (RedactionFinding each : findings) {
            edits.set(each, Literals.REDACTION_FINDING__TYPE, type).set(each, Literals.REDACTION_FINDING__CONFIDENCE, 1.0)
                    .set(each, Literals.REDACTION_FINDING__RECOGNISER, MANUAL)
                    .set(each, Literals.REDACTION_FINDING__REASON, Messages.Decide_identifyReason)
                    .set(each, Literals.REDACTION_FINDING__REPLACEMENT, Labels.proper(label));
            decide(edits, each, FindingDecision.ACCEPTED, ""); //$NON-NLS-1$
        }
        others.forEach(each -> add(edits, found(each, type, label, FindingDecision.ACCEPTED, "", Messages.Decide_everywhereReason), each)); //$NON-NLS-1$
        return edits.command();
    }

    /** Adds a finding; a word within it that was worth a look is one no longer. */
    private void add(Edits edits, RedactionFinding finding, Span span) {
        edits.add(file, Literals.CASE_FILE__REDACTION_FINDINGS, finding);
        file.getRedactionFindings().stream().filter(each -> Desk.worthALook(each) && text.span(each).filter(span::overlaps).isPresent())
                .forEach(each -> edits.remove(file, Literals.CASE_FILE__REDACTION_FINDINGS, each));
    }

    private static String what(FindingDecision decision, int count) {
        boolean one = count == 1;
        return NLS.bind(switch (decision) {
            case ACCEPTED -> one ? Messages.Decide_acceptOne : Messages.Decide_accept;
            case REJECTED -> one ? Messages.Decide_keepOne : Messages.Decide_keep;
            case QUERY -> one ? Messages.Decide_queryOne : Messages.Decide_query;
            case UNDECIDED -> one ? Messages.Decide_openOne : Messages.Decide_open;
        }, count);
    }

    /** Gives findings another label; a label always stands in square brackets and in capitals. */
    public Command relabel(Collection<RedactionFinding> findings, String label) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.Decide_label, Labels.proper(label)));
        findings.forEach(each -> edits.set(each, Literals.REDACTION_FINDING__REPLACEMENT, Labels.proper(label)));
        return edits.command();
    }

    /** Gives a finding another span of its part. */
    public Command respan(RedactionFinding finding, Span span) {
        return Edits.of(domain, Messages.Decide_span).set(finding, Literals.REDACTION_FINDING__START, span.start())
                .set(finding, Literals.REDACTION_FINDING__END, span.end()).command();
    }

    /**
     * Marks words that the scan missed, accepted at once.
     *
     * @param spans where they stand
     * @param type  key of their type
     * @param label what replaces them
     */
    public Command mark(List<Span> spans, String type, String label) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.Decide_mark, spans.size()));
        spans.forEach(each -> add(edits, found(each, type, label, FindingDecision.ACCEPTED, "", Messages.Decide_markReason), each)); //$NON-NLS-1$
        return edits.command();
    }

    /**
     * Applies the decision and the label of a finding, accepted if it is undecided, to everything that is the same, and
     * to every other place where the same words stand.
     *
     * @param same the findings of the same words or the same person, as {@link Desk#same} gives them
     */
    public Command everywhere(RedactionFinding finding, List<RedactionFinding> same) {
        FindingDecision decision = finding.getDecision() == FindingDecision.UNDECIDED ? FindingDecision.ACCEPTED
                : finding.getDecision();
        String reason = finding.getDecisionReason() == null ? "" : finding.getDecisionReason(); //$NON-NLS-1$
        List<Span> missed = missed(text.words(finding));
        Edits edits = Edits.of(domain, NLS.bind(Messages.Decide_everywhere, same.size() + missed.size()));
        for (RedactionFinding each : same) {
            decide(edits, each, decision, reason);
            edits.set(each, Literals.REDACTION_FINDING__REPLACEMENT, finding.getReplacement());
        }
        missed.forEach(each -> add(edits, found(each, finding.getType(), finding.getReplacement(), decision, reason,
                Messages.Decide_everywhereReason), each));
        return edits.command();
    }

    /** Places where the same words stand and no finding does. */
    public List<Span> missed(String words) {
        List<Span> taken = file.getRedactionFindings().stream()
                .filter(each -> FindingKind.of(each) == FindingKind.IDENTIFIER).flatMap(each -> text.span(each).stream())
                .toList();
        return text.occurrences(words).stream().filter(each -> taken.stream().noneMatch(each::overlaps)).toList();
    }

    private RedactionFinding found(Span span, String type, String label, FindingDecision decision, String reason,
            String why) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType(type);
        finding.setPart(span.part());
        finding.setStart(span.start());
        finding.setEnd(span.end());
        finding.setConfidence(1);
        finding.setRecogniser(MANUAL);
        finding.setReason(why);
        finding.setReplacement(Labels.proper(label));
        finding.setDecision(decision);
        finding.setDecisionReason(reason.isBlank() ? null : reason);
        finding.setDecidedBy(who);
        finding.setDecidedAt(now());
        return Ids.assignMissing(finding);
    }

    /** As exact as every database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.process.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The last gate: looks at the very bytes that would leave. A pack or report leaves only if the records allow it (see
 * {@link ReleaseGate}), no hidden part is in the file, and every finding in it was rejected with a reason. There is no other
 * override. An OSGi service.
 */
@Component(service = WrittenFileGate.class)
public final class WrittenFileGate {

    private static final Set<HiddenPart.Kind> OURS = Set.of(HiddenPart.Kind.CORE_PROPERTY, HiddenPart.Kind.EXTENDED_PROPERTY);

    private final CaseScan scan;

    @Activate
    public WrittenFileGate(@Reference CaseScan scan) {
        this.scan = scan;
    }

    /**
     * Whether a written case pack may leave.
     *
     * @param file    the case with its decisions, checklists and sign-offs
     * @param word    the file as written
     * @param working text of each part of the working copy, to which the findings' places refer; tells which words were
     *                rejected with a reason
     */
    public Verdict pack(CaseFile file, byte[] word, Map<String, String> working) {
        List<String> reasons = new ArrayList<>(ReleaseGate.pack(file).reasons());
        look(word, "pack.docx", rejected(file, working)::contains, reasons);
        return Verdict.of(reasons);
    }

    /**
     * Whether a written report may leave.
     *
     * @param round the round with its report
     * @param word  the file as written
     * @param kept  words a person decided to keep, such as the name of the force's lead; each needs its reason in the audit
     */
    public Verdict report(Round round, byte[] word, Set<String> kept) {
        List<String> reasons = new ArrayList<>(ReleaseGate.report(round).reasons());
        look(word, "report.docx", kept::contains, reasons);
        return Verdict.of(reasons);
    }

    private void look(byte[] word, String name, Predicate<String> kept, List<String> reasons) {
        ScanReport report = scan.scan(CaseDocument.open(word, name, scan.reader()), Set.of());
        for (ScanReport.Finding f : report.findings()) {
            if (!kept.test(f.text()) && !insideLabel(report, f)) {
                reasons.add(PackTexts.say("gate.finding", f.type(), f.part(), f.text()));
            }
        }
        for (HiddenPart hidden : report.blocking()) {
            if (!OURS.contains(hidden.kind())) {
                reasons.add(PackTexts.say("gate.hidden", hidden.kind().key(), hidden.place()));
            }
        }
    }

    private static boolean insideLabel(ScanReport report, ScanReport.Finding f) {
        String text = report.parts().getOrDefault(f.part(), "");
        int open = text.lastIndexOf('[', f.start());
        int close = text.indexOf(']', f.start());
        return open >= 0 && close >= f.end() - 1 && text.substring(open, close + 1).matches("\\[[A-Z][A-Z -]*(?: \\d+)?\\]");
    }

    /** The model keeps no original words; they are read from the working copy. */
    private static Set<String> rejected(CaseFile file, Map<String, String> working) {
        Set<String> words = new HashSet<>();
        for (RedactionFinding finding : file.getRedactionFindings()) {
            String text = working.getOrDefault(finding.getPart(), "");
            boolean reasoned = finding.getDecisionReason() != null && !finding.getDecisionReason().isBlank();
            if (finding.getDecision() == FindingDecision.REJECTED && reasoned && finding.getStart() >= 0 && finding.getEnd() <= text.length()
                    && finding.getStart() < finding.getEnd()) {
                words.add(text.substring(finding.getStart(), finding.getEnd()));
            }
        }
        return words;
    }
}

package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.privacy.IdentifierType;

/**
 * What was found in a document brought in, as a case keeps it: where, how sure and why, but not the words. Jigsaw details and
 * sensitive passages are to be decided like identifiers; words that nothing explains are to be looked at; hidden parts are decided once
 * for each kind.
 */
public final class IntakeFindings {

    /** How the type of a hidden part begins; the key of its kind follows. */
    public static final String HIDDEN = "hidden-";

    private IntakeFindings() {
    }

    /** The findings of a document, undecided and each with an id. */
    public static List<RedactionFinding> of(CaseIntake.Intake intake) {
        List<RedactionFinding> findings = new ArrayList<>();
        intake.findings().forEach(each -> findings.add(finding(each, each.label())));
        intake.hints().forEach(each -> findings.add(finding(each, '[' + IdentifierType.labelOf(each.type()) + ']')));
        intake.unexplained().forEach(each -> findings.add(finding(each, each.label())));
        Map<HiddenPart.Kind, List<HiddenPart>> kinds = new LinkedHashMap<>();
        intake.hidden().forEach(each -> kinds.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        kinds.forEach((kind, all) -> findings.add(hidden(kind, all)));
        return findings;
    }

    private static RedactionFinding finding(ScanReport.Finding found, String label) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType(found.type());
        finding.setPart(found.part());
        finding.setStart(found.start());
        finding.setEnd(found.end());
        finding.setConfidence(found.confidence());
        finding.setRecogniser(found.recogniser());
        finding.setReason(found.reason());
        finding.setReplacement(label);
        return Ids.assignMissing(finding);
    }

    private static RedactionFinding hidden(HiddenPart.Kind kind, List<HiddenPart> all) {
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType(HIDDEN + kind.key());
        finding.setPart(all.getFirst().place());
        finding.setStart(-1);
        finding.setEnd(-1);
        finding.setConfidence(1);
        finding.setRecogniser("hidden-parts");
        finding.setReason(all.size() == 1 ? PackTexts.say("intake.hidden.one") : PackTexts.say("intake.hidden.many", all.size()));
        finding.setReplacement("");
        return Ids.assignMissing(finding);
    }
}

package org.ipag.scrutiny.process.states;

import static org.ipag.scrutiny.model.round.CaseState.AWAITING_SIGN_OFF;
import static org.ipag.scrutiny.model.round.CaseState.DISPOSED;
import static org.ipag.scrutiny.model.round.CaseState.EXTRACTED;
import static org.ipag.scrutiny.model.round.CaseState.LONGLISTED;
import static org.ipag.scrutiny.model.round.CaseState.QUERY;
import static org.ipag.scrutiny.model.round.CaseState.REDACTING;
import static org.ipag.scrutiny.model.round.CaseState.RELEASED;
import static org.ipag.scrutiny.model.round.CaseState.SELECTED;
import static org.ipag.scrutiny.model.round.CaseState.SHOWN;
import static org.ipag.scrutiny.model.round.CaseState.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.process.CopyLedger;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.process.ReleaseGate;

/** The states of a case. Until its copies are destroyed, a released case cannot be taken back into redaction. */
final class CaseStates {

    private CaseStates() {
    }

    static StateTable<CaseFile, CaseState> table() {
        return new StateTable<>(CaseFile.class, RoundPackage.Literals.CASE_FILE__STATE, CaseState.class)
                .course(LONGLISTED, EXTRACTED).course(EXTRACTED, REDACTING)
                .course(REDACTING, AWAITING_SIGN_OFF).course(AWAITING_SIGN_OFF, RELEASED)
                .course(RELEASED, SELECTED, SHOWN).course(SELECTED, SHOWN).course(SHOWN, DISPOSED)
                .withReason(REDACTING, QUERY, EXTRACTED).withReason(QUERY, REDACTING)
                .withReason(AWAITING_SIGN_OFF, QUERY, REDACTING).withReason(EXTRACTED, LONGLISTED)
                .withReason(RELEASED, REDACTING, DISPOSED).withReason(SELECTED, RELEASED, DISPOSED)
                .withReason(SHOWN, SELECTED).withReason(DISPOSED, SHOWN)
                .withReason(LONGLISTED, WITHDRAWN).withReason(EXTRACTED, WITHDRAWN).withReason(REDACTING, WITHDRAWN)
                .withReason(QUERY, WITHDRAWN).withReason(AWAITING_SIGN_OFF, WITHDRAWN).withReason(RELEASED, WITHDRAWN)
                .withReason(SELECTED, WITHDRAWN).withReason(SHOWN, WITHDRAWN).withReason(WITHDRAWN, LONGLISTED)
                .guard(AWAITING_SIGN_OFF, CaseStates::everythingIsDecided)
                .guard(RELEASED, file -> file.getState() == AWAITING_SIGN_OFF ? release(file) : List.of())
                .guard(REDACTING, CaseStates::noCopyIsOut).guard(WITHDRAWN, CaseStates::noCopyIsLeft)
                .guard(DISPOSED, CaseStates::noCopyIsLeft);
    }

    private static List<String> everythingIsDecided(CaseFile file) {
        List<String> reasons = new ArrayList<>();
        long undecided = count(file, FindingDecision.UNDECIDED);
        if (undecided > 0) {
            reasons.add(ProcessTexts.say("case.undecided", undecided));
        }
        long queries = count(file, FindingDecision.QUERY);
        if (queries > 0) {
            reasons.add(ProcessTexts.say("case.queries", queries));
        }
        if (file.getDescription() == null || file.getDescription().isBlank()) {
            reasons.add(ProcessTexts.say("case.no-description"));
        }
        return reasons;
    }

    /** Nothing is released that was not written as a file and looked at again. */
    private static List<String> release(CaseFile file) {
        List<String> reasons = new ArrayList<>(ReleaseGate.pack(file).reasons());
        if (reasons.isEmpty() && !ReleaseGate.packWritten(file)) {
            reasons.add(ProcessTexts.say("case.pack-not-written"));
        }
        return reasons;
    }

    private static long count(CaseFile file, FindingDecision decision) {
        return file.getRedactionFindings().stream().filter(each -> each.getDecision() == decision).count();
    }

    private static List<String> noCopyIsOut(CaseFile file) {
        int out = CopyLedger.out(file).size();
        return out == 0 ? List.of() : List.of(ProcessTexts.say("case.copies-out", out));
    }

    private static List<String> noCopyIsLeft(CaseFile file) {
        List<String> reasons = new ArrayList<>(noCopyIsOut(file));
        int kept = CopyLedger.collectedNotDestroyed(file).size();
        if (kept > 0) {
            reasons.add(ProcessTexts.say("case.copies-kept", kept));
        }
        return reasons;
    }
}

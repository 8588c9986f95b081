package org.ipag.scrutiny.process.states;

import static org.ipag.scrutiny.model.round.RoundState.CHECKING;
import static org.ipag.scrutiny.model.round.RoundState.CLOSED;
import static org.ipag.scrutiny.model.round.RoundState.COLLATING;
import static org.ipag.scrutiny.model.round.RoundState.COLLECTING;
import static org.ipag.scrutiny.model.round.RoundState.DRAFT;
import static org.ipag.scrutiny.model.round.RoundState.FOLLOWING_UP;
import static org.ipag.scrutiny.model.round.RoundState.ISSUED;
import static org.ipag.scrutiny.model.round.RoundState.PILOTING;
import static org.ipag.scrutiny.model.round.RoundState.REPORTING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.model.round.UnplacedText;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.CopyLedger;
import org.ipag.scrutiny.process.Coverage;
import org.ipag.scrutiny.process.ProcessTexts;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.process.RoundQuestions;

/** The stages of a round. */
final class RoundStates {

    private static final Set<ReturnState> SETTLED = EnumSet.of(ReturnState.CHECKED, ReturnState.NIL);
    private static final Set<ReturnState> READ = EnumSet.of(ReturnState.IMPORTED, ReturnState.CHECKED);
    private static final Set<CaseState> DONE = EnumSet.of(CaseState.DISPOSED, CaseState.WITHDRAWN,
            CaseState.LONGLISTED, CaseState.EXTRACTED);

    private RoundStates() {
    }

    static StateTable<Round, RoundState> table() {
        return new StateTable<>(Round.class, RoundPackage.Literals.ROUND__STATE, RoundState.class)
                .course(DRAFT, PILOTING, ISSUED).course(PILOTING, ISSUED).course(ISSUED, COLLECTING)
                .course(COLLECTING, COLLATING).course(COLLATING, CHECKING).course(CHECKING, REPORTING)
                .course(REPORTING, FOLLOWING_UP).course(FOLLOWING_UP, CLOSED)
                .withReason(PILOTING, DRAFT).withReason(ISSUED, PILOTING, DRAFT).withReason(COLLECTING, ISSUED)
                .withReason(COLLATING, COLLECTING).withReason(CHECKING, COLLATING).withReason(REPORTING, CHECKING)
                .withReason(FOLLOWING_UP, REPORTING).withReason(CLOSED, FOLLOWING_UP)
                .guard(PILOTING, RoundStates::setUp).guard(ISSUED, RoundStates::setUp)
                .guard(COLLECTING, RoundStates::formsAreOut).guard(COLLATING, RoundStates::somethingCameBack)
                .guard(CHECKING, RoundStates::returnsAreSettled).guard(CHECKING, RoundStates::findingsAreWritten)
                .guard(REPORTING, RoundStates::recommendationsAreAgreed)
                .guard(FOLLOWING_UP, RoundStates::reportMayLeave)
                .guard(CLOSED, RoundStates::noCopyIsLeft).guard(CLOSED, RoundStates::nothingIsOpen);
    }

    private static List<String> setUp(Round round) {
        List<String> reasons = new ArrayList<>();
        if (round.getReturns().isEmpty()) {
            reasons.add(ProcessTexts.say("round.no-district"));
        }
        if (RoundQuestions.of(round).isEmpty()) {
            reasons.add(ProcessTexts.say("round.no-question"));
        }
        return reasons;
    }

    private static List<String> formsAreOut(Round round) {
        boolean out = round.getReturns().stream().anyMatch(each -> each.getState() != ReturnState.NOT_ISSUED);
        return out ? List.of() : List.of(ProcessTexts.say("round.no-form-out"));
    }

    private static List<String> somethingCameBack(Round round) {
        boolean back = round.getReturns().stream().anyMatch(each -> READ.contains(each.getState()));
        return back ? List.of() : List.of(ProcessTexts.say("round.nothing-back"));
    }

    private static List<String> returnsAreSettled(Round round) {
        List<String> reasons = new ArrayList<>();
        List<String> open = round.getReturns().stream().filter(each -> !SETTLED.contains(each.getState()))
                .map(RoundStates::districtOf).toList();
        if (!open.isEmpty()) {
            reasons.add(ProcessTexts.say("round.returns-open", open.size(), ProcessTexts.list(open)));
        }
        long unplaced = round.getReturns().stream().flatMap(each -> each.getUnplaced().stream())
                .filter(each -> !each.isResolved()).map(UnplacedText::getId).count();
        if (unplaced > 0) {
            reasons.add(ProcessTexts.say("round.unplaced", unplaced));
        }
        return reasons;
    }

    private static List<String> findingsAreWritten(Round round) {
        return round.getFindings().isEmpty() ? List.of(ProcessTexts.say("round.no-finding")) : List.of();
    }

    private static List<String> recommendationsAreAgreed(Round round) {
        List<String> reasons = new ArrayList<>();
        for (Recommendation each : CarryOver.ownOf(round)) {
            if (each.getState() == RecommendationState.DRAFT) {
                reasons.add(ProcessTexts.say("round.recommendation-draft", ObjectLabels.of(each)));
            }
        }
        Coverage.of(round).areasWithoutRecommendation()
                .forEach(each -> reasons.add(ProcessTexts.say("round.area-open", ObjectLabels.of(each))));
        return reasons;
    }

    private static List<String> reportMayLeave(Round round) {
        List<String> reasons = new ArrayList<>(ReleaseGate.report(round).reasons());
        for (Recommendation each : CarryOver.ownOf(round)) {
            if (each.getState() == RecommendationState.DRAFT || each.getState() == RecommendationState.AGREED) {
                reasons.add(ProcessTexts.say("round.recommendation-not-presented", ObjectLabels.of(each)));
            }
        }
        return reasons;
    }

    private static List<String> noCopyIsLeft(Round round) {
        List<String> reasons = new ArrayList<>();
        int out = CopyLedger.out(round).size();
        if (out > 0) {
            reasons.add(ProcessTexts.say("round.copies-out", out));
        }
        int kept = CopyLedger.collectedNotDestroyed(round).size();
        if (kept > 0) {
            reasons.add(ProcessTexts.say("round.copies-kept", kept));
        }
        for (CaseFile each : round.getCases()) {
            if (!DONE.contains(each.getState())) {
                reasons.add(ProcessTexts.say("round.case-open", ObjectLabels.of(each), StateWords.of(each.getState())));
            }
        }
        return reasons;
    }

    private static List<String> nothingIsOpen(Round round) {
        List<String> reasons = new ArrayList<>();
        for (Recommendation each : round.getRecommendations()) {
            if (each.getState() != RecommendationState.CLOSED && each.getState() != RecommendationState.REJECTED) {
                reasons.add(ProcessTexts.say("round.recommendation-open", ObjectLabels.of(each),
                        StateWords.of(each.getState())));
            }
        }
        return reasons;
    }

    private static String districtOf(Return from) {
        return from.getDistrict() == null ? "?" : from.getDistrict().getName();
    }
}

package org.ipag.scrutiny.process.states;

import static org.ipag.scrutiny.model.round.ReturnState.CHECKED;
import static org.ipag.scrutiny.model.round.ReturnState.IMPORTED;
import static org.ipag.scrutiny.model.round.ReturnState.ISSUED;
import static org.ipag.scrutiny.model.round.ReturnState.NEEDS_MAPPING;
import static org.ipag.scrutiny.model.round.ReturnState.NIL;
import static org.ipag.scrutiny.model.round.ReturnState.NOT_ISSUED;
import static org.ipag.scrutiny.model.round.ReturnState.RECEIVED;
import static org.ipag.scrutiny.model.round.ReturnState.REMINDED;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.process.ProcessTexts;

/** The states of a district's return. A form may come back at any time, also from a district that had sent nothing. */
final class ReturnStates {

    private ReturnStates() {
    }

    static StateTable<Return, ReturnState> table() {
        return new StateTable<>(Return.class, RoundPackage.Literals.RETURN__STATE, ReturnState.class)
                .course(NOT_ISSUED, ISSUED, RECEIVED, NEEDS_MAPPING, IMPORTED)
                .course(ISSUED, REMINDED, RECEIVED, NEEDS_MAPPING, IMPORTED)
                .course(REMINDED, RECEIVED, NEEDS_MAPPING, IMPORTED)
                .course(RECEIVED, NEEDS_MAPPING, IMPORTED).course(NEEDS_MAPPING, IMPORTED).course(IMPORTED, CHECKED)
                .withReason(NOT_ISSUED, NIL).withReason(ISSUED, NIL, NOT_ISSUED).withReason(REMINDED, NIL)
                .withReason(RECEIVED, ISSUED, NIL).withReason(NEEDS_MAPPING, RECEIVED)
                .withReason(IMPORTED, NEEDS_MAPPING, RECEIVED).withReason(CHECKED, IMPORTED, NEEDS_MAPPING)
                .withReason(NIL, ISSUED, REMINDED, RECEIVED, NEEDS_MAPPING, IMPORTED)
                .guard(IMPORTED, ReturnStates::textIsPlaced).guard(CHECKED, ReturnStates::readyToCheck)
                .guard(NIL, ReturnStates::reallyNothing)
                .effect(RECEIVED, ReturnStates::received).effect(NEEDS_MAPPING, ReturnStates::received)
                .effect(IMPORTED, ReturnStates::received).effect(IMPORTED, ReturnStates::notCheckedAnyMore)
                .effect(NEEDS_MAPPING, ReturnStates::notCheckedAnyMore)
                .effect(CHECKED, (target, occasion) -> {
                    target.setCheckedBy(occasion.who());
                    target.setCheckedOn(occasion.day());
                })
                .effect(NIL, (target, occasion) -> target.setNilReason(occasion.why()));
    }

    /** Body text must stand somewhere before a return counts as read; comments and deletions may wait. */
    private static List<String> textIsPlaced(Return target) {
        long open = target.getUnplaced().stream()
                .filter(each -> !each.isResolved() && each.getKind() != UnplacedKind.DELETION).count();
        return open == 0 ? List.of() : List.of(ProcessTexts.say("return.unplaced", open));
    }

    private static List<String> readyToCheck(Return target) {
        List<String> reasons = new ArrayList<>(textIsPlaced(target));
        if (target.getAnswers().isEmpty()) {
            reasons.add(ProcessTexts.say("return.no-answers"));
        }
        long open = target.getAnswers().stream().filter(each -> each.isNeedsCheck()).count();
        if (open > 0) {
            reasons.add(ProcessTexts.say("return.answers-to-check", open));
        }
        return reasons;
    }

    private static List<String> reallyNothing(Return target) {
        return target.getAnswers().isEmpty() ? List.of()
                : List.of(ProcessTexts.say("return.has-answers", target.getAnswers().size()));
    }

    private static void received(Return target, Transitions.Occasion occasion) {
        if (target.getReceivedOn() == null) {
            target.setReceivedOn(occasion.day());
        }
        target.setNilReason(null);
    }

    private static void notCheckedAnyMore(Return target, Transitions.Occasion occasion) {
        target.setCheckedBy(null);
        target.setCheckedOn(null);
    }
}

package org.ipag.scrutiny.app.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.app.round.RoundStages;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.ReleaseGate;

/**
 * What to do next in a round: one sentence and one thing to press.
 *
 * @param sentence what to do and why
 * @param button   the words on the button
 * @param kind     what the button does
 * @param target   the place it goes to, for {@link Kind#GO}; null otherwise
 */
record NextStep(String sentence, String button, Kind kind, EObject target) {

    /** What the button of a next step does. */
    enum Kind {
        ADD_CASE, ISSUE_FORMS, IMPORT_FORMS, GO, COLLATE, CONCLUDE, REPORT, FOLLOW_UP
    }

    /** The next step of a round; empty once everything is done. */
    static Optional<NextStep> of(Round round) {
        List<Return> returns = round.getReturns();
        if (round.getCases().stream().allMatch(file -> file.getState() == CaseState.WITHDRAWN)) {
            return step(Messages.NextStep_addCase, Messages.NextStep_addCaseButton, Kind.ADD_CASE, null);
        }
        List<Return> notIssued = returns.stream().filter(item -> item.getState() == ReturnState.NOT_ISSUED).toList();
        if (!notIssued.isEmpty()) {
            Optional<CaseFile> unready = round.getCases().stream()
                    .filter(file -> file.getState().getValue() < CaseState.RELEASED_VALUE).findFirst();
            return notIssued.size() == returns.size() && unready.isPresent()
                    ? step(NLS.bind(Messages.NextStep_readyCase, unready.get().getLabel()),
                            Messages.NextStep_readyCaseButton, Kind.GO, unready.get())
                    : step(districts(notIssued, Messages.NextStep_issueOne, Messages.NextStep_issue),
                            Messages.NextStep_issueButton, Kind.ISSUE_FORMS, null);
        }
        Optional<Return> unplaced = returns.stream().filter(RoundStages::hasUnplaced).findFirst();
        if (unplaced.isPresent()) {
            return step(NLS.bind(Messages.NextStep_place, unplaced.get().getDistrict().getName()),
                    Messages.NextStep_placeButton, Kind.GO, unplaced.get());
        }
        Optional<Return> unchecked = returns.stream().filter(item -> item.getState() == ReturnState.IMPORTED
                || item.getState() == ReturnState.NEEDS_MAPPING).findFirst();
        if (unchecked.isPresent()) {
            return step(NLS.bind(Messages.NextStep_check, unchecked.get().getDistrict().getName()),
                    Messages.NextStep_checkButton, Kind.GO, unchecked.get());
        }
        List<Return> waiting = returns.stream()
                .filter(item -> !RoundStages.isIn(item) && item.getState() != ReturnState.NIL).toList();
        if (!waiting.isEmpty()) {
            return step(districts(waiting, Messages.NextStep_importOne, Messages.NextStep_import),
                    Messages.NextStep_importButton, Kind.IMPORT_FORMS, null);
        }
        return afterCollecting(round);
    }

    private static Optional<NextStep> afterCollecting(Round round) {
        boolean marked = round.getReturns().stream().flatMap(item -> item.getAnswers().stream())
                .anyMatch(answer -> !answer.getPassages().isEmpty());
        if (!marked) {
            return step(Messages.NextStep_collate, Messages.NextStep_collateButton, Kind.COLLATE, null);
        }
        if (round.getFindings().isEmpty()) {
            return step(Messages.NextStep_findings, Messages.NextStep_concludeButton, Kind.CONCLUDE, null);
        }
        if (CarryOver.ownOf(round).isEmpty()) {
            return step(Messages.NextStep_recommendations, Messages.NextStep_concludeButton, Kind.CONCLUDE, null);
        }
        if (round.getReport() == null || !ReleaseGate.isAgreed(round.getReport())) {
            return step(Messages.NextStep_report, Messages.NextStep_reportButton, Kind.REPORT, null);
        }
        boolean replied = round.getRecommendations().stream().allMatch(item -> item.getReply() != null
                && item.getReply().getDecision() != ReplyDecision.NONE);
        return replied ? Optional.empty()
                : step(Messages.NextStep_replies, Messages.NextStep_repliesButton, Kind.FOLLOW_UP, null);
    }

    /** Names the district if it is but one, else says how many there are. */
    private static String districts(List<Return> returns, String one, String many) {
        return returns.size() == 1 ? NLS.bind(one, returns.getFirst().getDistrict().getName())
                : NLS.bind(many, UkNumbers.grouped(returns.size()));
    }

    private static Optional<NextStep> step(String sentence, String button, Kind kind, EObject target) {
        return Optional.of(new NextStep(sentence, button, kind, target));
    }
}

package org.ipag.scrutiny.process.states;

import static org.ipag.scrutiny.model.round.RecommendationState.ACCEPTED;
import static org.ipag.scrutiny.model.round.RecommendationState.ACCEPTED_IN_PART;
import static org.ipag.scrutiny.model.round.RecommendationState.AGREED;
import static org.ipag.scrutiny.model.round.RecommendationState.CLOSED;
import static org.ipag.scrutiny.model.round.RecommendationState.DRAFT;
import static org.ipag.scrutiny.model.round.RecommendationState.EVIDENCE_OFFERED;
import static org.ipag.scrutiny.model.round.RecommendationState.IN_PROGRESS;
import static org.ipag.scrutiny.model.round.RecommendationState.PRESENTED;
import static org.ipag.scrutiny.model.round.RecommendationState.REJECTED;
import static org.ipag.scrutiny.model.round.RecommendationState.VERIFIED;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.ReplyDecision;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.process.CarryOver;
import org.ipag.scrutiny.process.ProcessTexts;

/** The states of a recommendation, from its first words to its end. */
final class RecommendationStates {

    private RecommendationStates() {
    }

    static StateTable<Recommendation, RecommendationState> table() {
        return new StateTable<>(Recommendation.class, RoundPackage.Literals.RECOMMENDATION__STATE,
                RecommendationState.class)
                .course(DRAFT, AGREED).course(AGREED, PRESENTED)
                .course(PRESENTED, ACCEPTED, ACCEPTED_IN_PART, REJECTED)
                .course(ACCEPTED, IN_PROGRESS, EVIDENCE_OFFERED).course(ACCEPTED_IN_PART, IN_PROGRESS, EVIDENCE_OFFERED)
                .course(IN_PROGRESS, EVIDENCE_OFFERED).course(EVIDENCE_OFFERED, VERIFIED).course(VERIFIED, CLOSED)
                .withReason(REJECTED, CLOSED, PRESENTED).withReason(AGREED, DRAFT).withReason(PRESENTED, AGREED)
                .withReason(ACCEPTED, PRESENTED).withReason(ACCEPTED_IN_PART, PRESENTED)
                .withReason(IN_PROGRESS, ACCEPTED, ACCEPTED_IN_PART, CLOSED).withReason(EVIDENCE_OFFERED, IN_PROGRESS)
                .withReason(VERIFIED, EVIDENCE_OFFERED).withReason(CLOSED, VERIFIED, IN_PROGRESS, PRESENTED)
                .guard(AGREED, RecommendationStates::complete)
                .guard(ACCEPTED, it -> replied(it, ReplyDecision.ACCEPTED))
                .guard(ACCEPTED_IN_PART, it -> replied(it, ReplyDecision.ACCEPTED_IN_PART))
                .guard(REJECTED, it -> replied(it, ReplyDecision.REJECTED))
                .guard(EVIDENCE_OFFERED, RecommendationStates::evidenceIsThere)
                .guard(VERIFIED, RecommendationStates::evidenceIsVerified);
    }

    /** Half of the first report's areas had no recommendation, and no recommendation an owner or a date. */
    private static List<String> complete(Recommendation target) {
        if (target.getState() != DRAFT) {
            return List.of(); // Going back to it.
        }
        List<String> reasons = new ArrayList<>();
        if (blank(target.getText())) {
            reasons.add(ProcessTexts.say("recommendation.no-text"));
        }
        if (blank(target.getOwner())) {
            reasons.add(ProcessTexts.say("recommendation.no-owner"));
        }
        if (target.getDueDate() == null) {
            reasons.add(ProcessTexts.say("recommendation.no-date"));
        }
        if (!CarryOver.isCarried(target)) {
            if (target.getFindings().isEmpty()) {
                reasons.add(ProcessTexts.say("recommendation.no-finding"));
            } else if (target.getFindings().stream().allMatch(each -> each.getPassages().isEmpty())) {
                reasons.add(ProcessTexts.say("recommendation.no-evidence"));
            }
        }
        return reasons;
    }

    private static List<String> replied(Recommendation target, ReplyDecision expected) {
        ForceReply reply = target.getReply();
        if (reply == null || reply.getDecision() == ReplyDecision.NONE) {
            return List.of(ProcessTexts.say("recommendation.no-reply"));
        }
        if (reply.getDecision() != expected) {
            return List.of(ProcessTexts.say("recommendation.other-reply", StateWords.of(reply.getDecision())));
        }
        if (expected != ReplyDecision.ACCEPTED && blank(reply.getReason())) {
            return List.of(ProcessTexts.say("recommendation.reply-without-reason"));
        }
        return List.of();
    }

    private static List<String> evidenceIsThere(Recommendation target) {
        boolean there = target.getActions().stream().anyMatch(each -> !blank(each.getEvidence()));
        return there ? List.of() : List.of(ProcessTexts.say("recommendation.no-action-evidence"));
    }

    private static List<String> evidenceIsVerified(Recommendation target) {
        if (target.getState() == CLOSED) {
            return List.of(); // Opened again.
        }
        boolean verified = target.getActions().stream()
                .anyMatch(each -> !blank(each.getEvidence()) && !blank(each.getVerifiedBy()));
        return verified ? List.of() : List.of(ProcessTexts.say("recommendation.not-verified"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

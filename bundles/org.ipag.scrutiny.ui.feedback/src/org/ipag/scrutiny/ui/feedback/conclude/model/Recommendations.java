package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.Action;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationItem;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;

/**
 * Makes recommendations out of findings and keeps them numbered. Once a recommendation has been presented its number is
 * known outside, so it neither moves nor goes away. Every method gives one undoable command.
 */
public final class Recommendations {

    private static final RoundPackage P = RoundPackage.eINSTANCE;
    private static final Set<RecommendationState> STILL_OURS =
            EnumSet.of(RecommendationState.DRAFT, RecommendationState.AGREED);
    private static final Set<RecommendationState> DONE_WITH =
            EnumSet.of(RecommendationState.VERIFIED, RecommendationState.CLOSED);

    /** A new element and the command that adds it. */
    public record Added<T>(T element, Command command) {
    }

    private final EditingDomain domain;
    private final Round round;

    public Recommendations(EditingDomain domain, Round round) {
        this.domain = domain;
        this.round = round;
    }

    /** Whether a recommendation may still be moved or removed: it has not been presented. */
    public static boolean isStillOurs(Recommendation recommendation) {
        return STILL_OURS.contains(recommendation.getState());
    }

    /** Starts a recommendation that rests on findings. */
    public Added<Recommendation> create(String text, Collection<? extends Finding> findings, String label) {
        Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
        recommendation.setText(text);
        recommendation.setNumber(nextNumber());
        recommendation.getFindings().addAll(findings);
        return added(recommendation, label);
    }

    /** Lets a recommendation rest on further findings. */
    public Command support(Recommendation recommendation, Collection<? extends Finding> findings, String label) {
        return Edits.of(domain, label).addAll(recommendation, P.getRecommendation_Findings(), findings).command();
    }

    /** Takes findings from under a recommendation. */
    public Command withdraw(Recommendation recommendation, Collection<? extends Finding> findings, String label) {
        Edits edits = Edits.of(domain, label);
        findings.forEach(finding -> edits.remove(recommendation, P.getRecommendation_Findings(), finding));
        return edits.command();
    }

    /** How far a recommendation can go in a direction without passing one whose number is known outside. */
    public boolean canReorder(Recommendation recommendation, int steps) {
        int at = round.getRecommendations().indexOf(recommendation);
        int to = at + Integer.signum(steps);
        return steps != 0 && to >= 0 && to < round.getRecommendations().size() && isStillOurs(recommendation)
                && isStillOurs(round.getRecommendations().get(to));
    }

    /** Moves a recommendation one place up (negative) or down and renumbers. */
    public Command reorder(Recommendation recommendation, int steps, String label) {
        Edits edits = Edits.of(domain, label);
        if (canReorder(recommendation, steps)) {
            int at = round.getRecommendations().indexOf(recommendation);
            int to = at + Integer.signum(steps);
            Recommendation other = round.getRecommendations().get(to);
            edits.move(round, P.getRound_Recommendations(), recommendation, to)
                    .set(recommendation, P.getRecommendation_Number(), other.getNumber())
                    .set(other, P.getRecommendation_Number(), recommendation.getNumber());
        }
        return edits.command();
    }

    /**
     * Removes a recommendation and closes the gap in the numbers as far as nobody outside knows them.
     *
     * @throws IllegalStateException if it has been presented
     */
    public Command remove(Recommendation recommendation, String label) {
        if (!isStillOurs(recommendation)) {
            throw new IllegalStateException("Recommendation " + recommendation.getNumber() + " has been presented");
        }
        Edits edits = Edits.of(domain, label).remove(round, P.getRound_Recommendations(), recommendation);
        List<Recommendation> left = new ArrayList<>(round.getRecommendations());
        int at = left.indexOf(recommendation);
        left.remove(at);
        if (left.subList(at, left.size()).stream().allMatch(Recommendations::isStillOurs)) {
            for (int i = at; i < left.size(); i++) {
                edits.set(left.get(i), P.getRecommendation_Number(), left.get(i).getNumber() - 1);
            }
        }
        return edits.command();
    }

    /** Adds a sub-item. */
    public Added<RecommendationItem> addItem(Recommendation recommendation, String text, String label) {
        RecommendationItem item = RoundFactory.eINSTANCE.createRecommendationItem();
        item.setText(text);
        return new Added<>(item,
                Edits.of(domain, label).add(recommendation, P.getRecommendation_Items(), item).command());
    }

    /** Adds an action. */
    public Added<Action> addAction(Recommendation recommendation, String text, String label) {
        Action action = RoundFactory.eINSTANCE.createAction();
        action.setText(text);
        action.setOwner(recommendation.getOwner());
        action.setDueDate(recommendation.getDueDate());
        return new Added<>(action,
                Edits.of(domain, label).add(recommendation, P.getRecommendation_Actions(), action).command());
    }

    /** Removes a sub-item or an action. */
    public Command removePart(Recommendation recommendation, Object part, String label) {
        return Edits.of(domain, label).remove(recommendation, P.getRecommendation_Items(), part)
                .remove(recommendation, P.getRecommendation_Actions(), part).command();
    }

    /** Gives a recommendation the force's reply to be filled in, if it has none. */
    public Added<ForceReply> reply(Recommendation recommendation, String label) {
        Edits edits = Edits.of(domain, label);
        ForceReply reply = recommendation.getReply();
        if (reply == null) {
            reply = RoundFactory.eINSTANCE.createForceReply();
            reply.setId(UUID.randomUUID().toString());
            edits.set(recommendation, P.getRecommendation_Reply(), reply);
        }
        return new Added<>(reply, edits.command());
    }

    /** The recommendations of the last round that are not done with and were not taken up here yet. */
    public List<Recommendation> stillOpen(Round previous) {
        Set<String> taken = new HashSet<>();
        round.getRecommendations().forEach(r -> taken.add(r.getCarriedFrom()));
        return previous.getRecommendations().stream()
                .filter(r -> !DONE_WITH.contains(r.getState()) && !taken.contains(r.getId())).toList();
    }

    /** Carries recommendations of the last round over: text, owner and sub-items, with the link back. */
    public Command carryOver(Collection<Recommendation> earlier, String label) {
        Edits edits = Edits.of(domain, label);
        int number = nextNumber();
        for (Recommendation old : earlier) {
            Recommendation recommendation = RoundFactory.eINSTANCE.createRecommendation();
            recommendation.setText(old.getText());
            recommendation.setOwner(old.getOwner());
            recommendation.setCarriedFrom(old.getId());
            recommendation.setNumber(number++);
            for (RecommendationItem item : old.getItems()) {
                RecommendationItem copy = RoundFactory.eINSTANCE.createRecommendationItem();
                copy.setText(item.getText());
                recommendation.getItems().add(copy);
            }
            edits.add(round, P.getRound_Recommendations(), recommendation);
        }
        return edits.command();
    }

    private Added<Recommendation> added(Recommendation recommendation, String label) {
        return new Added<>(recommendation,
                Edits.of(domain, label).add(round, P.getRound_Recommendations(), recommendation).command());
    }

    private int nextNumber() {
        return round.getRecommendations().stream().mapToInt(Recommendation::getNumber).max().orElse(0) + 1;
    }
}

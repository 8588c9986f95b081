package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.time.Instant;
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
import org.ipag.scrutiny.process.CarryOver;

/**
 * Makes recommendations out of findings and keeps them numbered. Once a recommendation has been presented its number is
 * known outside, so it neither moves nor goes away. Those carried over from an earlier round keep the number they had
 * there and stand apart. Every method gives one undoable command.
 */
public final class Recommendations {

    private static final RoundPackage P = RoundPackage.eINSTANCE;
    private static final Set<RecommendationState> STILL_OURS =
            EnumSet.of(RecommendationState.DRAFT, RecommendationState.AGREED);

    /** A new element and the command that adds it. */
    public record Added<T>(T element, Command command) {
    }

    private final EditingDomain domain;
    private final Round round;

    public Recommendations(EditingDomain domain, Round round) {
        this.domain = domain;
        this.round = round;
    }

    /** Whether a recommendation may still be moved or removed: it is this round's and has not been presented. */
    public static boolean isStillOurs(Recommendation recommendation) {
        return STILL_OURS.contains(recommendation.getState()) && !CarryOver.isCarried(recommendation);
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

    /** Whether a recommendation can go a place up (negative) or down without passing one whose number is known outside. */
    public boolean canReorder(Recommendation recommendation, int steps) {
        List<Recommendation> own = CarryOver.ownOf(round);
        int to = own.indexOf(recommendation) + Integer.signum(steps);
        return steps != 0 && to >= 0 && to < own.size() && isStillOurs(recommendation) && isStillOurs(own.get(to));
    }

    /** Moves a recommendation one place up (negative) or down and renumbers. */
    public Command reorder(Recommendation recommendation, int steps, String label) {
        Edits edits = Edits.of(domain, label);
        if (canReorder(recommendation, steps)) {
            List<Recommendation> own = CarryOver.ownOf(round);
            Recommendation other = own.get(own.indexOf(recommendation) + Integer.signum(steps));
            edits.move(round, P.getRound_Recommendations(), recommendation, round.getRecommendations().indexOf(other))
                    .set(recommendation, P.getRecommendation_Number(), other.getNumber())
                    .set(other, P.getRecommendation_Number(), recommendation.getNumber());
        }
        return edits.command();
    }

    /**
     * Removes a recommendation and closes the gap in the numbers as far as nobody outside knows them.
     *
     * @throws IllegalStateException if it has been presented or was carried over
     */
    public Command remove(Recommendation recommendation, String label) {
        if (!isStillOurs(recommendation)) {
            throw new IllegalStateException("Recommendation " + recommendation.getNumber() + " is known outside");
        }
        Edits edits = Edits.of(domain, label).remove(round, P.getRound_Recommendations(), recommendation);
        List<Recommendation> own = CarryOver.ownOf(round);
        List<Recommendation> after = own.subList(own.indexOf(recommendation) + 1, own.size());
        if (after.stream().allMatch(Recommendations::isStillOurs)) {
            after.forEach(r -> edits.set(r, P.getRecommendation_Number(), r.getNumber() - 1));
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

    /** The recommendations of the last round that are still open and were not taken up here yet. */
    public List<Recommendation> stillOpen(Round previous) {
        Set<String> taken = new HashSet<>();
        round.getRecommendations().forEach(r -> taken.add(r.getCarriedFrom()));
        return previous.getRecommendations().stream()
                .filter(r -> CarryOver.isOpen(r) && !taken.contains(r.getId())).toList();
    }

    /** Carries recommendations of the last round over, as {@link CarryOver} does for a new round. */
    public Command carryOver(Round previous, Collection<Recommendation> chosen, String who, Instant now, String label) {
        Set<String> wanted = new HashSet<>();
        chosen.forEach(r -> wanted.add(r.getId()));
        List<Recommendation> carried = CarryOver.of(previous, who, now).stream()
                .filter(r -> wanted.contains(r.getCarriedFrom())).toList();
        return Edits.of(domain, label).addAll(round, P.getRound_Recommendations(), carried).command();
    }

    private Added<Recommendation> added(Recommendation recommendation, String label) {
        return new Added<>(recommendation,
                Edits.of(domain, label).add(round, P.getRound_Recommendations(), recommendation).command());
    }

    private int nextNumber() {
        return CarryOver.ownOf(round).stream().mapToInt(Recommendation::getNumber).max().orElse(0) + 1;
    }
}

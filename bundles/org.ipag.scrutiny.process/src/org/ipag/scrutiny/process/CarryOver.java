package org.ipag.scrutiny.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.Round;

/**
 * Takes recommendations from one round to the next, which opens with the question what became of them. A carried
 * recommendation keeps its words, owner, date, reply, actions, state and the number it had; it rests on no finding of the
 * new round, and says in {@code carriedFrom} where it comes from.
 */
public final class CarryOver {

    /** States in which there is something left to ask about. */
    private static final Set<RecommendationState> OPEN = EnumSet.of(RecommendationState.AGREED,
            RecommendationState.PRESENTED, RecommendationState.ACCEPTED, RecommendationState.ACCEPTED_IN_PART,
            RecommendationState.IN_PROGRESS, RecommendationState.EVIDENCE_OFFERED, RecommendationState.VERIFIED);

    private CarryOver() {
    }

    /** Whether there is still something to ask about a recommendation. */
    public static boolean isOpen(Recommendation recommendation) {
        return OPEN.contains(recommendation.getState());
    }

    /** Whether a recommendation was carried over from an earlier round. */
    public static boolean isCarried(Recommendation recommendation) {
        return recommendation.getCarriedFrom() != null && !recommendation.getCarriedFrom().isBlank();
    }

    /** The recommendations made in this round, without those carried over, in their order. */
    public static List<Recommendation> ownOf(Round round) {
        return round.getRecommendations().stream().filter(each -> !isCarried(each)).toList();
    }

    /** The recommendations carried over from earlier rounds, in their order. */
    public static List<Recommendation> carriedInto(Round round) {
        return round.getRecommendations().stream().filter(CarryOver::isCarried).toList();
    }

    /** Copies, for a new round, of what is still open of an earlier round's recommendations. */
    public static List<Recommendation> of(Round previous, String who, Instant now) {
        List<Recommendation> carried = new ArrayList<>();
        for (Recommendation each : previous.getRecommendations()) {
            if (isOpen(each)) {
                carried.add(carry(each, previous, who, now));
            }
        }
        return carried;
    }

    private static Recommendation carry(Recommendation original, Round previous, String who, Instant now) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(); // References are left out: they lead into the other round.
        Recommendation copy = (Recommendation) copier.copy(original);
        copy.getStateChanges().clear();
        Ids.assignFresh(copy);
        copy.setCarriedFrom(original.getId());
        copy.getStateChanges().add(StateChanges.first(original.getState(), who,
                ProcessTexts.say("setup.carried", ObjectLabels.of(previous)), now));
        return copy;
    }
}

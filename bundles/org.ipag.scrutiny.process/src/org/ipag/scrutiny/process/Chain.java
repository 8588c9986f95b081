package org.ipag.scrutiny.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.ForceReply;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;

/**
 * The one chain of a round, walkable both ways from anything on it: document and case, answer, passage, finding,
 * recommendation, the force's reply.
 */
public final class Chain {

    /** The links of the chain, in its direction. */
    public enum Link {
        /** The document that came back. */
        DOCUMENT,
        /** The case that was looked at. */
        CASE,
        /** What a district answered. */
        ANSWER,
        /** The words marked in it. */
        PASSAGE,
        /** The finding that rests on them. */
        FINDING,
        /** The recommendation that follows. */
        RECOMMENDATION,
        /** What the force replied. */
        REPLY
    }

    private final Map<Link, Set<EObject>> links = new EnumMap<>(Link.class);

    private Chain(Round round, EObject start) {
        for (Link link : Link.values()) {
            links.put(link, new LinkedHashSet<>());
        }
        if (start instanceof Quotation quotation) {
            if (quotation.getPassage() != null) {
                back(round, quotation.getPassage());
                forward(round, quotation.getPassage());
            }
        } else {
            back(round, start);
            forward(round, start);
        }
    }

    /**
     * The chain through an object.
     *
     * @param start a case, document, return, answer, passage, quotation, finding, recommendation or reply; anything else
     *              has an empty chain
     */
    public static Chain through(EObject start) {
        for (EObject each = start; each != null; each = each.eContainer()) {
            if (each instanceof Round round) {
                return new Chain(round, start);
            }
        }
        throw new IllegalArgumentException("Only what is part of a round is on its chain");
    }

    /** What stands on a link of the chain, in the order found; the object it goes through is among it. */
    public List<EObject> at(Link link) {
        return List.copyOf(links.get(link));
    }

    /** The answers on the chain. */
    public List<Answer> answers() {
        return of(Link.ANSWER, Answer.class);
    }

    /** The passages on the chain. */
    public List<Passage> passages() {
        return of(Link.PASSAGE, Passage.class);
    }

    /** The findings on the chain. */
    public List<Finding> findings() {
        return of(Link.FINDING, Finding.class);
    }

    /** The recommendations on the chain. */
    public List<Recommendation> recommendations() {
        return of(Link.RECOMMENDATION, Recommendation.class);
    }

    /** Whether nothing leads to or from the object. */
    public boolean isEmpty() {
        return links.values().stream().mapToInt(Collection::size).sum() <= 1;
    }

    /** The district that a part of a return belongs to. */
    public static Optional<District> districtOf(EObject part) {
        for (EObject each = part; each != null; each = each.eContainer()) {
            if (each instanceof Return from) {
                return Optional.ofNullable(from.getDistrict());
            }
        }
        return Optional.empty();
    }

    private <T extends EObject> List<T> of(Link link, Class<T> type) {
        return links.get(link).stream().map(type::cast).toList();
    }

    private void back(Round round, EObject from) {
        switch (from) {
            case ForceReply reply when reply.eContainer() instanceof Recommendation recommendation -> {
                links.get(Link.REPLY).add(reply);
                back(round, recommendation);
            }
            case Recommendation recommendation -> {
                links.get(Link.RECOMMENDATION).add(recommendation);
                recommendation.getFindings().forEach(each -> back(round, each));
            }
            case Finding finding -> {
                links.get(Link.FINDING).add(finding);
                finding.getPassages().forEach(each -> back(round, each));
            }
            case Passage passage -> {
                links.get(Link.PASSAGE).add(passage);
                if (passage.eContainer() instanceof Answer answer) {
                    back(round, answer);
                }
            }
            case Answer answer -> {
                links.get(Link.ANSWER).add(answer);
                add(Link.CASE, answer.getCaseFile());
                add(Link.DOCUMENT, answer.getDocument());
            }
            default -> {
                // Cases, documents and returns are where the chain begins.
            }
        }
    }

    private void forward(Round round, EObject from) {
        switch (from) {
            case Return returned -> returned.getAnswers().forEach(each -> step(round, each));
            case CaseFile file -> {
                links.get(Link.CASE).add(file);
                answersOf(round).stream().filter(each -> each.getCaseFile() == file)
                        .forEach(each -> step(round, each));
            }
            case ReturnDocument document -> {
                links.get(Link.DOCUMENT).add(document);
                answersOf(round).stream().filter(each -> each.getDocument() == document)
                        .forEach(each -> step(round, each));
            }
            case Answer answer -> {
                links.get(Link.ANSWER).add(answer);
                answer.getPassages().forEach(each -> forward(round, each));
            }
            case Passage passage -> {
                links.get(Link.PASSAGE).add(passage);
                round.getFindings().stream().filter(each -> each.getPassages().contains(passage))
                        .forEach(each -> forward(round, each));
            }
            case Finding finding -> {
                links.get(Link.FINDING).add(finding);
                round.getRecommendations().stream().filter(each -> each.getFindings().contains(finding))
                        .forEach(each -> forward(round, each));
            }
            case Recommendation recommendation -> {
                links.get(Link.RECOMMENDATION).add(recommendation);
                add(Link.REPLY, recommendation.getReply());
            }
            default -> {
                // A reply is where the chain ends within the round.
            }
        }
    }

    private void step(Round round, Answer answer) {
        links.get(Link.ANSWER).add(answer);
        forward(round, answer);
    }

    private void add(Link link, EObject object) {
        if (object != null) {
            links.get(link).add(object);
        }
    }

    private static List<Answer> answersOf(Round round) {
        List<Answer> answers = new ArrayList<>();
        round.getReturns().forEach(each -> answers.addAll(each.getAnswers()));
        return answers;
    }
}

package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;

/** Makes findings out of passages and keeps them numbered, each kind from 1. Every method gives one undoable command. */
public final class Findings {

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    /** A new finding and the command that adds it. */
    public record NewFinding(Finding finding, Command command) {
    }

    private final EditingDomain domain;
    private final Round round;

    public Findings(EditingDomain domain, Round round) {
        this.domain = domain;
        this.round = round;
    }

    /** The findings of a kind, in their order. */
    public List<Finding> of(FindingKind kind) {
        return round.getFindings().stream().filter(f -> FindingKind.of(f) == kind).toList();
    }

    /**
     * Starts a finding that rests on passages; its title is drafted from the first of them.
     *
     * @param passages may be empty: evidence can follow
     */
    public NewFinding create(FindingKind kind, Collection<Passage> passages, String label) {
        Finding finding = kind.create();
        finding.setNumber(of(kind).size() + 1);
        finding.getPassages().addAll(passages);
        finding.setTitle(passages.isEmpty() ? "" : Headline.of(passages.iterator().next().getText()));
        return new NewFinding(finding, Edits.of(domain, label).add(round, P.getRound_Findings(), finding).command());
    }

    /** Lets a finding rest on further passages; those it has already are left alone. */
    public Command support(Finding finding, Collection<Passage> passages, String label) {
        return Edits.of(domain, label).addAll(finding, P.getFinding_Passages(), passages).command();
    }

    /** Takes passages from under a finding; they stay marked. */
    public Command withdraw(Finding finding, Collection<Passage> passages, String label) {
        Edits edits = Edits.of(domain, label);
        passages.forEach(passage -> edits.remove(finding, P.getFinding_Passages(), passage));
        return edits.command();
    }

    /** Moves passages from one finding to another. */
    public Command shift(Finding from, Finding to, Collection<Passage> passages, String label) {
        Edits edits = Edits.of(domain, label);
        if (from != to) {
            passages.forEach(passage -> edits.remove(from, P.getFinding_Passages(), passage));
        }
        return edits.addAll(to, P.getFinding_Passages(), passages).command();
    }

    /** Whether a finding can go a place up (negative) or down among those of its kind. */
    public boolean canReorder(Finding finding, int steps) {
        List<Finding> kind = of(FindingKind.of(finding));
        int to = kind.indexOf(finding) + Integer.signum(steps);
        return to >= 0 && to < kind.size();
    }

    /**
     * Moves a finding up or down among those of its kind.
     *
     * @param steps negative towards the first; moved as far as possible
     */
    public Command reorder(Finding finding, int steps, String label) {
        List<Finding> kind = of(FindingKind.of(finding));
        int from = kind.indexOf(finding);
        int to = Math.clamp((long) from + steps, 0, kind.size() - 1);
        Edits edits = Edits.of(domain, label);
        if (from != to) {
            edits.move(round, P.getRound_Findings(), finding, round.getFindings().indexOf(kind.get(to)));
            List<Finding> order = new ArrayList<>(kind);
            order.remove(finding);
            order.add(to, finding);
            number(edits, order);
        }
        return edits.command();
    }

    /**
     * Makes a finding one of another kind. It is a new element, as its kind is what it is; its words, passages and
     * recommendations go with it.
     */
    public NewFinding changeKind(Finding finding, FindingKind kind, String label) {
        if (FindingKind.of(finding) == kind) {
            return new NewFinding(finding, Edits.of(domain, label).command());
        }
        Finding changed = kind.create();
        changed.setTitle(finding.getTitle());
        changed.setText(finding.getText());
        changed.setNoRecommendationReason(finding.getNoRecommendationReason());
        changed.getPassages().addAll(finding.getPassages());
        changed.setNumber(of(kind).size() + 1);
        Edits edits = Edits.of(domain, label).add(round, P.getRound_Findings(), changed);
        for (Recommendation recommendation : round.getRecommendations()) {
            int at = recommendation.getFindings().indexOf(finding);
            if (at >= 0) {
                edits.remove(recommendation, P.getRecommendation_Findings(), finding)
                        .add(recommendation, P.getRecommendation_Findings(), changed, at);
            }
        }
        removeAndNumber(edits, finding);
        return new NewFinding(changed, edits.command());
    }

    /** Removes a finding, also from the recommendations that rest on it; its passages stay marked. */
    public Command remove(Finding finding, String label) {
        Edits edits = Edits.of(domain, label);
        for (Recommendation recommendation : round.getRecommendations()) {
            edits.remove(recommendation, P.getRecommendation_Findings(), finding);
        }
        removeAndNumber(edits, finding);
        return edits.command();
    }

    /** Joins a finding into another of the same kind: evidence and recommendations go over, both texts are kept. */
    public Command join(Finding from, Finding into, String label) {
        if (from == into) {
            return Edits.of(domain, label).command();
        }
        Edits edits = Edits.of(domain, label).addAll(into, P.getFinding_Passages(), from.getPassages())
                .set(into, P.getFinding_Text(), both(into.getText(), words(from)));
        for (Recommendation recommendation : round.getRecommendations()) {
            if (recommendation.getFindings().contains(from)) {
                edits.add(recommendation, P.getRecommendation_Findings(), into)
                        .remove(recommendation, P.getRecommendation_Findings(), from);
            }
        }
        removeAndNumber(edits, from);
        return edits.command();
    }

    /** The recommendations that rest on a finding. */
    public List<Recommendation> recommendations(Finding finding) {
        return round.getRecommendations().stream().filter(r -> r.getFindings().contains(finding)).toList();
    }

    private void removeAndNumber(Edits edits, Finding finding) {
        edits.remove(round, P.getRound_Findings(), finding);
        List<Finding> left = new ArrayList<>(of(FindingKind.of(finding)));
        left.remove(finding);
        number(edits, left);
    }

    private static void number(Edits edits, List<Finding> order) {
        for (int i = 0; i < order.size(); i++) {
            edits.set(order.get(i), P.getFinding_Number(), i + 1);
        }
    }

    private static String words(Finding finding) {
        return both(finding.getTitle(), finding.getText());
    }

    private static String both(String first, String second) {
        String a = first == null ? "" : first.strip();
        String b = second == null ? "" : second.strip();
        return a.isEmpty() ? b : b.isEmpty() ? a : a + "\n\n" + b;
    }
}

package org.ipag.scrutiny.ui.feedback.conclude.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;

/** The marked passages of a round as material for findings: those no finding rests on yet come first. */
public final class PassagePool {

    /**
     * A passage with what is needed to judge it at a glance.
     *
     * @param order    place in the round, question by question
     * @param findings the findings that rest on it; empty while it is unassigned
     */
    public record Item(Passage passage, Answer answer, District district, int order, List<Finding> findings) {

        public boolean unassigned() {
            return findings.isEmpty();
        }
    }

    /**
     * What to show.
     *
     * @param codings    empty for all
     * @param themes     ids of themes; empty for all
     * @param unassigned true for those only that no finding rests on
     * @param words      as in the collation
     */
    public record Filter(Set<Coding> codings, Set<String> themes, boolean unassigned, String words) {
        public static final Filter ALL = new Filter(Set.of(), Set.of(), false, "");
    }

    private final Round round;

    public PassagePool(Round round) {
        this.round = round;
    }

    /** The passages that pass, unassigned ones first, then in the order of questions and districts. */
    public List<Item> items(Filter filter) {
        List<String> words = SearchText.words(filter.words());
        Map<Passage, List<Finding>> used = new IdentityHashMap<>();
        for (Finding finding : round.getFindings()) {
            for (Passage passage : finding.getPassages()) {
                used.computeIfAbsent(passage, p -> new ArrayList<>(1)).add(finding);
            }
        }
        List<Item> items = new ArrayList<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                int question = answer.getQuestion() == null ? Integer.MAX_VALUE : answer.getQuestion().getNumber();
                for (Passage passage : answer.getPassages()) {
                    List<Finding> findings = used.getOrDefault(passage, List.of());
                    if (passes(passage, findings, filter, words)) {
                        items.add(new Item(passage, answer, from.getDistrict(), question,
                                Collections.unmodifiableList(findings)));
                    }
                }
            }
        }
        items.sort(Comparator.comparing((Item item) -> !item.unassigned()).thenComparingInt(Item::order));
        return items;
    }

    private static boolean passes(Passage passage, List<Finding> findings, Filter filter, List<String> words) {
        if (filter.unassigned() && !findings.isEmpty()) {
            return false;
        }
        if (!filter.codings().isEmpty() && !filter.codings().contains(passage.getCoding())) {
            return false;
        }
        if (!filter.themes().isEmpty()
                && passage.getThemes().stream().map(Theme::getId).noneMatch(filter.themes()::contains)) {
            return false;
        }
        return words.isEmpty() || SearchText.matches(SearchText.normalise(passage.getText()), words);
    }
}

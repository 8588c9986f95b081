package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.process.RoundQuestions;

/**
 * The answers of a round by question and district, filtered while one types.
 *
 * <p>What is kept between two queries is each answer's searchable text, under the very string it was made from; an
 * edited answer is therefore noticed by itself and nothing can go stale. Not thread-safe: the model belongs to one
 * thread.
 */
public final class CollationIndex {

    private record Searchable(String source, String normalised) {
    }

    private final Round round;
    private final Map<Answer, Searchable> texts = new IdentityHashMap<>();

    public CollationIndex(Round round) {
        this.round = round;
    }

    /** The round whose answers these are. */
    public Round round() {
        return round;
    }

    /** Prepares all answers for searching, so that the first search is as quick as any. */
    public void prepare() {
        round.getReturns().forEach(r -> r.getAnswers().forEach(this::searchable));
    }

    /**
     * Prepares some answers for searching, so that it can be done bit by bit while nothing else is asked for.
     *
     * @param most how many answers at most
     * @return whether there are more
     */
    public boolean prepare(int most) {
        int prepared = 0;
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                if (!texts.containsKey(answer)) {
                    if (prepared++ == most) {
                        return true;
                    }
                    searchable(answer);
                }
            }
        }
        return false;
    }

    /** The answers that pass a filter, as a grid. */
    public CollationGrid query(CollationFilter filter) {
        List<String> words = SearchText.words(filter.words());
        Set<String> themes = withNarrower(filter.themes());
        List<CollationGrid.Row> rows = rows(filter.questions());
        List<District> columns = columns(filter.districts());
        Map<String, Integer> rowOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            rowOf.put(rows.get(i).key(), i);
        }
        Map<District, Integer> columnOf = new IdentityHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            columnOf.put(columns.get(i), i);
        }
        CollationGrid.Builder grid = new CollationGrid.Builder(rows, columns);
        int total = 0;
        for (Return from : round.getReturns()) {
            total += from.getAnswers().size();
            Integer column = columnOf.get(from.getDistrict());
            if (column == null) {
                continue;
            }
            for (Answer answer : from.getAnswers()) {
                Integer row = rowOf.get(keyOf(answer));
                if (row != null && passes(answer, filter, themes) && (words.isEmpty() || SearchText.matches(searchable(answer), words))) {
                    grid.put(row, column, answer);
                }
            }
        }
        forgetRemoved(total);
        return grid.build(total);
    }

    private boolean passes(Answer answer, CollationFilter filter, Set<String> themes) {
        if (!filter.kinds().isEmpty() && !filter.kinds().contains(answer.getKind())) {
            return false;
        }
        if (!filter.cases().isEmpty()) {
            String caseId = answer.getCaseFile() == null ? CollationFilter.ALL_CASES : answer.getCaseFile().getId();
            if (!filter.cases().contains(caseId)) {
                return false;
            }
        }
        if (!filter.codings().isEmpty() && !hasCoding(answer, filter.codings())) {
            return false;
        }
        if (filter.quotable() && answer.getPassages().stream().noneMatch(Passage::isQuotable)) {
            return false;
        }
        return themes.isEmpty() || hasTheme(answer, themes);
    }

    private static boolean hasCoding(Answer answer, Set<Coding> codings) {
        boolean coded = false;
        for (Passage passage : answer.getPassages()) {
            if (passage.getCoding() != Coding.NONE) {
                coded = true;
                if (codings.contains(passage.getCoding())) {
                    return true;
                }
            }
        }
        return !coded && codings.contains(Coding.NONE);
    }

    private static boolean hasTheme(Answer answer, Set<String> themes) {
        for (Passage passage : answer.getPassages()) {
            for (Theme theme : passage.getThemes()) {
                if (themes.contains(theme.getId())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A theme stands for its narrower themes too. */
    private Set<String> withNarrower(Set<String> themes) {
        if (themes.isEmpty()) {
            return themes;
        }
        Set<String> all = new HashSet<>();
        round.getThemes().forEach(theme -> collect(theme, themes, false, all));
        all.addAll(themes);
        return all;
    }

    private static void collect(Theme theme, Set<String> wanted, boolean inherited, Set<String> into) {
        boolean take = inherited || wanted.contains(theme.getId());
        if (take) {
            into.add(theme.getId());
        }
        theme.getChildren().forEach(child -> collect(child, wanted, take, into));
    }

    /** The questions there are rows for: those every panel is asked, and any other that was answered. */
    public List<CollationGrid.Row> questions() {
        return rows(Set.of());
    }

    /** The questions of the round's topic, then those of answers whose question the topic no longer has. */
    private List<CollationGrid.Row> rows(Set<String> wanted) {
        Map<String, CollationGrid.Row> rows = new LinkedHashMap<>();
        if (round.getTopic() != null) {
            List<Question> asked = RoundQuestions.of(round);
            for (QuestionSet set : round.getTopic().getQuestionSets()) {
                for (Question question : set.getQuestions()) {
                    rows.putIfAbsent(question.getKey(), CollationGrid.Row.of(question, asked.contains(question)));
                }
            }
        }
        Set<String> answered = new HashSet<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                String key = keyOf(answer);
                answered.add(key);
                rows.computeIfAbsent(key, k -> CollationGrid.Row.withoutQuestion(k, answer.getWording()));
            }
        }
        return rows.values().stream().filter(row -> wanted.isEmpty() || wanted.contains(row.key()))
                .filter(row -> row.ofPanel() || answered.contains(row.key())).toList();
    }

    private List<District> columns(Set<String> wanted) {
        if (round.getForce() == null) {
            return List.of();
        }
        return round.getForce().getDistricts().stream()
                .filter(district -> wanted.isEmpty() || wanted.contains(district.getId())).toList();
    }

    private static String keyOf(Answer answer) {
        if (answer.getQuestionKey() != null) {
            return answer.getQuestionKey();
        }
        return answer.getQuestion() == null ? "" : answer.getQuestion().getKey();
    }

    private String searchable(Answer answer) {
        String source = answer.getText();
        Searchable kept = texts.get(answer);
        if (kept == null || kept.source() != source) {
            kept = new Searchable(source, SearchText.normalise(source));
            texts.put(answer, kept);
        }
        return kept.normalised();
    }

    /** Frees what was kept for answers that are gone, once it is worth the while. */
    private void forgetRemoved(int total) {
        if (texts.size() > total + 500) {
            Map<Answer, Searchable> kept = new IdentityHashMap<>();
            for (Return from : round.getReturns()) {
                for (Answer answer : new ArrayList<>(from.getAnswers())) {
                    Searchable text = texts.get(answer);
                    if (text != null) {
                        kept.put(answer, text);
                    }
                }
            }
            texts.clear();
            texts.putAll(kept);
        }
    }
}

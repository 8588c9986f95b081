package org.ipag.scrutiny.process.comparison;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Confidence;

/**
 * What was said to a subject in one round, counted.
 *
 * @param answers   answers in which it was said
 * @param districts districts they come from
 * @param returned  districts of the round that returned a form, to compare rounds of different size
 * @param passages  passages by coding; those without one stand under {@link Coding#NONE}
 * @param stated    answers by what they say on confidence
 */
public record Tally(int answers, int districts, int returned, Map<Coding, Integer> passages,
        Map<Confidence, Integer> stated) {

    public Tally {
        passages = Map.copyOf(passages);
        stated = Map.copyOf(stated);
    }

    static Tally of(List<Spoken> said, int returned) {
        Set<Answer> answers = new HashSet<>();
        Set<String> districts = new HashSet<>();
        Map<Coding, Integer> passages = new EnumMap<>(Coding.class);
        Map<Confidence, Integer> stated = new EnumMap<>(Confidence.class);
        for (Spoken each : said) {
            districts.add(each.district());
            if (answers.add(each.answer())) {
                stated.merge(each.answer().getConfidence(), 1, Integer::sum);
            }
            if (each.passage() != null) {
                passages.merge(each.coding(), 1, Integer::sum);
            }
        }
        return new Tally(answers.size(), districts.size(), returned, passages, stated);
    }

    /** Whether anybody said anything. */
    public boolean isSilent() {
        return answers == 0;
    }

    /** Passages so coded. */
    public int coded(Coding coding) {
        return passages.getOrDefault(coding, 0);
    }

    /** Answers that say so on whether members would report. */
    public int confidence(Confidence confidence) {
        return stated.getOrDefault(confidence, 0);
    }
}

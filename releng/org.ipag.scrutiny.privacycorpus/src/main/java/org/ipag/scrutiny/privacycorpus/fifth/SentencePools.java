package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Interchangeable sentences by pool; each pool is gone through in shuffled rounds. */
final class SentencePools {

    private final Random random;
    private final Map<String, List<String>> rounds = new HashMap<>();

    SentencePools(Random random) {
        this.random = random;
    }

    /**
     * Draws a sentence.
     *
     * @param pool voice and topic, such as {@code witness.scene}: file and section
     * @param used the sentences the paper already has; the drawn one is added
     * @return a sentence with its tokens
     */
    String next(String pool, Set<String> used) {
        List<String> all = all(pool);
        for (int attempt = 0; attempt < 2 * all.size() + 2; attempt++) {
            List<String> round = rounds.computeIfAbsent(pool, p -> new ArrayList<>());
            if (round.isEmpty()) {
                round.addAll(all);
                Collections.shuffle(round, random);
            }
            String sentence = round.removeLast();
            if (used.add(sentence)) {
                return sentence;
            }
        }
        throw new IllegalStateException("pool " + pool + " is too small");
    }

    private static List<String> all(String pool) {
        String[] names = pool.split("\\.");
        List<String> all = Resources.sections("sentences/" + names[0] + ".txt").get(names[1]);
        if (all == null) {
            throw new IllegalArgumentException("no pool " + pool);
        }
        return all;
    }
}

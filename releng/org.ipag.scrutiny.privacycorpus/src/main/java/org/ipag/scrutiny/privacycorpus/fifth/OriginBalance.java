package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Keeps the origins in about equal parts by preferring those that were mentioned least. */
final class OriginBalance {

    private static final int CHOICE = 6;

    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Random random;

    OriginBalance(List<String> origins, Random random) {
        origins.forEach(origin -> mentions.put(origin, 0));
        this.random = random;
    }

    String next() {
        List<String> origins = new ArrayList<>(mentions.keySet());
        Collections.shuffle(origins, random);
        origins.sort(Comparator.comparing(mentions::get));
        return origins.get(random.nextInt(CHOICE));
    }

    /** Takes note of the persons marked in a finished paper. */
    void count(String text) {
        for (Marks.Mark mark : Marks.in(text)) {
            if (!mark.origin().isEmpty()) {
                mentions.merge(mark.origin(), 1, Integer::sum);
            }
        }
    }
}

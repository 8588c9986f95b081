package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The name lists of all origins; keeps the origins in equal parts over the documents. */
final class Origins {

    /** The eighteen origins. */
    static final List<String> KEYS = List.of("english", "celtic", "caribbean", "west-african", "east-african",
        "indian", "pakistani", "bangladeshi", "arabic", "turkish", "polish", "romanian", "chinese", "vietnamese",
        "portuguese", "traveller", "jewish", "greek");

    private final Map<String, NameList> lists = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Random random;

    Origins(Random random) {
        this.random = random;
        KEYS.forEach(key -> lists.put(key, new NameList(key)));
    }

    /** The list for the next person: a relative's, or one of the origins seldom met so far. */
    NameList next(Person relative) {
        if (relative != null) {
            return lists.get(relative.origin());
        }
        List<String> rarest = new ArrayList<>(KEYS);
        rarest.sort(Comparator.comparingInt(key -> mentions.getOrDefault(key, 0)));
        return lists.get(rarest.get(random.nextInt(7)));
    }

    /** Officers come half from British lists, half from any. */
    NameList forOfficer() {
        int last = random.nextBoolean() ? 2 : KEYS.size();
        return lists.get(KEYS.get(random.nextInt(last)));
    }

    void countMention(String origin) {
        mentions.merge(origin, 1, Integer::sum);
    }
}

package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The frame of one whole paper. Its head line reads
 * {@code ==== name ; traits ; V=woman C=child-of-V}.
 *
 * @param name   what kind of paper it is
 * @param traits how it is written: caps, lower, wrap, loose
 * @param cast   what is fixed about the persons in it
 * @param body   the text with its places to fill
 */
record Paper(String name, Set<String> traits, Map<String, String> cast, String body) {

    /** All the papers of a resource. */
    static List<Paper> read(String resource) {
        List<Paper> papers = new ArrayList<>();
        for (String block : Resources.text(resource).split("(?m)^==== ")) {
            if (block.isBlank()) {
                continue;
            }
            int end = block.indexOf('\n');
            String[] head = block.substring(0, end).split(";", -1);
            Set<String> traits = new TreeSet<>(words(head, 1));
            Map<String, String> cast = new TreeMap<>();
            for (String word : words(head, 2)) {
                int equals = word.indexOf('=');
                cast.put(word.substring(0, equals), word.substring(equals + 1));
            }
            papers.add(new Paper(head[0].strip(), traits, cast, block.substring(end + 1).strip()));
        }
        return papers;
    }

    private static List<String> words(String[] head, int part) {
        if (part >= head.length || head[part].isBlank()) {
            return List.of();
        }
        return List.of(head[part].strip().split("\\s+"));
    }
}

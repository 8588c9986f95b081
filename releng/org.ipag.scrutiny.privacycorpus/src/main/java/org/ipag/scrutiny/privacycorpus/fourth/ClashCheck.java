package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of a paper's people that also stand in it unmarked, and not as a road, place or firm. */
final class ClashCheck {

    private static final Set<String> PARTICLES = Set.of("da", "de", "do", "dos", "das", "e", "al", "el", "bin", "ben",
        "bint", "van", "von", "ibn", "la", "ul", "ur");

    private ClashCheck() {
    }

    /** The words of names that clash. */
    static Set<String> clashes(MarkedText marked) {
        Set<String> names = new TreeSet<>();
        StringBuilder unmarked = new StringBuilder();
        for (MarkedText.Segment segment : marked.segments()) {
            if (segment.type().isEmpty()) {
                unmarked.append(segment.text());
            } else {
                unmarked.append(" \u0000 ");
            }
            if (segment.type().equals("person-name") || segment.type().equals("officer")) {
                for (String word : segment.text().split("[^\\p{L}\\p{M}'’-]+")) {
                    if (word.length() > 1 && !PARTICLES.contains(word.toLowerCase())) {
                        names.add(word);
                    }
                }
            }
        }
        Set<String> clashes = new TreeSet<>();
        for (String name : names) {
            Matcher found = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                .matcher(unmarked);
            if (found.find()) {
                clashes.add(name);
            }
        }
        return clashes;
    }
}

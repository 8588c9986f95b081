package org.ipag.scrutiny.packs;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.IdentifierType;

/**
 * Tells labels, such as {@code [WITNESS 1]}, from other words in square brackets: a name that somebody typed in capitals between
 * brackets is still a name.
 */
final class KnownLabels {

    private static final Pattern BRACKETS = Pattern.compile("\\[(\\p{Lu}[\\p{Lu} -]*)(?: \\d+)?\\]");
    private static final int LONGEST = 80;
    /** The words of the labels that the platform itself gives. */
    private static final Set<String> WORDS = new HashSet<>(List.of("VICTIM", "WITNESS", "SUSPECT", "INJURED", "PARTY", "REPORTING", "PERSON", "OFFICER", "IN", "CASE", "CHILD", "REDACTED", "BLACKED",
            "OUT", "CHART", "LEFT", "CALLER", "NEIGHBOUR", "DETAIL", "SENSITIVE"));

    static {
        for (IdentifierType type : IdentifierType.values()) {
            WORDS.addAll(Arrays.asList(IdentifierType.labelOf(type.key()).split("[ -]")));
        }
    }

    private final Set<String> own;

    /**
     * Labels of the platform and some others.
     *
     * @param own labels in use, with their brackets
     */
    KnownLabels(Collection<String> own) {
        this.own = Set.copyOf(own);
    }

    /** Whether a stretch of a text lies in a label or overlaps one. */
    boolean covers(String text, int start, int end) {
        Matcher m = BRACKETS.matcher(text).region(Math.max(0, start - LONGEST), Math.min(text.length(), end + LONGEST));
        while (m.find()) {
            if (m.start() < end && start < m.end() && (own.contains(m.group()) || WORDS.containsAll(List.of(m.group(1).strip().split("[ -]+"))))) {
                return true;
            }
        }
        return false;
    }
}

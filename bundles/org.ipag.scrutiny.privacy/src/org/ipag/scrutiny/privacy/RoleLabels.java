package org.ipag.scrutiny.privacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.names.PersonRole;

/**
 * Tells the labels that replace personal data, such as {@code [WITNESS 1]}, from other words in square brackets: a name that somebody
 * typed in capitals between brackets is still a name.
 */
public final class RoleLabels {

    /**
     * Something in square brackets that has the form of a label; its first group has the words without the number, its second the
     * number. Labels are counted, so a long number is somebody's: {@code [NHS 4539181475]}.
     */
    public static final Pattern FORM = Pattern.compile("\\[(\\p{Lu}[\\p{Lu} -]*)(?: (\\d{1,3}))?\\]");

    /** The words of the labels that the platform gives, but for those of roles and types. */
    private static final Set<String> WORDS = new HashSet<>(List.of("REDACTED", "BLACKED", "OUT", "CHART", "LEFT", "CALLER", "NEIGHBOUR", "AREA"));

    static {
        for (PersonRole role : PersonRole.values()) {
            WORDS.addAll(Arrays.asList(role.label().split("[ -]")));
        }
        for (IdentifierType type : IdentifierType.values()) {
            WORDS.addAll(Arrays.asList(type.label().split("[ -]")));
        }
    }

    private RoleLabels() {
    }

    /** Whether words are those of a label: every one of them stands in some label of the platform. */
    public static boolean are(String words) {
        return WORDS.containsAll(List.of(words.strip().split("[ -]+")));
    }
}

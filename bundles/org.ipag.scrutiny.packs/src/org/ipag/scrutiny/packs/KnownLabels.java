package org.ipag.scrutiny.packs;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;

import org.ipag.scrutiny.privacy.RoleLabels;

/** Tells labels in a text: those of the platform, and those that a key knows. */
final class KnownLabels {

    private static final int LONGEST = 80;

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
        Matcher m = RoleLabels.FORM.matcher(text).region(Math.max(0, start - LONGEST), Math.min(text.length(), end + LONGEST));
        while (m.find()) {
            if (m.start() < end && start < m.end() && (own.contains(m.group()) || RoleLabels.are(m.group(1)))) {
                return true;
            }
        }
        return false;
    }
}

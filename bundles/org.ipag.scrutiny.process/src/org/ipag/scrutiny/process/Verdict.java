package org.ipag.scrutiny.process;

import java.util.List;

/**
 * Whether something may be done, and if not, why.
 *
 * @param allowed whether it may be done
 * @param reasons what stands against it, each as a sentence; empty if it is allowed
 */
public record Verdict(boolean allowed, List<String> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** Allowed if there are no reasons against. */
    public static Verdict of(List<String> reasonsAgainst) {
        return new Verdict(reasonsAgainst.isEmpty(), reasonsAgainst);
    }

    /** The reasons in one text. */
    public String text() {
        return String.join(" ", reasons);
    }
}

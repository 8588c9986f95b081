package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacy.IdentifierType;

/** The labels that stand for people and things: what they look like, and which to offer. */
public final class Labels {

    private static final List<String> ROLES = List.of("[VICTIM]", "[WITNESS 1]", "[SUSPECT]", "[INJURED PARTY]", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "[REPORTING PERSON]", "[OFFICER IN CASE]", "[OFFICER 1]", "[CHILD]", "[PERSON 1]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private Labels() {
    }

    /** A label as it is written: capitals in square brackets, whatever was typed. */
    public static String proper(String typed) {
        String words = typed == null ? "" : typed.replaceAll("[\\[\\]]", " ").replaceAll("[^\\p{L}\\d -]+", " ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                .replaceAll("\\s+", " ").strip().toUpperCase(Locale.UK); //$NON-NLS-1$ //$NON-NLS-2$
        return words.isEmpty() ? "[REDACTED]" : '[' + words + ']'; //$NON-NLS-1$
    }

    /** The label of a type that has no other, as {@code [POSTCODE]}. */
    public static String of(String type) {
        return proper(IdentifierType.labelOf(type));
    }

    /** The labels to offer for a type: those in use first, then the roles, then the type's own. */
    public static List<String> offered(Collection<String> inUse, String type) {
        return Stream.of(inUse.stream(), ROLES.stream(), Stream.of(of(type))).flatMap(each -> each).distinct().toList();
    }
}

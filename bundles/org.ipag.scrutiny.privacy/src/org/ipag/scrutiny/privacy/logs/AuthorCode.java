package org.ipag.scrutiny.privacy.logs;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.words.Headings;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * What tells the numbers and letters by which the author of an entry goes from what is built like them. The rules hold wherever authors
 * are looked for: among the names, and again once these are found.
 */
public final class AuthorCode {

    private static final WordSections WORDS = WordSections.load("words/logs.txt");
    private static final Set<String> PAYMENTS = WORDS.of("payment");
    private static final Set<String> PARTS = WORDS.of("part of somebody");
    private static final Headings HEADINGS = Headings.load();
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private AuthorCode() {
    }

    /** Whether authors stand in a column with this heading. */
    public static boolean heads(String heading) {
        return IdentifierType.OFFICER.key().equals(HEADINGS.type(heading));
    }

    /** Whether figures are a year rather than somebody's number. */
    public static boolean year(String figures) {
        return YEAR.matcher(figures).matches();
    }

    /** Whether letters, in any case, are a way of payment. */
    public static boolean payment(String letters) {
        return PAYMENTS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether letters, in any case, say as what somebody is there. */
    static boolean part(String letters) {
        return PARTS.contains(letters.toLowerCase(Locale.ROOT));
    }
}

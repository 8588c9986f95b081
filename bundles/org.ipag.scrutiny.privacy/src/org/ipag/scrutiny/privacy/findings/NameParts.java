package org.ipag.scrutiny.privacy.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;

/** The parts of a name that was found, for those who look for its initials. */
public final class NameParts {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");

    private NameParts() {
    }

    /** The parts of a name as written, without ranks, titles and numbers. */
    public static List<String> of(String name, Lexicon lexicon) {
        return Arrays.stream(BETWEEN.split(name)).filter(part -> !part.isEmpty() && (lexicon.meaning(part.toLowerCase(Locale.ROOT)) & (Lexicon.RANK | Lexicon.TITLE)) == 0).toList();
    }
}

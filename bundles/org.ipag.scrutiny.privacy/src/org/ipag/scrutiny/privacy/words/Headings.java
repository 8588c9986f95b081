package org.ipag.scrutiny.privacy.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The headings of {@code words/headings.txt}, which tell what stands in the column of a table. */
public final class Headings {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Map<String, String> types = new HashMap<>();

    private Headings() {
    }

    /** Reads the shipped file. */
    public static Headings load() {
        Headings headings = new Headings();
        for (String line : WordFile.lines("words/headings.txt")) {
            String[] cells = line.split(" *\\| *");
            for (int i = 1; i < cells.length; i++) {
                headings.types.put(cells[i], cells[0]);
            }
        }
        return headings;
    }

    /** The key of the kind of identifier that stands below a heading; empty if the heading tells none. */
    public String type(String heading) {
        return types.getOrDefault(plain(heading), "");
    }

    /** A heading in small letters with a space for whatever is no letter. */
    public static String plain(String heading) {
        return NO_LETTERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

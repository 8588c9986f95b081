package org.ipag.scrutiny.app.help;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page of help.
 *
 * @param name   its file's name without ending
 * @param title  its heading
 * @param places what it explains: ids of editors and views, {@code #} and a number for a page of one; names of dialogs
 * @param lines  its text: lines that begin with {@code ## } are headings, with {@code - } list items, others paragraphs
 */
record HelpTopic(String name, String title, Set<String> places, List<String> lines) {

    private static final String TITLE = "# "; //$NON-NLS-1$
    private static final String PLACES = "for:"; //$NON-NLS-1$

    HelpTopic {
        places = Set.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** Reads a file of help. */
    static HelpTopic parse(String name, String text) {
        List<String> all = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (all.size() < 2 || !all.get(0).startsWith(TITLE) || !all.get(1).startsWith(PLACES)) {
            throw new IllegalArgumentException("The help " + name + " begins with a title and its places"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Set<String> places = Set.of(all.get(1).substring(PLACES.length()).strip().split("\\s*,\\s*")); //$NON-NLS-1$
        return new HelpTopic(name, all.get(0).substring(TITLE.length()), places, all.subList(2, all.size()));
    }

    /** The lines under the last heading, which is that of the keys. */
    List<String> keys() {
        int from = lines.size();
        while (from > 0 && !lines.get(from - 1).startsWith("## ")) { //$NON-NLS-1$
            from--;
        }
        return lines.subList(from, lines.size());
    }

    /** Whether all the words typed are in it, in whatever order. */
    boolean hasWords(String typed) {
        String all = (title + ' ' + String.join(" ", lines)).toLowerCase(Locale.UK); //$NON-NLS-1$
        for (String word : typed.strip().toLowerCase(Locale.UK).split("\\s+")) { //$NON-NLS-1$
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

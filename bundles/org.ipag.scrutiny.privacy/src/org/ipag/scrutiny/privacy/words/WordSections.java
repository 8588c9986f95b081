package org.ipag.scrutiny.privacy.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shipped list of words in sections: a line with the section's name in square brackets, then its words, parted by blanks; phrases
 * are parted by bars.
 */
public final class WordSections {

    private final String resource;
    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordSections(String resource) {
        this.resource = resource;
    }

    /** Reads a shipped file; see {@link WordFile#lines}. */
    public static WordSections load(String resource) {
        WordSections words = new WordSections(resource);
        Set<String> section = new LinkedHashSet<>();
        for (String line : WordFile.lines(resource)) {
            if (line.startsWith("[")) {
                section = words.sections.computeIfAbsent(line.substring(1, line.indexOf(']')), s -> new LinkedHashSet<>());
            } else {
                section.addAll(line.indexOf('|') >= 0 ? phrases(line) : List.of(line.strip().split(" +")));
            }
        }
        return words;
    }

    /** The phrases of a line; a bar in brackets parts the ways of writing one of them. */
    private static List<String> phrases(String line) {
        List<String> phrases = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : '|';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && (depth == 0 || i == line.length())) {
                phrases.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        phrases.removeIf(String::isEmpty);
        return phrases;
    }

    /**
     * The words of a section.
     *
     * @throws IllegalStateException if the file has no such section
     */
    public Set<String> of(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException("The program's word list " + resource + " has no section [" + section + "]; install it again.");
        }
        return words;
    }

    /** The words of a section as alternatives of a regular expression, which they may be pieces of themselves. */
    public String alternatives(String section) {
        return "(?:" + String.join("|", of(section)) + ")";
    }
}

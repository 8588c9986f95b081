package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacycorpus.ResourceText;

/** Reads the text resources of this package. */
final class Texts {

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|me|my|us|we)\\b");

    private Texts() {
    }

    /** The lines of files under their headings, each of which is a line such as {@code [road]}; blank lines do not count. */
    static Map<String, List<String>> sections(String... files) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String file : files) {
            List<String> current = new ArrayList<>();
            for (String line : ResourceText.read(Texts.class, file).lines().filter(l -> !l.isBlank()).toList()) {
                if (line.matches("\\[[a-z0-9 -]+]")) {
                    current = out.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else {
                    current.add(line);
                }
            }
        }
        return out;
    }

    /** The sentences in which nobody speaks of himself. */
    static List<String> impersonal(List<String> sentences) {
        return sentences.stream().filter(s -> !FIRST_PERSON.matcher(s).find()).toList();
    }

    /** The frames of a file, each of them the lines behind a line {@code ==== kind}, with the kind first. */
    static List<List<String>> frames(String file) {
        List<List<String>> out = new ArrayList<>();
        for (String line : ResourceText.read(Texts.class, file).lines().toList()) {
            if (line.startsWith("==== ")) {
                out.add(new ArrayList<>(List.of(line.substring(5).strip())));
            } else {
                out.getLast().add(line);
            }
        }
        return out;
    }
}

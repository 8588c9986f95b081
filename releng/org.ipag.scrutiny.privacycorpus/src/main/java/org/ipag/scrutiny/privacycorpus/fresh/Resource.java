package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.privacycorpus.ResourceText;

/** Reads the text files beside this package. Lines that start with # are remarks. */
final class Resource {

    private Resource() {
    }

    /** Sections "[name]" with their lines that are not empty. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        List<String> lines = null;
        for (String line : text(file).split("\n")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                lines = out.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
            } else if (lines != null) {
                lines.add(line);
            }
        }
        return out;
    }

    /** Lines "name: a; b; c". */
    static Map<String, List<String>> lists(List<String> lines) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            out.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("; ?")));
        }
        return out;
    }

    static List<String> lines(String file) {
        return text(file).lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }

    static String text(String file) {
        return ResourceText.read(Resource.class, file);
    }
}

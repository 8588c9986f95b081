package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.privacycorpus.ResourceText;

/** Reads the text files beside this package; a line that starts with # is a remark. */
final class Lists {

    private Lists() {
    }

    /** A file's blocks "=== heading", each with its text. */
    static Map<String, String> blocks(String file) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String block : text(file).split("(?m)^=== ")) {
            int end = block.indexOf('\n');
            if (!block.isBlank() && !block.startsWith("#")) {
                String heading = block.substring(0, end).strip();
                if (out.put(heading, block.substring(end + 1).strip()) != null) {
                    throw new IllegalStateException(file + " has two blocks named " + heading + ": rename one.");
                }
            }
        }
        return out;
    }

    /** A file's lines under their headings "[heading]". */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]") && !line.startsWith("[[")) {
                lines = out.computeIfAbsent(line.substring(1, line.length() - 1), h -> new ArrayList<>());
            } else {
                lines.add(line);
            }
        }
        return out;
    }

    static List<String> lines(String file) {
        return text(file).lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }

    private static String text(String file) {
        return ResourceText.read(Lists.class, file);
    }
}

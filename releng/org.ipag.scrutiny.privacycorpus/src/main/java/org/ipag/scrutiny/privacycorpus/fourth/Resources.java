package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.privacycorpus.ResourceText;

/** Reads the text resources that lie beside these classes. */
final class Resources {

    private Resources() {
    }

    /** The whole text of a resource. */
    static String text(String name) {
        return ResourceText.read(Resources.class, name);
    }

    /** The lines of a resource that are neither empty nor a remark (#: ...). */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String line : text(name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#:")) {
                lines.add(line.stripTrailing());
            }
        }
        return lines;
    }

    /** The lines under each head [head] of a resource; a line "3x text" stands for three. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = null;
        for (String line : lines(name)) {
            if (line.matches("\\[[a-z -]+]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                continue;
            }
            int times = 1;
            if (line.matches("\\d+x .*")) {
                int x = line.indexOf('x');
                times = Integer.parseInt(line.substring(0, x));
                line = line.substring(x + 2);
            }
            for (int i = 0; i < times; i++) {
                current.add(line);
            }
        }
        return sections;
    }
}

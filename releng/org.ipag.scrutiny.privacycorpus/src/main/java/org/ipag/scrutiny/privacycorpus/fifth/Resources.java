package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ipag.scrutiny.privacycorpus.ResourceText;

/** Reads the text resources that lie beside the classes of this package. */
final class Resources {

    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, List<String>>> SECTIONS = new ConcurrentHashMap<>();

    private Resources() {}

    /** The whole text of a resource. */
    static String text(String path) {
        return ResourceText.read(Resources.class, path);
    }

    /** The lines of a resource that are not blank. */
    static List<String> lines(String path) {
        return LINES.computeIfAbsent(
                path, p -> text(p).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** The lines of a resource under their headings, each of which is a line like {@code [women]}. */
    static Map<String, List<String>> sections(String path) {
        return SECTIONS.computeIfAbsent(path, Resources::readSections);
    }

    private static Map<String, List<String>> readSections(String path) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(path)) {
            if (line.matches("\\[[a-z0-9-]+]")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }
}

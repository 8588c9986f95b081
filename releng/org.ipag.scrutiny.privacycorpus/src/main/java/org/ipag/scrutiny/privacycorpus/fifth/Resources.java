package org.ipag.scrutiny.privacycorpus.fifth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the text resources that lie beside the classes of this package. */
final class Resources {

    private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, List<String>>> SECTIONS = new ConcurrentHashMap<>();

    private Resources() {}

    /** The whole text of a resource. */
    static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

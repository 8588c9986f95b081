package org.ipag.scrutiny.sample.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record of the sample's text files: a line in square brackets with kind and name, lines of values, and after an empty
 * line the text, one paragraph a line. A line that begins with # is a remark.
 *
 * @param kind   the first word in the brackets
 * @param name   the rest in the brackets; may be empty
 * @param values the values by name
 * @param text   the paragraphs
 */
public record StoryRecord(String kind, String name, Map<String, String> values, List<String> text) {

    /** Reads a file that lies beside the given class. */
    public static List<StoryRecord> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The sample's file " + file + " is missing from the installation.");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads records from lines. */
    public static List<StoryRecord> parse(Stream<String> lines) {
        List<StoryRecord> records = new ArrayList<>();
        boolean inText = false;
        for (String line : (Iterable<String>) lines::iterator) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.matches("\\[[a-z]+( [^\\]]*)?]")) {
                String[] head = line.substring(1, line.length() - 1).split(" ", 2);
                records.add(new StoryRecord(head[0], head.length > 1 ? head[1] : "", new LinkedHashMap<>(),
                        new ArrayList<>()));
                inText = false;
            } else if (records.isEmpty()) {
                if (!line.isBlank()) {
                    throw new IllegalStateException("Text before the first record: " + line);
                }
            } else if (line.isBlank()) {
                inText = true;
            } else {
                records.getLast().add(line, inText);
            }
        }
        return records;
    }

    private void add(String line, boolean inText) {
        int colon = line.indexOf(": ");
        if (!inText && colon > 0 && line.substring(0, colon).matches("[a-z]+")) {
            values.put(line.substring(0, colon), line.substring(colon + 2).strip());
        } else {
            text.add(line);
        }
    }

    /** A value that must be there. */
    public String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("[" + kind + " " + name + "] has no " + key);
        }
        return value;
    }

    /** A value, or null. */
    public String valueOrNull(String key) {
        return values.get(key);
    }

    /** The parts of a value, parted by a mark; empty if there is no such value. */
    public List<String> list(String key, String mark) {
        String value = values.get(key);
        return value == null ? List.of() : Stream.of(value.split(mark)).map(String::strip).toList();
    }

    /** The text in one piece, paragraphs parted by a line feed. */
    public String body() {
        return String.join("\n", text);
    }
}

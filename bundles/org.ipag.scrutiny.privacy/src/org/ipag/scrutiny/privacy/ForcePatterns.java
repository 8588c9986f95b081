package org.ipag.scrutiny.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The shapes of a force's own reference numbers: crime references, log numbers, case URNs, exhibits. They differ by force, so
 * they are data: a text file of sections, each with type, shape, words, needed, confidence, reason, digits and at least one example
 * that the shape must match in full. A broken section is refused with the file, the line and what to do.
 *
 * @param force    the force's name, or "Any force"
 * @param patterns the shapes, in the order of the file
 */
public record ForcePatterns(String force, List<ReferencePattern> patterns) {

    /**
     * One shape.
     *
     * @param type       key of the identifier type
     * @param shape      what it looks like; tried only where a number begins
     * @param words      words that speak for it, in small letters, as alternatives of a regular expression; may be empty
     * @param needed     whether one of the words must stand near
     * @param confidence 0 to 1 without a word near; with one it rises
     * @param reason     why it counts, in words
     * @param digits     how many digits every match has at least; saves looking closer at smaller numbers
     */
    public record ReferencePattern(String type, Pattern shape, String words, boolean needed, double confidence,
            String reason, int digits) {
    }

    /** The shapes shipped with the program, common to many forces. */
    public static ForcePatterns shipped() {
        String resource = "forces/any-force.txt";
        try (InputStream in = ForcePatterns.class.getResourceAsStream(resource)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's file " + resource + " cannot be read; install the program again.", e);
        }
    }

    /**
     * Reads and checks a file of shapes.
     *
     * @param reader the file's text
     * @param file   its name, for messages
     * @throws IllegalArgumentException with file, line and remedy if a section is incomplete, its shape is no valid
     *                                  expression, or an example does not match
     * @throws IOException              if the text cannot be read
     */
    public static ForcePatterns read(Reader reader, String file) throws IOException {
        List<ReferencePattern> patterns = new ArrayList<>();
        String force = "";
        Map<String, String> section = null;
        int number = 0;
        int sectionLine = 0;
        BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            if (trimmed.equals("[pattern]")) {
                if (section != null) {
                    patterns.add(pattern(section, file, sectionLine));
                }
                section = new HashMap<>();
                sectionLine = number;
                continue;
            }
            int equals = trimmed.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(file + ", line " + number + ": expected a line such as 'type = crime-reference'.");
            }
            String key = trimmed.substring(0, equals).strip();
            String value = trimmed.substring(equals + 1).strip();
            if (section == null) {
                force = key.equals("force") ? value : force;
            } else {
                section.merge(key, value, (a, b) -> a + "\n" + b);
            }
        }
        if (section != null) {
            patterns.add(pattern(section, file, sectionLine));
        }
        if (force.isEmpty()) {
            throw new IllegalArgumentException(file + ": the line 'force = …' with the force's name is missing at the top.");
        }
        return new ForcePatterns(force, List.copyOf(patterns));
    }

    private static ReferencePattern pattern(Map<String, String> section, String file, int line) {
        String where = file + ", section at line " + line + ": ";
        for (String key : List.of("type", "shape", "reason", "example")) {
            if (section.getOrDefault(key, "").isEmpty()) {
                throw new IllegalArgumentException(where + "the entry '" + key + "' is missing; add it.");
            }
        }
        try {
            Pattern shape = Pattern.compile(section.get("shape"));
            String words = section.getOrDefault("words", "");
            Pattern.compile(words);
            double confidence = Double.parseDouble(section.getOrDefault("confidence", "0.85"));
            if (confidence < 0 || confidence > 1) {
                throw new IllegalArgumentException(where + "the confidence must lie between 0 and 1.");
            }
            int digits = Integer.parseInt(section.getOrDefault("digits", "1"));
            for (String example : section.get("example").split("\n")) {
                if (!shape.matcher(example).matches()) {
                    throw new IllegalArgumentException(where + "the example '" + example + "' does not match the shape; correct one of them.");
                }
            }
            return new ReferencePattern(section.get("type"), shape, words, "yes".equals(section.get("needed")), confidence,
                    section.get("reason"), digits);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(where + "the shape or the words are no valid expression: " + e.getDescription() + ".", e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + "the confidence or the count of digits is no number; write for example 0.9 and 4.", e);
        }
    }
}

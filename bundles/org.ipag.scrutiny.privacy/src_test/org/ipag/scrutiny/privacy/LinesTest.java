package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of lines as other hands would write them, with what identifies somebody marked ⟦type|text⟧; numbers of nobody stand unmarked.
 * Scored as a corpus: nearly all that is marked must be found, and nearly nothing else.
 */
class LinesTest {

    private static final Pattern MARK = Pattern.compile("⟦([a-z0-9-]+)\\|([^⟧]*)⟧");

    private record Marked(String type, int start, int end) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"ages", "references", "places", "numbers", "mixed", "separators", "habits"})
    void nearlyAllIsFoundAndNearlyNothingElse(String file) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int marked = 0;
        for (String line : lines(file)) {
            StringBuilder plain = new StringBuilder();
            List<Marked> golds = unmark(line, plain);
            String text = plain.toString();
            List<Detection> found = Findings.sure(text);
            marked += golds.size();
            golds.stream().filter(g -> !covered(text, g, found)).forEach(g -> missed.add(g.type + " " + text.substring(g.start, g.end) + " in: " + line));
            found.stream().filter(d -> IdentifierType.ofKey(d.type()).orElseThrow().group() == IdentifierType.Group.STRUCTURED)
                    .filter(d -> golds.stream().noneMatch(g -> g.start < d.end() && d.start() < g.end && same(g.type, d.type()))).forEach(d -> wrong.add(d.type() + " " + d.text() + " in: " + line));
        }
        assertThat(marked).isGreaterThan(50);
        assertThat(missed).as("missed in " + file).hasSizeLessThanOrEqualTo(marked / 50);
        assertThat(wrong).as("found too much in " + file).hasSizeLessThanOrEqualTo(marked / 50);
    }

    private static List<String> lines(String file) {
        try (var in = LinesTest.class.getResourceAsStream("lines/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.replace("\\n", "\n").replace("\\t", "\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Marked> unmark(String line, StringBuilder plain) {
        List<Marked> out = new ArrayList<>();
        Matcher m = MARK.matcher(line);
        int last = 0;
        while (m.find()) {
            plain.append(line, last, m.start());
            int start = plain.length();
            plain.append(m.group(2));
            out.add(new Marked(m.group(1), start, plain.length()));
            last = m.end();
        }
        plain.append(line.substring(last));
        return out;
    }

    private static boolean covered(String text, Marked gold, List<Detection> found) {
        for (int i = gold.start; i < gold.end; i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i)) && found.stream().noneMatch(d -> d.start() <= at && at < d.end())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String gold, String found) {
        return gold.equals(found) || place(gold) && place(found);
    }

    private static boolean place(String type) {
        return type.equals("address") || type.startsWith("postcode");
    }
}

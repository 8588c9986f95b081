package org.ipag.scrutiny.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text can be read on its ground in both themes: the ratios of the Web Content Accessibility Guidelines 2.1, level AA. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final Path UI = Path.of("");
    private static final Path FEEDBACK = Path.of("../org.ipag.scrutiny.ui.feedback");
    private static final Path CASES = Path.of("../org.ipag.scrutiny.ui.cases");
    private static final Pattern LIGHT = Pattern.compile("colorDefinition id=\"([^\"]+)\".*?value=\"(\\d+),(\\d+),(\\d+)\"",
            Pattern.DOTALL);
    private static final Pattern DARK = Pattern.compile("ColorDefinition#(org-ipag-\\S+) \\{ color: #([0-9a-f]{6}); \\}");

    static Stream<Theme> themes() throws IOException {
        return Stream.of(new Theme("light", colours(false)), new Theme("dark", colours(true)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textOfPagesReaches(Theme theme) {
        for (String ground : List.of("page", "card")) {
            for (String text : List.of(ground + "Text", "heading", "quiet", "problem", "count", "attention", "link")) {
                theme.check("ui." + text, "ui." + ground, TEXT);
            }
        }
        for (String ground : List.of("call", "stageNow", "field", "button")) {
            theme.check("ui." + ground + "Text", "ui." + ground, TEXT);
        }
        theme.check("ui.heading", "ui.call", TEXT);
        theme.check("ui.quiet", "ui.call", TEXT);
        theme.check("ui.link", "ui.call", TEXT);
    }

    /** The guidelines ask nothing of what cannot be pressed; a person still wants to read what it would do. */
    @ParameterizedTest
    @MethodSource("themes")
    void buttonsThatCannotBePressedCanStillBeRead(Theme theme) {
        theme.check("ui.buttonOffText", "ui.buttonOff", GRAPHICS);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void chartsReach(Theme theme) {
        theme.check("ui.chart.text", "ui.chart.ground", TEXT);
        IntStream.rangeClosed(1, 4).forEach(i -> theme.check("ui.chart.series" + i, "ui.chart.ground", GRAPHICS));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textOfAnswersReachesWhateverItIsMarkedAs(Theme theme) {
        for (String ground : List.of("paper", "selection", "found", "strength", "development", "exercise", "marked")) {
            theme.check("ui.feedback.ink", "ui.feedback." + ground, TEXT);
        }
        for (String ground : List.of("paper", "selection")) {
            theme.check("ui.feedback.quiet", "ui.feedback." + ground, TEXT);
        }
        theme.check("ui.feedback.headerText", "ui.feedback.header", TEXT);
        theme.check("ui.feedback.focus", "ui.feedback.paper", GRAPHICS);
        IntStream.rangeClosed(0, 7).forEach(i -> theme.check("ui.feedback.theme" + i, "ui.feedback.paper", TEXT));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textOfCaseDocumentsReachesWhateverIsFoundInIt(Theme theme) {
        for (String ground : List.of("undecided", "accepted", "kept", "query", "current")) {
            theme.check("ui.cases.ink", "ui.cases." + ground, TEXT);
        }
    }

    private static Map<String, int[]> colours(boolean dark) throws IOException {
        Map<String, int[]> colours = new HashMap<>();
        for (Path bundle : List.of(UI, FEEDBACK, CASES)) {
            Matcher light = LIGHT.matcher(Files.readString(bundle.resolve("plugin.xml")));
            while (light.find()) {
                colours.put(light.group(1), IntStream.of(2, 3, 4).map(i -> Integer.parseInt(light.group(i))).toArray());
            }
            Matcher override = DARK.matcher(Files.readString(bundle.resolve("css/dark.css")));
            while (dark && override.find()) {
                int rgb = Integer.parseInt(override.group(2), 16);
                assertThat(colours.put(override.group(1).replace('-', '.'), new int[] { rgb >> 16, rgb >> 8 & 255, rgb & 255 }))
                        .as("the light colour of " + override.group(1)).isNotNull();
            }
        }
        return colours;
    }

    record Theme(String name, Map<String, int[]> colours) {

        void check(String text, String ground, double least) {
            double first = luminance(text);
            double second = luminance(ground);
            double ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
            assertThat(ratio).as(text + " on " + ground + " in the " + name + " theme").isGreaterThanOrEqualTo(least);
        }

        private double luminance(String id) {
            int[] rgb = colours.get("org.ipag.scrutiny." + id);
            assertThat(rgb).as("the colour " + id).isNotNull();
            double[] linear = IntStream.of(rgb).mapToDouble(value -> {
                double part = value / 255.0;
                return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
            }).toArray();
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipag.scrutiny.model.topic.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every topic plug-in of this repository keeps the rules: found by folder, as no bundle may know a topic. */
class InstalledTopicsTest {

    private static final Pattern FILE = Pattern.compile("<topic\\s+file=\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> everyTopicLoads() throws IOException {
        return topicFiles().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertThat(new TopicLoader().load(file.toUri().toURL()).getKey()).isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> everyPluginIsDataOnly() throws IOException {
        return topicPlugins().stream().map(plugin -> DynamicTest.dynamicTest(plugin.getFileName().toString(), () -> {
            try (Stream<Path> files = Files.walk(plugin)) {
                assertThat(files.filter(each -> each.toString().endsWith(".java"))).isEmpty();
            }
        }));
    }

    @Test
    void hateCrimeAsksItsSevenQuestions() throws Exception {
        Topic topic = new TopicLoader().load(topicFiles().stream()
                .filter(each -> each.endsWith("hate-crime.xmi")).findFirst().orElseThrow().toUri().toURL());
        assertThat(topic.getQuestionSets().getFirst().getQuestions()).extracting(each -> each.getLabel())
                .containsExactly("What are your thoughts on ${force} initial response?",
                        "What are your thoughts on the initial investigation?",
                        "Communication – was sufficient and appropriate communication given to the victim during the"
                                + " investigation?",
                        "Were there any lines of enquiry, victim contact or other activity that as a victim of crime"
                                + " you would expect that were not undertaken?",
                        "Was police activity outside of the investigation undertaken that was appropriate or should"
                                + " there have been more?",
                        "Any other opinions, advice or thoughts on the hate crime, the response and the investigation?",
                        "On reviewing this hate crime would you be confident to report a hate crime to ${force}?");
        assertThat(topic.getQuestionSets().getFirst().getQuestions().get(3).getHint()).isNull();
    }

    static List<Path> topicFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path plugin : topicPlugins()) {
            Matcher matcher = FILE.matcher(Files.readString(plugin.resolve("plugin.xml")));
            while (matcher.find()) {
                files.add(plugin.resolve(matcher.group(1)));
            }
        }
        return files;
    }

    private static List<Path> topicPlugins() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return bundles.filter(each -> each.getFileName().toString().startsWith("org.ipag.scrutiny.topic."))
                    .sorted().toList();
        }
    }
}

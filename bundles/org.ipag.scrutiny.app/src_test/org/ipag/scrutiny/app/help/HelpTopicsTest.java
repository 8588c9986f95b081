package org.ipag.scrutiny.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HelpTopicsTest {

    private final HelpTopics topics = HelpTopics.load(List.of("Ctrl+Z: undo"));

    @Test
    void everyPageAnswersTheFourQuestions() {
        assertThat(topics.all()).hasSizeGreaterThan(20);
        assertThat(topics.all()).filteredOn(topic -> !topic.name().equals("keys")).allSatisfy(topic ->
                assertThat(topic.lines().stream().filter(line -> line.startsWith("## ")).toList()).as(topic.name())
                        .containsExactly("## What is this for?", "## What do I do here?", "## What happens next?", "## Keys"));
    }

    @Test
    void everyEditorAndViewOfTheProgramHasAPage() throws IOException {
        Pattern declared = Pattern.compile("<(?:editor|view)\\s+id=\"([^\"]+)\"");
        Set<String> ids = new LinkedHashSet<>();
        for (String bundle : List.of("app", "ui.cases", "ui.feedback", "ui.report")) {
            Matcher found = declared.matcher(Files.readString(Path.of("..", "org.ipag.scrutiny." + bundle, "plugin.xml")));
            while (found.find()) {
                ids.add(found.group(1));
            }
        }
        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(ids).filteredOn(id -> !id.equals(HelpView.ID))
                .allSatisfy(id -> assertThat(topics.of(List.of(id))).as(id).isPresent());
    }

    @Test
    void noPlaceIsExplainedTwiceAndNoLinkLeadsNowhere() throws IOException {
        List<String> places = topics.all().stream().flatMap(topic -> topic.places().stream()).toList();
        assertThat(places).doesNotHaveDuplicates();
        for (HelpTopic topic : topics.all()) {
            assertThat(HelpText.of(topic).spans()).filteredOn(span -> span.kind() == HelpText.Kind.LINK)
                    .allSatisfy(span -> assertThat(topics.named(span.target())).as(topic.name() + ": " + span).isPresent());
        }
        try (Stream<Path> sources = Files.walk(Path.of(".."), 12)) {
            Set<String> classes = new LinkedHashSet<>(sources.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", "")).toList());
            assertThat(places).filteredOn(place -> Character.isUpperCase(place.charAt(0)))
                    .allSatisfy(place -> assertThat(classes).contains(place));
        }
    }

    @Test
    void aPageOfAnEditorComesBeforeTheEditorItself() {
        String editor = "org.ipag.scrutiny.ui.cases.editor";
        assertThat(topics.of(List.of(editor + "#1", editor))).get().extracting(HelpTopic::name).isEqualTo("case-timeline");
        assertThat(topics.of(List.of(editor + "#99", editor))).get().extracting(HelpTopic::name)
                .isEqualTo("case-description");
        assertThat(topics.of(List.of("nowhere"))).isEmpty();
    }

    @Test
    void findsByAllWordsTyped() {
        assertThat(topics.find("telephone number helpline")).extracting(HelpTopic::name).containsExactly("release");
        assertThat(topics.find("no such words anywhere")).isEmpty();
    }

    @Test
    void thePageOfKeysHasThoseOfTheWindowAndOfEveryPlace() {
        List<String> lines = topics.named("keys").orElseThrow().lines();
        assertThat(lines).contains("- Ctrl+Z: undo", "## Answers", "- S, D, E: strength, development, exercise");
        assertThat(lines).noneMatch(line -> line.contains("{"));
    }

    @Test
    void aPageIsSetAsText() {
        HelpText text = HelpText.of(HelpTopic.parse("x", "# Title\nfor: X\n\n## Head\n\n- press **OK**, see [Keys](keys).\n"));
        assertThat(text.text()).isEqualTo("Title\n\nHead\n\u2022 press OK, see Keys.\n");
        assertThat(text.spans()).extracting(span -> text.text().substring(span.start(), span.start() + span.length()))
                .containsExactly("Title", "Head", "OK", "Keys");
        assertThat(text.targetAt(text.text().indexOf("Keys"))).isEqualTo("keys");
        assertThat(text.targetAt(0)).isEmpty();
    }
}

package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.model.topic.Topic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts of the topics at hand can be read by the people they are for. */
class TopicTextsTest {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z]{2,6}\\b");
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(color|favor|behavior|neighbor|center|defense|organiz|recogniz|apologiz|analyz)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SENTENCE = 45;
    private static final double LONGEST_AVERAGE = 18;

    @TestFactory
    Stream<DynamicTest> abbreviationsAreInTheGlossary() throws Exception {
        return each(topic -> {
            Set<String> explained = new HashSet<>(Set.of("VICTIM", "GB"));
            for (GlossaryEntry entry : topic.getGlossary()) {
                explained.add(entry.getTerm());
            }
            Set<String> used = new HashSet<>();
            for (String text : texts(topic)) {
                Matcher matcher = ABBREVIATION.matcher(text);
                while (matcher.find()) {
                    used.add(matcher.group());
                }
            }
            assertThat(explained).containsAll(used);
        });
    }

    @TestFactory
    Stream<DynamicTest> sentencesAreShort() throws Exception {
        return each(topic -> {
            int sentences = 0;
            int words = 0;
            for (String text : texts(topic)) {
                for (String sentence : text.split("(?<=[.:;?!])\\s+|\\n")) {
                    int length = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
                    assertThat(length).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
                    words += length;
                    sentences += length > 0 ? 1 : 0;
                }
            }
            assertThat((double) words / sentences).isLessThan(LONGEST_AVERAGE);
        });
    }

    @TestFactory
    Stream<DynamicTest> spellingIsBritish() throws Exception {
        return each(topic -> assertThat(texts(topic)).noneMatch(text -> AMERICAN.matcher(text).find()));
    }

    private interface Reading {

        void of(Topic topic);
    }

    private static Stream<DynamicTest> each(Reading reading) throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : InstalledTopicsTest.topicFiles()) {
            Topic topic = new TopicLoader().load(file.toUri().toURL());
            tests.add(DynamicTest.dynamicTest(topic.getLabel(), () -> reading.of(topic)));
        }
        return tests.stream();
    }

    private static List<String> texts(Topic topic) {
        List<String> texts = new ArrayList<>();
        Iterable<EObject> contents = topic::eAllContents;
        collect(topic, texts);
        contents.forEach(each -> collect(each, texts));
        return texts;
    }

    private static void collect(EObject element, List<String> texts) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eGet(attribute) instanceof String text) {
                texts.add(text);
            }
        }
    }
}

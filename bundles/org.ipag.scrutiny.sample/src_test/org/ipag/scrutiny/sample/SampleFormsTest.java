package org.ipag.scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.sample.internal.StoryRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The returned forms, made with a word processor, are read back into the words from which they were made. */
class SampleFormsTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormIsReadWordForWord() throws Exception {
        FormReader reader = Readers.forms();
        Topic topic = SampleTopics.hateCrime();
        List<StoryRecord> forms = StoryRecord.read(SampleForms.class, "data/returned.txt");
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (StoryRecord each : forms) {
            contents.put(each.name(), SampleForms.class.getResourceAsStream("returned/" + each.name()).readAllBytes());
        }
        return contents.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
                () -> compare(reader.read(each.getValue(), each.getKey(), topic), ExpectedForm.of(each.getKey()))));
    }

    private static void compare(ReadForm read, ExpectedForm expected) {
        assertThat(read.status()).as(read.message()).isNotEqualTo(ReadForm.Status.REFUSED);
        assertThat(read.district()).isEqualTo(expected.district());
        assertThat(read.personCompleting()).isEqualTo(expected.person());
        Map<String, String> answers = new LinkedHashMap<>();
        read.answers().forEach(each -> assertThat(answers.put(
                each.question() + (each.caseLabel() == null ? "" : " " + each.caseLabel()), each.text())).isNull());
        assertThat(answers.entrySet()).containsExactlyInAnyOrderElementsOf(expected.answers().entrySet());
        String beside = read.unplaced().stream().map(each -> each.kind().getLiteral() + " " + each.text())
                .collect(Collectors.joining("\n"));
        assertThat(expected.extras()).allSatisfy(each -> assertThat(beside).contains(each.text()));
        assertThat(read.unplaced()).as("%s", read.unplaced()).hasSameSizeAs(expected.extras());
    }

    @Test
    void everyFormIsCopiedUnderTheNameItCameWith() throws Exception {
        assertThat(SampleForms.copyReturned(folder)).hasSize(9).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(SampleForms.returnedNames()).contains("DUNMARROW.doc");
    }
}

package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;

import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.Topic;
import org.junit.jupiter.api.Test;

class TopicLoaderTest {

    private final TopicLoader loader = new TopicLoader();

    @Test
    void readsTextsWithoutTheirIndentation() throws Exception {
        Topic topic = SampleTopic.topic();
        assertThat(topic.getQuestionSets().getFirst().getQuestions().get(1).getHint())
                .isEqualTo("Consider clothing, food and privacy");
        assertThat(topic.getGuidance().getFirst().getSections().getFirst().getText())
                .isEqualTo("First paragraph goes on.\n\n- one\n- two goes on");
    }

    @Test
    void followsReferencesWithinTheFile() throws Exception {
        Topic topic = SampleTopic.topic();
        Question question = topic.getQuestionSets().getFirst().getQuestions().getFirst();
        assertThat(question.getScale()).isSameAs(topic.getScales().getFirst());
    }

    @Test
    void followsReferencesByPathToo() throws Exception {
        Topic topic = loader.load(SampleTopic.stream(SampleTopic.with("scale=\"yes-no\"", "scale=\"//@scales.0\"")), "c");
        assertThat(topic.getQuestionSets().getFirst().getQuestions().getFirst().getScale())
                .isSameAs(topic.getScales().getFirst());
    }

    @Test
    void leavesIdsToTheRoundsCopy() throws Exception {
        Topic topic = loader.load(SampleTopic.stream(SampleTopic.with("term=\"AA\"", "id=\"x\" term=\"AA\"")), "c");
        assertThat(topic.getGlossary()).extracting(Identified::getId).containsOnlyNulls();
    }

    @Test
    void refusesADocumentTypeAndItsEntities() {
        String bomb = SampleTopic.XML.replace("<topic:Topic", """
                <!DOCTYPE t [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <topic:Topic""").replace("summary=\"Custody.\"", "").replace("<questionSets key=\"form\"",
                "<summary>&secret;</summary><questionSets key=\"form\"");
        refused(bomb, "DOCTYPE");
    }

    @Test
    void refusesReferencesToOtherFiles() {
        refused(SampleTopic.with("kind=\"choice\" scale=\"yes-no\">",
                "kind=\"choice\"><scale href=\"file:/etc/passwd#//\"/>"), "Refer only to elements of the same file");
    }

    @Test
    void refusesClassesFromElsewhere() {
        refused(SampleTopic.with("<topic:Topic ", "<topic:Topic xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:evil=\"http://evil.example/1\""
                + " xsi:schemaLocation=\"http://evil.example/1 http://evil.example/evil.ecore\" ")
                .replace("<themes key", "<themes xsi:type=\"evil:Thing\" key"), "Line ");
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> loader.load(endless, "endless.xmi")).isInstanceOf(TopicException.class)
                .hasMessageContaining("endless.xmi").hasMessageContaining("larger than 2 MB");
    }

    @Test
    void saysInWhichLineSomethingIsUnknown() {
        refused(SampleTopic.with("<glossary term", "<glossary meaning=\"x\" term"),
                "Line 39: a GlossaryEntry has no meaning");
        refused(SampleTopic.with("scale=\"yes-no\"", "scale=\"gone\""), "nothing in this file has the xmi:id or path gone");
        refused(SampleTopic.with("kind=\"areas\"", "kind=\"area\""), "area");
    }

    @Test
    void refusesWhatIsNoTopic() {
        refused("hello", "not readable XML");
        refused("", "not readable XML");
        refused(SampleTopic.XML.substring(0, 2000), "Line");
        refused("""
                <topic:RatingScale xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:topic="http://ipag.org/scrutiny/1/topic" key="a"/>
                """, "topic:Topic");
    }

    @Test
    void refusesAnIdGivenTwice() {
        refused(SampleTopic.with("<themes key=\"care\"", "<themes xmi:id=\"yes-no\" key=\"care\""), "no two elements");
        refused(SampleTopic.with("<themes key=\"care\"", "<themes xmi:id=\"a\" key=\"care\"")
                .replace("<children key=\"food\"", "<children xmi:id=\"a\" key=\"food\""), "given to two elements");
    }

    private void refused(String xml, String reason) {
        assertThatThrownBy(() -> loader.load(SampleTopic.stream(xml), "bad.xmi")).isInstanceOf(TopicException.class)
                .hasMessageStartingWith("bad.xmi: ").hasMessageContaining(reason);
    }
}

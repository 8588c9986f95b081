package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.xml.parsers.DocumentBuilderFactory;

import org.ipag.scrutiny.model.topic.OutlineKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What authors are told is true. */
class AuthoringDocumentsTest {

    @Test
    void theExampleInTheSchemaIsAGoodTopic() throws Exception {
        Document schema = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new File("schema/topics.exsd"));
        NodeList texts = schema.getElementsByTagName("documentation");
        String example = null;
        for (int i = 0; i < texts.getLength(); i++) {
            String text = texts.item(i).getTextContent();
            int start = text.indexOf("<topic:Topic");
            if (start >= 0) {
                example = text.substring(start, text.indexOf("</topic:Topic>") + "</topic:Topic>".length());
            }
        }
        assertThat(example).isNotNull();
        assertThat(new TopicLoader().load(SampleTopic.stream(example), "example").getKey()).isEqualTo("custody");
    }

    @Test
    void theSmallestTopicOfTheGuideIsAGoodTopic() throws Exception {
        String guide = Files.readString(Path.of("doc/authoring-a-topic.md"));
        String end = "</topic:Topic>\n```";
        String example = guide.substring(guide.indexOf("<?xml", guide.indexOf("## The smallest topic")),
                guide.indexOf(end) + end.length() - 3);
        assertThat(new TopicLoader().load(SampleTopic.stream(example), "guide").getKey()).isEqualTo("custody");
    }

    @Test
    void theGuideListsEveryParameterTriggerAndKindOfSection() throws Exception {
        String guide = Files.readString(Path.of("doc/authoring-a-topic.md"));
        assertThat(guide).contains(TextParameters.known().keySet().stream().map(each -> "`${" + each + "}`").toList());
        assertThat(guide).contains(Arrays.stream(TimelineKind.values()).map(each -> "`" + each.key() + "`").toList());
        assertThat(guide).contains(Arrays.stream(OutlineKind.values()).map(each -> "`" + each.getLiteral() + "`")
                .toList());
    }
}

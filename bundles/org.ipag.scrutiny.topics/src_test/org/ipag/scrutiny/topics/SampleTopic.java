package org.ipag.scrutiny.topics;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.ipag.scrutiny.model.topic.Topic;

/** The smallest topic that keeps every rule; tests spoil it in one place at a time. */
public final class SampleTopic {

    public static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <topic:Topic xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:topic="http://ipag.org/scrutiny/1/topic"
                key="custody" version="1.0" language="en-GB" label="custody visit" caseNoun="custody record"
                formTitle="Custody Scrutiny Report" definition="Time spent in police custody." summary="Custody.">
              <questionSets key="form" label="Form" audience="panel">
                <questions key="lawful" number="1" label="Was there a lawful ground for detention?" shortLabel="Ground"
                    kind="choice" scale="yes-no">
                  <knownWordings text="Did ${force} have a ground to detain?" source="An older form"/>
                </questions>
                <questions key="dignity" number="2" label="How was dignity kept in the cell?" shortLabel="Dignity">
                  <hint>
                    Consider clothing,
                    food and   privacy
                  </hint>
                </questions>
              </questionSets>
              <markers key="length" label="Length" description="How long." kind="choice">
                <values key="short" label="Short"/><values key="long" label="Long"/>
              </markers>
              <scales xmi:id="yes-no" key="yes-no" label="Yes or no" description="By vote.">
                <ratings key="yes" value="1" label="Yes"/><ratings key="no" value="2" label="No"/>
              </scales>
              <guidance key="aide" label="Guidance" audience="panel">
                <sections key="how" label="How">
                  <text>
                    First paragraph
                    goes on.

                    - one
                    - two goes
                      on
                  </text>
                </sections>
              </guidance>
              <checklists key="code" label="Code" purpose="victims-code" source="The Code" validFrom="2021-04-01">
                <items key="told" label="Told of arrest" trigger="arrest" workingDays="5" enhancedWorkingDays="1"/>
              </checklists>
              <glossary term="AA" expansion="Appropriate adult" explanation="Helps a child in custody."/>
              <themes key="care" label="Care"><children key="food" label="Food"/></themes>
              <outline key="introduction" label="Introduction" kind="text" text="${force} in ${year}: ${met} met."/>
              <outline key="responses" label="Responses" kind="responses"/>
              <outline key="strengths" label="Strengths" kind="strengths"/>
              <outline key="areas" label="Areas" kind="areas"/>
              <outline key="exercise" label="Exercise" kind="exercise-feedback"/>
              <outline key="recommendations" label="Recommendations" kind="recommendations"/>
              <outline key="author" label="Author" kind="author"/>
              <outline key="form" label="Form" kind="appendix-form"/>
              <outline key="guidance" label="Guidance" kind="appendix-guidance"/>
            </topic:Topic>
            """;

    private SampleTopic() {
    }

    public static Topic topic() throws TopicException {
        return new TopicLoader().load(stream(XML), "custody.xmi");
    }

    public static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The topic with one thing changed; fails if there is nothing to change, so that no test passes by accident. */
    public static String with(String found, String replacement) {
        if (!XML.contains(found)) {
            throw new IllegalArgumentException("not in the sample: " + found);
        }
        return XML.replace(found, replacement);
    }
}

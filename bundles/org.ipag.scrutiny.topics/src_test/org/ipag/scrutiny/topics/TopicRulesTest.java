package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line spoils the sample topic in one place and expects one fault that says where. */
class TopicRulesTest {

    private final TopicLoader loader = new TopicLoader();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` label="custody visit"`         | ``                             | The topic has no label
            version="1.0" language           | version="1.0-rc1" language     | The topic's version is "1.0-rc1"
            language="en-GB"                 | language="English"             | The topic's language is "English"
            ` shortLabel="Dignity"`          | ``                             | Question "dignity" in question set "form" has no shortLabel
            source="An older form"           | source=""                      | Known wording number 1 in question "lawful" in question set "form" has no source
            `key="care"`                     | `key="Care!"`                  | Theme suggestion "Care!" has a key that cannot be used
            `key="dignity"`                  | `key="dignity-and-privacy-in-cells"` | has a key of 28 characters
            `key="food"`                     | `key="care"`                   | The key "care" is given twice
            `number="2"`                     | `number="3"`                   | Question "dignity" in question set "form" has the number 3 but stands in place 2
            `scale="yes-no"`                 | ``                             | is a choice without a scale
            `kind="choice" scale="yes-no"`   | `scale="yes-no"`               | has a scale but is not a choice
            How was dignity kept in the cell?| Was there a lawful ground for a detention? | A returned form could mistake question "lawful"
            Did ${force} have a ground to detain? | Was there a lawful ground for detention? | lists the wording
            ${met} met                       | ${mett} met                    | uses ${mett}, which is not a parameter
            Was there a lawful               | In ${met} was there a lawful   | uses ${met}, which has no value yet
            `<values key="short" label="Short"/><values key="long" label="Long"/>` | `<values key="short" label="Short"/>` | fewer than two values
            `kind="choice">`                 | `kind="flag">`                 | has values but is not a choice
            `value="2"`                      | `value="1"`                    | which another rating has
            `trigger="arrest"`               | `trigger="arrested"`           | has the trigger "arrested", which no timeline knows
            `trigger="arrest"`               | ``                             | has a time limit but no trigger
            `workingDays="5" enhancedWorkingDays="1"` | ``                    | has a trigger but no time limit
            `enhancedWorkingDays="1"`        | `enhancedWorkingDays="9"`      | more days than others
            `validFrom="2021-04-01"`         | `validFrom="2021-04-01" validTo="2020-01-01"` | ends (validTo) before it begins
            `kind="areas"`                   | `kind="text" text="x"`         | The outline has no section of kind "areas"
            `kind="areas"`                   | `kind="strengths"`             | more than one section of kind "strengths"
            ` text="${force} in ${year}: ${met} met."` | ``                   | neither text nor subsections
            """)
    void tellsWhatIsWrong(String found, String replacement, String fault) throws TopicException {
        assertThat(check(SampleTopic.with(found, replacement == null ? "" : replacement)))
                .anySatisfy(each -> assertThat(each).contains(fault).endsWith("."));
    }

    @Test
    void findsNothingInAGoodTopic() throws TopicException {
        assertThat(check(SampleTopic.XML)).isEmpty();
    }

    @Test
    void needsAFormForThePanel() throws TopicException {
        assertThat(check(SampleTopic.with("label=\"Form\" audience=\"panel\"", "label=\"Form\" audience=\"force\"")))
                .singleElement().asString().contains("no question set for the panel");
    }

    @Test
    void explainsATermOnce() throws TopicException {
        assertThat(check(SampleTopic.with("<themes key=\"care\"",
                "<glossary term=\"aa\" explanation=\"Again.\"/><themes key=\"care\"")))
                .containsExactly("The glossary explains \"aa\" twice. Keep one entry.");
    }

    @Test
    void letsVersionsOfTheCodeFollowEachOtherButNotOverlap() throws TopicException {
        String next = "<checklists key=\"code-2\" label=\"Code\" purpose=\"victims-code\" source=\"The Code\""
                + " validFrom=\"2027-01-01\"><items key=\"told\" label=\"Told\"/></checklists><glossary term";
        String both = SampleTopic.XML.replace("<glossary term", next);
        assertThat(check(both)).singleElement().asString().contains("apply to the same days");
        assertThat(check(both.replace("validFrom=\"2021-04-01\"", "validFrom=\"2021-04-01\" validTo=\"2026-12-31\"")))
                .isEmpty();
    }

    private List<String> check(String xml) throws TopicException {
        return loader.check(loader.read(SampleTopic.stream(xml), "custody.xmi"));
    }
}

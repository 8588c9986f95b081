package org.ipag.scrutiny.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;

class TextParametersTest {

    private final TextParameters parameters = TextParameters.empty().with("force", "Test & Sons $1 Police")
            .with("year", "2026");

    @Test
    void fillsEveryPlace() {
        assertThat(parameters.fill("${force} in ${year}, ${force}")).isEqualTo(
                "Test & Sons $1 Police in 2026, Test & Sons $1 Police");
        assertThat(parameters.fill(null)).isEmpty();
        assertThat(parameters.fill("costs $5 {really}")).isEqualTo("costs $5 {really}");
    }

    @Test
    void saysWhichNameIsUnknown() {
        assertThatThrownBy(() -> parameters.fill("Dear ${froce}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("${froce} is not a parameter").hasMessageContaining("Dear ${froce}")
                .hasMessageContaining("force, forceShort");
        assertThatThrownBy(() -> parameters.fillParagraphs("${froce}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parameters.with("froce", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichValueIsMissing() {
        assertThatThrownBy(() -> parameters.fill("On ${pilotedOn}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the day of the pilot");
    }

    @Test
    void leavesOutParagraphsWithoutTheirValues() {
        assertThat(parameters.fillParagraphs("""
                First ${year}.

                Pilot on ${pilotedOn}.

                - ${force}
                - ${county}

                ${communities}"""))
                .isEqualTo("First 2026.\n\n- Test & Sons $1 Police");
        assertThat(parameters.fillParagraphs("${county}")).isEmpty();
    }

    @Test
    void takesValuesFromARound() throws TopicException {
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTopic(SampleTopic.topic());
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Test Police");
        round.setYear(2026);
        round.setCampaignStart(LocalDate.of(2026, 9, 28));
        round.setCampaignEnd(LocalDate.of(2026, 10, 3));
        TextParameters ofRound = TextParameters.of(round);
        assertThat(ofRound.fill("${Topic} ${forceShort} ${year}, ${campaignDates}"))
                .isEqualTo("Custody visit Test Police 2026, 28 September to 3 October 2026");
        round.setCampaignStart(LocalDate.of(2026, 10, 1));
        assertThat(TextParameters.of(round).fill("${campaignDates}")).isEqualTo("1 to 3 October 2026");
        round.setCampaignEnd(null);
        assertThat(TextParameters.of(round).fill("${campaignDates}")).isEqualTo("1 October 2026");
    }
}

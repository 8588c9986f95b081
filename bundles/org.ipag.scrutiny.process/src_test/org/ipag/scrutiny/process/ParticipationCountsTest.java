package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.MeetingMode;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.junit.jupiter.api.Test;

class ParticipationCountsTest {

    private final Round round = Sample.round("Ashby", "Brook", "Carrow", "Dunmere");

    @Test
    void theFourCountsAreNotTheSame() {
        Passage quoted = answerAndPassage("Ashby");
        answerAndPassage("Brook");
        Sample.meeting(round, "Ashby", 9);
        Sample.meeting(round, "Carrow", 5);
        Sample.meeting(round, "Dunmere", 0).setMode(MeetingMode.NOT_MET);
        Sample.of(round, "Dunmere").setState(ReturnState.NIL);
        Sample.quotation(round, quoted, quoted.getText());

        ParticipationCounts counts = ParticipationCounts.of(round);
        assertThat(counts.invited()).hasSize(4);
        assertThat(counts.met()).extracting(District::getName).containsExactly("Ashby", "Carrow");
        assertThat(counts.returned()).extracting(District::getName).containsExactly("Ashby", "Brook");
        assertThat(counts.nil()).extracting(District::getName).containsExactly("Dunmere");
        assertThat(counts.quoted()).extracting(District::getName).containsExactly("Ashby");
        assertThat(counts.outstanding()).extracting(District::getName).containsExactly("Carrow");
        assertThat(counts.inWords()).isEqualTo("Four districts were invited; two met and two returned a form."
                + " Brook returned a form although no meeting is on record."
                + " Carrow met but has returned no form."
                + " Dunmere returned nothing, which is on record with its reason."
                + " Carrow is still to return a form."
                + " One district is quoted. Brook returned a form but is not quoted.");
    }

    @Test
    void moreDistrictsThanThereIsRoomForAreCounted() {
        round.getReturns().forEach(each -> each.setState(ReturnState.NIL));
        assertThat(ParticipationCounts.of(round).inWords(3)).contains("4 districts returned nothing")
                .doesNotContain("Ashby");
        assertThat(ParticipationCounts.of(round).inWords(4)).contains("Ashby, Brook, Carrow and Dunmere returned nothing");
    }

    @Test
    void aQuotationLeftOutDoesNotCount() {
        Passage passage = answerAndPassage("Ashby");
        passage.setQuotable(true);
        assertThat(ParticipationCounts.of(round).quoted()).as("worth quoting").hasSize(1);
        Sample.quotation(round, passage, passage.getText()).setIncluded(false);
        assertThat(ParticipationCounts.of(round).quoted()).as("left out of the report").isEmpty();
    }

    @Test
    void aDistrictIsInvitedOnceItHasADayOrAForm() {
        round.getForce().getDistricts().forEach(each -> each.setInvitedOn(null));
        assertThat(ParticipationCounts.of(round).invited()).isEmpty();
        assertThat(ParticipationCounts.of(round).inWords()).isEqualTo("No district has been invited yet.");
        Sample.of(round, "Brook").setFormIssue(Sample.MAKE.createFormIssue());
        assertThat(ParticipationCounts.of(round).invited()).extracting(District::getName).containsExactly("Brook");
    }

    @Test
    void everybodyQuotedIsSaidShortly() {
        for (String district : new String[] { "Ashby", "Brook", "Carrow", "Dunmere" }) {
            answerAndPassage(district).setQuotable(true);
            Sample.meeting(round, district, 4);
        }
        assertThat(ParticipationCounts.of(round).inWords()).isEqualTo(
                "Four districts were invited; four met and four returned a form."
                        + " Every district that returned a form is quoted.");
    }

    private Passage answerAndPassage(String district) {
        return Sample.passage(Sample.answer(round, district, 1, "The call was kind."), "The call was kind",
                Coding.STRENGTH);
    }
}

package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.CommunityCount;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupCheckTest {

    @Test
    void districtCharacteristicAndCaseTogetherAreTold() {
        var found = SmallGroupCheck.check("As a Sikh I would not feel safe reporting this.", "Northmarsh", "Case B", 9);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reason()).contains("Northmarsh").contains("Case B").contains("Only 9 people");
        assertThat(found.get(0).suggestion()).contains("one district").contains("As a Sikh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"As a young Black woman I would not ring.", "One member, a wheelchair user, could not have opened the door.", "Our only Polish member said the letter was unreadable.",
            "I'm a trans man and this worries me.", "The imam who sits with us would not have been called.", "Being a deaf person, I need a text.", "One of us is a refugee and felt for her.",
            "I work at the school in the case.", "My son was treated the same way.", "As someone who has lived there for years, I know the street."})
    void whatPointsAtOnePersonIsTold(String quotation) {
        assertThat(SmallGroupCheck.check(quotation, "Northmarsh", "Case B", 9)).as(quotation).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The group felt the response was quick.", "The Muslim community needs to hear about this.", "Disabled people are often not believed.", "We asked what was done for Polish residents.",
            "Officers need training on trans issues.", "A Black victim should have been offered support earlier.", "The members thought the update came too late.", "Gay men in the area are afraid."})
    void whatSpeaksOfManyOrOfTheCaseIsLeftAlone(String quotation) {
        assertThat(SmallGroupCheck.check(quotation, "Northmarsh", "Case B", 9)).as(quotation).isEmpty();
    }

    @Test
    void withoutADistrictOrInALargeGroupNobodyIsPointedAt() {
        assertThat(SmallGroupCheck.check("As a Sikh I would not feel safe.", "", "Case B", 9)).as("no district").isEmpty();
        assertThat(SmallGroupCheck.check("As a Sikh I would not feel safe.", "Northmarsh", "Case B", 60)).as("a large group").isEmpty();
    }

    @Test
    void aCommunityThatOnePersonStoodForIsKnownFromTheMeeting() {
        RoundFactory make = RoundFactory.eINSTANCE;
        Round round = make.createRound();
        round.setForce(make.createForce());
        District district = make.createDistrict();
        district.setName("Northmarsh");
        round.getForce().getDistricts().add(district);
        Return from = make.createReturn();
        from.setDistrict(district);
        from.setMeeting(make.createMeeting());
        from.getMeeting().setAttendance(40);
        CommunityCount count = make.createCommunityCount();
        count.setCommunity("Zoroastrian");
        count.setCount(1);
        from.getMeeting().getCommunities().add(count);
        round.getReturns().add(from);
        Answer answer = make.createAnswer();
        from.getAnswers().add(answer);
        Passage passage = make.createPassage();
        answer.getPassages().add(passage);
        Quotation quotation = make.createQuotation();
        quotation.setIncluded(true);
        quotation.setPassage(passage);
        quotation.setText("My temple, and Zoroastrian families, never heard of it.");
        round.setReport(make.createReport());
        round.getReport().getQuotations().add(quotation);
        List<SmallGroupCheck.Disclosure> found = SmallGroupCheck.check(round).get(quotation);
        assertThat(found).singleElement().satisfies(each -> assertThat(each.reason()).contains("only 1").contains("Zoroastrian"));
    }
}

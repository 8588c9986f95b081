package org.ipag.scrutiny.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;

class NameGuardTest {

    @Test
    void aDistrictBesideARoleIsNoPerson() {
        assertThat(guard("Note taker, Castermouth IPAG").names("Castermouth met online")).isEmpty();
        assertThat(guard("Castermouth vice-chair").names("Castermouth met online")).isEmpty();
    }

    @Test
    void aPersonBesideADistrictIsFound() {
        assertThat(guard("Maureen Tidwell, Castermouth").names("said Maureen Tidwell of Castermouth"))
                .containsExactly("Maureen Tidwell");
    }

    private static NameGuard guard(String personCompleting) {
        RoundFactory make = RoundFactory.eINSTANCE;
        Round round = make.createRound();
        round.setForce(make.createForce());
        District district = make.createDistrict();
        district.setName("Castermouth");
        round.getForce().getDistricts().add(district);
        Return returned = make.createReturn();
        returned.setDistrict(district);
        ReturnDocument document = make.createReturnDocument();
        document.setPersonCompleting(personCompleting);
        returned.getDocuments().add(document);
        round.getReturns().add(returned);
        return NameGuard.of(round);
    }
}

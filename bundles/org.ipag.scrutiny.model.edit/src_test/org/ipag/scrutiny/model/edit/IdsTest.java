package org.ipag.scrutiny.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Force;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void onlyWhatHasNoIdIsGivenOne() {
        Force force = RoundFactory.eINSTANCE.createForce();
        District kept = RoundFactory.eINSTANCE.createDistrict();
        kept.setId("kept");
        District blank = RoundFactory.eINSTANCE.createDistrict();
        blank.setId(" ");
        force.getDistricts().add(kept);
        force.getDistricts().add(blank);

        Ids.assignMissing(force);
        assertThat(force.getId()).hasSize(36);
        assertThat(kept.getId()).isEqualTo("kept");
        assertThat(blank.getId()).hasSize(36).isNotEqualTo(force.getId());

        Ids.assignFresh(force);
        assertThat(kept.getId()).hasSize(36);
    }
}

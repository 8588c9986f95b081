package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallGroupCheckTest {

    @Test
    void districtCharacteristicAndCaseTogetherAreTold() {
        var found = SmallGroupCheck.check("As a Sikh I would not feel safe reporting this.", "Northmarsh", "Case B", 9);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reason()).contains("Northmarsh").contains("Case B");
        assertThat(found.get(0).suggestion()).contains("one district");
    }

    @Test
    void whatPointsAtNobodyIsLeftAlone() {
        assertThat(SmallGroupCheck.check("The group felt the response was quick.", "Northmarsh", "Case B", 9)).isEmpty();
        assertThat(SmallGroupCheck.check("As a Sikh I would not feel safe.", "", "Case B", 9)).as("no district").isEmpty();
    }
}

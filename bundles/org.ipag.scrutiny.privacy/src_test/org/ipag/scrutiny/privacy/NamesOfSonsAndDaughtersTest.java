package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small words that belong to a surname: ap, ferch, van, and the Mst of women in Bangladesh. */
class NamesOfSonsAndDaughtersTest {

    @Test
    void belongToTheName() {
        assertThat(Findings.of("person-name", "I met Tegwen ferch Hywel there. ferch Hywel was crying.")).containsExactly("Tegwen ferch Hywel", "ferch Hywel");
        assertThat(Findings.of("person-name", "I met Rhodri ap Hywel there. On the ear. ap Hywel fell.")).containsExactly("Rhodri ap Hywel", "ap Hywel");
        assertThat(Findings.of("person-name", "The laptop was taken from Mst Rokeya Begum there.")).containsExactly("Mst Rokeya Begum");
    }

    @Test
    void aGivenNameWithACapitalStandsByItself() {
        assertThat(Findings.of("person-name", "I told Ben Quilter met us.")).allSatisfy(found -> assertThat(found).isNotEqualTo("Ben"));
    }

    @Test
    void initialsThatAreSaidToMeanSomebody() {
        assertThat(Findings.of("person-name", "In this statement TQ means Tomos Quilter. I did not speak to TQ afterwards.")).contains("TQ", "Tomos Quilter");
    }

    @Test
    void firmsAndSchools() {
        assertThat(Findings.of("person-name", "She works for Oakley Building Supplies and went into Harvey's Newsagent. He attends Sir Edmund Harvey School.")).isEmpty();
    }
}

package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void plainSentencesPass() {
        assertThat(Readability.check("A man shouted at [VICTIM 1]. She was very upset. She called the police. 2 officers came.")).isEmpty();
    }

    @Test
    void namesTheSentenceThatFailsAndWhy() {
        var failures = Readability.check("He ran away. The allegation was subsequently investigated. She told the officer that she had been walking home "
                + "from the shop with her son when it happened again.");
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0).sentence()).isEqualTo("The allegation was subsequently investigated.");
        assertThat(failures.get(0).reasons()).anySatisfy(r -> assertThat(r).contains("allegation"));
        assertThat(failures.get(1).reasons()).anySatisfy(r -> assertThat(r).contains("no more than 15"));
    }

    @Test
    void numbersInWordsAndAbbreviationsAreTold() {
        assertThat(Readability.check("Two men came.").get(0).reasons()).anySatisfy(r -> assertThat(r).contains("figures"));
        assertThat(Readability.check("The OIC rang her.").get(0).reasons()).anySatisfy(r -> assertThat(r).contains("OIC"));
    }
}

package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that stand in documents of this field, and in the codes of their fields, are nobody's name. */
class WordsOfDocumentsTest {

    @Test
    void fieldCodesAreNoNames() {
        assertThat(names("Introduction PAGEREF _Toc1 3\nMethodology PAGEREF _Toc2 4\nThanks to Mrs Adeyemi, NUMPAGES"))
                .containsExactly("Adeyemi");
    }

    @Test
    void wordsOfTheExerciseAreNoNames() {
        assertThat(names("Redaction and confidentiality. The redaction was agreed. An aide-memoire was given out."))
                .isEmpty();
    }

    @Test
    void aCaseIsNobody() {
        assertThat(names("Case A\nThe group thought the call handler was good. See Case B. Case B was liked.")).isEmpty();
    }

    @Test
    void quartersOfTheCountryAndNamesOfProductsAreNoPeople() {
        assertThat(names("West Kent has seen a rise compared with East Kent. Patrols went from Great Yarmouth to Whitstable. "
                + "It reads OpenDocument files. Drugs were found under S23 MDA 1971. The post said KENT POLICE."))
                .isEmpty();
    }

    private static java.util.List<String> names(String text) {
        return new Scanner().scan(text).detections().stream()
                .filter(each -> each.type().equals(IdentifierType.PERSON_NAME.key())).map(Detection::text).toList();
    }
}

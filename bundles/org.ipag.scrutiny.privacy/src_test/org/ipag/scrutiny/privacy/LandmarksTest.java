package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms, hills, pubs and schools that are called after people, and the people who are called like them. */
class LandmarksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The skip came from Barton Drainage. We had Wainwright Tool Hire round to quote.",
        "CYCLE CHAINED OUTSIDE ASHCROFT & DUNN LTD AT NOON",
        "His work at Barton Scaffolding ended. The van of Metcalfe's Bakery was there.",
        "order from spencer dale llp came",
        "The letter from Metcalfe and Metcalfe came.",
        "The camera was seen on Arthur Hill, and he walked by way of Martha Wood.",
        "On the way I passed Martha Wood, where there is a bench.",
        "TRAFFIC LIGHTS OUT JCT ARTHUR BRIDGE",
        "PATROL: ARTHUR HILL, REAR OF SHOPS",
        "We met in the Admiral Benbow and she was AT THE VICTOR.",
        "HE WAS SEEN AT THE VICTOR",
        "DRINKING IN THE EDWARD VIII ALL NIGHT",
        "He attends Stanley Baldwin High, year 9.",
        "BROKEN ANKLE, ST PETER'S",
        "The concert is at Archbishop Temple's.",
        "OP WINIFRED - BRIEFING",
        "I have read what Code G PACE says.",
        "Two bottles of Stella and a wrap.",
        "He will sign on Sunday 4 June at the desk.",
        "The nearest station is Larkwick, and the service to Selmere was held.",
        "They have moved to Larkwick and are reluctant.",
        "Wearing a Helly Hansen coat, carried a Ted Baker bag.",
    })
    void nobodyIsMeant(String text) {
        assertThat(Findings.of("person-name", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mr Arthur Hill was seen.|Arthur Hill",
        "Told by Martha Wood that he left.|Martha Wood",
        "PNC check on Arthur Hill, no trace.|Arthur Hill",
        "Assault on Martha Wood by her son.|Martha Wood",
        "Joanne rang Rohan, and Rohan rang back.|Rohan",
        "I spoke to Peter Park and he agreed.|Peter Park",
        "St John's brother Stuart Metcalfe came.|Stuart Metcalfe",
        "Suspect: Victor Green, who lives there.|Victor Green",
    })
    void somebodyIsMeant(String text, String name) {
        assertThat(Findings.of("person-name", text)).contains(name);
    }

    @Test
    void whatIsAPlaceOnceIsAPlaceAgainButAPersonWithATitleIsNot() {
        assertThat(Findings.of("person-name", "He went over Arthur Hill. The view from the car to Arthur Hill is nice, and Mrs Arthur Hill told us.")).containsExactly("Arthur Hill");
    }

    @Test
    void aSurnameInCapitalsBeforeALetterOrWithoutASpace() {
        assertThat(Findings.of("person-name", "Defendant: TREMLETT, G  date of birth unknown")).containsExactly("TREMLETT, G");
        assertThat(Findings.of("person-name", "WANTED: WOOD,JONATHAN FOR BURGLARY")).containsExactly("WOOD,JONATHAN");
    }
}

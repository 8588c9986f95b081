package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages in the ways of notes, logs and speech. */
class AgesInAnyFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SHAZIA IS 71, KNOWN TO THE CARERS.|71",
        "His friends Adam Nowak and Ewa Nowak, both 14, ran off.|14",
        "AP Norris HEPTONSTALL 71y  home address given|71y",
        "VIC 2: Le Gia Huy (son of above, 6 yrs)|6 yrs",
        "1905 1 INJURY - Ewa Nowak, F, 19, glass to scalp|19",
        "I'm twenty-seven, before you ask.|twenty-seven",
        "She's new. She's eighteen.|eighteen",
        "I came to this country when I was 11. I wear the hijab.|11",
        "Re Meklit Tesfaye (Yr 8, 12) and her brother.|12",
        "Age. He says 22. The nurse agrees.|22",
        "With him: Kelechi Anozie, not searched, 18, gave a number.|18",
        "DP: Ewa Nowak  F  21/12/2003 (21)  No fixed abode. Written 02/03/2025.|21",
        "The runner is Zakariye, about 16, thin, with a cap.|16",
        "Customer is 71, widow, on the register.|71",
        "Cormac's 52 and waited a year.|52",
        "And how old are you, Ewa?\\nF: 28. I think.|28",
        "a young lad with her, no older than 13, dropped it|13",
        "I think the mate was about 20, he never spoke|20",
        "A boy got out of the back seat, maybe 16, and was sick.|16",
        "He is thought to be 17 although his card says more.|17",
        "Her baby (Iga, 5 wks) was yellow.|5 wks",
        "Perp is nominal. Ch: Noah 11 months.|11 months",
        "1508 FULL NAME GETACHEW WOLDEMARIAM 49 ON MOB|49",
        "HER SON EBUKA 11 IS IN ROOM WITH HER|11",
        "Adeel is 18 since August, so adult court.|18",
        "Victim Ewa Nowak 54, GP.|54",
        "she is 27 weeks pregnant and 41.|41",
        "How old's your lad?\\nIP  Eleven. He paid for it.|Eleven",
    })
    void found(String text, String age) {
        assertThat(Findings.of("age", text.replace("\\n", "\n"))).as(text).anySatisfy(found -> assertThat(found).contains(age));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OCCUPIER MR AYDIN IS 81 MILES AWAY IN LEEDS.", "The file is 12 minutes long.", "Somebody ride to Oxley, 17.42 departure.", "Age: over 18\n\nI am a constable.", "stmt by A/PS Cristian Popescu, 32. Supports.",
        "Property: 640 Sterling, 1,150 Euro, a watch.", "Sections 4, 18, 20 apply.",
        "The boy paid about 20, he says.", "It is thought to be 17 miles away.", "The wait was no longer than 13 minutes.", "PC NOWAK 14 ON SCENE AT 12 MARKET HILL", "Guard = Leroy Sealy, 22 yrs' service.", "VICTIM EWA NOWAK 12 MARKET HILL", "Defendant: JAFARI, Javad\n\n1. Witness issues", "AA is son Tunde.\n2. Miss Nowak"})
    void otherNumbers(String text) {
        assertThat(Findings.of("age", text)).as(text).isEmpty();
    }
}

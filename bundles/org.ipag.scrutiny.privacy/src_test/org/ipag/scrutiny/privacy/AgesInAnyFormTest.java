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
        "How old's your lad?\\nIP  Eleven. He paid for it.|Eleven",
    })
    void found(String text, String age) {
        assertThat(Findings.of("age", text.replace("\\n", "\n"))).as(text).anySatisfy(found -> assertThat(found).contains(age));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OCCUPIER MR AYDIN IS 81 MILES AWAY IN LEEDS.", "The file is 12 minutes long.", "Somebody ride to Oxley, 17.42 departure.", "Age: over 18\n\nI am a constable.", "stmt by A/PS Cristian Popescu, 32. Supports.",
        "Property: 640 Sterling, 1,150 Euro, a watch.", "Sections 4, 18, 20 apply."})
    void otherNumbers(String text) {
        assertThat(Findings.of("age", text)).as(text).isEmpty();
    }
}

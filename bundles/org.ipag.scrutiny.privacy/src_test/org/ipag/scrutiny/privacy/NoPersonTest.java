package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places, firms, makes and shorthand that once were taken for people. */
class NoPersonTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "She works in Kettlewick.\nThe house is near Kettlewick, and Kettlewick has one shop.",
        "I been driving for Oxley Cars 16 years. They lost in Oxley.",
        "people is mostly nice in Marton. A big holding at Long Marton.",
        "He lives at Little Thornby. Went to Thornby Magna, Nr Great Oxley.",
        "mk off twds Dale Head on a pushbike",
        "Damage quote from Rose & Sons.",
        "wearing a green Barbour type coat, driving a white Crafter",
        "They scratched their Toyota Hilux.",
        "they gave Otomize spray",
        "a male got out of a John Deere at the gate",
        "Occupation: Domiciliary care worker",
        "Occupation: Barber / proprietor",
        "personal licence of the Mason's Arms",
        "in Year 9 at St Hilda's",
        "Mr Smith has Parkinson's.",
        "MALE 2: Don't.",
        "I told IP to wait.",
        "Lft scooter o/s shop. Stn 3. Vul assess: MEDIUM.",
        "Clip is 2 min long. nan's plate broke.",
        "Her cat Brexit is nice.",
        "The driver stopped at the Hope and Anchor and went off. At the Grey Mare and on Wednesdays it is a quiz.",
        "The shop is called Golden Scissors and it is open.",
        "Walked Fishmarket/Percy St/Grace Rd.",
        "Not reported to doctor. URGENT",
        "R v Hope [1981] is of no help.",
        "Nan is at home. Tel 07700 900412.",
        "If I get it its May. It's June. Love you. He moved to Ebbridge, with Skelhaven council.",
        "The 22nd of September, I came at a quarter past noon.",
        "get on the bus and ride to Oxley, in uniform. They lost to Oxley.",
        "It's OPG. He has COPD and uses 2 L/min.",
        "Hope was expressed that it would last. Grace and patience cost nothing. Land checked: none.",
        "CCTV from The George viewed. She ate chips from Grace's Nails at King's Cross.",
        "The march went from Elm Grove to Preston Park. He had a Carrera mountain bike and a Paul Smith scarf.",
        "Victim Personal Statement: offered.",
        "Owner:\tHead of Criminal Justice. Warning markers: VI, DR. Level 2 obs.",
        "SPOKE TO STREET TRIAGE. GAVE CHASE.",
        "WILL GO TO ED\nTOLD TO SEE LOG AND TO AN APPLE",
        "the link is kez.sowerbz and no more",
        "Parcels left by Openreach at the Wheatsheaf; he had TeamViewer on it.",
        "Four cans of Okocim and a Dacia Duster outside Nisa Local.",
        "Crewe Alexandra lost. A sack of Maris Piper was on the step.",
        "R v Ghosh is no longer the test.",
        "Fence came down in Storm Arwen. It is a Shia mosque and he is Coptic.",
        "Intox: 41. FLO appointed: yes. Hiya, all right?",
    })
    void findsNobody(String text) {
        assertThat(Findings.of("person-name", text.replace("Mr Smith", "He"))).isEmpty();
    }

    @Test
    void aFirmIsNobodyButItsPartnerIs() {
        assertThat(Findings.of("person-name", "Solicitor Ms Samuels of Carter Moss rang.")).isEqualTo(List.of("Samuels"));
        assertThat(Findings.of("person-name", "Linh Chan of Harper and Lowe Solicitors came.")).isEqualTo(List.of("Linh Chan"));
    }

    @Test
    void aBrandOrStormIsNobodyButWhoeverIsCalledLikeOneIsSomebody() {
        assertThat(Findings.of("person-name", "Stella Artois and Stella Marsh came with Piper Arwen.")).isEqualTo(List.of("Stella Marsh", "Piper Arwen"));
        assertThat(Findings.of("person-name", "AMHP Judith Pask came. Kyria Despina rang.")).isEqualTo(List.of("Judith Pask", "Despina"));
    }

    @Test
    void aPlaceThatIsAlsoSomebodysNameStaysSomebody() {
        assertThat(Findings.of("person-name", "He lives in Devon. My friend Devon Marsh came. Devon said no.")).isEqualTo(List.of("Devon Marsh", "Devon"));
    }
}

package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that stand for somebody, because the paper says so or because an entry ends with them. */
class InitialsTest {

    @Test
    void lettersBesideAName() {
        assertThat(Findings.of("officer", "Interviewers: NB = DC Bulstrode (1459); KS \u2013 PC Stobbs.\n07:50 NB puts the licence to him. KS: why?")).contains("NB", "KS");
        assertThat(Findings.of("officer", "Present: DC Uzma Tariq (UT) and a clerk.\n10:02 UT asks why.")).contains("UT");
        assertThat(Findings.of("officer", "Interviewed by PC 4471 (TB) and DS Nowak (NB).\nTB asks why. NB notes the time.")).contains("TB", "NB");
        assertThat(Findings.of("person-name", "Anna Quilter (AQ) says no. AQ left.\nLegend: D = Drysdale, T = tenant\nD: Who is there?\nT: Nobody.")).contains("AQ", "Drysdale", "D").doesNotContain("T");
    }

    @Test
    void lettersOfOtherAlphabetsBesideAName() {
        assertThat(Findings.of("officer", "Present: DC Özlem Çağlar (ÖÇ) and a clerk.\n10:02 ÖÇ asks why.")).contains("ÖÇ");
        assertThat(Findings.of("officer", "ŞÖ = DC Şule Özkan\n07:50 ŞÖ asks why.")).contains("ŞÖ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Victim updated by phone, content with that. AJT|AJT",
        "He will be told tomorrow. \u2013 JN|JN",
        "Notes by LMB: the number is attributed to him.|LMB",
        "Peer rev: VQ. Tool updated.|VQ",
        "Reply: \"Thank you, will serve on Monday. AQG\"|AQG",
    })
    void whoeverSigns(String text, String letters) {
        assertThat(Findings.of("officer", text)).as(text).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No complaint made. NFA", "Interviewed and released. RUI", "VIC UPDATED BY PH. CCTV SEIZED.", "Comment: NRM referral needed.", "MESSAGE FROM: SGT LUPU 13953\nTO: PC 11882 OKONKWO\nSPOKEN TO MR TEIXEIRA",
        "Reviewed by DAU DC Falla.", "Seen by CPS, who agree. CPS: Kalliope Samaras (CPS)"})
    void otherLetters(String text) {
        assertThat(Findings.of("officer", text)).as(text).doesNotContain("NFA", "RUI", "PH", "NRM", "TO", "DAU", "CPS");
    }
}

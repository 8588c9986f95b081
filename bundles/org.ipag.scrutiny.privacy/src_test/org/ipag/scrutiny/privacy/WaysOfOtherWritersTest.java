package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of writing that one of many writers has, and what looks like them and identifies nobody. */
class WaysOfOtherWritersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "officer|I'm PC Akehurst, my number's 4093 if you want to say owt about it.|4093",
        "officer|The officer was bald and his number was 2280 or 2230. Please ring.|2230",
        "officer|Profile compiled by A. Kettlewell (analyst, 78231)\\nRestricted.|78231",
        "officer|ANPR READ EXTRACT   Requested by: 5077 Sallow   Auth: DI Penrose|5077 Sallow",
        "officer|22:52:20 DISP1 MISTRY 6093 KP21 + KP24 ASSIGNED|MISTRY 6093",
        "officer|10.4.25 Told her the court date. Apologised** KP\\n11.4.25 Told her male arrested|KP",
        "officer|Signed: A. Wraxall\\nDone & checked 28/3 SM|SM",
        "person-name|DP: Przemysław Gil     a.k.a. \"Shemek\"\\nBorn in Radom|Shemek",
        "person-name|Signed: A. Wraxall, G W-S, غلام مصطفیٰ (in Urdu)|غلام مصطفیٰ",
        "person-name|The victim is Wei Chen (陈伟), of no fixed address.|陈伟",
        "crime-reference|18.02 crimed 26/0013377/LT crim dam + disability hate|26/0013377/LT",
    })
    void identifySomebody(String type, String text, String words) {
        assertThat(Findings.of(type, text.replace("\\n", "\n"))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "exhibit|PC2: what was the actual clothing?\\nPC1: can you go back to the informant?",
        "bank-account|S.S. 2025/11/0417 s23(2) MDA       02-11-25    1315-1331      on the platform",
        "address|Searched from 1315 to 1331 on Platform 2, Ferrow Central, London-bound side",
        "address|On arrival 4 males walk off, one stayed.",
        "address|Alfie is in yr 9 Danesgate Acad, no previous.",
        "person-name|Officer: Good evening sir, turn the engine off.",
        "person-name|Contact: text after 6pm   Lang: Mandarin, good English",
        "person-name|He wrote „Что ты делаешь здесь сегодня вечером, уходи отсюда\" on the wall.",
    })
    void identifyNobody(String type, String text) {
        assertThat(Findings.of(type, text.replace("\\n", "\n"))).isEmpty();
    }
}

package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "officer|STATEMENT OF 2056 GITTENS    Estuary Police    27/10/24|2056 GITTENS",
        "officer|Force enquiry log, printed 11/07/24, user 3475\\nPerson\\tRole\\tContact\\nSteve Maloney\\tvictim\\tnone|3475",
        "person-name|Statement of: Gareth Malcolm Chadderton\\nAge: over 18|Gareth Malcolm Chadderton",
        "person-name|[18/12 20:09] Barasa: Attempted to see her.\\n[18/12 20:11] Barasa: No reply.|Barasa",
        "person-name|In this statement HT means Trinh Thi Ha and AS means Anjum Ahmed Sadiq. I did not speak to AS.|AS",
        "person-name|I was there from 4084 to 4809.\\nPG   01.08.2026\\n|PG",
        "imei|Dialling *#06# brought up 35 9974794381957.|35 9974794381957",
        "offender-reference|Probation ref (offender): OM-447131|OM-447131",
        "case-urn|urn for Le 01/MS/291/25|01/MS/291/25",
        "crime-reference|07/10 13:16 CRIMED 2024-183885|2024-183885",
        "ip-address|defanged: 198[.]51[.]100[.]63 - do not browse|198[.]51[.]100[.]63",
        "ip-address|I P address 203 . 0 . 113 . 8 as typed by the witness|203 . 0 . 113 . 8",
        "email|Wrote as lukasz.w@example,com - the comma is how it is on the form|lukasz.w@example,com",
        "card|Diners 36000705614897|36000705614897",
        "nhs-number|From the prescription bag it was 9025674518.|9025674518",
        "age|37/F/IC4 cooperative|37",
        "age|The younger, b 26/5/06 so 17 on the day?|17",
        "exhibit|Aviva was shown AC/201025/7, a leather jacket, and said nothing.|AC/201025/7",
    })
    void identifySomebody(String type, String text, String words) {
        assertThat(Findings.of(type, text.translateEscapes())).contains(words);
    }

    @Test
    void whateverStandsInAColumnOfPeopleIsAName() {
        String table = "Person\tRole\tContact\nKHA VAN LOC\twitness\t+44 20 7946 0349\nMaloney, Unity\tvictim\t0044 7700 900343\nUnknown male\tsuspect\tnone\n";
        assertThat(String.join(" ", Findings.of("person-name", table))).contains("KHA VAN LOC", "Maloney", "Unity").doesNotContain("Unknown");
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
        assertThat(Findings.of(type, text.translateEscapes())).isEmpty();
    }
}

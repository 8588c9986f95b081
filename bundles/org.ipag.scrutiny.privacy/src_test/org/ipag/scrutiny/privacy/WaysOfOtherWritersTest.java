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
        "officer|21:07 RESOURCE WC32 DESP (4418 BRIGHTLING / 5502 OYELARAN)|5502 OYELARAN",
        "officer|21:09 61140 2ND CALLER SAYS HE IS IN THE FLATS\\n21:12 61140 IP CALLS BACK\\n22:21 CLOSED 61140 RESULT|61140",
        "officer|20/8 07:58 upgraded. nk51 (4906 amin) eta 0840|4906 amin",
        "officer|Exhibit  Description  Seized by  From\\nCM/22  a letter  40948 MacLeod  Found there|40948 MacLeod",
        "officer|UOF form done, dog handler Sturgess 340\\n* gloves x1 pr|Sturgess 340",
        "officer|On til 7 then bed.\\nDanny Hobday, 2877\\n|Danny Hobday, 2877",
        "officer|oic K. Stott 70551  mob 07700 900 836|K. Stott 70551",
        "officer|PRINTED BY 61022 01-10-2024 07:58:11\\nWILL 61022 CROSSE PLEASE EXPLAIN.|61022 CROSSE",
        "officer|DO 82791 Savannah Cooper-Lee took the photographs|DO 82791 Savannah Cooper-Lee",
        "person-name|officer: fraser-oduya, k  collar 884   role: response|fraser-oduya, k",
        "person-name|PNC HOLDER MATCH YILDIZ, O DOB 190395 WARN MN|YILDIZ, O",
        "person-name|her dad mr a muhit shouted that we was hurting her.|a muhit",
        "person-name|Prepared stmt read. Denied. Named another, \"Slimz\".|Slimz",
        "person-name|Parties: Qureshi, Bilal, Grabowska, R., and others|Grabowska, R",
        "officer|better with a Polish speaker, 4490 Wrona. Probation told.|4490 Wrona",
        "person-name|She apologised to K. Montrose, who left.|K. Montrose",
        "person-name|A: Bozkurt. Like... B, O, Z, K, U, R, T.|B, O, Z, K, U, R, T",
        "person-name|Spelling confirmed: O.W.U.S.U.|O.W.U.S.U",
        "person-name|Mr Vaduva (street name Midge) uses the gym.|Midge",
        "person-name|02/06/23, 21:15 - Jordo: which one\\n02/06/23, 21:16 - Big Kuba: leave it\\n02/06/23, 21:19 - Jordo: ok|Big Kuba",
        "nhs-number|Medical notes [NHS 4539181475] were read|4539181475",
        "phone|Rang her back [PHONE 07700900123] at noon|07700900123",
        "officer|Log closed [OFFICER 441]|OFFICER 441",
        "imei|Seized [IMEI 353895573379696] from him|353895573379696",
        "officer|Rang back, vm left. [1155hrs 8475]\\nCCTV is fast.|8475",
        "officer|W3922: What did he say?\\nTolga: Nothing.\\nW3922: Where does he live?|W3922",
        "prison-number|HMPPS no : A2270fc|A2270fc",
        "arrest-summons|Disposal to be shown against 2024/32E5/03/6C.|2024/32E5/03/6C",
        "cro-number|Ident from the bureau: 365152/87/W|365152/87/W",
        "what3words|w3w ref signal nickel sketch. Locker 114|signal nickel sketch",
        "what3words|RV point Hammer.Gently.Ladder for all units.|Hammer.Gently.Ladder",
        "what3words|WHAT3WORDS ACORN DOT JACKET DOT RIBBON WITH HIM|ACORN DOT JACKET DOT RIBBON",
        "handle|under the name akiva.montefiore underscore 112 on it|akiva.montefiore underscore 112",
        "case-urn|PTI URN.... 51 gk 06898 23\\nnext|51 gk 06898 23",
        "bank-account|Any money due will be paid into 14805410989137.|14805410989137",
        "age|Name   Ewa\\nAge              32\\nSex  F|32",
        "age|Age if under 18/over: 73|73",
        "driving-licence|Polish licence no 00417/12/2081, EU model, valid|00417/12/2081",
        "bank-account|SC/AC:162233/88102744|162233/88102744",
        "email|Sent from theboss1974@example. net at noon|theboss1974@example. net",
        "passport|VICTIM;Ewa Nowak;12/08/1990;RP8345l62;none\\n|RP8345l62",
        "age|House to house\\nNo/address\\tOccupier\\tDetails\\tResult\\n54 Orchard Rise\\tBeata Krawczyk\\t93\\tRefused\\n|93",
        "person-name|Young Kwame is the victim. Left messages for Young K. and others|Young K",
        "address|DoB = 11 JUL 1993\\nLives = 54 Ropewalk\\nContact|54 Ropewalk",
        "mac-address|Laptop 55 : C1 : 7D : 4D : 00 : 8B belongs to her|55 : C1 : 7D : 4D : 00 : 8B",
        "mac-address|Wi-Fi address:2B:64:7B:8C:3F:6C; none|2B:64:7B:8C:3F:6C",
        "iban|Her account abroad is GB 82 WEST 1234 5698 7654 32 today|GB 82 WEST 1234 5698 7654 32",
        "exhibit|Q: I am showing you CH_1.|CH_1",
        "offender-reference|Recall request for Binyamin Goldstein, X214165.|X214165",
        "url|found the page link: www . example . com / k1ng_rah on Tuesday|www . example . com / k1ng_rah",
        "card|the bank card (371449 635398 431) was taken|371449 635398 431",
        "log-number|INT REP SX/INT/0091/24|SX/INT/0091/24",
        "log-number|REASON 304/16AUG/DI 47 PENHALIGON/STOP A38|304/16AUG",
        "crime-reference|NICHE RMS  OCCURRENCE SUMMARY   5524000617733|5524000617733",
        "crime-reference|crimed NB 24 031188; CCTV asked for|NB 24 031188",
        "crime-reference|Occ FEN/2024/118-0392 -- contact sheet|FEN/2024/118-0392",
        "crime-reference|H2H re SV-31877-24. Done by me|SV-31877-24",
        "age|Wayne Prowse abt 35 - alleged perp, NFA|35",
        "age|Tel 01632 960 812. Is 77. Will give statement.|77",
        "age|still on old records as that. 29, lives alone|29",
        "date-of-birth|mum  nguyen thi hanh b 1994 ni PW 30 18 77 D|1994",
        "date-of-birth|Offender: Ileana Popa\\nDoB: 2 5 / 0 3 / 1 9 6 6\\n|2 5 / 0 3 / 1 9 6 6",
        "address|leaving placement Ashdene, 16 Vicarage Rd w blue rucksack|Ashdene, 16 Vicarage Rd",
        "address|Neighbour Morwenna Pascoe, No. 9, filmed from stairs.|No. 9",
        "address|caller mr nabil sayegh , flat c, 18 gladstone rise , 07700900 623|18 gladstone rise",
        "address|Ebru was seen at Orchard Rise 91 on Tuesday.|Orchard Rise 91",
        "postcode|Post code SW1A 1AA is not theirs; she gave PL16 6 UR, Marlbeck|PL16 6 UR",
        "ip-address|login of V's bank from 203.0.113.87 and another|203.0.113.87",
        "ip-address|Login ip=::ffff:192.0.2.55 at 1150 hrs|::ffff:192.0.2.55",
        "iban|sent to PT07.3156.0780.9875.2357.7912.8 within minutes|PT07.3156.0780.9875.2357.7912.8",
        "iban|iban: G B 8 2 W E S T 1 2 3 4 5 6 9 8 7 6 5 4 3 2 was given|G B 8 2 W E S T 1 2 3 4 5 6 9 8 7 6 5 4 3 2",
        "mac-address|Laptop MAC 7C_1B_2B_26_96_6F belongs to her|7C_1B_2B_26_96_6F",
        "email|Did you send this from ladybug1953 at mail.example.com? No.|ladybug1953 at mail.example.com",
        "exhibit|items\\n1. TAL1   R trainer, size 8\\n2. TAL2   L ditto\\n3. TAL5   trainers|TAL5",
        "exhibit|ENV EXH RD/1 PHONE EXH RD/2. EN ROUTE|RD/2",
        "prison-number|Letter from Donna Akinfenwa A3179/NG was intercepted|A3179/NG",
        "bank-account|sort & acc 412541 47381934; paid|412541 47381934",
    })
    void identifySomebody(String type, String text, String words) {
        assertThat(Findings.of(type, text.translateEscapes())).contains(words);
    }

    @Test
    void theWordForAnNhsNumberBelongsToTheFirstOfTwo() {
        assertThat(Findings.of("nhs-number", "NHS 943 476 5919      Adult services ref 4400187263")).containsExactly("943 476 5919");
    }

    @Test
    void whateverStandsInAColumnOfPeopleIsAName() {
        String table = "Person\tRole\tContact\nKHA VAN LOC\twitness\t+44 20 7946 0349\nMaloney, Unity\tvictim\t0044 7700 900343\nUnknown male\tsuspect\tnone\n";
        assertThat(String.join(" ", Findings.of("person-name", table))).contains("KHA VAN LOC", "Maloney", "Unity").doesNotContain("Unknown");
    }

    @ParameterizedTest
    @CsvSource({"passport,058841273", "prison-number,A4587XV", "offender-reference,E494-269", "age,34", "nhs-number,9434765919"})
    void oneValueInARowAboutAPersonIsTheirs(String type, String value) {
        assertThat(Findings.of(type, "Parties\nVICTIM | Ewa Nowak | 12/08/1990 | " + value + " | none\n")).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"passport,058841273", "age,34"})
    void inAnotherRowItIsNobodys(String type, String value) {
        assertThat(Findings.of(type, "Parties\nLate | shift | had | " + value + " | calls\n")).isEmpty();
    }

    @Test
    void aShortLineBeforeATableIsNoRow() {
        assertThat(Findings.sure("The victim was at home and said\nnothing | at | all | of it\n")).isEmpty();
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
        "vehicle-registration|telephone interpreter (Romanian, ID 55182) wants solicitor",
        "vehicle-registration|1517 ANPR HIT 1509 A38 NORTHBOUND",
        "phone|20/10\\ttext\\t5114\\t11 days, late by one.",
        "driving-licence|lic no PREM/0417/19 of the pub",
        "handle|Cartridge s/n T41008822   Handle X2-0041",
        "address|Contact? Y, c/o solicitor Mr Patel",
        "address|ENV EXH RD/1 PHONE EXH RD/2. EN ROUTE",
        "officer|Total det. 4h 31.",
        "officer|SW: Eastmarch CC. EDT told",
        "age|child 1  Ewa Nowak   school: primary\\nchild 2  Jan Nowak  nursery",
        "exhibit|a GU/10 bulb and a CR/2032 battery were in the drawer, G. Underhill said",
        "crime-reference|#2  02-JUN-2024 15:40   HR manager rang",
        "person-name|Name and forenames\\nN.H.S. No. : 661.784.0062\\nD.O.B.\\t9 Dec 1967",
        "address|Checked by the sergeant, no 0311.",
        "crime-reference|PPN / ref PPN-240907-19",
        "driving-licence|holds a driving licence.\\n20260908 060319\\tVRM checked",
        "handle|She lives with her grandad and Sandra.Ms Nong was not seen. Mr.Ruaridh was.",
        "handle|Theft @29-Jan-2025 at 1230",
        "date-of-birth|taken home to aunty Rosanna\\n3 mar 1730   mr pym now thinks",
        "officer|OP  Police emergency, what's happening?\\nCLR  he break the door\\nOP  Who's broken the door my love?",
        "bank-account|PC Hale and SC Kikwete 236497 attended",
    })
    void identifyNobody(String type, String text) {
        assertThat(Findings.of(type, text.translateEscapes())).isEmpty();
    }
}

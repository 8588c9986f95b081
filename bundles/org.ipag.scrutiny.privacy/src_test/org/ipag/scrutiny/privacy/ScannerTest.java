package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    private static Scanner scanner;

    @BeforeAll
    static void load() {
        scanner = new Scanner();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nhs-number|NHS no 943 476 5919|943 476 5919",
        "ni-number|NI number QQ 12 34 56 A|QQ 12 34 56 A",
        "ni-number|NINO: QQ-12-34-56-A.|QQ-12-34-56-A",
        "postcode|sent to ME14  1AA by mistake|ME14  1AA",
        "vehicle-registration|a white van, LK57 ABC, left|LK57 ABC",
        "driving-licence|licence MORGA657054SM9IJ|MORGA657054SM9IJ",
        "passport|passport number 123456789|123456789",
        "pnc-id|known as 20/9N on the system|20/9N",
        "crime-reference|linked to 46/12345/20|46/12345/20",
        "log-number|CAD 1234 of 12/03/2024 refers|1234 of 12/03/2024",
        "phone|ring 07700 900123 now|07700 900123",
        "phone|ring +44 (0)1632 960123 now|+44 (0)1632 960123",
        "email|write to a.n@example.org|a.n@example.org",
        "url|see www.example.org/x|www.example.org/x",
        "handle|posted by @night_owl9|@night_owl9",
        "ip-address|from 192.0.2.14 at night|192.0.2.14",
        "mac-address|device 00:1A:2B:3C:4D:5E|00:1A:2B:3C:4D:5E",
        "date-of-birth|DOB 12/03/1985|12/03/1985",
        "date-of-birth|born on the twelfth of March nineteen eighty-five|twelfth of March nineteen eighty-five",
        "age|a 12-year-old boy|12-year-old",
        "card|card 4111 1111 1111 1111|4111 1111 1111 1111",
        "iban|IBAN GB82 WEST 1234 5698 7654 32|GB82 WEST 1234 5698 7654 32",
        "what3words|at ///filled.count.soap|///filled.count.soap",
        "prison-number|prisoner A1234BC|A1234BC",
        "address|at 14 Marlowe Road, Elmswell|14 Marlowe Road, Elmswell",
        "officer|PC 1234 Smith attended|PC 1234 Smith",
    })
    void findsEachTypeWithItsExactSpan(String type, String text, String expected) {
        assertThat(scanner.scan(text).detections()).filteredOn(d -> d.type().equals(type)).extracting(Detection::text)
                .anySatisfy(found -> assertThat(found).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The A20 was closed between the M20 and the M25.",
        "Section 4A of the Public Order Act 1986 was considered.",
        "He was charged under s18 GBH and s47 ABH.",
        "At 14:30 hours on 12/03/2024 the call was graded prompt.",
        "The order number was 4839201746.",
        "Version 1.2.3.4 of the form is in use.",
        "Police attended and took a statement. The victim was updated.",
        "On Monday the Community Safety Unit met at County Hall.",
    })
    void leavesHardNegativesAlone(String text) {
        assertThat(scanner.scan(text).detections()).extracting(d -> d.type() + ": " + d.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oluwaseun Adeyemi", "Zbrtkova Wqlly", "João da Silva", "Nguyen Thi Lan", "Siobhán O'Brien", "Ayşe Öztürk", "Fatima Al-Rashid"})
    void findsNamesOfManyOriginsAndOfNone(String name) {
        String text = "The victim " + name + " was spoken to.";
        assertThat(scanner.scan(text).detections()).anySatisfy(d -> {
            assertThat(d.text()).isEqualTo(name);
            assertThat(d.label()).isEqualTo("[VICTIM]");
            assertThat(d.confidence()).isGreaterThan(0.8);
        });
    }

    @Test
    void onePersonHasOneLabelInEveryForm() {
        ScanResult result = scanner.scan("The victim Oluwaseun Adeyemi called. Mr Adeyemi was upset. Oluwaseun's phone broke. "
                + "Later Adeymi rang. O.A. was told. Suspect: Darren WHITTLE.");
        List<String> victim = result.detections().stream().filter(d -> d.label().equals("[VICTIM]")).map(Detection::text).toList();
        assertThat(victim).containsExactly("Oluwaseun Adeyemi", "Adeyemi", "Oluwaseun", "Adeymi", "O.A.");
        assertThat(result.detections()).anySatisfy(d -> assertThat(d.label()).isEqualTo("[SUSPECT]"));
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        String text = "Call 07700\u00a0900\u2011123 or write to Zoe\u0301 Khan\u200b at ME14\u20091AA.";
        for (Detection d : scanner.scan(text).detections()) {
            assertThat(text.substring(d.start(), d.end())).isEqualTo(d.text());
        }
        assertThat(scanner.scan(text).detections()).extracting(Detection::type).contains("phone", "person-name", "postcode");
    }

    @Test
    void detectionsDoNotOverlap() {
        List<Detection> found = scanner.scan("PC 1234 Smith of 12 Khan Road, ME14 1AA, DOB 12/03/1985, NHS 943 476 5919, Khan.").detections();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    @Test
    void namesToldBeforehandAreFoundAlone() {
        assertThat(scanner.scan("Brown left early.", Set.of("Gordon Brown")).detections()).extracting(Detection::text).contains("Brown");
    }

    @Test
    void aPlugInAddsARecogniser() {
        Scanner own = new Scanner();
        own.addRecogniser(new Recogniser() {
            @Override
            public String name() {
                return "library-card";
            }

            @Override
            public void scan(ScanText text, DetectionSink sink) {
                int at = text.text().indexOf("LIB-");
                if (at >= 0) {
                    sink.found("library-card", at, at + 8, 0.9, "a library card");
                }
            }
        });
        assertThat(own.scan("card LIB-4711 found").detections()).extracting(Detection::label).contains("[LIBRARY CARD]");
    }

    @Test
    void labelsInARedactedTextAreNoFindings() {
        assertThat(scanner.scan("[OFFICER 1] spoke to [VICTIM] at [ADDRESS]. [POSTCODE AREA] Mr [PERSON 2] left.").detections())
                .extracting(Detection::text).isEmpty();
        assertThat(scanner.scan("[OFFICER 1] met Oluwaseun Adeyemi.").detections()).extracting(Detection::text).containsExactly("Oluwaseun Adeyemi");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[JOHN SMITH]", "[OLUWASEUN ADEYEMI]", "[JOHN SMITH 2]", "[MRS SMITH]", "[Priya Raghunathan]" })
    void aNameInSquareBracketsIsNoLabel(String bracketed) {
        assertThat(scanner.scan("Yesterday " + bracketed + " rang the police. Mr [PERSON 1] left.").detections()).extracting(Detection::type)
                .as(bracketed).containsExactly("person-name");
    }

    @Test
    void labelsNeitherBeginAFindingNorAnnounceOne() {
        assertThat(scanner.scan("Address\n[ADDRESS 1], [ADDRESS 2]\nTelephone\n[PHONE NUMBER]\n").detections()).isEmpty();
        assertThat(scanner.scan("CCTV requested. URN [URN].\n10/10/2026 14:30\nThe suspect arrested at [ADDRESS 5]. Date of birth [DATE OF BIRTH 2]. PNC [PNC ID].").detections())
                .extracting(Detection::text).isEmpty();
        assertThat(scanner.scan("She lives at [ADDRESS 1], 17 Saltpan Row.").detections()).as("what stands beside a label is still found")
                .extracting(Detection::text).containsExactly("17 Saltpan Row");
    }

    @Test
    void hintsAreListedApart() {
        ScanResult result = scanner.scan("He works at the bakery and suffers from depression.");
        assertThat(result.hints()).extracting(Detection::type).contains("quasi-identifier", "sensitive");
        assertThat(result.detections()).noneMatch(Detection::hint);
    }
}

package org.ipag.scrutiny.privacycorpus.sixth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacycorpus.CheckDigits;
import org.ipag.scrutiny.privacycorpus.sixth.Marks.Mark;
import org.junit.jupiter.api.Test;

class SixthDocumentsTest {

    private static final Set<String> TYPES = Set.of("person-name", "officer", "address", "postcode", "nhs-number", "ni-number", "vehicle-registration",
            "driving-licence", "passport", "pnc-id", "cro-number", "arrest-summons", "crime-reference", "log-number", "case-urn", "exhibit", "phone", "email",
            "url", "handle", "ip-address", "mac-address", "imei", "date-of-birth", "age", "card", "iban", "bank-account", "what3words", "prison-number",
            "offender-reference");
    /** A mark with the words before it on its line, the sign behind it and the end of the line, if that is next. */
    private static final Pattern IN_PLACE = Pattern.compile("([^\\n⟧]*)⟦([a-z0-9-]+)(?:@[a-z-]+)?\\|([^⟦⟧|]*)⟧(.?)");

    private final List<String> papers = new SixthDocuments(7).marked(300);

    @Test
    void theSameSeedGivesTheSamePapersAndAnotherSeedOthers() {
        assertThat(new SixthDocuments(7).marked(300)).isEqualTo(papers);
        assertThat(new SixthDocuments(8).marked(300)).doesNotContainAnyElementsOf(papers);
    }

    @Test
    void everyPaperIsOfTheLengthOfACasePaper() {
        assertThat(papers).allSatisfy(p -> assertThat(Marks.plain(p).strip().split("\\s+").length).isBetween(150, 600));
    }

    @Test
    void everyTypeStandsInTenFormsAndMore() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String paper : papers) {
            Matcher m = IN_PLACE.matcher(paper);
            while (m.find()) {
                forms.computeIfAbsent(m.group(2), t -> new HashSet<>()).add(lastWord(m.group(1)) + masked(m.group(3)) + m.group(4));
            }
        }
        forms.remove("either");
        assertThat(forms.keySet()).isEqualTo(TYPES);
        assertThat(forms).allSatisfy((type, ways) -> assertThat(ways).as(type).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void marksAreWholeAndNoSlotIsLeftOpen() {
        assertThat(papers).allSatisfy(p -> {
            assertThat(Marks.in(p)).hasSize((int) p.chars().filter(c -> c == '⟦').count());
            assertThat(Marks.plain(p)).doesNotContainPattern("[⟦⟧{}«»$]");
            assertThat(Marks.in(p)).allSatisfy(m -> assertThat(m.text()).isEqualTo(m.text().strip()).isNotEmpty());
        });
    }

    @Test
    void noNameThatIsMarkedStandsElsewhereWithoutAMark() {
        for (String paper : papers) {
            Set<String> names = new HashSet<>();
            Marks.in(paper).stream().filter(m -> !m.origin().isEmpty()).map(Mark::text).filter(t -> t.length() > 2).forEach(names::add);
            List<String> between = Arrays.asList(Marks.unmarked(paper).split("[^\\p{L}'-]+"));
            assertThat(between).doesNotContainAnyElementsOf(names);
        }
    }

    @Test
    void originsAreEqualWithinAFewInAHundred() {
        Map<String, Integer> origins = new TreeMap<>();
        papers.stream().flatMap(p -> Marks.in(p).stream()).filter(m -> !m.origin().isEmpty()).forEach(m -> origins.merge(m.origin(), 1, Integer::sum));
        double mean = origins.values().stream().mapToInt(i -> i).average().orElseThrow();
        assertThat(origins).hasSize(18).allSatisfy((origin, count) -> assertThat((double) count).as(origin).isBetween(mean * 0.95, mean * 1.05));
    }

    @Test
    void numbersWithACheckDigitAreRight() {
        List<String> health = new ArrayList<>();
        for (String paper : papers) {
            for (Mark mark : Marks.in(paper)) {
                String digits = mark.text().replaceAll("\\D", "");
                if (mark.type().equals("nhs-number")) {
                    health.add(digits);
                    assertThat(CheckDigits.nhs(digits.substring(0, 9))).hasValue(digits.charAt(9) - '0');
                } else if (mark.type().equals("imei") || mark.type().equals("card")) {
                    assertThat(CheckDigits.luhn(digits.substring(0, digits.length() - 1))).isEqualTo(digits.charAt(digits.length() - 1) - '0');
                }
            }
        }
        assertThat(health).isNotEmpty();
    }

    private static String lastWord(String before) {
        return masked(before.replaceAll(".*?(\\S*\\s?)$", "$1").replaceAll("[A-Z0-9]", "A"));
    }

    private static String masked(String text) {
        return text.replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}+", "a").replaceAll("\\d", "9");
    }
}

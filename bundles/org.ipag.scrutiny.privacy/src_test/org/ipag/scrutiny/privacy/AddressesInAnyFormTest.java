package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses without a street word, houses with only a name, and places that are no address. */
class AddressesInAnyFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "c/o Riley Nowak, Plot 6 Sandholes Site, Kettlewick, DL11 6PX. They rang.|Plot 6 Sandholes Site, Kettlewick",
        "Place : Larkrise Barn, 3 Glebe Fold, Upper Slaithe   seen|Larkrise Barn, 3 Glebe Fold, Upper Slaithe",
        "A neighbour, Silas Mudd of Intake Farm, had complained.|Intake Farm",
        "He lives behind us at Smithy Cottage. He takes the paper.|Smithy Cottage",
        "dob 04/09/1988 f, 2 Orchard Cottages, Sallow Bridge HR5 3TW.|2 Orchard Cottages, Sallow Bridge",
        "Checked 41 Priestgate (Bamforth) and 43 (Wieczorek).|43",
        "RK EWA NOWAK 44 LARCH RD SKELHAVEN NO INS SHOWN|44 LARCH RD SKELHAVEN",
        "Reached at one hundred and three Castle Street.|one hundred and three Castle Street",
        "staying with Adrian Nowak, Rookery View, 8 Back Lane.|Rookery View, 8 Back Lane",
        "Housing. He offers Bedsit 5, Capstan House. It is objected to.|Bedsit 5, Capstan House",
    })
    void found(String text, String address) {
        assertThat(Findings.of("address", text)).as(text).anySatisfy(found -> assertThat(found).contains(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I can be reached on 07700 900 378. I will attend court.", "White, tall, maybe 70. He drives a car.", "The wedding is 14 Sept so can court please avoid it.", "Mrs Nowak, c/o Dales Retreats Ltd\n---", "DETAINED AT H/A SMELLS OF DIESEL. ARRESTED.",
        "The committee gave plot 60 of the allotments to him.", "Went by addr 2100, 2215, 0010. Quiet."})
    void noAddresses(String text) {
        assertThat(Findings.of("address", text)).as(text).isEmpty();
    }
}

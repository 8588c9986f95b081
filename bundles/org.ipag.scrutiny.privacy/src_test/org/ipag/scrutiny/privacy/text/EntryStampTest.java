package org.ipag.scrutiny.privacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the entries of logs begin with. */
class EntryStampTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"[23:49:23] 3001: on scene; [23:49:23]", "ENTRY 2 - 01/04/2025 23:24 - 303; ENTRY 2 - 01/04/2025 23:24", "02.31 7336: control; 02.31", "3 February 2026 2155hrs 2686 - vm; 3 February 2026 2155hrs",
            "Sat 0955  604 - female; Sat 0955", "--OEL 1-- 09/02/26 07:44  C8812; --OEL 1-- 09/02/26 07:44", "OEL #3  6630  09/10; OEL #3", "0418 hrs caller rings back; 0418 hrs"})
    void aTimeOrANumberedEntryIsSure(String line, String stamp) {
        EntryStamp found = EntryStamp.of(line, 0, line.length());
        assertThat(line.substring(0, found.end())).isEqualTo(stamp);
        assertThat(found.sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/10 - rang back", "9 October - rang back", "17.10.2026 - rang back"})
    void aDateAloneIsNotSure(String line) {
        EntryStamp found = EntryStamp.of(line, 0, line.length());
        assertThat(found.dated()).isTrue();
        assertThat(found.sure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She rang at 22:51.", "7336 said so", ""})
    void proseHasNone(String line) {
        assertThat(EntryStamp.of(line, 0, line.length())).isNull();
    }
}

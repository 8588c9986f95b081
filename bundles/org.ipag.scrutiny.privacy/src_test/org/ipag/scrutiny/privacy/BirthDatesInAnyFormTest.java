package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth without a word for birth beside them. */
class BirthDatesInAnyFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The officer asked for his date of birth and he gave it as 2002-01-24. Seen 12/03/2026.|2002-01-24",
        "Nominal Ewa Nowak aka \"Ewa Girl\", 1984-12-18, is dealing. 12/03/2026|1984-12-18",
        "Checked: Ewa Nowak, 14th of Feb 78, no trace. 12/03/2026|14th of Feb 78",
        "A name check, Fenwick, Tobias, fourth of the sixth ninety-nine.|fourth of the sixth ninety-nine",
        "He gave it as 12121966. A check confirmed it. 12/03/2026. Date of birth asked.|12121966",
        "Pt: NOWAK, Ewa    F   23/07/1990    seen 04/05/2025|23/07/1990",
        "DP: Ewa Nowak  F  21/12/2003 (21)  No fixed abode. Written 02/03/2025.|21/12/2003",
        "Martim Nowak (19.02.2018, weight 20 kg) seen 03.04.2026.|19.02.2018",
        "She was born on the 12th of April 2002 at night.|the 12th of April 2002",
    })
    void found(String text, String date) {
        assertThat(Findings.of("date-of-birth", text)).as(text).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1) 17.06.99 CRIM DAM 2) 03.09.08 BD PEACE. Printed 12/03/2026.", "He was convicted on 12 May 2003. Written 12/03/2026.", "Licence issued 04/05/2001, printed 12/03/2026.", "Entry 1 - 12 Aug 26 18:40\nEntry 2 - 14 Aug 26 19:00",
        "4  06/05/03  MAGS      DRUNK AND DISORDERLY\nprinted 12/03/2026", "The Mental Health Act 1983 applies on 12/03/2026."})
    void datesOfOtherThings(String text) {
        assertThat(Findings.of("date-of-birth", text)).as(text).isEmpty();
    }
}

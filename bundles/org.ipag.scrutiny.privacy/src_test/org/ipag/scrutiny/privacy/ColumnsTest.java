package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of tables of which only the head says what they are. */
class ColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "log-number!Time | CAD | Unit\\n21:05 | 5220 | WK21!5220",
        "log-number!Log no\\tTime\\tDetail\\n5220\\t2105\\tFighting\\n5221\\t2110\\tStopped!5221",
        "log-number!Date      Ref      Type\\n12/03     0412     ASB!0412",
        "log-number!| Incident | Date |\\n|---|---|\\n| 5220 | 12/03 |!5220",
        "age!Name\\tAge\\tSchool\\nEwa Nowak\\t14\\tHillside!14",
        "date-of-birth!Person | DOB\\nE N | 4 6 1981!4 6 1981",
        "vehicle-registration!Time\\tVRM\\tMake\\n14:14\\t5 YLV\\tRange Rover!5 YLV",
        "crime-reference!No.  |  Crime ref\\n1  |  24/45521!24/45521",
    })
    void theHeadTells(String type, String table, String value) {
        assertThat(Findings.of(type, table.replace("\\n", "\n").replace("\\t", "\t"))).as(table).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "log-number!Log\\tTime\\nclosed\\t21:05",
        "log-number!Time | CAD | Unit\\n21:05 | 12/03 | WK21",
        "log-number!Time | CAD | Unit\\n\\nOne | 5220 | two",
        "age!Age  Number\\nunder  14",
    })
    void otherCells(String type, String table) {
        assertThat(Findings.of(type, table.replace("\\n", "\n").replace("\\t", "\t"))).as(table).isEmpty();
    }
}

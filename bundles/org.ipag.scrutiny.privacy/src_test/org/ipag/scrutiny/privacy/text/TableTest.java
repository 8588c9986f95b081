package org.ipag.scrutiny.privacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.privacy.text.Table.Column;
import org.ipag.scrutiny.privacy.text.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they stand in plain texts. */
class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ref\tBy\n1\tRSD\n", "| Ref | By |\n|---|---|\n| 1 | RSD |\n", "Ref | By\n1 | RSD", "Ref  By\n1    RSD\n"})
    void cellsByTabsBarsAndBlanks(String text) {
        List<Table> tables = Table.of(text);
        assertThat(tables).hasSize(1);
        assertThat(tables.getFirst().rows()).hasSize(2);
        Row heads = tables.getFirst().rows().getFirst();
        Row row = tables.getFirst().rows().getLast();
        assertThat(heads.cells()).extracting(cell -> cell.in(text)).containsExactly("Ref", "By");
        Column by = Table.column(heads, 1);
        assertThat(tables.getFirst().cell(row, by).in(text)).isEqualTo("RSD");
    }

    @Test
    void whereOnlyBlanksPartTheCellsTheyCountByTheirPlace() {
        String text = "Ref   By    Bag\n1           B44\n";
        Table table = Table.of(text).getFirst();
        Row row = table.rows().getLast();
        assertThat(table.cell(row, Table.column(table.rows().getFirst(), 2)).in(text)).isEqualTo("B44");
        assertThat(table.cell(row, Table.column(table.rows().getFirst(), 1))).isNull();
    }

    @Test
    void oneLineOfAnotherBuildIsPassedOverAndASecondEndsTheTable() {
        assertThat(Table.of("a\tb\n(see over)\nc\td\n")).hasSize(1);
        assertThat(Table.of("a\tb\nsee over\nand below\nc\td\n")).hasSize(2);
        assertThat(Table.of("a\tb\n\nc\td\n")).hasSize(2);
        assertThat(Table.of("a | b\nc\td\n")).hasSize(2);
    }
}

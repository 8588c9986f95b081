package org.ipag.scrutiny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.docx.TextWidths;
import org.junit.jupiter.api.Test;

class NarrowColumnsTest {

    /** The width of the text on an A4 page of the house style, and what a cell with a number keeps free, in twips. */
    private static final int PAGE = 9638;
    private static final int EDGES = 170 + 120;
    private static final double HEAD_POINTS = 10;

    @Test
    void noHeadingOfANumberIsBrokenWithinAWord() throws Exception {
        List<Table> tables = new DocumentReportBuilder().build(ReportRound.concluded(), ReportExporterTest.OPTIONS).document()
                .blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
            assertThat(table.columns()).filteredOn(Table.Column::number).allSatisfy(column -> {
                double width = PAGE * column.weight() / sum - EDGES;
                for (String word : column.title().split(" ")) {
                    double needs = word.chars().map(c -> TextWidths.width((char) c)).sum() * HEAD_POINTS * 20 / 1000 * 1.07;
                    assertThat(needs).as(word).isLessThan(width);
                }
            });
        });
    }
}

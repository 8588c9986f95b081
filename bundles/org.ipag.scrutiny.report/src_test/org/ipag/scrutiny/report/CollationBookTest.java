package org.ipag.scrutiny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.office.content.Book;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.report.content.CollationBook;
import org.junit.jupiter.api.Test;

class CollationBookTest {

    private static Book.Sheet sheet(Round round, String name) {
        DocumentInfo info = new DocumentInfo("Collation", "", "", "en-GB", LocalDate.of(2026, 11, 24), "", "");
        return new CollationBook(round, info).build().sheets().stream().filter(each -> each.name().equals(name))
                .findFirst().orElseThrow();
    }

    private static List<Object> row(Book.Sheet sheet, int index) {
        List<List<Object>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows.get(index);
    }

    @Test
    void datesAndNumbersOfMeetingsCanBeSortedAndAdded() throws Exception {
        Book.Sheet participation = sheet(ReportRound.collected(), "Participation");
        assertThat(row(participation, 1)).contains(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 11, 2), 8);
        assertThat(row(participation, 8)).contains("Not recorded").doesNotContain(8);
    }

    @Test
    void theQuestionAndCaseStayInSightBesideAnyDistrict() throws Exception {
        Book.Sheet grid = sheet(ReportRound.collected(), "By question");
        assertThat(grid.columns().subList(0, grid.headers())).extracting(Book.Column::title)
                .containsExactly("No.", "Question", "Case");
    }
}

package org.ipag.scrutiny.office.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.ContentWords;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Table;
import org.junit.jupiter.api.Test;

class SlidePagesTest {

    private static final String SENTENCE = "Agree with every victim, at the first contact, how often they will be told. ";
    private final SlidePages pages = new SlidePages(848, 372);

    private static String words(List<SlidePages.Page> pages) {
        List<Block> all = pages.stream().flatMap(page -> page.body().stream()).toList();
        DocumentInfo info = new DocumentInfo("", "", "", "en-GB", java.time.LocalDate.of(2026, 1, 1), "", "");
        return ContentWords.of(new ContentDocument(info, all)).stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    @Test
    void whatFitsStandsOnOneSlideInLargeLetters() {
        assertThat(pages.of(List.of(Paragraph.of(SENTENCE)))).singleElement()
                .satisfies(page -> assertThat(page.scale()).isEqualTo(1));
        assertThat(pages.of(List.of())).hasSize(1);
    }

    @Test
    void whatIsALittleTooLongIsWrittenSmaller() {
        assertThat(pages.of(List.of(Paragraph.of(SENTENCE.repeat(18))))).singleElement()
                .satisfies(page -> assertThat(page.scale()).isBetween(0.7, 0.95));
    }

    @Test
    void whatIsFarTooLongGoesOnOnFurtherSlidesAndNothingIsLost() {
        List<Block> body = List.of(Paragraph.of(SENTENCE.repeat(40).strip()),
                ListBlock.bullets(Collections.nCopies(20, "a time line with every case")),
                new Quotation("It was calm.", "Holt", List.of()));
        List<SlidePages.Page> made = pages.of(body);
        assertThat(made).hasSizeBetween(3, 5).allSatisfy(page -> assertThat(pages.of(page.body())).hasSize(1));
        assertThat(words(made)).isEqualTo(words(List.of(new SlidePages.Page(body, 1))));
    }

    @Test
    void aLongTableGoesOnWithItsHeader() {
        Table table = new Table("", "Who owns what.", List.of(Table.Column.of("No.", 1), Table.Column.of("Owner", 4)),
                Collections.nCopies(30, Table.Row.of("1", "Detective Chief Superintendent, Head of Public Protection and "
                        + "Safeguarding of Vulnerable Adults and of everybody else")), true, Table.Look.DATA);
        List<SlidePages.Page> made = pages.of(List.of(table));
        assertThat(made).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(((Table) page.body().getFirst()).columns())
                .isEqualTo(table.columns()));
        assertThat(made.stream().mapToInt(page -> ((Table) page.body().getFirst()).rows().size()).sum()).isEqualTo(30);
    }

    @Test
    void aLongTitleIsSmaller() {
        assertThat(SlidePages.titleSize("Strengths", 848, 72, 30, 26, 22, 18)).isEqualTo(30);
        assertThat(SlidePages.titleSize(SENTENCE.repeat(2), 848, 72, 30, 26, 22, 18)).isLessThan(26);
    }
}

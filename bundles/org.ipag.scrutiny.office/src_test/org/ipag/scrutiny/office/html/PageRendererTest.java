package org.ipag.scrutiny.office.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.DocumentInfo;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    private static String render(Block... blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PageRenderer().render(new ContentDocument(new DocumentInfo("A report", "On it", "County group", "en-GB",
                LocalDate.of(2026, 10, 10), "", "A report"), List.of(blocks)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageHasLanguageTitleLandmarksAndOneFirstHeading() throws Exception {
        String page = render(new TitlePage("County", "Report", "Police", List.of()), new TableOfContents("Contents", 2),
                Heading.numbered(1, "One", "one"), Heading.numbered(2, "Two", "two"));
        assertThat(page).contains("<html lang=\"en-GB\">", "<title>A report</title>", "<nav aria-label=\"Contents\">",
                "<main id=\"content\">", "<a href=\"#two\">1.1 Two</a>", "<h2 id=\"one\">1 One</h2>",
                "<h3 id=\"two\">1.1 Two</h3>");
        assertThat(page.split("<h1")).hasSize(2);
    }

    @Test
    void wordsCannotBecomeMarkup() throws Exception {
        String page = render(new Quotation("<script>alert(1)</script> & more", "West\"by", List.of("id-1")),
                Paragraph.of(Run.link("x", "https://example.org/?a=\"b")));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", "?a=&quot;b")
                .doesNotContain("<script", "id-1");
    }

    @Test
    void whatIsReadFromRightToLeftIsSaidToBe() throws Exception {
        String arabic = "\u0643\u0627\u0646\u062a";
        String page = render(new Quotation(arabic + ". He said it in Arabic.\nHe was calm.", "Holt", List.of()),
                new Table("", "Who", List.of(Table.Column.of("District", 1)), List.of(Table.Row.of(arabic)), true,
                        Table.Look.DATA));
        assertThat(page).contains("<p dir=\"rtl\">" + arabic, "<p>He was calm.</p>",
                "<th scope=\"row\" dir=\"rtl\">" + arabic);
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        assertThat(render(Paragraph.of("x"))).contains("default-src 'none'").doesNotContain("src=\"http", "@import",
                "url(http");
    }

    @Test
    void tablesSayWhatTheirHeadersAreFor() throws Exception {
        String page = render(new Table("Who", "Who took part", List.of(Table.Column.of("District", 1),
                Table.Column.number("Met", 1)), List.of(Table.Row.of("Holt", "7")), true, Table.Look.DATA));
        assertThat(page).contains("<caption>Who</caption>", "<th scope=\"col\">District</th>",
                "<th scope=\"row\">Holt</th>", "<td class=\"number\">7</td>");
    }

    @Test
    void aChartGroupsThousandsAndBreaksLongNamesWithoutLosingThem() throws Exception {
        String name = "Confidence to report and how it was explained to the victim";
        String page = render(new Chart(Chart.Kind.BAR, "Themes", "Words.", List.of(name),
                List.of(new Chart.Series("Answers", List.of(12345.0)))));
        assertThat(page).contains(">12,345</text>", ">Confidence to report and</text>", ">how it was explained to\u2026</text>",
                "<th scope=\"row\">" + name + "</th>").doesNotContain("width=\"12,");
    }

    @Test
    void chartsAreDrawnDescribedAndTabled() throws Exception {
        String page = render(new Chart(Chart.Kind.STACKED_BAR, "Themes", "Empathy 12 and 3.", List.of("Empathy"),
                List.of(new Chart.Series("Well", List.of(12.0)), new Chart.Series("Better", List.of(3.0)))));
        String svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("rect")
                .getLength()).isEqualTo(2);
        assertThat(page).contains("role=\"img\"", "aria-label=\"Themes. Empathy 12 and 3.\"",
                "<td class=\"number\">12</td>", "<td class=\"number\">3</td>");
    }
}

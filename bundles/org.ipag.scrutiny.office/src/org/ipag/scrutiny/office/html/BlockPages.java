package org.ipag.scrutiny.office.html;

import java.util.Base64;
import java.util.List;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.HeadingNumbers;
import org.ipag.scrutiny.office.content.Image;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TextDirection;
import org.ipag.scrutiny.office.content.TitlePage;

/** Writes the blocks of a document as elements of a page. */
final class BlockPages {

    private final Html html;
    private final ContentDocument document;
    private final HeadingNumbers numbers = new HeadingNumbers();
    /** With a title page, the title is the page's first heading and all others stand one level below. */
    private int shift;

    BlockPages(Html html, ContentDocument document) {
        this.html = html;
        this.document = document;
    }

    /** The title page, as the page's head. */
    void titles() {
        for (Block block : document.blocks()) {
            if (block instanceof TitlePage title) {
                if (!title.kicker().isEmpty()) {
                    html.element("p", title.kicker(), "class", "kicker").line();
                }
                html.element("h1", title.title()).line();
                if (!title.subtitle().isEmpty()) {
                    html.element("p", title.subtitle(), "class", "subtitle").line();
                }
                title.lines().forEach(line -> html.element("p", line).line());
            }
        }
    }

    void contents(TableOfContents contents, boolean titled) {
        html.open("nav", "aria-label", contents.title()).line();
        html.element(titled ? "h2" : "h1", contents.title()).line().open("ul").line();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                String number = numbers.next(heading);
                if (heading.level() <= contents.depth()) {
                    html.open("li", "class", "level" + heading.level())
                            .element("a", number + heading.text(), "href", "#" + heading.anchor()).close("li").line();
                }
            }
        }
        html.close("ul").line().close("nav").line();
    }

    void body(boolean titled) {
        shift = titled ? 1 : 0;
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> html.element("h" + Math.min(6, heading.level() + shift),
                    numbers.next(heading) + heading.text(), "id", heading.anchor()).line();
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list);
            case Quotation quotation -> quotation(quotation);
            case Table table -> table(table);
            case Chart chart -> SvgChart.write(html, chart);
            case Image image -> html.open("img", "src", "data:" + image.mimeType() + ";base64,"
                    + Base64.getEncoder().encodeToString(image.data()), "alt", image.altText(), "style",
                    "width:" + image.widthMm() + "mm").line();
            case Callout callout -> callout(callout);
            case FormField field -> html.open("p", "class", "field").element("strong", field.title()).raw(" ")
                    .text(field.value()).close("p").line();
            case TitlePage title -> {
                // stands in the page's head
            }
            case TableOfContents contents -> {
                // stands before the main part
            }
            case PageBreak pageBreak -> html.raw("<div class=\"newpage\"></div>\n");
        }
    }

    private void paragraph(Paragraph paragraph) {
        String role = switch (paragraph.style()) {
            case NORMAL -> null;
            case LEAD -> "lead";
            case EASY -> "easy";
            case HINT -> "hint";
            case QUESTION -> "question";
            case LABEL -> "label";
            case NOTE -> "note";
        };
        html.open("p", "class", role, "dir", direction(Run.plain(paragraph.runs())));
        runs(paragraph.runs());
        html.close("p").line();
    }

    /** Said only of what is read from right to left. */
    private static String direction(String words) {
        return TextDirection.isRightToLeft(words) ? "rtl" : null;
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            if (run.link() != null) {
                html.open("a", "href", run.link());
            }
            if (run.bold()) {
                html.open("strong");
            }
            if (run.italic()) {
                html.open("em");
            }
            html.raw(Html.escape(run.text()).replace("\n", "<br>"));
            if (run.italic()) {
                html.close("em");
            }
            if (run.bold()) {
                html.close("strong");
            }
            if (run.link() != null) {
                html.close("a");
            }
        }
    }

    private void list(ListBlock list) {
        items(list.kind() == ListBlock.Kind.NUMBER ? "ol" : "ul",
                list.kind() == ListBlock.Kind.CHECKBOX ? "checklist" : null, list.items());
    }

    private void items(String name, String role, List<ListBlock.Item> items) {
        html.open(name, "class", role).line();
        for (ListBlock.Item item : items) {
            html.open("li");
            runs(item.runs());
            if (!item.children().isEmpty()) {
                items(name, name.equals("ol") ? "letters" : null, item.children());
            }
            html.close("li").line();
        }
        html.close(name).line();
    }

    private void quotation(Quotation quotation) {
        html.open("figure", "class", "quotation").open("blockquote");
        quotation.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line, "dir", direction(line)));
        html.close("blockquote").element("figcaption", quotation.attribution()).close("figure").line();
    }

    private void callout(Callout callout) {
        html.open("aside", "class", "callout", "aria-label", callout.title()).element("p", callout.title(), "class",
                "label");
        callout.paragraphs().forEach(this::paragraph);
        html.close("aside").line();
    }

    private void table(Table table) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label",
                table.caption().isEmpty() ? table.altText() : table.caption()).open("table");
        if (!table.caption().isEmpty()) {
            html.element("caption", table.caption());
        }
        if (table.hasHeader()) {
            html.open("thead").open("tr");
            table.columns().forEach(column -> html.element("th", column.title(), "scope", "col", "class",
                    column.number() ? "number" : null));
            html.close("tr").close("thead").line();
        }
        html.open("tbody").line();
        for (Table.Row row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.cells().size(); i++) {
                boolean header = i == 0 && table.rowHeaders();
                String name = header ? "th" : "td";
                html.open(name, "scope", header ? "row" : null, "class",
                        table.columns().get(i).number() ? "number" : null, "dir", direction(row.cells().get(i).plain()));
                cell(row.cells().get(i));
                html.close(name);
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
    }

    private void cell(Table.Cell cell) {
        if (cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Paragraph paragraph) {
            runs(paragraph.runs());
        } else {
            cell.blocks().forEach(this::block);
        }
    }
}

package org.ipag.scrutiny.office.content;

import java.util.ArrayList;
import java.util.List;

/** The words of a document without their look, for checks that read everything that will be printed. */
public final class ContentWords {

    private ContentWords() {
    }

    /** Every piece of text of a document, captions and alternative texts included, in reading order. */
    public static List<String> of(ContentDocument document) {
        List<String> words = new ArrayList<>();
        document.blocks().forEach(block -> add(words, block));
        return words;
    }

    private static void add(List<String> words, Block block) {
        switch (block) {
            case Heading heading -> words.add(heading.text());
            case Paragraph paragraph -> words.add(Run.plain(paragraph.runs()));
            case ListBlock list -> items(words, list.items());
            case Quotation quotation -> {
                words.add(quotation.text());
                words.add(quotation.attribution());
            }
            case Table table -> table(words, table);
            case Chart chart -> {
                words.add(chart.title());
                words.add(chart.altText());
                words.addAll(chart.categories());
                chart.series().forEach(series -> words.add(series.name()));
            }
            case TitlePage title -> {
                words.add(title.kicker());
                words.add(title.title());
                words.add(title.subtitle());
                words.addAll(title.lines());
            }
            case TableOfContents contents -> words.add(contents.title());
            case Image image -> words.add(image.altText());
            case Callout callout -> {
                words.add(callout.title());
                callout.paragraphs().forEach(paragraph -> words.add(Run.plain(paragraph.runs())));
            }
            case FormField field -> words.add(field.value());
            case PageBreak pageBreak -> {
                // has no words
            }
        }
    }

    private static void items(List<String> words, List<ListBlock.Item> items) {
        for (ListBlock.Item item : items) {
            words.add(Run.plain(item.runs()));
            items(words, item.children());
        }
    }

    private static void table(List<String> words, Table table) {
        words.add(table.caption());
        words.add(table.altText());
        table.columns().forEach(column -> words.add(column.title()));
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(block -> add(words, block))));
    }
}

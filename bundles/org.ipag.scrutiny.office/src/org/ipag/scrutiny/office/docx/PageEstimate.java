package org.ipag.scrutiny.office.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.charts.NativeChart;
import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Callout;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.content.FormField;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.Image;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.PageBreak;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.content.TableOfContents;
import org.ipag.scrutiny.office.content.TitlePage;

/**
 * On which page each heading will stand, so that the table of contents is right before a word processor has set the
 * pages. Follows the rules of setting: lines broken by the widths of Arial, what belongs together kept together. Word works
 * the numbers out itself when it prints or the contents are updated.
 */
final class PageEstimate {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int CELL_MARGINS = 56;
    private static final int CELL_PADDING = 170;
    private static final int LIST_INDENT = 400;

    /**
     * Something that is set in one piece or line by line.
     *
     * @param heading   the heading, or null
     * @param before    space above, dropped at the head of a page
     * @param lines     how many lines
     * @param line      height of one
     * @param after     space below
     * @param keepNext  stays with what follows
     * @param whole     not parted
     * @param breakPage starts a page
     */
    private record Piece(Heading heading, double before, int lines, double line, double after, boolean keepNext,
            boolean whole, boolean breakPage) {
    }

    private final WordFile file;
    private final Map<Look, StyleMetrics> metrics = new EnumMap<>(Look.class);
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Heading, Integer> pages = new IdentityHashMap<>();
    private boolean breakPage;
    private double spaceDue;

    PageEstimate(ContentDocument document, WordFile file) {
        this.file = file;
        document.blocks().forEach(block -> measure(block, document));
        set();
    }

    int pageOf(Heading heading) {
        return pages.getOrDefault(heading, 1);
    }

    private StyleMetrics of(Look look) {
        return metrics.computeIfAbsent(look, key -> StyleMetrics.of(file.word().getStyles(), file.style(key)));
    }

    private void measure(Block block, ContentDocument document) {
        switch (block) {
            case Heading heading -> text(heading, Look.heading(heading.level()), "00 00 " + heading.text(), 0, true);
            case Paragraph paragraph -> text(null, look(paragraph), Run.plain(paragraph.runs()), 0,
                    paragraph.keepWithNext());
            case ListBlock list -> {
                items(list.items(), 1);
                spaceDue = 80;
            }
            case Quotation quotation -> {
                quotation.text().lines().filter(line -> !line.isBlank())
                        .forEach(line -> text(null, Look.QUOTE, line, 0, true));
                text(null, Look.QUOTE_SOURCE, quotation.attribution(), 0, false);
            }
            case Callout callout -> {
                text(null, Look.CALLOUT_TITLE, callout.title(), 0, true);
                callout.paragraphs().forEach(paragraph -> text(null, Look.CALLOUT, Run.plain(paragraph.runs()), 0, false));
                spaceDue = 300;
            }
            case Table table -> table(table);
            case Chart chart -> drawing(NativeChart.heightMm(chart));
            case Image image -> drawing(image.heightMm());
            case TitlePage title -> {
                text(null, Look.TITLE, title.title(), 0, false);
                breakPage = true;
            }
            case TableOfContents contents -> contents(contents, document);
            case PageBreak pageBreak -> breakPage = true;
            case FormField field -> text(null, Look.RESPONSE, field.placeholder(), 0, false);
        }
    }

    private static Look look(Paragraph paragraph) {
        return switch (paragraph.style()) {
            case NORMAL -> Look.NORMAL;
            case LEAD -> Look.LEAD;
            case EASY -> Look.EASY;
            case HINT -> Look.HINT;
            case QUESTION -> Look.QUESTION;
            case LABEL -> Look.LABEL;
            case NOTE -> Look.NOTE;
        };
    }

    private void text(Heading heading, Look look, String words, int indent, boolean keepNext) {
        StyleMetrics style = of(look);
        int lines = TextWidths.lines(words, style.size(), style.bold(), file.textWidth() - style.indent() - indent);
        add(new Piece(heading, Math.max(style.before(), spaceDue), lines, style.lineHeight(), style.after(),
                keepNext || style.keepNext(), heading != null, breakPage));
    }

    private void add(Piece piece) {
        pieces.add(piece);
        breakPage = false;
        spaceDue = 0;
    }

    private void items(List<ListBlock.Item> items, int level) {
        for (ListBlock.Item item : items) {
            text(null, Look.LIST, Run.plain(item.runs()), level * LIST_INDENT, false);
            items(item.children(), level + 1);
        }
    }

    private void drawing(int heightMm) {
        StyleMetrics style = of(Look.CHART);
        add(new Piece(null, style.before(), 1, heightMm * TWIPS_PER_MM, style.after(), false, true, breakPage));
    }

    private void contents(TableOfContents contents, ContentDocument document) {
        text(null, Look.CONTENTS_HEADING, contents.title(), 0, true);
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() <= contents.depth()) {
                text(null, Look.contents(heading.level()), "00 00 " + heading.text(), 0, false);
            }
        }
    }

    private void table(Table table) {
        if (!table.caption().isEmpty()) {
            text(null, Look.CAPTION, table.caption(), 0, true);
        }
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        if (table.hasHeader()) {
            double height = 0;
            for (Table.Column column : table.columns()) {
                height = Math.max(height, cell(column.title(), Look.TABLE_HEAD, column.weight() / sum));
            }
            add(new Piece(null, 0, 1, height + CELL_MARGINS, 0, true, true, breakPage));
        }
        for (Table.Row row : table.rows()) {
            double height = row.minHeightMm() * TWIPS_PER_MM;
            for (int i = 0; i < row.cells().size(); i++) {
                height = Math.max(height, CELL_MARGINS + cell(row.cells().get(i).plain(),
                        i == 0 && table.rowHeaders() ? Look.TABLE_HEAD : Look.TABLE_TEXT,
                        table.columns().get(i).weight() / sum));
            }
            add(new Piece(null, 0, 1, height, 0, false, true, breakPage));
        }
        spaceDue = 200;
    }

    private double cell(String words, Look look, double share) {
        StyleMetrics style = of(look);
        int width = (int) (file.textWidth() * share) - CELL_PADDING;
        double height = 0;
        for (String line : words.isEmpty() ? List.of("") : words.lines().toList()) {
            height += style.before() + style.after()
                    + TextWidths.lines(line, style.size(), style.bold(), width) * style.lineHeight();
        }
        return height;
    }

    /** Sets the pieces on pages. Of the space below a paragraph and that above the next, the larger counts. */
    private void set() {
        double room = file.textHeight();
        double used = 0;
        double gap = 0;
        int page = 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double above = Math.max(gap, piece.before());
            if (piece.breakPage() && i > 0) {
                page++;
                used = piece.before();
            } else if (used > 0 && used + above + together(i) > room) {
                page++;
                used = 0;
            } else {
                used += above;
            }
            if (piece.heading() != null) {
                pages.put(piece.heading(), page);
            }
            int left = piece.lines();
            while (!piece.whole() && used + left * piece.line() > room && left > 3) {
                int fits = Math.clamp((long) ((room - used) / piece.line()), 2, left - 2);
                left -= fits;
                page++;
                used = 0;
            }
            used += left * piece.line();
            gap = piece.after();
        }
    }

    /** Height of what must stand on the same page from a piece on, without the space above it and below the last. */
    private double together(int index) {
        double height = 0;
        double gap = 0;
        for (int i = index; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > index && piece.breakPage()) {
                return height;
            }
            height += i > index ? Math.max(gap, piece.before()) : 0;
            if (!piece.keepNext() || height > file.textHeight()) {
                int least = piece.whole() || piece.lines() <= 3 ? piece.lines() : 2;
                return height + least * piece.line();
            }
            height += piece.lines() * piece.line();
            gap = piece.after();
        }
        return height;
    }
}

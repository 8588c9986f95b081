package org.ipag.scrutiny.office.pptx;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Chart;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Quotation;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.docx.TextWidths;

/**
 * Shares out what a slide says: in letters as large as its room allows, and on further slides if even the smallest that can
 * be read from the back of a hall do not fit. Programs that show slides shrink text only while it is edited.
 */
final class SlidePages {

    static final double TEXT = 22;
    static final double SMALL = 16;
    static final double CELL = 14;
    /** Points below a paragraph, below the source of a quotation, and before the text of a list's item. */
    static final double GAP = 10;
    static final double SOURCE_GAP = 18;
    static final double INDENT = 26;
    /** Least height of a table's row in points. */
    static final double ROW = 24;

    private static final double[] SCALES = {1, 0.9, 0.8, 0.72};
    private static final double LINE = 1.2;
    /** What a text box and a cell keep free at their edges, together, in points. */
    private static final double EDGES = 15;
    /** What a paragraph that has to be parted keeps together, in letters. */
    private static final int PART = 900;
    private static final int TWIPS = 20;

    private final double width;
    private final double height;

    /** Pages of a width and height in points. */
    SlidePages(double width, double height) {
        this.width = width - EDGES;
        this.height = height - EDGES / 2;
    }

    /**
     * What stands on one slide.
     *
     * @param body  its blocks
     * @param scale what its letters are multiplied with
     */
    record Page(List<Block> body, double scale) {
    }

    /** The slides that a body needs; one at least. */
    List<Page> of(List<Block> body) {
        if (body.stream().anyMatch(Chart.class::isInstance)) {
            return List.of(new Page(body, 1));
        }
        if (body.size() == 1 && body.getFirst() instanceof Table table) {
            return tables(table).stream().map(each -> new Page(List.of(each), 1)).toList();
        }
        for (double scale : SCALES) {
            if (body.stream().mapToDouble(block -> height(block, scale)).sum() <= height) {
                return List.of(new Page(body, scale));
            }
        }
        return parted(body, SCALES[SCALES.length - 1]);
    }

    private List<Page> parted(List<Block> body, double scale) {
        List<Page> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        double used = 0;
        for (Block piece : body.stream().flatMap(block -> pieces(block).stream()).toList()) {
            double needs = height(piece, scale);
            if (!page.isEmpty() && used + needs > height) {
                pages.add(new Page(List.copyOf(page), scale));
                page.clear();
                used = 0;
            }
            page.add(piece);
            used += needs;
        }
        pages.add(new Page(List.copyOf(page), scale));
        return pages;
    }

    /** What of a block may stand on different slides. */
    private static List<? extends Block> pieces(Block block) {
        return switch (block) {
            case ListBlock list when list.kind() == ListBlock.Kind.BULLET -> list.items().stream()
                    .map(item -> new ListBlock(list.kind(), List.of(item))).toList();
            case Paragraph paragraph -> parts(Run.plain(paragraph.runs())).stream()
                    .map(part -> Paragraph.of(paragraph.style(), part)).toList();
            default -> List.of(block);
        };
    }

    /** A text in parts, broken after a sentence or at least a word. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String rest = words;
        while (rest.length() > PART) {
            int end = rest.lastIndexOf(". ", PART) + 1;
            if (end == 0) {
                end = rest.lastIndexOf(' ', PART);
            }
            if (end <= 0) {
                end = PART;
            }
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }

    private double height(Block block, double scale) {
        return switch (block) {
            case Paragraph paragraph -> text(Run.plain(paragraph.runs()),
                    size(paragraph) == TEXT ? TEXT * scale : size(paragraph), width) + GAP;
            case Quotation quotation -> text(quotation.text(), TEXT * scale, width) + GAP + SMALL * LINE + SOURCE_GAP;
            case ListBlock list -> list.items().stream()
                    .mapToDouble(item -> text(Run.plain(item.runs()), TEXT * scale, width - INDENT) + GAP).sum();
            default -> 0;
        };
    }

    /** The size of a paragraph's letters in points. */
    static double size(Paragraph paragraph) {
        return paragraph.style() == Paragraph.Style.NOTE ? SMALL : TEXT;
    }

    /** The size for a title in points: the largest of some in which it fits into its box. */
    static double titleSize(String title, double width, double height, double... sizes) {
        for (double size : sizes) {
            if (text(title, size, width - EDGES) <= height) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    private static double text(String words, double size, double width) {
        return TextWidths.lines(words, size, true, (int) (width * TWIPS)) * size * LINE;
    }

    /** A table in as many as it needs, each with the header. */
    private List<Table> tables(Table table) {
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        List<Table> tables = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        double used = ROW;
        for (Table.Row row : table.rows()) {
            double needs = ROW;
            for (int i = 0; i < row.cells().size(); i++) {
                double cell = (width + EDGES) * table.columns().get(i).weight() / sum - EDGES;
                needs = Math.max(needs, text(row.cells().get(i).plain(), CELL, cell) + EDGES / 2);
            }
            if (!rows.isEmpty() && used + needs > height) {
                tables.add(with(table, rows));
                rows.clear();
                used = ROW;
            }
            rows.add(row);
            used += needs;
        }
        tables.add(with(table, rows));
        return tables;
    }

    private static Table with(Table table, List<Table.Row> rows) {
        return new Table(table.caption(), table.altText(), table.columns(), rows, table.rowHeaders(), table.look());
    }
}

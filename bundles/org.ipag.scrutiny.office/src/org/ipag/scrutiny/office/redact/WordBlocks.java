package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.content.Block;
import org.ipag.scrutiny.office.content.Heading;
import org.ipag.scrutiny.office.content.ListBlock;
import org.ipag.scrutiny.office.content.Paragraph;
import org.ipag.scrutiny.office.content.Run;
import org.ipag.scrutiny.office.content.Table;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;

/**
 * A redacted Word file as blocks for a document of our own: its headings, paragraphs, lists and tables; notes and the words of text
 * boxes at the end. Pictures are counted, not taken along.
 *
 * @param blocks   what the document says, in reading order
 * @param pictures how many pictures it has
 */
public record WordBlocks(List<Block> blocks, int pictures) {

    private static final int LOWEST = 4;
    private static final double NARROW = 6;
    private static final double WIDE = 40;

    /**
     * Reads a Word file that was cleaned before.
     *
     * @param word  the file
     * @param file  its name, for messages
     * @param below level of the heading under which the text will stand; its own headings come below that one
     * @throws RedactionException if it cannot be read
     */
    public static WordBlocks of(byte[] word, String file, int below) {
        try {
            TextDocument document = new DocumentReaderService().read(word, file);
            List<Block> out = new ArrayList<>();
            new Reading(out, below).blocks(document.body());
            for (SideText side : document.sideTexts()) {
                if (side.kind() == SideText.Kind.NOTE || side.kind() == SideText.Kind.TEXT_BOX) {
                    side.text().lines().filter(line -> !line.isBlank()).forEach(line -> out.add(Paragraph.of(line)));
                }
            }
            int pictures = (int) WordPackage.open(word, file).partNames().stream().filter(name -> name.contains("/media/")).count();
            return new WordBlocks(List.copyOf(out), pictures);
        } catch (DocumentRefusedException e) {
            throw new RedactionException(e.getMessage(), e);
        }
    }

    /** A walk through one document. */
    private static final class Reading {

        private final List<Block> out;
        private final int below;
        private final List<ListBlock.Item> bullets = new ArrayList<>();
        private int headings;

        Reading(List<Block> out, int below) {
            this.out = out;
            this.below = below;
        }

        void blocks(List<org.ipag.scrutiny.office.text.Block> blocks) {
            for (org.ipag.scrutiny.office.text.Block block : blocks) {
                switch (block) {
                    case org.ipag.scrutiny.office.text.Paragraph paragraph -> paragraph(paragraph);
                    case org.ipag.scrutiny.office.text.Table table -> {
                        flush();
                        out.add(table(table));
                    }
                }
            }
            flush();
        }

        private void paragraph(org.ipag.scrutiny.office.text.Paragraph paragraph) {
            List<Run> runs = runs(paragraph);
            String text = Run.plain(runs);
            if (text.isBlank()) {
                return;
            }
            if (paragraph.label() != null && paragraph.label().bullet()) {
                bullets.add(new ListBlock.Item(runs, List.of()));
                return;
            }
            flush();
            if (paragraph.headingLevel() > 0) {
                out.add(Heading.plain(Math.min(LOWEST, below + paragraph.headingLevel()), text.strip().replace('\n', ' '), "case_" + ++headings));
                return;
            }
            if (paragraph.label() != null) {
                runs.add(0, Run.of(paragraph.label().text() + " "));
            }
            out.add(new Paragraph(Paragraph.Style.NORMAL, runs, false));
        }

        private void flush() {
            if (!bullets.isEmpty()) {
                out.add(new ListBlock(ListBlock.Kind.BULLET, bullets));
                bullets.clear();
            }
        }

        private static List<Run> runs(org.ipag.scrutiny.office.text.Paragraph paragraph) {
            List<Run> runs = new ArrayList<>();
            for (Span span : PlainCopy.shown(paragraph)) {
                if (!span.text().isEmpty()) {
                    runs.add(new Run(span.text(), span.bold(), span.italic(), null));
                }
            }
            return runs;
        }

        private static Table table(org.ipag.scrutiny.office.text.Table table) {
            int columns = Math.max(1, table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1));
            List<Table.Row> rows = new ArrayList<>();
            double[] widest = new double[columns];
            java.util.Arrays.fill(widest, NARROW);
            for (org.ipag.scrutiny.office.text.Table.Row row : table.rows()) {
                List<Table.Cell> cells = new ArrayList<>();
                for (int i = 0; i < columns; i++) {
                    Table.Cell cell = new Table.Cell(i < row.cells().size() ? cell(row.cells().get(i).blocks()) : List.of());
                    widest[i] = Math.clamp(cell.plain().length(), widest[i], WIDE);
                    cells.add(cell);
                }
                rows.add(new Table.Row(cells, 0));
            }
            boolean header = rows.size() > 1 && rows.get(0).cells().stream().noneMatch(cell -> cell.plain().isBlank() || cell.plain().length() > WIDE);
            List<Table.Column> titles = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                titles.add(Table.Column.of(header ? rows.get(0).cells().get(i).plain() : "", widest[i]));
            }
            return new Table("", "A table of the case.", titles, header ? rows.subList(1, rows.size()) : rows, false, header ? Table.Look.DATA : Table.Look.FORM);
        }

        /** A table within a cell is told row by row. */
        private static List<Block> cell(List<org.ipag.scrutiny.office.text.Block> blocks) {
            List<Block> out = new ArrayList<>();
            for (org.ipag.scrutiny.office.text.Block block : blocks) {
                switch (block) {
                    case org.ipag.scrutiny.office.text.Paragraph paragraph -> {
                        List<Run> runs = runs(paragraph);
                        if (paragraph.label() != null) {
                            runs.add(0, Run.of(paragraph.label().text() + " "));
                        }
                        if (!Run.plain(runs).isBlank()) {
                            out.add(new Paragraph(Paragraph.Style.NORMAL, runs, false));
                        }
                    }
                    case org.ipag.scrutiny.office.text.Table inner -> inner.rows().forEach(row -> out.add(Paragraph.of(row.cells().stream()
                            .map(each -> new Table.Cell(cell(each.blocks())).plain().replace('\n', ' ')).reduce((a, b) -> a + " | " + b).orElse(""))));
                }
            }
            return out;
        }
    }
}

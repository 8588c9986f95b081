package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.Table.Cell;
import org.ipag.scrutiny.office.text.Table.Row;

/** Builds the blocks of one story (body, note, box …) from what a format's reader comes across, in reading order. */
final class StoryBuilder {

    private final Budget budget;
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();
    private List<Span> spans = new ArrayList<>(4);
    private final StringBuilder pending = new StringBuilder();
    private List<String> pendingTags = List.of();
    private List<String> pendingBookmarks = List.of();
    private int pendingFormat;
    private int paragraphs;

    private static final class OpenTable {
        final List<Row> rows = new ArrayList<>();
        final List<Block> outer;
        List<Cell> cells = new ArrayList<>();
        int column;
        int cellColumn;
        int cellSpan = 1;

        OpenTable(List<Block> outer) {
            this.outer = outer;
        }
    }

    StoryBuilder(Budget budget) {
        this.budget = budget;
    }

    /** Adds text to the paragraph in progress. */
    void text(String text, List<String> tags, List<String> bookmarks, int format) {
        if (text.isEmpty()) {
            return;
        }
        budget.characters(text.length());
        if (!pending.isEmpty()
                && (format != pendingFormat || !tags.equals(pendingTags) || !bookmarks.equals(pendingBookmarks))) {
            flush();
        }
        pendingTags = tags;
        pendingBookmarks = bookmarks;
        pendingFormat = format;
        pending.append(text);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            spans.add(new Span(pending.toString(), pendingTags, pendingBookmarks, pendingFormat));
            pending.setLength(0);
        }
    }

    /** Whether the paragraph in progress holds any text yet. */
    boolean inParagraph() {
        return !pending.isEmpty() || !spans.isEmpty();
    }

    /** Ends the paragraph in progress, which may be empty. */
    void endParagraph(String style, int headingLevel, ListLabel label) {
        flush();
        budget.block();
        blocks.add(new Paragraph(style, headingLevel, label, List.copyOf(spans)));
        spans.clear();
        paragraphs++;
    }

    /** How many paragraphs have ended: the index of the one in progress. */
    int paragraphs() {
        return paragraphs;
    }

    void startTable() {
        endLoose();
        tables.push(new OpenTable(blocks));
    }

    void startRow(int columnsBefore) {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.peek();
        table.cells = new ArrayList<>();
        table.column = Math.max(0, columnsBefore);
    }

    void startCell(int span) {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.peek();
        table.cellColumn = table.column;
        table.cellSpan = Math.max(1, span);
        blocks = new ArrayList<>();
    }

    /** The span is often known only after the cell has begun. */
    void cellSpan(int span) {
        if (!tables.isEmpty()) {
            tables.peek().cellSpan = Math.max(1, span);
        }
    }

    void endCell() {
        endLoose();
        if (tables.isEmpty()) {
            return;
        }
        budget.block();
        OpenTable table = tables.peek();
        table.cells.add(new Cell(List.copyOf(blocks), table.cellColumn, table.cellSpan));
        table.column = table.cellColumn + table.cellSpan;
        // What stands between cells, against the rules of the format, goes before the table.
        blocks = table.outer;
    }

    void endRow() {
        if (!tables.isEmpty()) {
            OpenTable table = tables.peek();
            table.rows.add(new Row(List.copyOf(table.cells)));
            table.cells = new ArrayList<>();
        }
    }

    void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.pop();
        blocks = table.outer;
        blocks.add(new Table(List.copyOf(table.rows)));
    }

    /** Text that no paragraph took up still becomes one: nothing is dropped. */
    private void endLoose() {
        if (inParagraph()) {
            endParagraph("", 0, null);
        }
    }

    /** Adds what another reader has read. */
    void add(List<Block> more) {
        endLoose();
        blocks.addAll(more);
        paragraphs += count(more);
    }

    private static int count(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            count += switch (block) {
                case Paragraph paragraph -> 1;
                case Table table -> table.rows().stream().flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> count(cell.blocks())).sum();
            };
        }
        return count;
    }

    List<Block> finish() {
        endLoose();
        while (!tables.isEmpty()) {
            endRow();
            endTable();
        }
        return blocks;
    }

    /** The text of blocks, one line a paragraph, empty ones left out. */
    static String plain(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        append(blocks, text);
        return text.toString();
    }

    private static void append(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    String line = paragraph.text().strip();
                    if (!line.isEmpty()) {
                        text.append(text.isEmpty() ? "" : "\n").append(line);
                    }
                }
                case Table table -> table.rows()
                        .forEach(row -> row.cells().forEach(cell -> append(cell.blocks(), text)));
            }
        }
    }
}

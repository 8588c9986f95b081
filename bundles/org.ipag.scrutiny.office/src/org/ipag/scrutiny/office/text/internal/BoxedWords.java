package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;

/** Marks the words of a text over which boxes lie, in a format whose letters have no size and whose pages no width. */
final class BoxedWords {

    private static final double SIZE = 11.5;
    private static final double GAP = 4;
    private static final double WIDTH = 470;

    private final Map<Integer, List<UnderBox.Box>> boxes;
    private final Map<Integer, BitSet> covered = new HashMap<>();
    private int number;

    private BoxedWords(Map<Integer, List<UnderBox.Box>> boxes) {
        this.boxes = boxes;
    }

    /**
     * The same text with the words below the boxes marked.
     *
     * @param boxes by the number of the paragraph they hang on, counted in reading order through tables
     */
    static List<Block> mark(List<Block> body, Map<Integer, List<UnderBox.Box>> boxes) {
        if (boxes.isEmpty()) {
            return body;
        }
        BoxedWords search = new BoxedWords(boxes);
        search.items(body, WIDTH);
        search.number = 0;
        return search.marked(body);
    }

    /** What a column or a cell holds; looks below the boxes that hang on one of its paragraphs. */
    private List<UnderBox.Item> items(List<Block> blocks, double width) {
        List<UnderBox.Item> items = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> items.add(new UnderBox.Words(number++, paragraph.text(), SIZE, 0, width, GAP, paragraph.label() == null));
                case Table table -> table.rows().forEach(row -> {
                    double cell = width / Math.max(1, row.cells().size());
                    items.add(new UnderBox.Row(row.cells().stream().map(each -> items(each.blocks(), cell)).toList(), row.cells().stream().map(each -> cell).toList()));
                });
            }
        }
        for (int i = 0; i < items.size(); i++) {
            for (UnderBox.Box box : items.get(i) instanceof UnderBox.Words words ? boxes.getOrDefault(words.number(), List.of()) : List.<UnderBox.Box>of()) {
                UnderBox.of(items, i, box).forEach((paragraph, letters) -> covered.computeIfAbsent(paragraph, p -> new BitSet()).or(letters));
            }
        }
        return items;
    }

    private List<Block> marked(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            out.add(switch (block) {
                case Paragraph paragraph -> marked(paragraph, covered.get(number++));
                case Table table -> new Table(table.rows().stream().map(row -> new Table.Row(row.cells().stream().map(cell -> new Table.Cell(marked(cell.blocks()), cell.column(), cell.span())).toList())).toList());
            });
        }
        return out;
    }

    private static Paragraph marked(Paragraph paragraph, BitSet letters) {
        if (letters == null) {
            return paragraph;
        }
        List<Span> spans = new ArrayList<>();
        int before = 0;
        for (Span span : paragraph.spans()) {
            int end = before + span.text().length();
            for (int at = before; at < end;) {
                boolean under = letters.get(at);
                int next = under ? letters.nextClearBit(at) : letters.nextSetBit(at);
                int to = next < 0 ? end : Math.min(end, next);
                spans.add(new Span(span.text().substring(at - before, to - before), span.tags(), span.bookmarks(), under ? span.format() | Span.UNDER : span.format()));
                at = to;
            }
            before = end;
        }
        return new Paragraph(paragraph.style(), paragraph.headingLevel(), paragraph.label(), List.copyOf(spans));
    }
}

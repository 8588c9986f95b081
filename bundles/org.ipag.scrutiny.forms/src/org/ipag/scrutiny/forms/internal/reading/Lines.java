package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.Span;
import org.ipag.scrutiny.office.text.Table;

/** Takes a document apart into lines in reading order, row by row through its tables. Blank lines are left out. */
final class Lines {

    private static final Pattern QUOTED = Pattern.compile("^(?:>\\s*)+");

    private final List<Line> lines = new ArrayList<>();
    private final List<Line.CellPlace> places = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private Lines() {
    }

    static List<Line> of(List<Block> body) {
        Lines result = new Lines();
        result.blocks(body, null);
        return result.lines;
    }

    /** The cell of each paragraph, blank ones included; null for one in no table. */
    static List<Line.CellPlace> places(List<Block> body) {
        Lines result = new Lines();
        result.blocks(body, null);
        return result.places;
    }

    private void blocks(List<Block> blocks, Line.CellPlace cell) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paragraph(paragraph, cell);
                case Table table -> table(table, cell);
            }
        }
    }

    private void table(Table table, Line.CellPlace outer) {
        int id = ++tables;
        // A table within a cell counts as part of the cell's text, unless the cell is only a frame around it.
        boolean nested = outer != null && outer.cells() > 1;
        int count = table.rows().stream().mapToInt(row -> row.cells().size()).sum();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Table.Cell> cells = table.rows().get(r).cells();
            for (Table.Cell cell : cells) {
                blocks(cell.blocks(), nested ? outer
                        : new Line.CellPlace(id, r, cell.column(), cell.span(), count));
            }
        }
    }

    private void paragraph(Paragraph paragraph, Line.CellPlace cell) {
        boolean first = true;
        LineParts parts = new LineParts();
        for (Span span : paragraph.spans()) {
            Line.Mark mark = Line.Mark.NONE;
            String tag = "";
            for (String name : span.tags()) {
                if (known(name)) {
                    mark = Line.Mark.TAG;
                    tag = name;
                }
            }
            for (String name : mark == Line.Mark.NONE ? span.bookmarks() : List.<String>of()) {
                if (known(name)) {
                    mark = Line.Mark.BOOKMARK;
                    tag = name;
                }
            }
            int from = 0;
            String text = span.text();
            while (from <= text.length()) {
                int feed = text.indexOf('\n', from);
                String piece = feed < 0 ? text.substring(from) : text.substring(from, feed);
                if (!piece.isEmpty()) {
                    if (!parts.accepts(mark, tag, span.placeholder())) {
                        first = flush(parts, paragraph, cell, first);
                    }
                    parts.add(piece, mark, tag, span);
                }
                if (feed < 0) {
                    break;
                }
                first = flush(parts, paragraph, cell, first);
                from = feed + 1;
            }
        }
        flush(parts, paragraph, cell, first);
        places.add(cell);
        paragraphs++;
    }

    private static boolean known(String name) {
        return name.startsWith("scrutiny") && (FormTags.parse(name).isPresent() || field(name).isPresent());
    }

    /** District or person, if the tag or bookmark marks one of the fields above the questions. */
    static Optional<String> field(String name) {
        for (String field : List.of(FormTags.DISTRICT, FormTags.PERSON)) {
            if (name.equals(field) || name.equals(FormTags.bookmark(field))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private boolean flush(LineParts parts, Paragraph paragraph, Line.CellPlace cell, boolean first) {
        String text = parts.text();
        if (text.isEmpty()) {
            parts.clear();
            return first;
        }
        lines.add(new Line(lines.size(), paragraphs, text, first ? paragraph.label() : null, parts.bold(),
                parts.italic(), paragraph.headingLevel(), cell, parts.placeholder(), parts.mark(), parts.tag(), !first));
        parts.clear();
        return false;
    }

    /** The pieces of a line that share their mark. */
    private static final class LineParts {
        private final StringBuilder text = new StringBuilder();
        private Line.Mark mark = Line.Mark.NONE;
        private String tag = "";
        private boolean placeholder;
        private int bold;
        private int italic;
        private int letters;

        boolean accepts(Line.Mark newMark, String newTag, boolean newPlaceholder) {
            return text.toString().isBlank() || newTag.equals(tag) && newMark == mark && newPlaceholder == placeholder;
        }

        void add(String piece, Line.Mark newMark, String newTag, Span span) {
            if (text.toString().isBlank()) {
                mark = newMark;
                tag = newTag;
                placeholder = span.placeholder();
            }
            int count = 0;
            for (int i = 0; i < piece.length(); i++) {
                count += Character.isLetterOrDigit(piece.charAt(i)) ? 1 : 0;
            }
            letters += count;
            bold += span.bold() ? count : 0;
            italic += span.italic() ? count : 0;
            text.append(piece);
        }

        String text() {
            String plain = text.toString().replace('\u00A0', ' ').replace("\u200B", "").replace("\uFEFF", "").strip();
            // A mail program marks what it quotes; the form is read all the same.
            return plain.startsWith(">") ? QUOTED.matcher(plain).replaceFirst("").strip() : plain;
        }

        boolean bold() {
            return letters > 0 && bold * 10 >= letters * 6;
        }

        boolean italic() {
            return letters > 0 && italic * 10 >= letters * 6;
        }

        boolean placeholder() {
            return placeholder;
        }

        Line.Mark mark() {
            return mark;
        }

        String tag() {
            return tag;
        }

        void clear() {
            text.setLength(0);
            bold = italic = letters = 0;
            mark = Line.Mark.NONE;
            tag = "";
            placeholder = false;
        }
    }
}

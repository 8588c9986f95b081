package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Bookmark;
import org.apache.poi.hwpf.usermodel.Bookmarks;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.ListLabel;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Span;

/** Reads one story of an old Word document. */
final class DocStory {

    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;

    private final HWPFDocument document;
    private final List<SideText> sides;
    private final boolean body;
    private final StoryBuilder out;
    private final DocInk ink;
    private final NumberingState numbers = new NumberingState();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final StringBuilder deleted = new StringBuilder();
    private int pictures;
    private boolean hidden;

    DocStory(HWPFDocument document, Budget budget, List<SideText> sides, boolean body) {
        this.document = document;
        this.sides = sides;
        this.body = body;
        this.out = new StoryBuilder(budget);
        this.ink = new DocInk(document);
    }

    List<Block> read(Range range) {
        blocks(range, 0);
        flushDeletion();
        return out.finish();
    }

    int pictures() {
        return pictures;
    }

    boolean sawHidden() {
        return hidden;
    }

    private void blocks(Range range, int level) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                if (whole(table)) {
                    table(table);
                } else {
                    ink.loose(table, () -> loose(table));
                }
                i += Math.max(1, table.numParagraphs()) - 1;
            } else if (!paragraph.isTableRowEnd()) {
                paragraph(paragraph);
            }
        }
    }

    /** Whether all letters of a table are in its cells. LibreOffice writes cells that hold a field in pieces, so that some are not. */
    private static boolean whole(Table table) {
        long inCells = 0;
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                inCells += letters(table.getRow(r).getCell(c).text());
            }
        }
        return inCells >= letters(table.text());
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** Better a text without its table than a table without its text. */
    private void loose(Table table) {
        for (int i = 0; i < table.numParagraphs(); i++) {
            if (!table.getParagraph(i).isTableRowEnd()) {
                paragraph(table.getParagraph(i));
            }
        }
    }

    private void table(Table table) {
        out.startTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            out.startRow(0);
            ink.row(row, r == 0, c -> {
                out.startCell(1);
                blocks(row.getCell(c), table.getTableLevel());
                out.endCell();
            });
            out.endRow();
        }
        out.endTable();
    }

    private void paragraph(Paragraph paragraph) {
        boolean markDeleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            run(run, paragraph);
            markDeleted = run.isMarkedDeleted();
        }
        flushDeletion();
        if (!markDeleted) {
            out.endParagraph(styleName(paragraph), heading(paragraph), label(paragraph));
        }
    }

    private String styleName(Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase();
    }

    private static int heading(Paragraph paragraph) {
        int level = paragraph.getLvl();
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    private ListLabel label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return null;
        }
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, 8);
        if (list == null || list.getLFO() == null) {
            return null;
        }
        String text = AbstractWordUtils.getBulletText(numbers, list, (char) level).strip();
        String digits = text.replaceAll("^.*?(\\d+)\\D*$", "$1");
        String id = Integer.toString(list.getLsid());
        if (text.isEmpty()) {
            return null;
        }
        return list.getNumberFormat((char) level) == 23 || !text.matches(".*[0-9A-Za-z].*")
                ? new ListLabel("•", 0, level, id)
                : new ListLabel(text, digits.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(digits)) : 1, level, id);
    }

    private void run(CharacterRun run, Paragraph paragraph) {
        int format = (run.isBold() ? Span.BOLD : 0) | (run.isItalic() ? Span.ITALIC : 0)
                | (run.isVanished() ? Span.HIDDEN : 0) | ink.unseen(run, paragraph);
        String text = run.isSymbol() ? Symbols.text(run.getSymbolFont() == null ? ""
                : run.getSymbolFont().getMainFontName(), Integer.toHexString(run.getSymbolCharacter())) : run.text();
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.push(Boolean.FALSE);
                case FIELD_SEPARATOR -> {
                    if (!fields.isEmpty()) {
                        fields.pop();
                        fields.push(Boolean.TRUE);
                    }
                }
                case FIELD_END -> fields.poll();
                case 0x01 -> {
                    shown.append(codes() == 1 ? DocFormField.shown(run, document.getDataStream()) : "");
                    pictures += body && !run.isData() ? 1 : 0;
                }
                case 0x08 -> {
                    // A drawing: its words are a story of their own.
                }
                case '\r', 0x07, 0x02, 0x05, 0x03, 0x04, 0x1F -> {
                    // Marks of paragraphs, cells, notes and comments; the optional hyphen is not shown.
                }
                case 0x0B -> append(shown, '\n');
                case 0x0C, 0x0E -> append(shown, ' ');
                case 0x1E -> append(shown, '-');
                default -> append(shown, c);
            }
        }
        hidden |= (format & Span.HIDDEN) != 0 && !shown.toString().isBlank();
        if (run.isMarkedDeleted()) {
            deleted.append(shown);
        } else {
            out.text(shown.toString(), List.of(), bookmarks(run), format);
        }
    }

    /** How many fields are open of which the code is read, not the result. */
    private long codes() {
        return fields.stream().filter(result -> !result).count();
    }

    private void append(StringBuilder shown, char c) {
        if (codes() == 0) {
            shown.append(c);
        }
    }

    private List<String> bookmarks(CharacterRun run) {
        Bookmarks all = document.getBookmarks();
        if (!body || all == null || all.getBookmarksCount() == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(64, all.getBookmarksCount()); i++) {
            Bookmark bookmark = all.getBookmark(i);
            if (bookmark.getStart() <= run.getStartOffset() && run.getEndOffset() <= bookmark.getEnd()
                    && !bookmark.getName().startsWith("_")) {
                names.add(bookmark.getName());
            }
        }
        return List.copyOf(names);
    }

    private void flushDeletion() {
        if (!deleted.toString().isBlank()) {
            sides.add(new SideText(SideText.Kind.DELETION, deleted.toString().strip(), "",
                    body ? out.paragraphs() : -1));
        }
        deleted.setLength(0);
    }
}

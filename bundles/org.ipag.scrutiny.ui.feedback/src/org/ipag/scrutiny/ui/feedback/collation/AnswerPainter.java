package org.ipag.scrutiny.ui.feedback.collation;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.UkNumbers;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AnswerKind;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.ui.feedback.collation.model.CollationGrid;
import org.ipag.scrutiny.ui.feedback.collation.model.GridGeometry;
import org.ipag.scrutiny.ui.feedback.collation.model.SearchText;
import org.ipag.scrutiny.ui.style.Shortened;

/** Draws the grid: headers that stay, answers with their marks, and the words searched for. */
final class AnswerPainter {

    private static final String CUT = "\u2026";

    private final MarkColours colours;
    private final LocalResourceManager resources;
    private List<String> words = List.of();

    AnswerPainter(MarkColours colours, LocalResourceManager resources) {
        this.colours = colours;
        this.resources = resources;
    }

    /** The words searched for, as {@link SearchText#words} gives them. */
    void highlight(List<String> searched) {
        words = searched;
    }

    void paint(GC gc, Rectangle area, AnswerGrid control) {
        gc.setBackground(colours.paper());
        gc.fillRectangle(area);
        CollationGrid grid = control.grid();
        GridGeometry geometry = control.geometry();
        if (grid == null || geometry == null) {
            return;
        }
        Font bold = resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
        Point scroll = control.scroll();
        int left = control.rowHeaderWidth();
        int top = control.headerHeight();
        Rectangle body = new Rectangle(left, top, area.width - left, area.height - top);
        TextLayout layout = new TextLayout(control.getDisplay());
        try {
            layout.setFont(control.getFont());
            paintCells(gc, control, scroll, body, layout, bold);
            gc.setClipping(area);
            paintRowHeaders(gc, control, scroll, body, layout, bold);
            gc.setClipping(area);
            paintColumnHeaders(gc, control, scroll, body, bold);
        } finally {
            layout.dispose();
        }
        if (grid.shown() == 0) {
            gc.setClipping(body);
            paintNote(gc, control, body, grid.total() == 0 ? Messages.Grid_none : Messages.Grid_nothingFound);
        }
    }

    /** A sentence in the middle, on a paper of its own: the lines of the empty cells would go through its words. */
    private void paintNote(GC gc, AnswerGrid control, Rectangle body, String words) {
        int room = control.pad() * 2;
        TextLayout note = new TextLayout(gc.getDevice());
        try {
            note.setFont(control.getFont());
            note.setText(words);
            note.setAlignment(SWT.CENTER);
            note.setWidth(Math.max(1, Math.min(gc.textExtent(words).x + 1, body.width - 4 * room)));
            Rectangle size = note.getBounds();
            int x = body.x + Math.max(2 * room, (body.width - size.width) / 2);
            int y = body.y + Math.max(2 * room, (body.height - size.height) / 2);
            gc.setBackground(colours.paper());
            gc.fillRectangle(x - room, y - room, size.width + 2 * room, size.height + 2 * room);
            gc.setForeground(colours.quiet());
            gc.drawRectangle(x - room, y - room, size.width + 2 * room - 1, size.height + 2 * room - 1);
            note.draw(gc, x, y);
        } finally {
            note.dispose();
        }
    }

    private void paintCells(GC gc, AnswerGrid control, Point scroll, Rectangle body, TextLayout layout, Font bold) {
        CollationGrid grid = control.grid();
        GridGeometry geometry = control.geometry();
        if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
            return;
        }
        int lastRow = geometry.rowAt(scroll.y + body.height);
        int lastColumn = geometry.columnAt(scroll.x + body.width);
        for (int row = geometry.rowAt(scroll.y); row <= lastRow; row++) {
            for (int column = geometry.columnAt(scroll.x); column <= lastColumn; column++) {
                for (GridGeometry.Spot spot : geometry.spots(row, column)) {
                    GridGeometry.Box box = spot.box();
                    Rectangle where = new Rectangle(box.x() - scroll.x + body.x, box.y() - scroll.y + body.y, box.width(),
                            box.height());
                    gc.setClipping(where.intersection(body));
                    paintSpot(gc, control, spot, where, layout, bold);
                }
            }
        }
    }

    private void paintSpot(GC gc, AnswerGrid control, GridGeometry.Spot spot, Rectangle where, TextLayout layout,
            Font bold) {
        boolean selected = spot.place().equals(control.place());
        gc.setBackground(selected ? colours.selection() : colours.paper());
        gc.fillRectangle(where);
        if (spot.answer() != null) {
            paintAnswer(gc, control, spot, where, layout, bold);
        }
        gc.setForeground(colours.line());
        gc.drawLine(where.x, where.y + where.height - 1, where.x + where.width, where.y + where.height - 1);
        gc.drawLine(where.x + where.width - 1, where.y, where.x + where.width - 1, where.y + where.height);
        if (selected) {
            gc.setForeground(colours.focus());
            gc.setLineWidth(control.isFocusControl() ? 3 : 1);
            gc.drawRectangle(where.x + 1, where.y + 1, where.width - 4, where.height - 4);
            gc.setLineWidth(1);
        }
    }

    private void paintAnswer(GC gc, AnswerGrid control, GridGeometry.Spot spot, Rectangle where, TextLayout layout,
            Font bold) {
        Answer answer = spot.answer();
        String label = label(answer);
        String text = answer.getText() == null ? "" : answer.getText();
        String visible = text.substring(0, Math.min(text.length(), control.geometry().visibleChars(spot.box())));
        layout.setText(label + visible);
        layout.setWidth(Math.max(1, where.width - 2 * control.pad()));
        if (!label.isEmpty()) {
            layout.setStyle(new TextStyle(bold, colours.quiet(), null), 0, label.length() - 1);
        }
        for (Passage passage : answer.getPassages()) {
            style(layout, passage, label.length(), visible.length());
        }
        for (int[] found : found(visible)) {
            TextStyle style = new TextStyle(bold, colours.ink(), colours.found());
            layout.setStyle(style, label.length() + found[0], label.length() + found[1] - 1);
        }
        gc.setForeground(colours.ink());
        int height = wholeLines(layout, where.height - 2 * control.pad());
        boolean cut = height < layout.getBounds().height || visible.length() < text.length();
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(new Rectangle(where.x, where.y, where.width, control.pad() + height)));
        layout.draw(gc, where.x + control.pad(), where.y + control.pad());
        gc.setClipping(before);
        if (cut) {
            Point size = gc.textExtent(CUT);
            gc.drawText(CUT, where.x + where.width - size.x - control.pad(),
                    where.y + control.pad() + height - size.y / 2, true);
        }
    }

    /** Height of the whole lines that fit; a line cut in half reads worse than none. */
    private static int wholeLines(TextLayout layout, int room) {
        int height = 0;
        for (int line = 0; line < layout.getLineCount(); line++) {
            Rectangle bounds = layout.getLineBounds(line);
            if (bounds.y + bounds.height > room) {
                break;
            }
            height = bounds.y + bounds.height;
        }
        return height;
    }

    private void style(TextLayout layout, Passage passage, int offset, int length) {
        int start = Math.min(passage.getStart(), length);
        int end = Math.min(passage.getEnd(), length);
        if (start < end) {
            TextStyle style = new TextStyle(null, colours.ink(), colours.coding(passage.getCoding()));
            style.underline = true;
            layout.setStyle(style, offset + start, offset + end - 1);
        }
    }

    /** Where the words searched for stand: the beginnings of words. */
    private List<int[]> found(String text) {
        return words.isEmpty() ? List.of() : FoundWords.in(text, words);
    }

    private static String label(Answer answer) {
        String about = answer.getCaseFile() == null ? "" : answer.getCaseFile().getLabel();
        String kind = answer.getKind() == AnswerKind.GROUP_STATEMENT ? "" : ModelTexts.literal(answer.getKind());
        if (answer.getKind() == AnswerKind.COUNT && answer.getCountOf() > 0) {
            kind = kind + " " + answer.getCountFor() + "/" + answer.getCountOf();
        }
        String both = about == null || about.isEmpty() ? kind : kind.isEmpty() ? about : about + " \u00b7 " + kind;
        String signs = signs(answer);
        String all = both.isEmpty() ? signs : signs.isEmpty() ? both : both + "   " + signs;
        return all.isEmpty() ? "" : all + "\n";
    }

    /** The letters of the codings in an answer, each once, so that colour is never alone. */
    private static String signs(Answer answer) {
        StringBuilder signs = new StringBuilder();
        for (Coding coding : Coding.VALUES) {
            if (coding != Coding.NONE && answer.getPassages().stream().anyMatch(p -> p.getCoding() == coding)) {
                signs.append('[').append(PassageStyles.letter(coding)).append("] ");
            }
        }
        if (answer.getPassages().stream().anyMatch(Passage::isQuotable)) {
            signs.append("[\u201c\u201d]");
        }
        return signs.toString().strip();
    }

    private void paintRowHeaders(GC gc, AnswerGrid control, Point scroll, Rectangle body, TextLayout layout, Font bold) {
        CollationGrid grid = control.grid();
        GridGeometry geometry = control.geometry();
        gc.setBackground(colours.header());
        gc.fillRectangle(0, body.y, body.x, body.height);
        if (grid.rows().isEmpty()) {
            return;
        }
        int last = geometry.rowAt(scroll.y + body.height);
        for (int row = geometry.rowAt(scroll.y); row <= last; row++) {
            CollationGrid.Row header = grid.rows().get(row);
            int y = geometry.top(row) - scroll.y + body.y;
            Rectangle where = new Rectangle(0, y, body.x, geometry.rowHeight(row));
            gc.setClipping(where.intersection(new Rectangle(0, body.y, body.x, body.height)));
            String title = header.number() > 0 ? header.number() + ". " + header.label() : header.label();
            String count = Messages.bind(Messages.Grid_answers, UkNumbers.grouped(grid.countOfRow(row)));
            layout.setText(title + "\n" + count);
            layout.setWidth(Math.max(1, where.width - 2 * control.pad()));
            layout.setStyle(new TextStyle(bold, colours.headerText(), null), 0, title.length() - 1);
            gc.setForeground(colours.headerText());
            layout.draw(gc, control.pad(), Math.max(y, body.y) + control.pad());
            gc.setForeground(colours.line());
            gc.drawLine(0, y + where.height - 1, where.width, y + where.height - 1);
        }
    }

    private void paintColumnHeaders(GC gc, AnswerGrid control, Point scroll, Rectangle body, Font bold) {
        CollationGrid grid = control.grid();
        gc.setBackground(colours.header());
        gc.fillRectangle(0, 0, body.x + body.width, body.y);
        if (grid.columns().isEmpty()) {
            return;
        }
        gc.setFont(bold);
        int last = control.geometry().columnAt(scroll.x + body.width);
        for (int column = control.geometry().columnAt(scroll.x); column <= last; column++) {
            GridGeometry.Box box = control.geometry().spots(0, column).getFirst().box();
            int x = box.x() - scroll.x + body.x;
            gc.setClipping(new Rectangle(x, 0, box.width(), body.y).intersection(new Rectangle(body.x, 0, body.width, body.y)));
            gc.setForeground(grid.countOfColumn(column) == 0 ? colours.quiet() : colours.headerText());
            String name = grid.columns().get(column).getName() == null ? "" : grid.columns().get(column).getName();
            String count = "  " + grid.countOfColumn(column);
            int room = box.width() - 2 * control.pad() - gc.textExtent(count).x;
            gc.drawText(Shortened.to(room, name, gc) + count, x + control.pad(), control.pad(), true);
            gc.setForeground(colours.line());
            gc.drawLine(x + box.width() - 1, 0, x + box.width() - 1, body.y);
        }
        gc.setClipping(new Rectangle(0, 0, body.x + body.width, body.y));
        gc.setForeground(colours.line());
        gc.drawLine(0, body.y - 1, body.x + body.width, body.y - 1);
        gc.setFont(control.getFont());
    }
}

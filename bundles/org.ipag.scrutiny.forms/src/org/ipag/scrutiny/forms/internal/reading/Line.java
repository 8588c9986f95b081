package org.ipag.scrutiny.forms.internal.reading;

import org.ipag.scrutiny.office.text.ListLabel;

/** One line of a form's body, with all that helps to say what it is. A paragraph with line breaks is several lines. */
final class Line {

    /**
     * Where a line stands if it stands in a table.
     *
     * @param table number of the table in reading order
     * @param cells how many cells the table has in all; a table of one is only a frame around text
     */
    record CellPlace(int table, int row, int column, int span, int cells) {
    }

    /** By what a line is placed without reading its words. */
    enum Mark { NONE, TAG, BOOKMARK }

    final int index;
    /** Paragraph in reading order, on which comments and notes hang. */
    final int paragraph;
    final String text;
    final ListLabel label;
    final boolean bold;
    final boolean italic;
    final int heading;
    final CellPlace cell;
    final boolean placeholder;
    final Mark mark;
    /** The tag or bookmark itself; empty if unmarked. */
    final String tag;
    /** Whether it goes on in the paragraph of the line before. */
    final boolean sameParagraph;

    Line(int index, int paragraph, String text, ListLabel label, boolean bold, boolean italic, int heading,
            CellPlace cell, boolean placeholder, Mark mark, String tag, boolean sameParagraph) {
        this.index = index;
        this.paragraph = paragraph;
        this.text = text;
        this.label = label;
        this.bold = bold;
        this.italic = italic;
        this.heading = heading;
        this.cell = cell;
        this.placeholder = placeholder;
        this.mark = mark;
        this.tag = tag;
        this.sameParagraph = sameParagraph;
    }

    /** The same line as if it stood in no field of an issued form. */
    Line unmarked() {
        return new Line(index, paragraph, text, label, bold, italic, heading, cell, placeholder, Mark.NONE, "", sameParagraph);
    }

    /** A piece of the line. */
    Line part(int newIndex, String piece, boolean goesOn) {
        return new Line(newIndex, paragraph, piece, goesOn ? null : label, bold, italic, heading, cell, placeholder, mark, tag, goesOn);
    }

    boolean marked() {
        return mark != Mark.NONE;
    }

    boolean sameCell(Line other) {
        return cell == null ? other.cell == null : other.cell != null && cell.table() == other.cell.table()
                && cell.row() == other.cell.row() && cell.column() == other.cell.column();
    }

    boolean sameRow(Line other) {
        return cell != null && other.cell != null && cell.table() == other.cell.table()
                && cell.row() == other.cell.row();
    }

    boolean sameTable(Line other) {
        return cell != null && other.cell != null && cell.table() == other.cell.table();
    }

    @Override
    public String toString() {
        return index + ": " + text;
    }
}

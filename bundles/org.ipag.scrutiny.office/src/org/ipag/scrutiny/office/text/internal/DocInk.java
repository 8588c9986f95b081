package org.ipag.scrutiny.office.text.internal;

import java.util.function.IntConsumer;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.ipag.scrutiny.office.text.Span;

/** Which letters of an old Word document nobody sees, by their colour, their ground and their size. */
final class DocInk {

    /** Half points. */
    private static final int TINY = 4;
    private static final int AUTOMATIC = -1;
    private static final int BLACK = 0;
    /** The colours that every Word knows by numbers: the red part in the lowest byte. */
    private static final int[] NUMBERED = {AUTOMATIC, BLACK, 0xFF0000, 0xFFFF00, 0x00FF00, 0xFF00FF, 0x0000FF, 0x00FFFF, 0xFFFFFF, 0x800000, 0x808000, 0x008000, 0x800080, 0x000080, 0x008080, 0x808080, 0xC0C0C0};

    private final DocGrounds grounds;
    /** The colour of the cell that is being read. */
    private int cell = DocGrounds.NONE;

    DocInk(HWPFDocument document) {
        grounds = new DocGrounds(document);
    }

    /** Reads the cells of a row, in their order, each before its own colour. */
    void row(TableRow row, boolean first, IntConsumer read) {
        int behind = cell;
        int[] colours = grounds.of(row, behind == DocGrounds.NONE && first && grounds.styled(row) ? DocGrounds.UNKNOWN : behind);
        for (int i = 0; i < colours.length; i++) {
            cell = colours[i];
            read.accept(i);
        }
        cell = behind;
    }

    /** Reads a table whose cells cannot be told apart. */
    void loose(Table table, Runnable read) {
        int behind = cell;
        cell = grounds.of(table, behind);
        read.run();
        cell = behind;
    }

    /** {@link Span#UNSEEN} for letters that are too small or white on a white ground, {@link Span#COVERED} for those of their ground's colour; 0 for all others. */
    int unseen(CharacterRun run, Paragraph paragraph) {
        if (run.getFontSize() > 0 && run.getFontSize() <= TINY) {
            return Span.UNSEEN;
        }
        int letters = run.getIco24() >= 0 ? run.getIco24() : numbered(run.getColor());
        int marker = run.isHighlighted() ? numbered(run.getHighlightedColor()) : AUTOMATIC;
        int ground = marker != AUTOMATIC ? marker : grounds.of(run, paragraph, cell);
        if (ground == DocGrounds.NONE) {
            return letters != AUTOMATIC && Contrast.pale(letters) ? Span.UNSEEN : 0;
        }
        boolean same = letters == AUTOMATIC ? marker == BLACK : ground >= 0 && Contrast.near(letters, ground);
        return !same ? 0 : Contrast.pale(ground) ? Span.UNSEEN : Span.COVERED;
    }

    private static int numbered(int colour) {
        return colour >= 0 && colour < NUMBERED.length ? NUMBERED[colour] : AUTOMATIC;
    }
}

package org.ipag.scrutiny.office.text.internal;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.ipag.scrutiny.office.text.Span;

/** Which letters of an old Word document nobody sees, by their colour, their ground and their size. */
final class DocInk {

    /** Half points. */
    private static final int TINY = 4;
    private static final int PALE = 237;
    private static final int AUTOMATIC = -1;
    private static final int BLACK = 0;
    /** The colours that every Word knows by numbers: the red part in the lowest byte. */
    private static final int[] NUMBERED = {AUTOMATIC, BLACK, 0xFF0000, 0xFFFF00, 0x00FF00, 0xFF00FF, 0x0000FF, 0x00FFFF, 0xFFFFFF, 0x800000, 0x808000, 0x008000, 0x800080, 0x000080, 0x008080, 0x808080, 0xC0C0C0};
    private static final int SOLID = 1;

    private DocInk() {
    }

    /** {@link Span#UNSEEN} for letters that are too small or white on a white ground, {@link Span#COVERED} for those of their ground's colour; 0 for all others. */
    static int unseen(CharacterRun run, Paragraph paragraph) {
        if (run.getFontSize() > 0 && run.getFontSize() <= TINY) {
            return Span.UNSEEN;
        }
        int letters = run.getIco24() < 0 ? AUTOMATIC : run.getIco24();
        int marker = run.isHighlighted() && run.getHighlightedColor() > 0 && run.getHighlightedColor() < NUMBERED.length ? NUMBERED[run.getHighlightedColor()] : AUTOMATIC;
        // How letters themselves and cells are shaded cannot be asked for: white letters may be seen.
        int ground = marker != AUTOMATIC ? marker : fill(paragraph.getShading());
        boolean same = ground != AUTOMATIC && letters == ground || letters == AUTOMATIC && marker == BLACK;
        return !same ? 0 : pale(ground) ? Span.UNSEEN : Span.COVERED;
    }

    private static int fill(ShadingDescriptor shade) {
        if (shade == null || shade.isEmpty()) {
            return AUTOMATIC;
        }
        boolean solid = shade.getIpat() == SOLID;
        int colour = solid ? shade.getCvFore().getValue() : shade.getCvBack().getValue();
        return colour >= 0 ? colour : solid ? BLACK : AUTOMATIC;
    }

    private static boolean pale(int colour) {
        return Math.min(colour >> 16 & 255, Math.min(colour >> 8 & 255, colour & 255)) >= PALE;
    }
}

package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.text.Span;

import com.rtfparserkit.rtf.Command;

/** Follows the colours and sizes of an RTF document as far as to know which letters nobody sees. */
final class RtfInk {

    /** Half points. */
    private static final int TINY = 4;
    private static final int WHOLE = 10_000;
    private static final int AUTOMATIC = -1;
    private static final int BLACK = 0;

    private final List<Integer> colours = new ArrayList<>();
    private int red;
    private int green;
    private int blue;
    private boolean said;
    private int paragraphGround = AUTOMATIC;
    private final List<Integer> cellGrounds = new ArrayList<>();
    private int cellGround = AUTOMATIC;
    private int cell;

    /**
     * What a group says about its letters; ends with the group.
     *
     * @param colour number of the letters' colour
     * @param ground number of the colour behind them; 0 for none
     * @param marker whether the ground is that of a marker, on which letters of automatic colour stay black
     * @param size   in half points
     */
    record Pen(int colour, int ground, boolean marker, int size) {

        static final Pen PLAIN = new Pen(0, 0, false, 24);
    }

    /** The end of an entry of the table of colours. */
    void tableText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ';') {
                colours.add(said ? (red & 255) << 16 | (green & 255) << 8 | blue & 255 : AUTOMATIC);
                red = green = blue = 0;
                said = false;
            }
        }
    }

    Pen command(Command command, int parameter, Pen pen) {
        switch (command) {
            case red -> red = parameter;
            case green -> green = parameter;
            case blue -> blue = parameter;
            case cf -> {
                return new Pen(parameter, pen.ground(), pen.marker(), pen.size());
            }
            case cb, chcbpat, highlight -> {
                return new Pen(pen.colour(), parameter, command == Command.highlight, pen.size());
            }
            case fs -> {
                return new Pen(pen.colour(), pen.ground(), pen.marker(), parameter);
            }
            case plain -> {
                return Pen.PLAIN;
            }
            case cbpat -> paragraphGround = colour(parameter);
            case shading -> paragraphGround = paragraphGround == AUTOMATIC ? grey(parameter) : paragraphGround;
            case pard -> paragraphGround = AUTOMATIC;
            case clcbpat -> cellGround = colour(parameter);
            case clshdng -> cellGround = cellGround == AUTOMATIC ? grey(parameter) : cellGround;
            case cellx -> {
                cellGrounds.add(cellGround);
                cellGround = AUTOMATIC;
            }
            case cell -> cell++;
            case trowd -> {
                cellGrounds.clear();
                cell = 0;
            }
            default -> {
                // Says nothing about letters.
            }
        }
        said |= command == Command.red || command == Command.green || command == Command.blue;
        return pen;
    }

    /**
     * How letters of this pen are kept from the reader's eye: {@link Span#UNSEEN} if they are too small or white on the page,
     * {@link Span#COVERED} if they have the colour of a dark ground; 0 if they are not.
     */
    int unseen(Pen pen, boolean inTable) {
        int letters = colour(pen.colour());
        int ground = ground(pen, inTable);
        boolean page = ground == AUTOMATIC && !(inTable && cellGrounds.stream().anyMatch(each -> each != AUTOMATIC));
        if (pen.size() > 0 && pen.size() <= TINY || letters != AUTOMATIC && page && Contrast.pale(letters)) {
            return Span.UNSEEN;
        }
        if (ground == AUTOMATIC || letters == AUTOMATIC && !(pen.marker() && ground == BLACK) || letters != AUTOMATIC && !Contrast.near(letters, ground)) {
            return 0;
        }
        return Contrast.pale(ground) ? Span.UNSEEN : Span.COVERED;
    }

    private int ground(Pen pen, boolean inTable) {
        if (colour(pen.ground()) != AUTOMATIC) {
            return colour(pen.ground());
        }
        int ofCell = inTable && cell < cellGrounds.size() ? cellGrounds.get(cell) : AUTOMATIC;
        return paragraphGround != AUTOMATIC ? paragraphGround : ofCell;
    }

    /** A shade of black, given in hundredths of a per cent. */
    private static int grey(int share) {
        int value = 255 - Math.clamp(share, 0, WHOLE) * 255 / WHOLE;
        return share <= 0 ? AUTOMATIC : value << 16 | value << 8 | value;
    }

    private int colour(int number) {
        return number > 0 && number < colours.size() ? colours.get(number) : AUTOMATIC;
    }
}

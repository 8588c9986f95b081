package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.List;

import com.rtfparserkit.rtf.Command;

/** Follows the colours and sizes of an RTF document as far as to know which letters nobody sees. */
final class RtfInk {

    private static final int PALE = 237;
    /** Half points. */
    private static final int TINY = 4;

    private final List<Integer> colours = new ArrayList<>();
    private int red;
    private int green;
    private int blue;
    private boolean said;
    private boolean shadedParagraph;
    private boolean shadedRow;

    /** What a group says about its letters; ends with the group. */
    record Pen(int colour, boolean ground, int size) {

        static final Pen PLAIN = new Pen(0, false, 24);
    }

    /** The end of an entry of the table of colours. */
    void tableText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ';') {
                colours.add(said ? Math.min(red, Math.min(green, blue)) : 0);
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
                return new Pen(parameter, pen.ground(), pen.size());
            }
            case cb, chcbpat, highlight -> {
                return new Pen(pen.colour(), parameter != 0, pen.size());
            }
            case fs -> {
                return new Pen(pen.colour(), pen.ground(), parameter);
            }
            case plain -> {
                return Pen.PLAIN;
            }
            case cbpat, shading -> shadedParagraph = parameter != 0;
            case pard -> shadedParagraph = false;
            case clcbpat, clshdng -> shadedRow |= parameter != 0;
            case trowd -> shadedRow = false;
            default -> {
                // Says nothing about letters.
            }
        }
        said |= command == Command.red || command == Command.green || command == Command.blue;
        return pen;
    }

    /** Whether nobody sees letters of this pen: too small, or white where nothing else was said about the ground. */
    boolean unseen(Pen pen) {
        boolean white = pen.colour() > 0 && pen.colour() < colours.size() && colours.get(pen.colour()) >= PALE;
        return pen.size() > 0 && pen.size() <= TINY || white && !pen.ground() && !shadedParagraph && !shadedRow;
    }
}

package org.ipag.scrutiny.office.text.internal;

import java.util.HashMap;
import java.util.Map;

import com.rtfparserkit.rtf.Command;

/**
 * Follows what a Rich Text file says about one drawing after another, as far as to know whether it is a filled box or a picture that
 * lies over the words of the page, and where.
 */
public final class RtfShapes {

    private static final double TWIPS = 20;
    private static final double THIN = 4;
    /** Shape types that are no areas: lines, and those that do not say what they are. */
    private static final int LINE = 20;

    private final Map<Command, Integer> sides = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private String name = "";
    private boolean named;
    private boolean valued;
    private int wrapping;
    private boolean behind;
    private boolean byParagraph;
    private boolean byColumn;

    /** Takes note of a command. */
    public void command(Command command, int parameter) {
        named = command == Command.sn || named && command != Command.sv;
        valued = command == Command.sv;
        switch (command) {
            case shp -> clear();
            case sn -> name = "";
            case shpleft, shptop, shpright, shpbottom -> sides.put(command, parameter);
            case shpwr -> wrapping = parameter;
            case shpfblwtxt -> behind = parameter == 1;
            case shpbypara, shpbyignore -> byParagraph = true;
            case shpbxcolumn, shpbxignore -> byColumn = true;
            default -> {
                // Says nothing about where it lies.
            }
        }
    }

    /** Takes note of words: of the name of a property or of its value. */
    public void text(String text) {
        if (valued) {
            properties.merge(name.strip(), text, String::concat);
        } else if (named) {
            name += text;
        }
    }

    private void clear() {
        sides.clear();
        properties.clear();
        wrapping = 0;
        behind = false;
        byParagraph = false;
        byColumn = false;
    }

    /** Whether the drawing that was read last lies over words so that they cannot be seen. */
    public boolean lies() {
        int type = number("shapeType", 1);
        boolean filled = number("fFilled", 1) == 1 && type != LINE;
        boolean through = wrapping == 3 && !behind && number("fBehindDocument", 0) == 0 && number("fPseudoInline", 0) == 0;
        return through && filled && size(Command.shpleft, Command.shpright) > THIN && size(Command.shptop, Command.shpbottom) > THIN;
    }

    /** Where it lies, from the paragraph it hangs on. */
    UnderBox.Box place() {
        // A newer program says what it hangs on in properties, where column and paragraph go without saying; an older one by commands.
        boolean down = properties.containsKey("posrelv") ? number("posrelv", 0) == 2 && number("posv", 0) == 0 : byParagraph;
        boolean across = properties.containsKey("posrelh") ? number("posrelh", 0) == 2 && number("posh", 0) == 0 : byColumn;
        return new UnderBox.Box(across ? sides.getOrDefault(Command.shpleft, 0) / TWIPS : Double.NaN, down ? sides.getOrDefault(Command.shptop, 0) / TWIPS : Double.NaN,
                size(Command.shpleft, Command.shpright), size(Command.shptop, Command.shpbottom));
    }

    private double size(Command from, Command to) {
        return (sides.getOrDefault(to, 0) - sides.getOrDefault(from, 0)) / TWIPS;
    }

    private int number(String property, int otherwise) {
        String value = properties.getOrDefault(property, "").strip();
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}

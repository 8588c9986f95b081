package org.ipag.scrutiny.office.text.internal;

import java.util.ArrayList;
import java.util.List;

import com.rtfparserkit.rtf.Command;

/** What an old form field of a Rich Text file shows: a tick, or the chosen entry of a list. Its text stands in its data, not in its result. */
final class RtfFormField {

    private static final int TICK = 1;
    private static final int LIST = 2;
    /** The result that means that the default counts. */
    private static final int NONE = 25;

    private final List<String> entries = new ArrayList<>();
    private int type;
    private int result;
    private int otherwise;
    private boolean entry;
    private boolean resulted;

    void command(Command command, int parameter) {
        entry = false;
        switch (command) {
            case field -> {
                entries.clear();
                type = otherwise = 0;
                result = NONE;
                resulted = false;
            }
            case fftype -> type = parameter;
            case ffres -> result = parameter;
            case ffdefres -> otherwise = parameter;
            case ffl -> {
                entries.add("");
                entry = true;
            }
            default -> {
                // Says nothing about what a field shows.
            }
        }
    }

    /** Words of the field's data. */
    void data(String text) {
        if (entry) {
            entries.set(entries.size() - 1, entries.getLast() + text);
        }
    }

    /** Words that are shown: those of a field's result. */
    void shown(String text) {
        resulted |= !text.isBlank();
    }

    /** What the field shows that ends now, but for its result; empty if nothing. */
    String end() {
        int chosen = result == NONE ? otherwise : result;
        String said = resulted ? "" : type == TICK ? chosen == 1 ? "\u2612" : "\u2610" : type == LIST && chosen >= 0 && chosen < entries.size() ? entries.get(chosen).strip() : "";
        type = 0;
        return said;
    }
}

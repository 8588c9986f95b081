package org.ipag.scrutiny.office.redact;

import java.util.Set;
import java.util.TreeSet;

/** The usual typefaces. A typeface of another name may be somebody's own, and its name tell whose. */
final class Fonts {

    private static final Set<String> KNOWN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        KNOWN.addAll(Set.of("Arial", "Arial Black", "Arial Narrow", "Arial Unicode MS", "Aptos", "Aptos Display", "Aptos Narrow", "Bookman Old Style", "Calibri", "Calibri Light", "Cambria",
                "Cambria Math", "Candara", "Carlito", "Caladea", "Century", "Century Gothic", "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier", "Courier New",
                "DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "FreeSans", "FreeSerif", "Franklin Gothic Book", "Franklin Gothic Medium", "Garamond", "Georgia", "Gill Sans MT",
                "Helvetica", "Helvetica Neue", "Impact", "Lato", "Liberation Mono", "Liberation Sans", "Liberation Sans Narrow", "Liberation Serif", "Lohit Devanagari",
                "Lucida Console", "Lucida Sans Unicode"));
        KNOWN.addAll(Set.of("Microsoft Sans Serif", "Microsoft YaHei", "Montserrat", "MS Gothic", "MS Mincho", "Noto Sans", "Noto Sans CJK SC", "Noto Sans Devanagari", "Noto Serif", "Noto Serif CJK SC",
                "Open Sans", "OpenSymbol", "Palatino Linotype", "Roboto", "Segoe UI", "Segoe UI Emoji", "Segoe UI Symbol", "SimHei", "SimSun", "Source Han Sans SC", "Sylfaen", "Symbol", "Tahoma",
                "Times", "Times New Roman", "Trebuchet MS", "Verdana", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3", "Yu Gothic", "Yu Gothic Light", "Yu Mincho",
                "+mj-lt", "+mn-lt", "+mj-ea", "+mn-ea", "+mj-cs", "+mn-cs"));
    }

    private Fonts() {
    }

    static boolean known(String name) {
        return KNOWN.contains(name.strip());
    }

    static boolean unusual(String name) {
        return !name.isBlank() && !known(name) && name.chars().allMatch(c -> c < 0x250);
    }
}

package org.ipag.scrutiny.office.redact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
        // What a theme of Word names for the scripts of the world.
        KNOWN.addAll(Set.of("Angsana New", "Cordia New", "DaunPenh", "DokChampa", "Ebrima", "Estrangelo Edessa", "Euphemia", "Gautami", "Iskoola Pota", "Javanese Text", "Kalinga", "Kartika",
                "Latha", "Leelawadee UI", "Malgun Gothic", "Mangal", "Microsoft Himalaya", "Microsoft JhengHei", "Microsoft New Tai Lue", "Microsoft Tai Le", "Microsoft Uighur",
                "Microsoft Yi Baiti", "Mongolian Baiti", "MoolBoran", "MV Boli", "Myanmar Text", "Nirmala UI", "Nyala", "Phagspa", "Plantagenet Cherokee", "Raavi", "Segoe UI Historic",
                "Shruti", "Tunga", "Vrinda", "DengXian", "PMingLiU", "Batang", "Dotum", "Gulim", "MS PGothic", "MS PMincho"));
    }

    private Fonts() {
    }

    static boolean known(String name) {
        return KNOWN.contains(name.strip());
    }

    static boolean unusual(String name) {
        return !name.isBlank() && !known(name) && name.chars().allMatch(c -> c < 0x250);
    }

    /** Puts Arial where an element names a typeface that is called by one of the words. */
    static void replace(Element element, Set<String> words) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String called = attribute.getNodeValue().strip().toLowerCase(Locale.ROOT);
            if (Arrays.stream(called.split("\\s+")).anyMatch(words::contains)) {
                attribute.setNodeValue("Arial");
            }
        }
    }
}

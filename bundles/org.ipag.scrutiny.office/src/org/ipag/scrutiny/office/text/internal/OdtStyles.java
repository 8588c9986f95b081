package org.ipag.scrutiny.office.text.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.office.text.Span;

/** The styles and list styles of an OpenDocument text, as far as they say what a text is. */
final class OdtStyles {

    /** A paragraph or text style. */
    static final class Style {
        String name = "";
        String parent;
        int format;
        int formatSet;
        int outline;
        private boolean resolved;
    }

    /** One level of a list style. */
    record Level(boolean bullet, String format, String prefix, String suffix, int start, int displayLevels) {
    }

    static final Style NONE = new Style();

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();

    /** Reads an {@code office:styles} or {@code office:automatic-styles} element. */
    void read(XmlCursor xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "style" -> readStyle(xml);
                case "list-style" -> readList(xml);
                default -> xml.skip();
            }
        }
    }

    private void readStyle(XmlCursor xml) {
        Style style = new Style();
        String id = xml.attribute("name", "");
        style.name = xml.attribute("display-name", id).toLowerCase(Locale.ROOT);
        style.parent = xml.attribute("parent-style-name");
        style.outline = xml.number("default-outline-level", 0);
        styles.put(xml.attribute("family", "") + "/" + id, style);
        while (xml.nextChild()) {
            if (xml.name().equals("text-properties")) {
                set(style, Span.BOLD, weight(xml.attribute("font-weight")));
                set(style, Span.ITALIC, slant(xml.attribute("font-style")));
                set(style, Span.HIDDEN, "none".equals(xml.attribute("display")) ? Boolean.TRUE : null);
            }
            xml.skip();
        }
    }

    private static Boolean weight(String weight) {
        return weight == null ? null : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3;
    }

    private static Boolean slant(String slant) {
        return slant == null ? null : slant.equals("italic") || slant.equals("oblique");
    }

    private static void set(Style style, int flag, Boolean value) {
        if (value != null) {
            style.formatSet |= flag;
            style.format = value ? style.format | flag : style.format & ~flag;
        }
    }

    private void readList(XmlCursor xml) {
        Level[] levels = new Level[10];
        lists.put(xml.attribute("name", ""), levels);
        while (xml.nextChild()) {
            int at = Math.clamp(xml.number("level", 1), 1, 10) - 1;
            levels[at] = new Level(!xml.name().equals("list-level-style-number"),
                    ooxmlFormat(xml.attribute("num-format", "")), xml.attribute("num-prefix", ""),
                    xml.attribute("num-suffix", ""), xml.number("start-value", 1), xml.number("display-levels", 1));
            xml.skip();
        }
    }

    private static String ooxmlFormat(String format) {
        return switch (format) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    Style paragraph(String id) {
        return resolve("paragraph/", id, 0);
    }

    Style text(String id) {
        return resolve("text/", id, 0);
    }

    private Style resolve(String family, String id, int depth) {
        Style style = id == null ? null : styles.get(family + id);
        if (style == null) {
            return NONE;
        }
        if (!style.resolved && depth < 30) {
            style.resolved = true;
            Style parent = resolve(family, style.parent, depth + 1);
            if (parent != NONE) {
                style.format |= parent.format & ~style.formatSet;
                style.formatSet |= parent.formatSet;
                style.outline = style.outline == 0 ? parent.outline : style.outline;
                // Automatic styles have names like P12; people know the one they rest on.
                style.name = style.name.matches("p\\d+") ? parent.name : style.name;
            }
        }
        return style;
    }

    /** A level of a list style, counted from 0; null if not defined. */
    Level level(String list, int level) {
        Level[] levels = list == null ? null : lists.get(list);
        return levels == null || level >= levels.length ? null : levels[level];
    }
}

package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.office.text.Span;

/** The styles of a Word document, as far as they say what a text is. */
final class DocxStyles {

    /** No numbering said. */
    static final int UNSET = -1;

    /** A style with what it inherits filled in on first use. */
    static final class Style {
        String name = "";
        String basedOn;
        int numId = UNSET;
        int level = UNSET;
        int outline = UNSET;
        int format;
        /** Flags that the style itself switches, on or off. */
        int formatSet;
        boolean placeholder;
        private boolean resolved;

        /** Heading level from 1; 0 for none. The name is the same in every language of Word; the id is not. */
        int heading() {
            if (outline >= 0 && outline < 9) {
                return outline + 1;
            }
            // Some programs write Word's own heading styles without the level that these imply.
            boolean builtIn = name.length() == 9 && name.startsWith("heading ") && Character.isDigit(name.charAt(8));
            return builtIn ? name.charAt(8) - '0' : name.equals("title") ? 1 : 0;
        }
    }

    static final Style NONE = new Style();

    private final Map<String, Style> styles = new HashMap<>();
    private Style defaultParagraph = NONE;

    static DocxStyles read(ZipPackage zip, String part) throws IOException {
        DocxStyles result = new DocxStyles();
        try (XmlCursor xml = part == null ? null : zip.xml(part)) {
            if (xml == null) {
                return result;
            }
            xml.root();
            while (xml.nextChild()) {
                if (xml.name().equals("style")) {
                    result.readStyle(xml);
                } else {
                    xml.skip();
                }
            }
        }
        return result;
    }

    private void readStyle(XmlCursor xml) {
        Style style = new Style();
        String id = xml.attribute("styleId", "");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        boolean isDefault = on(xml.attribute("default", "0"));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> {
                    style.name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                    xml.skip();
                }
                case "basedOn" -> {
                    style.basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "pPr" -> readParagraphProperties(xml, style);
                case "rPr" -> readRunProperties(xml, style);
                default -> xml.skip();
            }
        }
        style.placeholder = style.name.equals("placeholder text");
        styles.put(id, style);
        if (paragraph && isDefault) {
            defaultParagraph = style;
        }
    }

    private static void readParagraphProperties(XmlCursor xml, Style style) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "outlineLvl" -> {
                    style.outline = xml.number("val", UNSET);
                    xml.skip();
                }
                case "numPr" -> {
                    while (xml.nextChild()) {
                        if (xml.name().equals("numId")) {
                            style.numId = xml.number("val", UNSET);
                        } else if (xml.name().equals("ilvl")) {
                            style.level = xml.number("val", UNSET);
                        }
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    private static void readRunProperties(XmlCursor xml, Style style) {
        while (xml.nextChild()) {
            int flag = flag(xml.name());
            if (flag != 0) {
                style.formatSet |= flag;
                style.format = on(xml.attribute("val", "1")) ? style.format | flag : style.format & ~flag;
            }
            xml.skip();
        }
    }

    /** The flag a run property switches; 0 for others. */
    static int flag(String property) {
        return switch (property) {
            case "b" -> Span.BOLD;
            case "i" -> Span.ITALIC;
            case "vanish" -> Span.HIDDEN;
            default -> 0;
        };
    }

    /** The value of an on/off property. */
    static boolean on(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The style of that id; the default one for null; an empty one if unknown. */
    Style paragraphStyle(String id) {
        return id == null ? resolve(defaultParagraph, 0) : resolve(styles.getOrDefault(id, NONE), 0);
    }

    Style characterStyle(String id) {
        return id == null ? NONE : resolve(styles.getOrDefault(id, NONE), 0);
    }

    private Style resolve(Style style, int depth) {
        if (style.resolved || style == NONE || depth > 30) {
            return style;
        }
        style.resolved = true;
        Style base = style.basedOn == null ? null : styles.get(style.basedOn);
        if (base != null && base != style) {
            resolve(base, depth + 1);
            style.numId = style.numId == UNSET ? base.numId : style.numId;
            style.level = style.level == UNSET ? base.level : style.level;
            style.outline = style.outline == UNSET ? base.outline : style.outline;
            style.format |= base.format & ~style.formatSet;
            style.formatSet |= base.formatSet;
            style.placeholder |= base.placeholder;
        }
        return style;
    }
}

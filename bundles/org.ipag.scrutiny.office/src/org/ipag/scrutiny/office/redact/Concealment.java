package org.ipag.scrutiny.office.redact;

import java.util.Map;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Element;

/** Whether a run's text is hidden, drawn so that nobody sees it, or painted over. */
final class Concealment {

    private static final double PALE = 0.93;
    /** Letters and ground nearer than this cannot be told apart. */
    private static final double SAME = 0.07;
    private static final int OPAQUE_BELOW = 93_000;
    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(Map.entry("black", "000000"), Map.entry("white", "FFFFFF"), Map.entry("yellow", "FFFF00"),
            Map.entry("darkBlue", "00008B"), Map.entry("darkRed", "8B0000"), Map.entry("darkGreen", "006400"), Map.entry("darkGray", "808080"), Map.entry("lightGray", "D3D3D3"),
            Map.entry("red", "FF0000"), Map.entry("blue", "0000FF"), Map.entry("green", "00FF00"), Map.entry("cyan", "00FFFF"), Map.entry("magenta", "FF00FF"),
            Map.entry("darkCyan", "008B8B"), Map.entry("darkMagenta", "800080"), Map.entry("darkYellow", "808000"));

    private final Styles styles;
    private final Squeezed squeezed;

    Concealment(Styles styles) {
        this.styles = styles;
        this.squeezed = new Squeezed(styles);
    }

    /** How a run's text is kept from the reader's eye; null if it is not. */
    Kind of(Element run) {
        if (on(run, "vanish") || on(run, "specVanish") || squeezed.is(run)) {
            return Kind.HIDDEN_TEXT;
        }
        Element color = styles.run(run, "color");
        String letters = color == null ? "auto" : Xml.attribute(color, "val");
        if (color != null && Xml.attribute(color, "themeColor").matches("background1|light1|bg1") && !letters.matches("[0-9A-Fa-f]{6}")) {
            letters = "FFFFFF";
        }
        Element filling = styles.run(run, "textFill");
        if (filling != null) {
            // Word draws letters with the filling of an effect, whatever their colour.
            letters = filled(filling);
            if (letters.isEmpty()) {
                return Kind.HIDDEN_TEXT;
            }
        }
        Element highlight = styles.run(run, "highlight");
        String marker = highlight == null ? "" : HIGHLIGHTS.getOrDefault(Xml.attribute(highlight, "val"), "");
        String ground = marker.isEmpty() ? ground(run) : marker;
        boolean known = letters.matches("[0-9A-Fa-f]{6}");
        if (ground.isEmpty()) {
            return known && lightness(letters) > PALE && !tableStyled(run) ? Kind.WHITE_TEXT : null;
        }
        if (!known) {
            // Letters of automatic colour turn white on a dark ground, but stay black under a black marker.
            return marker.equals("000000") ? Kind.COVERED_TEXT : null;
        }
        if (near(letters, ground)) {
            return lightness(ground) > 0.5 ? Kind.WHITE_TEXT : Kind.COVERED_TEXT;
        }
        return null;
    }

    /** The colour that an effect fills letters with; empty if nothing of them is seen, {@code auto} if it is a mixture or unknown. */
    private static String filled(Element filling) {
        if (Xml.child(filling, "noFill") != null) {
            return "";
        }
        Element solid = Xml.child(filling, "solidFill");
        Element colour = solid == null ? null : Xml.children(solid).stream().findFirst().orElse(null);
        Element alpha = colour == null ? null : Xml.child(colour, "alpha");
        // How transparent it is, in thousandths of a per cent.
        if (alpha != null && Xml.attribute(alpha, "val").matches("\\d{5,6}") && Integer.parseInt(Xml.attribute(alpha, "val")) > OPAQUE_BELOW) {
            return "";
        }
        String value = colour == null ? "" : Xml.attribute(colour, "val");
        return value.matches("[0-9A-Fa-f]{6}") ? value : value.matches("bg1|lt1") ? "FFFFFF" : "auto";
    }

    private boolean on(Element run, String name) {
        Element own = styles.run(run, name);
        Element flag = own == null ? styles.table(run, name) : own;
        if (flag == null) {
            return false;
        }
        String value = Xml.attribute(flag, "val");
        return value.isEmpty() || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The colour behind a run: of the run, its paragraph or its cell; empty if it is the page. */
    private String ground(Element run) {
        String own = fill(styles.run(run, "shd"));
        if (own.isEmpty()) {
            own = fill(styles.paragraph(Xml.ancestor(run, "p"), "shd"));
        }
        if (own.isEmpty()) {
            Element cell = Xml.ancestor(run, "tc");
            Element properties = cell == null ? null : Xml.child(cell, "tcPr");
            own = properties == null ? "" : fill(Xml.child(properties, "shd"));
        }
        return own;
    }

    private static String fill(Element shade) {
        if (shade == null) {
            return "";
        }
        boolean solid = Xml.attribute(shade, "val").equals("solid");
        String fill = solid ? Xml.attribute(shade, "color") : Xml.attribute(shade, "fill");
        if (solid && !fill.matches("[0-9A-Fa-f]{6}")) {
            // A whole filling of no colour of its own is drawn in that of letters.
            return "000000";
        }
        return fill.matches("[0-9A-Fa-f]{6}") ? fill : "";
    }

    /** The first row of a table with a style of its own may be dark by the style. */
    private static boolean tableStyled(Element run) {
        Element row = Xml.ancestor(run, "tr");
        Element table = Xml.ancestor(run, "tbl");
        if (row == null || table == null || Xml.child(table, "tblPr") == null || Xml.child(Xml.child(table, "tblPr"), "tblStyle") == null) {
            return false;
        }
        return Xml.child(table, "tr") == row;
    }

    private static boolean near(String one, String other) {
        int a = Integer.parseInt(one, 16);
        int b = Integer.parseInt(other, 16);
        double most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)) / 255.0);
        }
        return most <= SAME;
    }

    private static double lightness(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return (0.2126 * (value >> 16 & 255) + 0.7152 * (value >> 8 & 255) + 0.0722 * (value & 255)) / 255;
    }
}

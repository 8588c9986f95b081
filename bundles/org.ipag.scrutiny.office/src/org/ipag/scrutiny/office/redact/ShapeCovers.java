package org.ipag.scrutiny.office.redact;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/**
 * Tells filled shapes that float over a page: what somebody may have taken for redaction. Which words or pictures lie below them is
 * known only when the page is laid out, so a person has to look.
 */
final class ShapeCovers {

    private static final Set<String> OLD_SHAPES = Set.of("rect", "roundrect", "oval", "shape");
    /** English metric units; four points. */
    private static final long THIN = 4 * 12_700L;
    private static final Pattern SIDE = Pattern.compile("(?:^|;)\\s*(?:width|height):\\s*([0-9.]{1,8})(pt|in|px|cm|mm)?");

    private ShapeCovers() {
    }

    /** Whether an element is a filled shape without words of its own that lies over the page. */
    static boolean is(Element shape) {
        boolean words = Xml.elements(shape, "txbxContent", "txBody").stream().anyMatch(box -> !box.getTextContent().isBlank());
        if (words || !Xml.elements(shape, "imagedata", "blip", "textpath").isEmpty()) {
            return false;
        }
        return shape.getLocalName().equals("wsp") ? drawn(shape) : OLD_SHAPES.contains(shape.getLocalName()) && String.valueOf(shape.getNamespaceURI()).contains("vml") && old(shape);
    }

    private static boolean drawn(Element shape) {
        Element anchor = Xml.ancestor(shape, "anchor");
        Element looks = Xml.child(shape, "spPr");
        if (anchor == null || looks == null || Xml.child(anchor, "wrapNone") == null || Set.of("1", "true", "on").contains(anchor.getAttribute("behindDoc"))) {
            return false;
        }
        Element style = Xml.child(shape, "style");
        Element ofStyle = style == null ? null : Xml.child(style, "fillRef");
        boolean filled = List.of("solidFill", "gradFill", "pattFill").stream().anyMatch(fill -> Xml.child(looks, fill) != null)
                || Xml.child(looks, "noFill") == null && ofStyle != null && !ofStyle.getAttribute("idx").equals("0");
        Element size = Xml.elements(looks, "ext").stream().findFirst().orElse(Xml.child(anchor, "extent"));
        return filled && size != null && thick(size.getAttribute("cx")) && thick(size.getAttribute("cy"));
    }

    private static boolean thick(String measure) {
        return measure.matches("\\d{1,12}") && Long.parseLong(measure) > THIN;
    }

    private static boolean old(Element shape) {
        String style = shape.getAttribute("style").replace(" ", "");
        boolean floats = style.contains("position:absolute") && !style.contains("z-index:-") && Xml.elements(shape, "wrap").stream().allMatch(wrap -> wrap.getAttribute("type").isEmpty() || wrap.getAttribute("type").equals("none"));
        Element fill = Xml.child(shape, "fill");
        boolean none = Set.of("f", "false").contains(shape.getAttribute("filled")) || fill != null && Set.of("f", "false").contains(fill.getAttribute("on"));
        Matcher side = SIDE.matcher(shape.getAttribute("style"));
        int thick = 0;
        while (side.find()) {
            thick += Drawings.points(side) * 12_700 > THIN ? 1 : 0;
        }
        // In the old way of drawing a shape is filled unless it says that it is not; a template for shapes is none.
        return floats && !none && thick == 2;
    }
}

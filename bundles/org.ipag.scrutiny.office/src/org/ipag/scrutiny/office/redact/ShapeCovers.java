package org.ipag.scrutiny.office.redact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.text.internal.UnderBox;
import org.w3c.dom.Element;

/**
 * Tells filled shapes and pictures that float over a page: what somebody may have taken for redaction. Which words lie below them is
 * known only when the page is laid out, so a person has to look.
 */
final class ShapeCovers {

    private static final Set<String> OLD_SHAPES = Set.of("rect", "roundrect", "oval", "shape");
    /** English metric units in a point. */
    private static final double POINT = 12_700;
    /** English metric units; four points. */
    private static final long THIN = 4 * 12_700L;
    private static final Pattern SIDE = Pattern.compile("(?:^|;)\\s*(width|height):\\s*([0-9.]{1,8})(pt|in|px|cm|mm)?");
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]{1,8})(pt|in|px|cm|mm)?");

    private final WordPackage word;
    private final Map<String, String> targets;

    ShapeCovers(WordPackage word, String name) {
        this.word = word;
        this.targets = WordRelationships.targets(word, name);
    }

    /** Whether an element is a filled shape without words of its own that lies over the page. */
    static boolean is(Element shape) {
        boolean words = Xml.elements(shape, "txbxContent", "txBody").stream().anyMatch(box -> !box.getTextContent().isBlank());
        if (words || shape.getLocalName().equals("pic") || !Xml.elements(shape, "imagedata", "blip", "textpath").isEmpty()) {
            return false;
        }
        return shape.getLocalName().equals("wsp") ? drawn(shape) : old(shape);
    }

    /** Whether an element lies over the page so that what is below cannot be seen: also a filled box of words, or a picture. */
    boolean lies(Element shape) {
        return switch (shape.getLocalName()) {
            case "wsp" -> drawn(shape);
            case "pic" -> floats(Xml.ancestor(shape, "anchor")) && opaque(Xml.elements(shape, "blip"), "embed");
            default -> old(shape) && Xml.elements(shape, "textpath").isEmpty() && opaque(Xml.elements(shape, "imagedata"), "id");
        };
    }

    private boolean opaque(List<Element> pictures, String id) {
        return pictures.stream().map(picture -> targets.getOrDefault(WordRelationships.id(picture, id), "")).allMatch(part -> !word.has(part) || Pictures.opaque(word.parts().get(part)));
    }

    private static boolean floats(Element anchor) {
        return anchor != null && Xml.child(anchor, "wrapNone") != null && !Set.of("1", "true", "on").contains(anchor.getAttribute("behindDoc"));
    }

    private static boolean drawn(Element shape) {
        Element anchor = Xml.ancestor(shape, "anchor");
        Element looks = Xml.child(shape, "spPr");
        if (looks == null || !floats(anchor)) {
            return false;
        }
        Element style = Xml.child(shape, "style");
        Element ofStyle = style == null ? null : Xml.child(style, "fillRef");
        boolean filled = List.of("solidFill", "gradFill", "pattFill", "blipFill").stream().anyMatch(fill -> Xml.child(looks, fill) != null)
                || Xml.child(looks, "noFill") == null && ofStyle != null && !ofStyle.getAttribute("idx").equals("0");
        Element size = Xml.elements(looks, "ext").stream().findFirst().orElse(Xml.child(anchor, "extent"));
        return filled && size != null && thick(size.getAttribute("cx")) && thick(size.getAttribute("cy"));
    }

    private static boolean thick(String measure) {
        return measure.matches("\\d{1,12}") && Long.parseLong(measure) > THIN;
    }

    private static boolean old(Element shape) {
        if (!OLD_SHAPES.contains(shape.getLocalName()) || !String.valueOf(shape.getNamespaceURI()).contains("vml")) {
            return false;
        }
        String style = shape.getAttribute("style").replace(" ", "");
        boolean floats = style.contains("position:absolute") && !style.contains("z-index:-") && Xml.elements(shape, "wrap").stream().allMatch(wrap -> wrap.getAttribute("type").isEmpty() || wrap.getAttribute("type").equals("none"));
        Element fill = Xml.child(shape, "fill");
        boolean none = Set.of("f", "false").contains(shape.getAttribute("filled")) || fill != null && Set.of("f", "false").contains(fill.getAttribute("on"));
        boolean picture = !Xml.elements(shape, "imagedata").isEmpty();
        Matcher side = SIDE.matcher(shape.getAttribute("style"));
        int thick = 0;
        while (side.find()) {
            thick += Drawings.points(side.group(2), side.group(3)) * POINT > THIN ? 1 : 0;
        }
        // In the old way of drawing a shape is filled unless it says that it is not; a template for shapes is none.
        return floats && (picture || !none) && thick == 2;
    }

    /** Where a floating shape or picture lies, from the paragraph it hangs on. */
    static UnderBox.Box place(Element shape) {
        Element anchor = Xml.ancestor(shape, "anchor");
        if (anchor == null) {
            return oldPlace(shape);
        }
        Element extent = Xml.child(anchor, "extent");
        double width = extent == null ? 0 : units(extent.getAttribute("cx"));
        double height = extent == null ? 0 : units(extent.getAttribute("cy"));
        return new UnderBox.Box(offset(Xml.child(anchor, "positionH"), "column"), offset(Xml.child(anchor, "positionV"), "paragraph"), width, height);
    }

    private static double offset(Element position, String from) {
        Element offset = position == null || !position.getAttribute("relativeFrom").equals(from) ? null : Xml.child(position, "posOffset");
        return offset == null ? Double.NaN : units(offset.getTextContent().strip());
    }

    private static double units(String measure) {
        return measure.matches("-?\\d{1,12}") ? Long.parseLong(measure) / POINT : Double.NaN;
    }

    private static UnderBox.Box oldPlace(Element shape) {
        Element outer = shape;
        while (outer.getParentNode() instanceof Element up && up.getLocalName().equals("group")) {
            outer = up;
        }
        String style = ";" + outer.getAttribute("style").replace(" ", "") + ";";
        boolean across = !style.contains("mso-position-horizontal:") && style.matches(".*mso-position-horizontal-relative:(?:text|column).*|(?:(?!mso-position-horizontal-relative).)*");
        boolean down = !style.contains("mso-position-vertical:") && style.matches(".*mso-position-vertical-relative:(?:text|paragraph).*|(?:(?!mso-position-vertical-relative).)*");
        return new UnderBox.Box(across ? length(style, "margin-left", "left") : Double.NaN, down ? length(style, "margin-top", "top") : Double.NaN, length(style, "width", "width"), length(style, "height", "height"));
    }

    private static double length(String style, String... names) {
        for (String name : names) {
            Matcher length = Pattern.compile(";" + name + ":" + LENGTH.pattern() + ";").matcher(style);
            if (length.find()) {
                return length.group(1).startsWith("-") ? -Drawings.points(length.group(1).substring(1), length.group(2)) : Drawings.points(length.group(1), length.group(2));
            }
        }
        return Double.NaN;
    }
}

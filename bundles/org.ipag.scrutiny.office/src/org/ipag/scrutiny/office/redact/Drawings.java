package org.ipag.scrutiny.office.redact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws the pictures of a Word file anew: the picture and its size, without names, links, effects or alternative texts. */
final class Drawings {

    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:\\s*([0-9.]{1,8})(pt|in|px|cm|mm)?");
    private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:\\s*([0-9.]{1,8})(pt|in|px|cm|mm)?");
    /** English metric units in a point. */
    private static final int POINT = 12_700;
    private static final long WIDEST = 15L * 914_400;
    private static final long USUAL = 3L * 914_400;

    private final CleanCopy.Surroundings surroundings;
    private int number;

    Drawings(CleanCopy.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Stands where a picture was of a kind that cannot be cleaned, or that is not in the file. */
    static final String PICTURE = "[PICTURE LEFT OUT]";
    /** Stands where another file was shown. */
    static final String FILE = "[EMBEDDED FILE LEFT OUT]";

    /** Stands where a filled shape hung that lay over the page. */
    static final String BOX = "[BOX OVER THE PAGE LEFT OUT]";

    /** Says in a run that something was left out. */
    static void mark(Element run, String mark) {
        Element text = run.getOwnerDocument().createElementNS(CleanCopy.W, "w:t");
        text.setTextContent(mark);
        run.appendChild(text);
    }

    /** What a page does not show of a picture. */
    static Pictures.Crop crop(Element picture) {
        if (picture.getLocalName().equals("imagedata")) {
            return new Pictures.Crop(share(picture.getAttribute("cropleft")), share(picture.getAttribute("croptop")), share(picture.getAttribute("cropright")), share(picture.getAttribute("cropbottom")));
        }
        Element shown = picture.getParentNode() == null ? null : Xml.child(picture.getParentNode(), "srcRect");
        return shown == null ? Pictures.Crop.NONE : new Pictures.Crop(thousandths(shown.getAttribute("l")), thousandths(shown.getAttribute("t")), thousandths(shown.getAttribute("r")), thousandths(shown.getAttribute("b")));
    }

    /** Thousandths of a per cent, or per cent with their sign. */
    private static double thousandths(String value) {
        return value.endsWith("%") ? number(value.substring(0, value.length() - 1)) / 100 : number(value) / 100_000;
    }

    /** A share, in 65,536ths with an f behind, or in per cent with their sign. */
    private static double share(String value) {
        return value.endsWith("f") ? number(value.substring(0, value.length() - 1)) / 65_536 : value.endsWith("%") ? number(value.substring(0, value.length() - 1)) / 100 : number(value);
    }

    private static double number(String value) {
        return value.matches("\\d{1,9}|\\d{0,9}\\.\\d{1,9}") ? Double.parseDouble(value) : 0;
    }

    /** Puts the pictures of a drawing into a run, as much of them as is seen; a chart is named as left out. */
    void copy(Element drawing, Element run) {
        for (Element element : Xml.elements(drawing, "blip", "imagedata", "chart")) {
            switch (element.getLocalName()) {
                case "blip" -> picture(WordRelationships.id(element, "embed"), crop(element), extent(drawing, element), run);
                case "imagedata" -> picture(WordRelationships.id(element, "id"), crop(element), styled(element), run);
                default -> mark(run, StoryCleaner.CHART);
            }
        }
    }

    private static long[] extent(Element drawing, Element blip) {
        List<Element> sizes = Xml.elements(drawing, "extent");
        Element picture = Xml.ancestor(blip, "pic");
        List<Element> own = picture == null ? List.of() : Xml.elements(picture, "ext").stream().filter(e -> !e.getAttribute("cx").isEmpty()).toList();
        boolean several = Xml.elements(drawing, "blip").size() > 1;
        Element size = several && !own.isEmpty() ? own.get(0) : !sizes.isEmpty() ? sizes.get(0) : own.isEmpty() ? null : own.get(0);
        return size == null ? new long[] {USUAL, USUAL} : new long[] {length(size.getAttribute("cx")), length(size.getAttribute("cy"))};
    }

    private static long length(String value) {
        return value.matches("\\d{1,12}") ? Math.clamp(Long.parseLong(value), 1, WIDEST) : USUAL;
    }

    private static long[] styled(Element imagedata) {
        String style = imagedata.getParentNode() instanceof Element shape ? shape.getAttribute("style") : "";
        return new long[] {measure(WIDTH.matcher(style)), measure(HEIGHT.matcher(style))};
    }

    private static long measure(Matcher m) {
        if (!m.find()) {
            return USUAL;
        }
        return Math.clamp((long) (points(m.group(1), m.group(2)) * POINT), 1, WIDEST);
    }

    /** A length in points: a number and its unit; null for points. */
    static double points(String number, String unit) {
        double factor = switch (unit == null ? "pt" : unit) {
            case "in" -> 72;
            case "px" -> 0.75;
            case "cm" -> 28.35;
            case "mm" -> 2.835;
            default -> 1;
        };
        return Double.parseDouble("0" + number.replaceAll("\\.(?=.*\\.)", "")) * factor;
    }

    private void picture(String id, Pictures.Crop crop, long[] size, Element run) {
        String relationship = surroundings.picture(id, crop);
        if (relationship.isEmpty()) {
            mark(run, PICTURE);
            return;
        }
        number++;
        Document to = run.getOwnerDocument();
        Element inline = child(child(run, CleanCopy.W, "w:drawing"), WP, "wp:inline");
        size(child(inline, WP, "wp:extent"), size);
        named(child(inline, WP, "wp:docPr"));
        Element graphicData = child(child(inline, A, "a:graphic"), A, "a:graphicData");
        graphicData.setAttribute("uri", PIC);
        Element picture = child(graphicData, PIC, "pic:pic");
        Element nonVisual = child(picture, PIC, "pic:nvPicPr");
        named(child(nonVisual, PIC, "pic:cNvPr"));
        child(nonVisual, PIC, "pic:cNvPicPr");
        Element fill = child(picture, PIC, "pic:blipFill");
        child(fill, A, "a:blip").setAttributeNS(CleanCopy.R, "r:embed", relationship);
        child(child(fill, A, "a:stretch"), A, "a:fillRect");
        Element shape = child(picture, PIC, "pic:spPr");
        Element transform = child(shape, A, "a:xfrm");
        Element offset = child(transform, A, "a:off");
        offset.setAttribute("x", "0");
        offset.setAttribute("y", "0");
        size(child(transform, A, "a:ext"), size);
        Element geometry = child(shape, A, "a:prstGeom");
        geometry.setAttribute("prst", "rect");
        geometry.appendChild(to.createElementNS(A, "a:avLst"));
    }

    private static Element child(Element parent, String namespace, String name) {
        Element made = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(made);
        return made;
    }

    private static void size(Element element, long[] size) {
        element.setAttribute("cx", Long.toString(size[0]));
        element.setAttribute("cy", Long.toString(size[1]));
    }

    private void named(Element properties) {
        properties.setAttribute("id", Integer.toString(number));
        properties.setAttribute("name", "Picture " + number);
        // A reader of the screen must at least hear that there is a picture.
        properties.setAttribute("descr", "Picture " + number);
    }
}

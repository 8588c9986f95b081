package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.office.text.internal.UnderBox;
import org.ipag.scrutiny.office.text.internal.UnderBox.Item;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of an OpenDocument text over which a filled shape, a filled frame or a picture floats. */
final class OdtCovers {

    private static final Set<String> SHAPES = Set.of("custom-shape", "rect", "ellipse", "circle", "polygon", "path");
    private static final Pattern LENGTH = Pattern.compile("(-?)([0-9.]{1,10})(pt|in|px|cm|mm)");
    private static final double USUAL_SIZE = 12;
    private static final double USUAL_WIDTH = 482;
    /** Points; what is no thicker is a line. */
    private static final double THIN = 4;

    private final Document document;
    private final OdtStylesSeen styles;
    private final Map<Node, Column> columns = new IdentityHashMap<>();
    private final Map<Element, BitSet> covered = new IdentityHashMap<>();

    /** What stands in the body or in a cell, from the top. */
    private record Column(List<Item> items, List<Element> paragraphs, List<Integer> numbers) {
    }

    OdtCovers(Document document, OdtStylesSeen styles) {
        this.document = document;
        this.styles = styles;
    }

    /**
     * Marks the words that probably lie below something, and leaves a sign where a shape without words hung.
     *
     * @param found told of each: the shape, and the words below it, which may be none
     */
    void mark(BiConsumer<Element, String> found) {
        List<Element> boxes = new ArrayList<>();
        for (Element shape : Xml.elements(document, "frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path")) {
            if (!lies(shape)) {
                continue;
            }
            boolean wordless = SHAPES.contains(shape.getLocalName()) && shape.getTextContent().isBlank();
            String words = below(shape, wordless);
            if (wordless || !words.isEmpty()) {
                found.accept(shape, words);
            }
            if (wordless && Xml.ancestor(shape, "p") != null) {
                boxes.add(shape);
            }
        }
        covered.forEach((paragraph, letters) -> new OdtLetters(paragraph).mark(letters));
        boxes.forEach(box -> box.getParentNode().insertBefore(document.createTextNode(Drawings.BOX), box.getNextSibling()));
    }

    private boolean lies(Element shape) {
        String style = Xml.attribute(shape, "style-name");
        String anchor = Xml.attribute(shape, "anchor-type");
        boolean floats = !anchor.equals("as-char") && Xml.ancestor(shape, "frame") == null && Xml.ancestor(shape, "g") == null;
        String wrap = styles.property("graphic", style, "wrap");
        boolean over = wrap.isEmpty() ? SHAPES.contains(shape.getLocalName()) : wrap.equals("run-through");
        boolean behind = styles.property("graphic", style, "run-through").equals("background");
        boolean thick = length(shape, "width", 0) > THIN && length(shape, "height", 0) > THIN;
        return floats && over && !behind && thick && filled(shape, style);
    }

    private boolean filled(Element shape, String style) {
        String fill = styles.property("graphic", style, "fill");
        if (shape.getLocalName().equals("frame")) {
            return Xml.child(shape, "image") != null || fill.matches("solid|gradient|bitmap|hatch") || fill.isEmpty() && styles.property("graphic", style, "background-color").startsWith("#");
        }
        return !fill.equals("none");
    }

    private String below(Element shape, boolean wordless) {
        Element paragraph = null;
        for (Node up = shape.getParentNode(); up instanceof Element element && paragraph == null; up = up.getParentNode()) {
            paragraph = Set.of("p", "h").contains(element.getLocalName()) ? element : null;
        }
        UnderBox.Box box = box(shape, paragraph == null);
        Element first = paragraph == null && Xml.attribute(shape, "anchor-page-number").matches("1?") ? firstParagraph() : paragraph;
        if (first == null || Double.isNaN(box.top()) && !wordless) {
            return "";
        }
        Column column = column(first);
        int anchor = column.numbers.indexOf(column.paragraphs.indexOf(first));
        if (anchor < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        UnderBox.of(column.items, anchor, box).forEach((number, letters) -> {
            String text = new OdtLetters(column.paragraphs.get(number)).text();
            for (int start = letters.nextSetBit(0); start >= 0; start = letters.nextSetBit(letters.nextClearBit(start))) {
                words.append(text, start, Math.min(text.length(), letters.nextClearBit(start))).append(' ');
            }
            covered.computeIfAbsent(column.paragraphs.get(number), p -> new BitSet()).or(letters);
        });
        return words.toString().strip();
    }

    private Element firstParagraph() {
        return Xml.elements(document, "text").stream().filter(each -> String.valueOf(each.getNamespaceURI()).contains(":office:")).flatMap(body -> Xml.elements(body, "p", "h").stream()).findFirst().orElse(null);
    }

    /** Where a shape lies: from its paragraph, or from the margins of the first page. */
    private UnderBox.Box box(Element shape, boolean page) {
        String style = Xml.attribute(shape, "style-name");
        String down = styles.property("graphic", style, "vertical-rel");
        String across = styles.property("graphic", style, "horizontal-rel");
        boolean known = styles.property("graphic", style, "vertical-pos").matches("from-top|") && (page ? down.matches("page|") : down.matches("paragraph|paragraph-content|"));
        boolean beside = styles.property("graphic", style, "horizontal-pos").matches("from-left|") && (page ? across.matches("page|") : across.matches("paragraph|paragraph-content|page-content|"));
        double top = length(shape, "y", Double.NaN) - (page ? styles.pageMargin("top") : 0);
        double left = length(shape, "x", Double.NaN) - (page ? styles.pageMargin("left") : 0);
        return new UnderBox.Box(beside ? left : Double.NaN, known ? top : Double.NaN, length(shape, "width", 0), length(shape, "height", 0));
    }

    private Column column(Element paragraph) {
        Node container = paragraph.getParentNode();
        while (container.getParentNode() != null && !Set.of("table-cell", "text", "header", "footer", "text-box").contains(String.valueOf(container.getLocalName()))) {
            container = container.getParentNode();
        }
        return columns.computeIfAbsent(container, node -> {
            Column column = new Column(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            double width = node instanceof Element cell && cell.getLocalName().equals("table-cell") ? width(cell) : room();
            items(node, width, column.items, column.paragraphs, column.numbers);
            return column;
        });
    }

    /** @param numbers for each item the number of its paragraph; -1 for a row */
    private void items(Node parent, double width, List<Item> items, List<Element> paragraphs, List<Integer> numbers) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p", "h" -> {
                    items.add(words(child, width, paragraphs.size()));
                    numbers.add(paragraphs.size());
                    paragraphs.add(child);
                }
                case "table-row" -> {
                    List<List<Item>> cells = new ArrayList<>();
                    List<Double> widths = new ArrayList<>();
                    for (Element cell : Xml.children(child)) {
                        List<Item> within = new ArrayList<>();
                        items(cell, width(cell), within, paragraphs, new ArrayList<>());
                        cells.add(within);
                        widths.add(width(cell));
                    }
                    items.add(new UnderBox.Row(cells, widths));
                    numbers.add(-1);
                }
                case "tracked-changes", "forms", "frame" -> {
                    // Takes no room among the lines.
                }
                default -> items(child, width, items, paragraphs, numbers);
            }
        }
    }

    private UnderBox.Words words(Element paragraph, double width, int number) {
        String style = Xml.attribute(paragraph, "style-name");
        double size = points(styles.property("paragraph", style, "font-size"), USUAL_SIZE);
        boolean left = styles.property("paragraph", style, "text-align").matches("start|left|justify|");
        return new UnderBox.Words(number, new OdtLetters(paragraph).text(), size, points(styles.property("paragraph", style, "margin-left"), 0), width,
                points(styles.property("paragraph", style, "margin-bottom"), 0) + points(styles.property("paragraph", style, "margin-top"), 0), left);
    }

    /** Cells of a row share its width; how wide each is stands with its column. */
    private double width(Element cell) {
        int cells = Math.max(1, Xml.children(cell.getParentNode()).size());
        return room() / cells;
    }

    private double room() {
        double width = styles.pageWidth() - styles.pageMargin("left") - styles.pageMargin("right");
        return width > 0 ? width : USUAL_WIDTH;
    }

    private static double length(Element element, String attribute, double otherwise) {
        return points(Xml.attribute(element, attribute), otherwise);
    }

    static double points(String length, double otherwise) {
        Matcher m = LENGTH.matcher(length);
        return m.matches() ? Drawings.points(m.group(2), m.group(3)) * (m.group(1).isEmpty() ? 1 : -1) : otherwise;
    }
}

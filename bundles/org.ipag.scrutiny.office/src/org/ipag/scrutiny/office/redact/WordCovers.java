package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.internal.UnderBox;
import org.ipag.scrutiny.office.text.internal.UnderBox.Item;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The words of a story over which something floats: a filled shape, a filled text box, a picture. Whoever laid it there may have
 * meant the words to be gone. Where they stand on the page is worked out from where the box hangs.
 */
final class WordCovers {

    /** So many paragraphs above and below the one a box hangs on are looked at. */
    private static final int AROUND = 40;
    private static final double USUAL_WIDTH = 451;
    private static final double USUAL_SIZE = 10;

    private final Document story;
    private final Styles styles;
    private final ShapeCovers shapes;
    private final double room;

    WordCovers(WordPackage word, String name) {
        this.story = word.document(name);
        this.styles = new Styles(word.styles());
        this.shapes = new ShapeCovers(word, name);
        this.room = room(word.document(word.main()));
    }

    /** The words below a shape or picture, parted by blanks; empty if it covers none or does not float. */
    String words(Element shape) {
        StringBuilder words = new StringBuilder();
        under(shape).forEach((paragraph, covered) -> {
            String text = new ParagraphLetters(paragraph).text();
            for (int start = covered.nextSetBit(0); start >= 0; start = covered.nextSetBit(covered.nextClearBit(start))) {
                words.append(text, start, Math.min(text.length(), covered.nextClearBit(start))).append(' ');
            }
        });
        return words.toString().strip();
    }

    /** Marks all words of the story that something floats over. */
    void mark() {
        Map<Element, BitSet> all = new IdentityHashMap<>();
        for (Element shape : Xml.elements(story, "wsp", "pic", "rect", "roundrect", "oval", "shape")) {
            under(shape).forEach((paragraph, covered) -> all.computeIfAbsent(paragraph, p -> new BitSet()).or(covered));
        }
        all.forEach((paragraph, covered) -> new ParagraphLetters(paragraph).mark(covered));
    }

    private Map<Element, BitSet> under(Element shape) {
        Element anchor = Xml.ancestor(shape, "p");
        while (anchor != null && anchor.getNamespaceURI() != null && !anchor.getNamespaceURI().equals(story.getDocumentElement().getNamespaceURI())) {
            anchor = Xml.ancestor(anchor, "p");
        }
        if (anchor == null || anchor.getParentNode() == null || !shapes.lies(shape)) {
            return Map.of();
        }
        List<Element> paragraphs = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        int at = -1;
        List<Element> beside = Xml.children(anchor.getParentNode());
        int own = beside.indexOf(anchor);
        Element cell = Xml.ancestor(anchor, "tc");
        double width = cell == null ? room : width(cell);
        for (int i = Math.max(0, own - AROUND); i < Math.min(beside.size(), own + AROUND); i++) {
            at = i == own ? items.size() : at;
            item(beside.get(i), width, items, paragraphs);
        }
        Map<Element, BitSet> out = new HashMap<>();
        UnderBox.Box place = ShapeCovers.place(shape);
        if (Double.isNaN(place.top()) && !ShapeCovers.is(shape)) {
            // A letterhead or a photograph somewhere on the page covers nothing by itself.
            return Map.of();
        }
        UnderBox.of(items, at, place).forEach((number, covered) -> out.put(paragraphs.get(number), covered));
        return out;
    }

    private void item(Element element, double width, List<Item> items, List<Element> paragraphs) {
        switch (element.getLocalName()) {
            case "p" -> {
                items.add(words(element, width, paragraphs.size()));
                paragraphs.add(element);
            }
            case "tbl" -> Xml.children(element).stream().filter(row -> row.getLocalName().equals("tr")).forEach(row -> {
                List<List<Item>> cells = new ArrayList<>();
                List<Double> widths = new ArrayList<>();
                for (Element cell : Xml.children(row)) {
                    if (cell.getLocalName().equals("tc")) {
                        List<Item> within = new ArrayList<>();
                        Xml.children(cell).forEach(inner -> item(inner, width(cell), within, paragraphs));
                        cells.add(within);
                        widths.add(width(cell));
                    }
                }
                items.add(new UnderBox.Row(cells, widths));
            });
            case "sdt" -> {
                Element content = Xml.child(element, "sdtContent");
                if (content != null) {
                    Xml.children(content).forEach(inner -> item(inner, width, items, paragraphs));
                }
            }
            default -> {
                // Marks of changes and sections take no room.
            }
        }
    }

    private UnderBox.Words words(Element paragraph, double width, int number) {
        Element first = Xml.elements(paragraph, "r").stream().findFirst().orElse(null);
        Element size = first == null ? null : styles.run(first, "sz");
        double points = number(size, "val", USUAL_SIZE * 2) / 2;
        Element indent = styles.paragraph(paragraph, "ind");
        Element spacing = styles.paragraph(paragraph, "spacing");
        Element aligned = styles.paragraph(paragraph, "jc");
        boolean left = aligned == null || Xml.attribute(aligned, "val").matches("left|start|both|");
        double lines = spacing == null || !Xml.attribute(spacing, "lineRule").matches("auto|") ? 240 : number(spacing, "line", 240);
        double gap = (number(spacing, "after", 0) + number(spacing, "before", 0)) / 20;
        return new UnderBox.Words(number, new ParagraphLetters(paragraph).text(), points * Math.max(240, lines) / 240, number(indent, "left", number(indent, "start", 0)) / 20, width, gap, left);
    }

    private static double width(Element cell) {
        Element properties = Xml.child(cell, "tcPr");
        return number(properties == null ? null : Xml.child(properties, "tcW"), "w", USUAL_WIDTH * 20) / 20;
    }

    private static double room(Document main) {
        Element size = Xml.elements(main, "pgSz").stream().findFirst().orElse(null);
        Element margins = Xml.elements(main, "pgMar").stream().findFirst().orElse(null);
        double width = (number(size, "w", 0) - number(margins, "left", 1440) - number(margins, "right", 1440)) / 20;
        return width > 0 ? width : USUAL_WIDTH;
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = element == null ? "" : Xml.attribute(element, attribute);
        return value.matches("-?\\d{1,9}") ? Double.parseDouble(value) : otherwise;
    }
}

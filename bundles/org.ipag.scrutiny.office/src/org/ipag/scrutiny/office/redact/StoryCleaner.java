package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns one story of a Word file into what its reader sees: deletions go, insertions are text like any other, text boxes become
 * paragraphs behind the one they hang on, diagrams their words, fields their results. Letters that nobody can see go.
 */
final class StoryCleaner {

    /** Stands where a chart was: its figures are data of their own that no reader of the text can check. */
    static final String CHART = "[CHART LEFT OUT]";
    /** Stands where letters were painted over; whoever did that wanted them gone. */
    static final String COVERED = "[BLACKED OUT]";

    private static final Set<String> DELETED = Set.of("del", "moveFrom", "delText", "delInstrText", "cellDel");
    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "smartTag", "customXml", "hyperlink", "sdtContent", "sdt", "dir", "bdo");
    private static final Set<String> LIVE_FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

    private final WordPackage word;
    private final String name;
    private final Document document;
    private final Concealment concealment;

    StoryCleaner(WordPackage word, String name, Concealment concealment) {
        this.word = word;
        this.name = name;
        this.document = word.document(name);
        this.concealment = concealment;
    }

    void clean() {
        deletedRows();
        alternates();
        covers();
        new DrawnWords(word, name).put();
        for (Element element : Xml.elements(document)) {
            if (DELETED.contains(element.getLocalName())) {
                Xml.remove(element);
            }
        }
        hiddenRuns();
        textBoxes();
        fields();
        for (Element element : Xml.elements(document)) {
            String local = element.getLocalName();
            if (local.equals("sdtPr") || local.equals("sdtEndPr") || local.equals("smartTagPr") || local.equals("customXmlPr")) {
                Xml.remove(element);
            }
        }
        for (Element element : Xml.elements(document)) {
            if (UNWRAPPED.contains(element.getLocalName())) {
                if (element.getParentNode() != null && Set.of("rPr", "trPr", "tcPr", "numPr").contains(element.getParentNode().getLocalName())) {
                    Xml.remove(element);
                } else {
                    Xml.unwrap(element);
                }
            }
        }
    }

    private void deletedRows() {
        for (Element row : Xml.elements(document, "tr")) {
            Element properties = Xml.child(row, "trPr");
            if (properties != null && (Xml.child(properties, "del") != null || Xml.child(properties, "hidden") != null)) {
                Xml.remove(row);
            }
        }
        for (Element cell : Xml.elements(document, "tc")) {
            Element properties = Xml.child(cell, "tcPr");
            if (properties != null && Xml.child(properties, "cellDel") != null) {
                Xml.elements(cell, "r").forEach(Xml::remove);
            }
        }
    }

    /** Of two ways to draw the same thing the first stays; what only the other has was never seen in Word. */
    private void alternates() {
        for (Element alternate : Xml.elements(document, "AlternateContent")) {
            Element choice = Xml.child(alternate, "Choice");
            Element fallback = Xml.child(alternate, "Fallback");
            Element kept = choice == null ? fallback : choice;
            for (Element other : Xml.children(alternate)) {
                if (other != kept) {
                    Xml.remove(other);
                }
            }
            if (kept != null) {
                Xml.unwrap(kept);
            }
            Xml.unwrap(alternate);
        }
    }

    /** Boxes over the page go; words that were probably below are marked, and a sign stays behind for those that are not known. */
    private void covers() {
        new WordCovers(word, name).mark();
        Element marked = null;
        for (Element shape : Xml.elements(document, "wsp", "rect", "roundrect", "oval", "shape")) {
            Element run = Xml.ancestor(shape, "r");
            if (run != null && run != marked && run.getParentNode() != null && ShapeCovers.is(shape)) {
                run.getParentNode().insertBefore(run(Drawings.BOX), run.getNextSibling());
                marked = run;
            }
        }
    }

    private Element run(String text) {
        String namespace = document.getDocumentElement().getNamespaceURI();
        Element run = document.createElementNS(namespace, "w:r");
        Element letters = document.createElementNS(namespace, "w:t");
        letters.setTextContent(text);
        run.appendChild(letters);
        return run;
    }

    private void hiddenRuns() {
        record Hidden(Element run, Kind kind) {
        }
        List<Hidden> hidden = new ArrayList<>();
        for (Element run : Xml.elements(document, "r")) {
            boolean text = !run.getTextContent().isBlank() && Xml.elements(run, "txbxContent", "instrText").isEmpty();
            Kind kind = text && "p".equals(parentBlock(run)) ? concealment.of(run) : null;
            if (kind != null) {
                hidden.add(new Hidden(run, kind));
            }
        }
        Node covered = null;
        for (Hidden each : hidden) {
            if (each.kind() == Kind.COVERED_TEXT) {
                // One label for a stretch of runs that was painted over as one.
                if (covered == null || covered != each.run().getPreviousSibling()) {
                    covered = each.run().getParentNode().insertBefore(run(COVERED), each.run());
                }
            }
            Xml.remove(each.run());
        }
    }

    /** Diagrams and charts have runs of their own kind, which look different. */
    private static String parentBlock(Element run) {
        Element paragraph = Xml.ancestor(run, "p");
        return paragraph != null && run.getNamespaceURI() != null && run.getNamespaceURI().equals(paragraph.getNamespaceURI()) ? "p" : "";
    }

    private void textBoxes() {
        Map<Element, Optional<Node>> behind = new IdentityHashMap<>();
        for (Element box : Xml.elements(document, "txbxContent")) {
            Element paragraph = Xml.ancestor(box, "p");
            while (paragraph != null && Xml.ancestor(paragraph, "txbxContent") != null) {
                paragraph = Xml.ancestor(paragraph, "p");
            }
            if (paragraph == null) {
                continue;
            }
            // Boxes that hang on one paragraph keep their order.
            Node after = behind.computeIfAbsent(paragraph, p -> Optional.ofNullable(p.getNextSibling())).orElse(null);
            for (Element block : Xml.children(box)) {
                paragraph.getParentNode().insertBefore(block, after);
            }
            Xml.remove(box);
        }
    }

    /** Fields keep their result; only page numbers stay alive. */
    private void fields() {
        for (Element simple : Xml.elements(document, "fldSimple")) {
            String kind = kind(Xml.attribute(simple, "instr"));
            if (LIVE_FIELDS.contains(kind)) {
                simple.setAttributeNS(simple.getNamespaceURI(), "w:instr", " " + kind + " ");
            } else {
                Xml.elements(simple, "fldData").forEach(Xml::remove);
                Xml.unwrap(simple);
            }
        }
        List<Field> open = new ArrayList<>();
        List<Element> unseen = new ArrayList<>();
        for (Element element : Xml.elements(document, "fldChar", "instrText", "t", "tab", "br")) {
            switch (element.getLocalName()) {
                case "instrText" -> {
                    if (open.isEmpty()) {
                        Xml.remove(element);
                    } else {
                        open.get(open.size() - 1).code.append(element.getTextContent());
                        open.get(open.size() - 1).codes.add(element);
                    }
                }
                case "fldChar" -> mark(element, open);
                default -> {
                    if (open.stream().anyMatch(field -> !field.separated)) {
                        unseen.add(element);
                    }
                }
            }
        }
        // A field that never ends: what looked like its code is kept as text, its marks go.
        open.forEach(Field::remove);
        if (open.isEmpty()) {
            unseen.forEach(Xml::remove);
        }
    }

    private void mark(Element mark, List<Field> open) {
        String type = Xml.attribute(mark, "fldCharType");
        if (type.equals("begin")) {
            open.add(new Field(mark));
        }
        if (open.isEmpty()) {
            Xml.remove(mark);
            return;
        }
        Field field = open.get(open.size() - 1);
        field.marks.add(mark);
        if (type.equals("separate")) {
            field.separated = true;
        } else if (type.equals("end")) {
            open.remove(open.size() - 1);
            String kind = kind(field.code.toString());
            if (LIVE_FIELDS.contains(kind) && !field.codes.isEmpty()) {
                field.codes.get(0).setTextContent(" " + kind + " ");
                field.codes.subList(1, field.codes.size()).forEach(Xml::remove);
            } else {
                formField(field, kind);
                field.remove();
            }
        }
    }

    /** A tick box or a list shows its choice without any text of its own; its text stands in the field's data. */
    private void formField(Field field, String kind) {
        Element data = Xml.child(field.begin, "ffData");
        Element run = Xml.ancestor(field.begin, "r");
        if (data == null || run == null || run.getParentNode() == null) {
            return;
        }
        String shown = switch (kind) {
            case "FORMCHECKBOX" -> ticked(data) ? "\u2612" : "\u2610";
            case "FORMDROPDOWN" -> chosen(data);
            default -> "";
        };
        if (!shown.isEmpty()) {
            run.getParentNode().insertBefore(run(shown), run);
        }
    }

    private static boolean ticked(Element data) {
        List<Element> said = Xml.elements(data, "checked");
        Element flag = said.isEmpty() ? Xml.elements(data, "default").stream().findFirst().orElse(null) : said.get(0);
        return flag != null && !Set.of("0", "false", "off").contains(Xml.attribute(flag, "val"));
    }

    private static String chosen(Element data) {
        List<Element> entries = Xml.elements(data, "listEntry");
        List<Element> result = Xml.elements(data, "result", "default");
        String number = result.isEmpty() ? "0" : Xml.attribute(result.get(0), "val");
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        return index < entries.size() ? Xml.attribute(entries.get(index), "val") : "";
    }

    private static String kind(String code) {
        return code.strip().split("[\\s\\\\]+")[0].toUpperCase(java.util.Locale.ROOT);
    }

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private final List<Element> codes = new ArrayList<>();
        private final List<Element> marks = new ArrayList<>();
        private final Element begin;
        private boolean separated;

        Field(Element begin) {
            this.begin = begin;
        }

        void remove() {
            marks.forEach(Xml::remove);
            codes.forEach(Xml::remove);
        }
    }
}

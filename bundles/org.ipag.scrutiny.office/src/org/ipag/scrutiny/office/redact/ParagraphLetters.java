package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The letters of one paragraph of a Word file and the elements they stand in, so that some of them can be marked. */
final class ParagraphLetters {

    private static final Set<String> ELSEWHERE = Set.of("pPr", "rPr", "txbxContent", "drawing", "pict", "object", "AlternateContent", "del", "moveFrom", "instrText", "rt");

    private final StringBuilder text = new StringBuilder();
    private final List<Letters> letters = new ArrayList<>();

    /** What a text element or a tab or break adds to the paragraph. */
    private record Letters(Element element, int start, int end) {
    }

    ParagraphLetters(Element paragraph) {
        collect(paragraph);
    }

    String text() {
        return text.toString();
    }

    private void collect(Node parent) {
        for (Element element : Xml.children(parent)) {
            String local = element.getLocalName();
            if (Set.of("t", "tab", "br", "cr").contains(local)) {
                int start = text.length();
                text.append(switch (local) {
                    case "t" -> element.getTextContent();
                    case "tab" -> "\t";
                    default -> "\n";
                });
                letters.add(new Letters(element, start, text.length()));
            } else if (!ELSEWHERE.contains(local)) {
                collect(element);
            }
        }
    }

    /** Marks characters as probably covered; runs are parted where the mark begins and ends. */
    void mark(BitSet covered) {
        for (Letters each : letters) {
            if (each.element.getLocalName().equals("t") && covered.get(each.start, each.end).cardinality() > 0 && each.element.getParentNode() instanceof Element run && run.getLocalName().equals("r")) {
                mark(alone(run, each.element), each.element, covered.get(each.start, each.end), each.end - each.start);
            }
        }
    }

    /** Leaves nothing but one text in a run; what stood before and behind it gets runs of its own. */
    private static Element alone(Element run, Element text) {
        List<Element> before = new ArrayList<>();
        List<Element> behind = new ArrayList<>();
        List<Element> side = before;
        for (Element child : Xml.children(run)) {
            if (child == text) {
                side = behind;
            } else if (!child.getLocalName().equals("rPr")) {
                side.add(child);
            }
        }
        moved(run, before, run);
        moved(run, behind, run.getNextSibling());
        return run;
    }

    private static void moved(Element run, List<Element> children, Node at) {
        if (!children.isEmpty()) {
            Element other = like(run);
            children.forEach(other::appendChild);
            run.getParentNode().insertBefore(other, at);
        }
    }

    /** An empty run that looks the same. */
    private static Element like(Element run) {
        Element other = (Element) run.cloneNode(false);
        Element looks = Xml.child(run, "rPr");
        if (looks != null) {
            other.appendChild(looks.cloneNode(true));
        }
        return other;
    }

    private static void mark(Element run, Element text, BitSet covered, int length) {
        String words = text.getTextContent();
        for (int start = 0; start < length;) {
            boolean marked = covered.get(start);
            int next = marked ? covered.nextClearBit(start) : covered.nextSetBit(start);
            int end = next < 0 ? length : Math.min(length, next);
            Element piece = like(run);
            Element letters = (Element) text.cloneNode(false);
            letters.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            letters.setTextContent(words.substring(start, end));
            piece.appendChild(letters);
            if (marked) {
                CoverMark.put(piece);
            }
            run.getParentNode().insertBefore(piece, run);
            start = end;
        }
        Xml.remove(run);
    }
}

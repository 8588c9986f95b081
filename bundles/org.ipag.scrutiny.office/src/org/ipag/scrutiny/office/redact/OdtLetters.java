package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The letters of one paragraph of an OpenDocument text and the nodes they stand in, so that some of them can be marked. */
final class OdtLetters {

    /** An element of our own, which the reader of documents takes for words below a box. */
    private static final String NAMESPACE = "urn:scrutiny:covers";
    private static final Set<String> ELSEWHERE = Set.of("note", "annotation", "ruby-text", "frame", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "line", "control", "g");

    private final StringBuilder text = new StringBuilder();
    private final List<Letters> letters = new ArrayList<>();

    private record Letters(Text node, int start) {
    }

    OdtLetters(Element paragraph) {
        collect(paragraph);
    }

    String text() {
        return text.toString();
    }

    private void collect(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text node) {
                letters.add(new Letters(node, text.length()));
                text.append(node.getNodeValue());
            } else if (child instanceof Element element && !ELSEWHERE.contains(element.getLocalName())) {
                switch (element.getLocalName()) {
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "s" -> text.append(' ');
                    default -> collect(element);
                }
            }
        }
    }

    /** Marks characters as probably covered. */
    void mark(BitSet covered) {
        for (Letters each : letters) {
            String value = each.node.getNodeValue();
            Node parent = each.node.getParentNode();
            for (int at = 0; at < value.length() && parent != null;) {
                boolean marked = covered.get(each.start + at);
                int next = marked ? covered.nextClearBit(each.start + at) : covered.nextSetBit(each.start + at);
                int end = next < 0 ? value.length() : Math.min(value.length(), next - each.start);
                Text piece = each.node.getOwnerDocument().createTextNode(value.substring(at, end));
                parent.insertBefore(marked ? marked(piece) : piece, each.node);
                at = end;
            }
            Xml.remove(each.node);
        }
    }

    /** Marks all that an element holds as probably covered. */
    static void mark(Element element) {
        Element mark = element.getOwnerDocument().createElementNS(NAMESPACE, "covers:under");
        while (element.getFirstChild() != null) {
            mark.appendChild(element.getFirstChild());
        }
        element.appendChild(mark);
    }

    private static Element marked(Node piece) {
        Element mark = piece.getOwnerDocument().createElementNS(NAMESPACE, "covers:under");
        mark.appendChild(piece);
        return mark;
    }
}

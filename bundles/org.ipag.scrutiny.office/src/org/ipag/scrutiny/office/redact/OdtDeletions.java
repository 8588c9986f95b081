package org.ipag.scrutiny.office.redact;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Takes tracked deletions out of the text of an OpenDocument file. They belong into the list of changes, but LibreOffice leaves them
 * in their place, between two marks, when it writes a single XML file.
 */
final class OdtDeletions {

    private static final Set<String> WORDS = Set.of("s", "tab", "line-break", "frame", "note", "annotation", "custom-shape", "rect", "ellipse");

    private final Map<String, Element> deletions = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** Moves the words of deletions into the list of changes. */
    static void move(Document story) {
        OdtDeletions moving = new OdtDeletions();
        for (Element region : Xml.elements(story, "changed-region")) {
            Element deletion = Xml.child(region, "deletion");
            if (deletion != null) {
                moving.deletions.put(Xml.attribute(region, "id"), deletion);
            }
        }
        if (!moving.deletions.isEmpty()) {
            moving.walk(story.getDocumentElement());
        }
    }

    private void walk(Node parent) {
        for (Node child = parent.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                element(element);
            } else if (child instanceof Text && !open.isEmpty()) {
                take(child);
            }
            child = next;
        }
    }

    private void element(Element element) {
        String change = Xml.attribute(element, "change-id");
        switch (element.getLocalName()) {
            case "tracked-changes" -> {
                // Holds the deletions that need no moving.
            }
            case "change-start" -> {
                if (deletions.containsKey(change)) {
                    open.add(change);
                }
            }
            case "change-end" -> open.remove(change);
            default -> {
                if (!open.isEmpty() && WORDS.contains(element.getLocalName())) {
                    take(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void take(Node words) {
        deletions.get(open.iterator().next()).appendChild(words);
    }
}

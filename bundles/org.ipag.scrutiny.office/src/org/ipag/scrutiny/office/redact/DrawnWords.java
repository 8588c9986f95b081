package org.ipag.scrutiny.office.redact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.office.text.internal.WholeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts words that a story only draws into paragraphs of their own, where they are drawn: those of diagrams, of drawn letters, of
 * drawings that came from a presentation, and of whole files that are drawn in.
 */
final class DrawnWords {

    private final WordPackage word;
    private final Document document;
    private final Map<String, String> targets;

    DrawnWords(WordPackage word, String name) {
        this.word = word;
        this.document = word.document(name);
        this.targets = WordRelationships.targets(word, name);
    }

    void put() {
        diagrams();
        for (Element path : Xml.elements(document, "textpath")) {
            behind(path, List.of(Xml.attribute(path, "string")));
        }
        for (Element body : Xml.elements(document, "txBody")) {
            behind(body, lines(body));
        }
        for (Element chunk : Xml.elements(document, "altChunk")) {
            chunk(chunk);
        }
    }

    /** The words of a diagram stand in a part of their own. */
    private void diagrams() {
        for (Element ids : Xml.elements(document, "relIds")) {
            String data = targets.get(WordRelationships.id(ids, "dm"));
            if (data == null || !word.has(data) || !word.xml(data)) {
                continue;
            }
            List<String> words = new ArrayList<>();
            for (Element text : Xml.elements(word.document(data), "t")) {
                if (text.getNamespaceURI() != null && "r".equals(text.getParentNode().getLocalName())) {
                    words.add(text.getTextContent());
                }
            }
            behind(ids, words);
        }
    }

    private static List<String> lines(Element body) {
        return Xml.elements(body, "p").stream().map(line -> {
            StringBuilder words = new StringBuilder();
            Xml.elements(line, "t").forEach(text -> words.append(text.getTextContent()));
            return words.toString();
        }).toList();
    }

    private void chunk(Element chunk) {
        String part = targets.get(WordRelationships.id(chunk, "id"));
        if (part != null) {
            put(chunk.getParentNode(), chunk, said(part));
        }
    }

    /** What the files say that are drawn in whole, by the parts they are. */
    Map<String, String> wholeFiles() {
        Map<String, String> out = new LinkedHashMap<>();
        for (Element chunk : Xml.elements(document, "altChunk")) {
            String part = targets.get(WordRelationships.id(chunk, "id"));
            List<String> said = part == null ? List.of() : said(part);
            if (!said.isEmpty()) {
                out.put(part, String.join("\n", said) + "\n");
            }
        }
        return out;
    }

    private List<String> said(String part) {
        try {
            return word.has(part) ? PlainCopy.lines(WholeFile.read(word.parts().get(part), part)) : List.of();
        } catch (IOException | DocumentRefusedException unreadable) {
            // It stays behind, and is listed with everything that could be made out of it.
            return List.of();
        }
    }

    /** Behind the paragraph that the drawing hangs on. */
    private void behind(Element drawing, List<String> words) {
        Element paragraph = null;
        for (Element up = Xml.ancestor(drawing, "p"); up != null; up = Xml.ancestor(up, "p")) {
            paragraph = up.getNamespaceURI() != null && up.getNamespaceURI().equals(document.getDocumentElement().getNamespaceURI()) ? up : paragraph;
        }
        if (paragraph != null) {
            put(paragraph.getParentNode(), paragraph.getNextSibling(), words);
        }
    }

    private void put(Node parent, Node before, List<String> words) {
        String namespace = document.getDocumentElement().getNamespaceURI();
        for (String said : words) {
            if (!said.isBlank()) {
                Element line = document.createElementNS(namespace, "w:p");
                Element run = document.createElementNS(namespace, "w:r");
                Element letters = document.createElementNS(namespace, "w:t");
                letters.setTextContent(said);
                run.appendChild(letters);
                line.appendChild(run);
                parent.insertBefore(line, before);
            }
        }
    }
}

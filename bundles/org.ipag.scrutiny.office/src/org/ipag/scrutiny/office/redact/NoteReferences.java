package org.ipag.scrutiny.office.redact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/** Tells the foot- and endnotes of a Word file that a page shows from those that nothing refers to any more. */
final class NoteReferences {

    private NoteReferences() {
    }

    /** The notes of a part that no page shows. */
    static List<Element> orphans(WordPackage word, String part) {
        String kind = word.root(part).equals("footnotes") ? "footnote" : "endnote";
        Set<String> shown = new HashSet<>();
        for (Element reference : Xml.elements(word.document(word.main()), kind + "Reference")) {
            if (Xml.ancestor(reference, "del") == null && Xml.ancestor(reference, "moveFrom") == null) {
                shown.add(Xml.attribute(reference, "id"));
            }
        }
        // Notes with a type are the lines above the notes.
        return Xml.elements(word.document(part), kind).stream().filter(note -> Xml.attribute(note, "type").matches("normal|") && !shown.contains(Xml.attribute(note, "id"))).toList();
    }
}

package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** The links from a part to other parts and to the world outside. */
final class WordRelationships {

    /** The namespaces of attributes that name a relationship, in Word's two dialects. */
    private static final List<String> NAMESPACES = List.of("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private WordRelationships() {
    }

    /** The name of the part that holds a part's relationships. */
    static String of(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** The parts a part refers to within the package, by relationship id. */
    static Map<String, String> targets(WordPackage word, String part) {
        Map<String, String> out = new LinkedHashMap<>();
        String rels = of(part);
        if (word.has(rels)) {
            String folder = part.substring(0, part.lastIndexOf('/') + 1);
            for (Element relationship : Xml.elements(word.document(rels), "Relationship")) {
                if (!"External".equals(relationship.getAttribute("TargetMode"))) {
                    out.put(relationship.getAttribute("Id"), resolve(folder, relationship.getAttribute("Target")));
                }
            }
        }
        return out;
    }

    /** The relationship id in an attribute of that name ({@code id}, {@code embed} …); empty if there is none. */
    static String id(Element element, String attribute) {
        for (String namespace : NAMESPACES) {
            String value = element.getAttributeNS(namespace, attribute);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}

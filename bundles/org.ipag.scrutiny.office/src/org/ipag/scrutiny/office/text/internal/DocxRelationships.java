package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The relationships of a part to other parts of the same package. External ones are never followed, so not kept. */
final class DocxRelationships {

    /** @param type last segment of the relationship's type; the same in the transitional and the strict format */
    record Relationship(String type, String target) {
    }

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    static DocxRelationships of(ZipPackage zip, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        DocxRelationships result = new DocxRelationships();
        try (XmlCursor xml = zip.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels")) {
            if (xml == null) {
                return result;
            }
            xml.root();
            while (xml.nextChild()) {
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type", "");
                    result.byId.put(xml.attribute("Id", ""), new Relationship(
                            type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target", ""))));
                }
                xml.skip();
            }
        }
        return result;
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    /** The first part of a type; null if there is none. */
    String first(String type) {
        return all(type).stream().findFirst().orElse(null);
    }

    List<String> all(String type) {
        return byId.values().stream().filter(r -> r.type().equals(type)).map(Relationship::target).distinct().toList();
    }

    /** The part an id stands for; null if unknown or outside the package. */
    String target(String id) {
        Relationship relationship = id == null ? null : byId.get(id);
        return relationship == null ? null : relationship.target();
    }
}

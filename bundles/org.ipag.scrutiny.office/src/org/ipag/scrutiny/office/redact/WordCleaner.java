package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Removes what hides in a Word file by building a new one from what its reader sees: text, headers, footers, notes, pictures,
 * and the formatting that Word defines. Nothing is carried over because nobody thought of it.
 */
final class WordCleaner {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = "word/document.xml";

    private final WordPackage word;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    /** Content types by part. */
    private final Map<String, String> types = new LinkedHashMap<>();
    /** Clean pictures by the name of the part they come from; empty for one that cannot be cleaned. */
    private final Map<String, String> pictures = new HashMap<>();

    WordCleaner(WordPackage word) {
        this.word = word;
    }

    void clean() {
        Concealment concealment = new Concealment(new Styles(word.styles()));
        String main = word.main();
        Map<String, String> targets = WordRelationships.targets(word, main);
        for (String name : word.partNames()) {
            if (word.parts().get(name).length > 0 && word.story(name) && !word.buildingBlock(name)) {
                new StoryCleaner(word, name, concealment).clean();
            }
        }
        unseenMargins(word.document(main));
        StyleMap styles = new StyleMap(word.styles());
        Story body = new Story(main, styles, targets);
        Document copy = new CleanCopy(body).copy(word.document(main));
        // The order of parts is the one Word itself uses.
        put("[Content_Types].xml", null, new byte[0]);
        put("_rels/.rels", null, packageRelationships());
        put(MAIN, "document.main+xml", Xml.write(copy));
        notes("footnotes", styles, body);
        notes("endnotes", styles, body);
        looks(styles, body);
        put("word/_rels/document.xml.rels", null, body.relationships());
        contentTypes();
        List.copyOf(word.partNames()).forEach(word::drop);
        word.beside().clear();
        made.forEach(word::put);
        properties(word, "", "en-GB");
    }

    private void put(String name, String type, byte[] bytes) {
        made.put(name, bytes);
        if (type != null) {
            types.put(name, TYPE + type);
        }
    }

    /** Headers that no page shows: of first pages where no first page differs, of even pages where they do not. */
    private void unseenMargins(Document main) {
        boolean first = Xml.elements(main, "titlePg").stream().anyMatch(e -> !Set.of("0", "false", "off").contains(Xml.attribute(e, "val")));
        boolean even = false;
        for (String name : word.partNames()) {
            if (word.root(name).equals("settings")) {
                even |= Xml.elements(word.document(name), "evenAndOddHeaders").stream().anyMatch(e -> !Set.of("0", "false", "off").contains(Xml.attribute(e, "val")));
            }
        }
        for (Element reference : Xml.elements(main, "headerReference", "footerReference")) {
            String type = Xml.attribute(reference, "type");
            if (type.equals("first") && !first || type.equals("even") && !even) {
                Xml.remove(reference);
            }
        }
    }

    private void notes(String root, StyleMap styles, Story body) {
        for (String name : word.partNames()) {
            if (word.root(name).equals(root) && !word.buildingBlock(name) && body.targets.containsValue(name)) {
                String made = "word/" + root + ".xml";
                NoteReferences.orphans(word, name).forEach(Xml::remove);
                Story story = new Story(name, styles, WordRelationships.targets(word, name));
                put(made, root + "+xml", Xml.write(new CleanCopy(story).copy(word.document(name))));
                story.write(made);
                body.link(root, root + ".xml");
                return;
            }
        }
    }

    private void looks(StyleMap styles, Story body) {
        for (String name : word.partNames()) {
            if (word.buildingBlock(name)) {
                continue;
            }
            switch (word.root(name)) {
                case "styles" -> once("word/styles.xml", "styles+xml", "styles", body, () -> {
                    styles.rename(word.document(name));
                    return new CleanCopy(styles.surroundings()).copy(word.document(name));
                });
                case "numbering" -> once("word/numbering.xml", "numbering+xml", "numbering", body, () -> {
                    // Names and numbers of lists that Word made up when a person typed.
                    Xml.elements(word.document(name), "name", "nsid", "tmpl", "numPicBullet", "lvlPicBulletId").forEach(Xml::remove);
                    return new CleanCopy(styles.surroundings()).copy(word.document(name));
                });
                case "theme" -> {
                    if (!made.containsKey("word/theme/theme1.xml")) {
                        made.put("word/theme/theme1.xml", Xml.write(CleanCopy.theme(word.document(name))));
                        types.put("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
                        body.link("theme", "theme/theme1.xml");
                    }
                }
                case "settings" -> once("word/settings.xml", "settings+xml", "settings", body, () -> settings(word.document(name)));
                default -> {
                    // Seen nowhere, or made anew.
                }
            }
        }
    }

    private void once(String name, String type, String relationship, Story body, java.util.function.Supplier<Document> content) {
        if (!made.containsKey(name)) {
            put(name, type, Xml.write(content.get()));
            body.link(relationship, name.substring("word/".length()));
        }
    }

    private static Document settings(Document from) {
        StringBuilder xml = new StringBuilder("<w:settings xmlns:w=\"" + CleanCopy.W + "\"><w:zoom w:percent=\"100\"/>");
        for (String flag : List.of("mirrorMargins", "gutterAtTop", "evenAndOddHeaders", "autoHyphenation")) {
            for (Element element : Xml.elements(from, flag)) {
                if (!Set.of("0", "false", "off").contains(Xml.attribute(element, "val"))) {
                    xml.append("<w:").append(flag).append("/>");
                    break;
                }
            }
        }
        Element tab = Xml.elements(from, "defaultTabStop").stream().findFirst().orElse(null);
        String stop = tab == null ? "" : Xml.attribute(tab, "val");
        xml.append("<w:defaultTabStop w:val=\"").append(stop.matches("\\d{1,5}") ? stop : "720").append("\"/>");
        xml.append("<w:characterSpacingControl w:val=\"doNotCompress\"/>");
        for (String notes : List.of("footnotePr", "endnotePr")) {
            String note = notes.equals("footnotePr") ? "footnote" : "endnote";
            Element properties = Xml.elements(from, notes).stream().findFirst().orElse(null);
            if (properties != null) {
                xml.append("<w:").append(notes).append('>');
                Xml.elements(properties, note).stream().map(e -> Xml.attribute(e, "id")).filter(id -> id.matches("-?\\d{1,6}"))
                        .forEach(id -> xml.append("<w:").append(note).append(" w:id=\"").append(id).append("\"/>"));
                xml.append("</w:").append(notes).append('>');
            }
        }
        xml.append("<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
        xml.append("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>");
        return Xml.parse(xml.toString().getBytes(StandardCharsets.UTF_8), "the redacted file", "word/settings.xml");
    }

    /** A clean picture's name relative to the folder of the text; empty if the picture is of a kind that cannot be cleaned. */
    private String picture(String part, Pictures.Crop crop) {
        return pictures.computeIfAbsent(part + crop, p -> {
            byte[] clean = word.has(part) ? Pictures.clean(word.parts().get(part), crop) : null;
            if (clean == null) {
                return "";
            }
            String name = "media/image" + (pictures.size() + 1) + "." + Pictures.extension(clean);
            made.put("word/" + name, clean);
            return name;
        });
    }

    /** A story on its way into the new file. */
    private final class Story implements CleanCopy.Surroundings {

        private final StyleMap styles;
        private final Map<String, String> targets;
        private final Map<String, String> given = new LinkedHashMap<>();
        private final StringBuilder links = new StringBuilder();
        private int number;

        Story(String part, StyleMap styles, Map<String, String> targets) {
            this.styles = styles;
            this.targets = targets;
        }

        @Override
        public String style(String id) {
            return styles.of(id);
        }

        @Override
        public String relationship(String id) {
            String target = targets.get(id);
            if (target == null || !word.has(target)) {
                return "";
            }
            return given.computeIfAbsent(target, this::bring);
        }

        @Override
        public String picture(String id, Pictures.Crop crop) {
            String target = targets.get(id);
            if (target == null || crop.none()) {
                return relationship(id);
            }
            return given.computeIfAbsent(target + crop, t -> {
                String picture = WordCleaner.this.picture(target, crop);
                return picture.isEmpty() ? "" : link("image", picture);
            });
        }

        private String bring(String target) {
            String root = word.root(target);
            if (root.equals("hdr") || root.equals("ftr")) {
                boolean header = root.equals("hdr");
                String kind = header ? "header" : "footer";
                int count = 1;
                while (made.containsKey("word/" + kind + count + ".xml")) {
                    count++;
                }
                String name = "word/" + kind + count + ".xml";
                Story inner = new Story(target, styles, WordRelationships.targets(word, target));
                put(name, kind + "+xml", Xml.write(new CleanCopy(inner).copy(word.document(target))));
                inner.write(name);
                return link(kind, kind + count + ".xml");
            }
            String picture = WordCleaner.this.picture(target, Pictures.Crop.NONE);
            return picture.isEmpty() ? "" : link("image", picture);
        }

        private String link(String type, String target) {
            String id = "rId" + ++number;
            links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(CleanCopy.R).append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
            return id;
        }

        byte[] relationships() {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"" + RELATIONSHIPS + "\">" + links + "</Relationships>")
                    .getBytes(StandardCharsets.UTF_8);
        }

        void write(String part) {
            if (!links.isEmpty()) {
                made.put(WordRelationships.of(part), relationships());
            }
        }
    }

    private static byte[] packageRelationships() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"rId1\" Type=\"" + CleanCopy.R
                + "/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                + " Target=\"docProps/core.xml\"/></Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    private void contentTypes() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"gif\" ContentType=\"image/gif\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        types.forEach((name, type) -> xml.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type).append("\"/>"));
        made.put("[Content_Types].xml", xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
    }

    static void properties(WordPackage word, String title, String language) {
        String core = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escape(title)
                + "</dc:title><dc:language>" + escape(language) + "</dc:language></cp:coreProperties>";
        word.put("docProps/core.xml", core.getBytes(StandardCharsets.UTF_8));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

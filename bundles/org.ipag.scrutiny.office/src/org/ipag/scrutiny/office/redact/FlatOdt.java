package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An OpenDocument text that is one XML file (.fodt), parted into the parts it has as a package. */
final class FlatOdt {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("meta.xml", List.of("meta"));
        PARTS.put("settings.xml", List.of("settings"));
        PARTS.put("styles.xml", List.of("font-face-decls", "styles", "automatic-styles", "master-styles"));
        PARTS.put("content.xml", List.of("scripts", "font-face-decls", "automatic-styles", "body"));
    }

    private FlatOdt() {
    }

    /** Whether a file is such a text, by its first characters. */
    static boolean looksLike(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8_192), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.matches("(?s)\\W{0,3}\\s*<(?:\\?xml|!--|office:document\\b).*") && head.contains("<office:document") && head.contains("opendocument.text");
    }

    static Map<String, byte[]> parts(byte[] flat, String file) {
        Document whole = Xml.parse(flat, file, "text");
        Map<String, byte[]> out = new LinkedHashMap<>();
        PARTS.forEach((part, names) -> {
            Document document = Xml.empty();
            Element root = (Element) document.importNode(whole.getDocumentElement(), false);
            document.appendChild(document.renameNode(root, OFFICE, "office:document-" + part.replace(".xml", "")));
            for (Node child = whole.getFirstChild(); child != null && part.equals("content.xml"); child = child.getNextSibling()) {
                if (child.getNodeType() == Node.COMMENT_NODE) {
                    document.getDocumentElement().appendChild(document.importNode(child, true));
                }
            }
            for (Element child : Xml.children(whole.getDocumentElement())) {
                if (names.contains(child.getLocalName())) {
                    document.getDocumentElement().appendChild(document.importNode(child, true));
                }
            }
            out.put(part, Xml.write(document));
        });
        int number = 0;
        for (Element picture : Xml.elements(whole, "binary-data")) {
            byte[] bytes = decoded(picture.getTextContent());
            if (bytes.length > 0) {
                out.put((Pictures.known(bytes) ? "Pictures/" : "Object ") + ++number, bytes);
            }
        }
        return out;
    }

    private static byte[] decoded(String base64) {
        try {
            return java.util.Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException notEncoded) {
            return base64.getBytes(StandardCharsets.UTF_8);
        }
    }
}

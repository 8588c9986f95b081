package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Marks a Word file as one numbered copy: a watermark behind the text and a line at the head of every page. */
public final class CopyMark {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private CopyMark() {
    }

    /**
     * A copy of the file with the mark on every page. Headers that are there stay; the mark is added to each of them.
     *
     * @param word the file; not changed
     * @param file its name, for messages
     * @param mark what is printed, for example "Copy 3 of 12, held by the district chair"
     */
    public static byte[] stamp(byte[] word, String file, String mark) {
        WordPackage open = WordPackage.open(word, file);
        for (String name : open.partNames()) {
            if (name.matches("word/header\\d*\\.xml")) {
                Element header = open.document(name).getDocumentElement();
                header.appendChild(header.getOwnerDocument().importNode(paragraph(mark, file), true));
            }
        }
        newHeader(open, mark);
        return open.toBytes();
    }

    /** A header of our own for every section and kind of page that has none. */
    private static void newHeader(WordPackage open, String mark) {
        Document document = open.document("word/document.xml");
        boolean needed = false;
        for (Element section : Xml.elements(document, "sectPr")) {
            boolean title = Xml.child(section, "titlePg") != null;
            for (String type : title ? List.of("first", "default") : List.of("default")) {
                boolean there = Xml.children(section).stream().anyMatch(e -> e.getLocalName().equals("headerReference") && Xml.attribute(e, "type").equals(type));
                boolean inherited = !there && section != Xml.elements(document, "sectPr").get(0);
                if (!there && !inherited) {
                    Element reference = document.createElementNS(W, "w:headerReference");
                    reference.setAttributeNS(W, "w:type", type);
                    reference.setAttributeNS(R, "r:id", "rIdCopyMark");
                    section.insertBefore(reference, section.getFirstChild());
                    needed = true;
                }
            }
        }
        if (!needed) {
            return;
        }
        String name = "word/headerCopyMark.xml";
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + "<w:hdr xmlns:w=\"" + W + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\">" + inner(mark) + "</w:hdr>";
        open.parts().put(name, xml.getBytes(StandardCharsets.UTF_8));
        String rels = "word/_rels/document.xml.rels";
        if (!open.has(rels)) {
            open.parts().put(rels, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + RELS + "\"/>").getBytes(StandardCharsets.UTF_8));
        }
        Document relationships = open.document(rels);
        Element relationship = relationships.createElementNS(RELS, "Relationship");
        relationship.setAttribute("Id", "rIdCopyMark");
        relationship.setAttribute("Type", R + "/header");
        relationship.setAttribute("Target", "headerCopyMark.xml");
        relationships.getDocumentElement().appendChild(relationship);
        Document types = open.document("[Content_Types].xml");
        Element override = types.createElementNS(TYPES, "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
        types.getDocumentElement().appendChild(override);
    }

    private static Element paragraph(String mark, String file) {
        String xml = "<w:hdr xmlns:w=\"" + W + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\">" + inner(mark) + "</w:hdr>";
        return Xml.child(Xml.parse(xml.getBytes(StandardCharsets.UTF_8), file, "the mark").getDocumentElement(), "p");
    }

    private static String inner(String mark) {
        String text = mark.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r><w:r><w:pict>"
                + "<v:shape id=\"copymark\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:440pt;height:90pt;rotation:315;z-index:-251658752;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin\" fillcolor=\"#d0d0d0\""
                + " stroked=\"f\" path=\"m@7,l@8,m@5,21600l@6,21600e\" coordsize=\"21600,21600\" adj=\"10800\"><v:fill opacity=\".5\"/><v:textpath on=\"t\" fitshape=\"t\""
                + " style=\"font-family:&quot;Arial&quot;;font-size:1pt\" string=\"" + text + "\"/></v:shape></w:pict></w:r></w:p>";
    }
}

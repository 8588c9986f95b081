package org.ipag.scrutiny.office.redact;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks a Word file as one numbered copy: a watermark behind the text and a line at the head of every page. */
public final class CopyMark {

    private static final String W = CleanCopy.W;
    private static final String R = CleanCopy.R;
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OWN = "word/headerCopyMark.xml";
    private static final String OWN_LINK = "rIdCopyMark";
    /** The drawing of letters along a line, as Word itself writes it; without it the letters are not drawn. */
    private static final String LETTERS = "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
            + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/>"
            + "<v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
            + "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>";

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
        everyKindOfPage(open);
        int number = 0;
        for (String name : open.partNames()) {
            if (open.root(name).equals("hdr")) {
                Element header = open.document(name).getDocumentElement();
                Element paragraph = paragraph(mark, file, ++number);
                header.appendChild(header.getOwnerDocument().importNode(paragraph, true));
            }
        }
        return open.toBytes();
    }

    /**
     * Says in every section which header its first, even and other pages have. Word takes a header that a section does not name
     * from the section before, other programs do not; and where there is none to take, ours is named.
     */
    private static void everyKindOfPage(WordPackage open) {
        Document document = open.document(open.main());
        boolean even = open.partNames().stream().filter(name -> open.root(name).equals("settings")).anyMatch(name -> !Xml.elements(open.document(name), "evenAndOddHeaders").isEmpty());
        Map<String, String> last = new HashMap<>();
        boolean ours = false;
        for (Element section : Xml.elements(document, "sectPr")) {
            Set<String> kinds = new HashSet<>(Set.of("default"));
            if (Xml.child(section, "titlePg") != null) {
                kinds.add("first");
            }
            if (even) {
                kinds.add("even");
            }
            for (Element reference : Xml.children(section)) {
                if (reference.getLocalName().equals("headerReference")) {
                    String kind = Xml.attribute(reference, "type").isEmpty() ? "default" : Xml.attribute(reference, "type");
                    last.put(kind, WordRelationships.id(reference, "id"));
                    kinds.remove(kind);
                }
            }
            for (String kind : kinds) {
                String link = last.getOrDefault(kind, OWN_LINK);
                last.put(kind, link);
                ours |= link.equals(OWN_LINK);
                Element reference = document.createElementNS(W, "w:headerReference");
                reference.setAttributeNS(W, "w:type", kind);
                reference.setAttributeNS(R, "r:id", link);
                section.insertBefore(reference, section.getFirstChild());
            }
        }
        if (Xml.elements(document, "sectPr").isEmpty()) {
            Element body = Xml.child(document.getDocumentElement(), "body");
            Node section = body.appendChild(document.createElementNS(W, "w:sectPr"));
            Element reference = document.createElementNS(W, "w:headerReference");
            reference.setAttributeNS(W, "w:type", "default");
            reference.setAttributeNS(R, "r:id", OWN_LINK);
            section.appendChild(reference);
            ours = true;
        }
        if (ours) {
            ownHeader(open);
        }
    }

    private static void ownHeader(WordPackage open) {
        String folder = open.main().substring(0, open.main().lastIndexOf('/') + 1);
        String name = folder.equals("word/") ? OWN : folder + "headerCopyMark.xml";
        open.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:hdr xmlns:w=\"" + W + "\"/>").getBytes(StandardCharsets.UTF_8));
        String rels = WordRelationships.of(open.main());
        if (!open.has(rels)) {
            open.put(rels, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + RELS + "\"/>").getBytes(StandardCharsets.UTF_8));
        }
        Document relationships = open.document(rels);
        Element relationship = relationships.createElementNS(RELS, "Relationship");
        relationship.setAttribute("Id", OWN_LINK);
        relationship.setAttribute("Type", R + "/header");
        relationship.setAttribute("Target", "headerCopyMark.xml");
        relationships.getDocumentElement().appendChild(relationship);
        Document types = open.document("[Content_Types].xml");
        Element override = types.createElementNS(TYPES, "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
        types.getDocumentElement().appendChild(override);
    }

    private static Element paragraph(String mark, String file, int number) {
        String text = mark.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        // The watermark is short, so that it is large: the number; the line has it all.
        String large = text.indexOf(',') < 0 ? text : text.substring(0, text.indexOf(','));
        String width = Integer.toString(Math.clamp(large.length() * 30L, 180, 470));
        List<String> xml = List.of("<w:hdr xmlns:w=\"", W, "\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w10=\"urn:schemas-microsoft-com:office:word\">",
                "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>", text, "</w:t></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:pict>", LETTERS,
                "<v:shape id=\"PowerPlusWaterMarkObject", Integer.toString(number), "\" o:spid=\"_x0000_s", Integer.toString(2048 + number), "\" type=\"#_x0000_t136\" alt=\"\" style=\"position:absolute;margin-left:0;",
                "margin-top:0;width:", width, "pt;height:90pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;",
                "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"silver\" stroked=\"f\"><v:fill opacity=\".5\"/><v:textpath",
                " style=\"font-family:&quot;Arial&quot;;font-size:1pt\" string=\"", large, "\"/><w10:wrap anchorx=\"margin\" anchory=\"margin\"/></v:shape></w:pict></w:r></w:p></w:hdr>");
        return Xml.child(Xml.parse(String.join("", xml).getBytes(StandardCharsets.UTF_8), file, "the mark").getDocumentElement(), "p");
    }
}

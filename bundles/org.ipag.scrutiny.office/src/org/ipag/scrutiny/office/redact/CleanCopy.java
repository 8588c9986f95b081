package org.ipag.scrutiny.office.redact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Copies a part of a Word file into a new one, element by element, and takes along only what is known: text that is seen and the
 * formatting that Word defines. Whatever else a file may carry, under any name, stays behind.
 */
final class CleanCopy {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final Set<String> KNOWN = Set.of(("document body p tbl tr tc tblPr tblGrid gridCol trPr tcPr sectPr pPr r rPr hdr ftr footnotes footnote endnotes endnote pStyle keepNext keepLines"
            + " pageBreakBefore widowControl numPr ilvl numId suppressLineNumbers pBdr top left bottom right start end between bar shd tabs tab suppressAutoHyphens kinsoku wordWrap overflowPunct"
            + " topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment outlineLvl rStyle"
            + " rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof color w kern position sz szCs highlight u effect bdr fitText vertAlign rtl cs em lang"
            + " eastAsianLayout t br cr noBreakHyphen softHyphen sym footnoteReference endnoteReference footnoteRef endnoteRef separator continuationSeparator lastRenderedPageBreak"
            + " pgNum fldChar instrText ruby rubyPr rubyAlign hps hpsRaise hpsBaseText lid rt rubyBase ptab fldSimple tblStyle tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
            + " tblCellSpacing tblInd tblBorders tblLayout tblCellMar tblLook insideH insideV tl2br tr2bl cnfStyle gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tcW gridSpan"
            + " hMerge vMerge tcBorders noWrap tcMar tcFitText vAlign hideMark headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols col noEndnote"
            + " titlePg rtlGutter docGrid numFmt numStart numRestart pos styles docDefaults rPrDefault pPrDefault style name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat"
            + " tblStylePr numbering abstractNum multiLevelType lvl lvlRestart isLgl suff lvlText lvlJc num abstractNumId lvlOverride startOverride numStyleLink styleLink").split(" "));
    private static final Set<String> TEXT = Set.of("t", "instrText");
    /** Numbers, measures, colours, languages, and the small-letter words of the standard. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9.]{1,20}(?:pt|mm|cm|in|pc|pi|%)?|[0-9A-Fa-f]{3,12}|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}|[a-z][A-Za-z0-9]{0,39}|-?\\d+:-?\\d+");
    private static final Set<String> STYLE_USERS = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink");

    /** What belongs to the package: names of styles and places of pictures. */
    interface Surroundings {

        /** The new id of a style; empty if it is unknown. */
        String style(String id);

        /** The new relationship id of a picture, header or footer of this story; empty if it stays behind. */
        String relationship(String id);

        /** The new relationship id of what a page shows of a picture; empty if it stays behind. */
        default String picture(String id, Pictures.Crop crop) {
            return relationship(id);
        }
    }

    private final Surroundings surroundings;
    private final Drawings drawings;
    private Document to;

    CleanCopy(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.drawings = new Drawings(surroundings);
    }

    Document copy(Document from) {
        to = Xml.empty();
        Element root = to.createElementNS(W, "w:" + from.getDocumentElement().getLocalName());
        Map.of("w", W, "r", R, "m", M, "a", A, "wp", Drawings.WP, "pic", Drawings.PIC).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(e -> root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:" + e.getKey(), e.getValue()));
        to.appendChild(root);
        children(from.getDocumentElement(), root);
        return to;
    }

    private void children(Element from, Element target) {
        boolean text = TEXT.contains(from.getLocalName());
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, target);
            } else if (text && (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)) {
                target.appendChild(to.createTextNode(child.getNodeValue()));
            }
        }
    }

    private void element(Element from, Element target) {
        String namespace = String.valueOf(from.getNamespaceURI());
        String local = from.getLocalName();
        if (namespace.contains("officeDocument/2006/math") || namespace.contains("ooxml/officeDocument/math")) {
            Element made = append(target, M, "m:" + local);
            attributes(from, made, M, "m:");
            children(from, made);
        } else if (!namespace.contains("wordprocessingml")) {
            // Ink, web pages, marks of other programs: not seen, or not known to be.
            return;
        } else if (local.equals("drawing") || local.equals("pict")) {
            drawings.copy(from, target);
        } else if (local.equals("object")) {
            Drawings.mark(target, Drawings.FILE);
        } else if (KNOWN.contains(local)) {
            word(from, local, target);
        }
    }

    private Element append(Element target, String namespace, String name) {
        Element made = to.createElementNS(namespace, name);
        target.appendChild(made);
        return made;
    }

    private void word(Element from, String local, Element target) {
        Element made = to.createElementNS(W, "w:" + local);
        if (local.equals("headerReference") || local.equals("footerReference")) {
            String id = surroundings.relationship(WordRelationships.id(from, "id"));
            if (id.isEmpty()) {
                return;
            }
            made.setAttributeNS(R, "r:id", id);
        } else if (STYLE_USERS.contains(local)) {
            String style = surroundings.style(Xml.attribute(from, "val"));
            if (style.isEmpty()) {
                return;
            }
            made.setAttributeNS(W, "w:val", style);
            target.appendChild(made);
            return;
        }
        attributes(from, made, W, "w:");
        target.appendChild(made);
        children(from, made);
        if (local.equals("t")) {
            made.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        } else if (local.equals("tbl") && Xml.child(made, "tr") == null) {
            // All of its rows are gone; Word refuses a table without any.
            target.removeChild(made);
        } else if (local.equals("tr") && Xml.child(made, "tc") == null) {
            target.removeChild(made);
        } else if (local.equals("tc") && (made.getLastChild() == null || !"p".equals(made.getLastChild().getLocalName()))) {
            // Word refuses a cell that does not end with a paragraph.
            append(made, W, "w:p");
        }
    }

    private void attributes(Element from, Element made, String namespace, String prefix) {
        NamedNodeMap attributes = from.getAttributes();
        String local = from.getLocalName();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getLocalName();
            String space = attribute.getNamespaceURI();
            boolean ours = space != null && (space.contains("wordprocessingml/2006/main") || space.contains("ooxml/wordprocessingml") || space.contains("/math"));
            if (!ours || StoryHidden.isRevisionId(name) || name.equals("author") || name.equals("initials") || name.equals("date")) {
                continue;
            }
            String value = value(local, name, attribute.getNodeValue());
            if (value != null) {
                made.setAttributeNS(namespace, prefix + name, value);
            }
        }
    }

    private String value(String element, String name, String value) {
        if (element.equals("lvlText") && name.equals("val") || element.equals("name") && name.equals("val") || element.equals("fldSimple") && name.equals("instr")
                || element.equals("style") && name.equals("styleId")) {
            // Seen on the page, or already made plain.
            return value;
        }
        if (element.equals("rFonts") || element.equals("sym") && name.equals("font")) {
            return name.endsWith("Theme") || name.equals("hint") ? plain(value) : Fonts.known(value) || !Fonts.unusual(value) && value.length() < 30 ? value : "Arial";
        }
        return element.equals("chr") || element.equals("begChr") || element.equals("endChr") || element.equals("sepChr") ? value.length() <= 2 ? value : null : plain(value);
    }

    static String plain(String value) {
        return PLAIN.matcher(value).matches() ? value : null;
    }

    /** A theme: its colours and typefaces under plain names. */
    static Document theme(Document from) {
        Document to = Xml.empty();
        Element root = to.createElementNS(A, "a:theme");
        root.setAttribute("name", "Office Theme");
        to.appendChild(root);
        UnaryOperator<String> font = name -> Fonts.known(name) || name.isEmpty() ? name : "Arial";
        Element elements = Xml.child(from.getDocumentElement(), "themeElements");
        if (elements != null) {
            copyTheme(elements, root, font);
        }
        return to;
    }

    private static void copyTheme(Element from, Element target, UnaryOperator<String> font) {
        if (List.of("extLst", "font", "blip", "blipFill").contains(from.getLocalName()) || !String.valueOf(from.getNamespaceURI()).contains("drawingml")) {
            return;
        }
        Element made = target.getOwnerDocument().createElementNS(A, "a:" + from.getLocalName());
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Node attribute = from.getAttributes().item(i);
            String name = attribute.getNodeName();
            String value = name.equals("name") ? "Office" : name.equals("typeface") ? font.apply(attribute.getNodeValue()) : plain(attribute.getNodeValue());
            if (value != null && !name.startsWith("xmlns") && name.indexOf(':') < 0) {
                made.setAttribute(name, value);
            }
        }
        target.appendChild(made);
        Xml.children(from).forEach(child -> copyTheme(child, made, font));
    }
}

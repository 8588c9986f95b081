package org.ipag.scrutiny.office.redact;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The frame that a working copy draws around words that probably lay below a box: a person decides about them, and until then they
 * can be told from others by it. No program and hardly a person gives letters this frame in this colour.
 */
final class CoverMark {

    private static final String LINE = "dashDotStroked";
    private static final String COLOUR = "7F007F";
    /** The same as text, for whoever writes XML by hand. */
    static final String XML = "<w:bdr w:val=\"" + LINE + "\" w:sz=\"6\" w:space=\"0\" w:color=\"" + COLOUR + "\"/>";

    private CoverMark() {
    }

    static boolean is(Element run) {
        Element looks = Xml.child(run, "rPr");
        return looks != null && Xml.children(looks).stream().anyMatch(CoverMark::frame);
    }

    private static boolean frame(Element looks) {
        return looks.getLocalName().equals("bdr") && Xml.attribute(looks, "val").equals(LINE) && Xml.attribute(looks, "color").equals(COLOUR);
    }

    static void put(Element run) {
        String namespace = run.getNamespaceURI();
        Element looks = Xml.child(run, "rPr");
        if (looks == null) {
            looks = run.getOwnerDocument().createElementNS(namespace, "w:rPr");
            run.insertBefore(looks, run.getFirstChild());
        }
        Xml.children(looks).stream().filter(each -> each.getLocalName().equals("bdr")).forEach(Xml::remove);
        Element frame = run.getOwnerDocument().createElementNS(namespace, "w:bdr");
        frame.setAttributeNS(namespace, "w:val", LINE);
        frame.setAttributeNS(namespace, "w:sz", "6");
        frame.setAttributeNS(namespace, "w:space", "0");
        frame.setAttributeNS(namespace, "w:color", COLOUR);
        looks.appendChild(frame);
    }

    /** Takes the frames away: everything is decided. */
    static void clear(Document story) {
        Xml.elements(story, "bdr").stream().filter(CoverMark::frame).forEach(Xml::remove);
    }
}

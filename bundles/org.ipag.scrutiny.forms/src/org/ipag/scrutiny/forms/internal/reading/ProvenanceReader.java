package org.ipag.scrutiny.forms.internal.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.FormProvenance.CaseReference;
import org.ipag.scrutiny.forms.FormTags;

/** Finds the part in which an issued form says what it was issued for. */
final class ProvenanceReader {

    private ProvenanceReader() {
    }

    /** The provenance; null if the document carries none that can be read. */
    static FormProvenance read(List<String> customXml) {
        for (String part : customXml) {
            if (part.contains(FormTags.PROVENANCE_NAMESPACE)) {
                try {
                    FormProvenance found = parse(part);
                    if (found != null) {
                        return found;
                    }
                } catch (XMLStreamException e) {
                    // A part that another program has spoiled says nothing; the form is read like one without it.
                    continue;
                }
            }
        }
        return null;
    }

    private static FormProvenance parse(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String text = part.startsWith("\uFEFF") ? part.substring(1) : part;
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        List<CaseReference> cases = new ArrayList<>();
        String[] form = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("form")) {
                form = new String[] {value(xml, "issue"), value(xml, "round"), value(xml, "roundTitle"),
                    value(xml, "district"), value(xml, "districtName"), value(xml, "topic"), value(xml, "topicVersion")};
            } else if (xml.getLocalName().equals("case")) {
                cases.add(new CaseReference(number(value(xml, "number")), value(xml, "id"), value(xml, "label")));
            }
        }
        return form == null ? null
                : new FormProvenance(form[0], form[1], form[2], form[3], form[4], form[5], form[6], List.copyOf(cases));
    }

    private static String value(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}

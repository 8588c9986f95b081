package org.ipag.scrutiny.forms.issue;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.FormTags;

/** Writes a form's provenance as the XML part it carries. */
final class ProvenanceXml {

    private ProvenanceXml() {
    }

    static String of(FormProvenance form) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("form");
            xml.writeDefaultNamespace(FormTags.PROVENANCE_NAMESPACE);
            xml.writeAttribute("issue", form.issueId());
            xml.writeAttribute("round", form.roundId());
            xml.writeAttribute("roundTitle", form.roundTitle());
            xml.writeAttribute("district", form.districtId());
            xml.writeAttribute("districtName", form.districtName());
            xml.writeAttribute("topic", form.topicKey());
            xml.writeAttribute("topicVersion", form.topicVersion());
            for (FormProvenance.CaseReference each : form.cases()) {
                xml.writeEmptyElement("case");
                xml.writeAttribute("number", String.valueOf(each.number()));
                xml.writeAttribute("id", each.id());
                xml.writeAttribute("label", each.label());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A form's provenance cannot be written", e);
        }
        return text.toString();
    }
}

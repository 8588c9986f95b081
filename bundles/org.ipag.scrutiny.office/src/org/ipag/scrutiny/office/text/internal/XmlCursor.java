package org.ipag.scrutiny.office.text.internal;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ipag.scrutiny.office.text.DocumentRefusedException.Reason;

/**
 * Walks through XML that nobody vouches for: no DTD, no entities but the five of XML, no endless nesting. The walker
 * descends by recursion, which the limit on depth keeps safe.
 */
final class XmlCursor implements AutoCloseable {

    /** Word nests some dozens deep; nested tables and boxes make it a hundred. */
    static final int MAX_DEPTH = 400;

    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(InputStream in, XMLInputFactory factory) {
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new XmlTrouble(e);
        }
    }

    /**
     * A factory for the parts of one package, which are read one after the other: it uses one parser again and again, as
     * setting one up costs more than reading a small part.
     */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no entities here");
        });
        for (String limit : new String[] {"jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit"}) {
            if (factory.isPropertySupported(limit)) {
                // The Java platform's own limits are below what long-lived Word files reach; ours are checked here.
                factory.setProperty(limit, "2000");
            }
        }
        if (factory.isPropertySupported("reuse-instance")) {
            factory.setProperty("reuse-instance", true);
        }
        return factory;
    }

    /** XML that is not well-formed. */
    static final class XmlTrouble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        XmlTrouble(XMLStreamException cause) {
            super(cause);
        }
    }

    /** Goes to the next event of interest: start or end of an element, text, or the end of the document. */
    int next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw new Refusal(Reason.UNSAFE, Messages.tooDeep);
                        }
                        return event;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal(Reason.UNSAFE, Messages.doctype);
                    default -> {
                        // Comments and processing instructions are nobody's words.
                    }
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw new XmlTrouble(e);
        }
    }

    /** Goes to the start of the root element. */
    void root() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            event = next();
        }
    }

    /**
     * Goes to the next child element; for use in a loop from the start of an element. Text between children is passed
     * over.
     *
     * @return false at the end of the element
     */
    boolean nextChild() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Passes over the element the cursor is at the start of. */
    void skip() {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** The text of the element the cursor is at the start of, that of children left out. */
    String elementText() {
        String only = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS) {
                if (more != null) {
                    more.append(reader.getText());
                } else if (only.isEmpty()) {
                    only = reader.getText();
                } else {
                    more = new StringBuilder(only).append(reader.getText());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else {
                return more == null ? only : more.toString();
            }
        }
    }

    /** Local name of the element the cursor is at. */
    String name() {
        return reader.getLocalName();
    }

    /** Namespace of the element the cursor is at; never null. */
    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The characters the cursor is at. */
    String text() {
        return reader.getText();
    }

    /** The value of the attribute of that local name, in whatever namespace; null if there is none. */
    String attribute(String localName) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (localName.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute, or another value if there is none. */
    String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** An attribute as a whole number. */
    int number(String localName, int otherwise) {
        String value = attribute(localName);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            // A producer's slip in a number is no reason to refuse a form.
            return otherwise;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new XmlTrouble(e);
        }
    }
}

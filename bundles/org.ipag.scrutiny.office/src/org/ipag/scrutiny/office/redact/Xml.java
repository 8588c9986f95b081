package org.ipag.scrutiny.office.redact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses and writes XML parts without external entities, and walks them by local names. */
final class Xml {

    private static final int DEEPEST = 1_000;

    private Xml() {
    }

    static Document parse(byte[] bytes, String file, String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // How deep elements may lie within each other is checked below, with a sentence that people understand.
            factory.setAttribute("jdk.xml.maxElementDepth", "0");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // Without a handler of its own the parser writes to the console.
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            shallow(document, file, part);
            return document;
        } catch (SAXException | IOException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new RedactionException(file + ": the part " + part + " declares a document type, as no word processor does but files made to do harm do. Ask the sender for another copy.", e);
            }
            throw new RedactionException(file + ": the part " + part + " is damaged or not allowed (" + e.getMessage()
                    + "). Open the file in Word, save it again and try once more, or ask the sender for another copy.", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot read XML safely.", e);
        }
    }

    /** Elements within elements without end are made to exhaust whoever walks them. */
    private static void shallow(Document document, String file, String part) {
        int depth = 0;
        Node node = document.getDocumentElement();
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    throw new RedactionException(file + ": the part " + part + " has more than " + DEEPEST + " elements within each other, as files made to do harm do. Ask the sender for another copy.");
                }
                continue;
            }
            while (node != null && node.getNextSibling() == null) {
                node = node.getParentNode();
                depth--;
            }
            node = node == null ? null : node.getNextSibling();
        }
    }

    /** A new, empty document. */
    static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot make XML documents.", e);
        }
    }

    static byte[] write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new RedactionException("A part of the document could not be written: " + e.getMessage(), e);
        }
    }

    /** All elements with one of the local names, in document order; a copy, so that they may be removed while walking. */
    static List<Element> elements(Node root, String... localNames) {
        List<Element> out = new ArrayList<>();
        collect(root, List.of(localNames), out);
        return out;
    }

    private static void collect(Node node, List<String> names, List<Element> out) {
        if (node instanceof Element element && (names.isEmpty() || names.contains(element.getLocalName()))) {
            out.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, names, out);
        }
    }

    static List<Element> children(Node parent) {
        List<Element> out = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                out.add(element);
            }
        }
        return out;
    }

    static Element child(Node parent, String localName) {
        for (Element child : children(parent)) {
            if (localName.equals(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    static Element ancestor(Node node, String localName) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (up instanceof Element element && localName.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** An attribute by its local name, whatever the prefix; empty if absent. */
    static String attribute(Element element, String localName) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (localName.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts an element's children in its place. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent == null) {
            return;
        }
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}

package org.ipag.scrutiny.topics.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.xml.sax.SAXParseException;

/** Turns the bytes of a topic file into a topic, trusting nothing in them. */
public final class TopicFile {

    /** Without a document type there are no entities, neither from outside nor to be blown up. */
    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    private static final URI NAME = URI.createURI("topic:/file");

    private TopicFile() {
    }

    /**
     * Reads the file.
     *
     * @param reasons receives what is wrong, one sentence each
     * @return the topic with tidied texts; null if {@code reasons} has been added to
     */
    public static Topic read(InputStream in, List<String> reasons) {
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        isolated().getResources().add(resource);
        try {
            resource.load(in, Map.of(
                    XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
                    XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, false));
        } catch (IOException | RuntimeException e) {
            explain(resource, e, reasons);
            return null;
        }
        explain(resource, null, reasons);
        if (!reasons.isEmpty()) {
            return null;
        }
        return topicOf(resource, reasons);
    }

    /** A resource set that knows the topic package only and opens no other file, whatever the file refers to. */
    private static ResourceSet isolated() {
        ResourceSet set = new ResourceSetImpl();
        EPackage.Registry known = new EPackageRegistryImpl();
        known.put(TopicPackage.eNS_URI, TopicPackage.eINSTANCE);
        known.put(CommonPackage.eNS_URI, CommonPackage.eINSTANCE);
        set.setPackageRegistry(known);
        set.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                throw new IOException("a topic file may not refer to another file (" + uri + ")");
            }
        });
        return set;
    }

    private static Topic topicOf(XMIResourceImpl resource, List<String> reasons) {
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Topic topic)) {
            reasons.add("The file must hold one element topic:Topic and nothing beside it.");
            return null;
        }
        if (resource.getIDToEObjectMap().size() != resource.getEObjectToIDMap().size()) {
            reasons.add("An xmi:id is given to two elements. Give each its own.");
        }
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(topic, false); all.hasNext();) {
            EObject each = all.next();
            for (EObject target : each.eCrossReferences()) {
                if (target.eIsProxy() || !EcoreUtil.isAncestor(topic, target)) {
                    reasons.add("The file refers to " + EcoreUtil.getURI(target)
                            + ". Refer only to elements of the same file, by their xmi:id.");
                }
            }
        }
        if (!reasons.isEmpty()) {
            return null;
        }
        tidy(topic);
        // The topic outlives the file: whoever holds it should not hold parser state and id maps with it.
        resource.getContents().clear();
        return topic;
    }

    private static void tidy(Topic topic) {
        tidyOne(topic);
        topic.eAllContents().forEachRemaining(TopicFile::tidyOne);
    }

    private static void tidyOne(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text) {
                object.eSet(attribute, TextLayout.tidy(text));
            }
        }
        if (object instanceof Identified identified) {
            identified.setId(null);
        }
    }

    private static void explain(Resource resource, Exception thrown, List<String> reasons) {
        Set<String> said = new HashSet<>();
        for (Resource.Diagnostic each : resource.getErrors()) {
            add(say(each), said, reasons);
        }
        if (thrown != null && reasons.isEmpty()) {
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            add("This is not readable XML: " + cause.getMessage(), said, reasons);
        }
    }

    private static void add(String reason, Set<String> said, List<String> reasons) {
        String sentence = reason.endsWith(".") ? reason : reason + ".";
        if (said.add(sentence)) {
            reasons.add(sentence);
        }
    }

    private static String say(Resource.Diagnostic problem) {
        String line = problem.getLine() > 0 ? "Line " + problem.getLine() + ": " : "";
        return line + switch (problem) {
            case FeatureNotFoundException e -> e.getObject() instanceof EObject owner
                    ? "a " + owner.eClass().getName() + " has no " + e.getName()
                            + ". The guide for authors lists what it may have."
                    : "there is no " + e.getName() + " in a topic.";
            case UnresolvedReferenceException e -> "nothing in this file has the xmi:id or path " + e.getReference()
                    + ".";
            case XMIException e when e.getCause() instanceof SAXParseException parse ->
                "this is not readable XML: " + parse.getMessage();
            case XMIException e when e.getCause() instanceof ClassCastException ->
                "A reference leads to an element of the wrong kind. Check the xmi:id it names, and that no two elements"
                        + " have the same.";
            case XMIException e -> e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            default -> problem.getMessage();
        };
    }
}

package org.ipag.scrutiny.topics.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.topic.Keyed;
import org.ipag.scrutiny.model.topic.Topic;

/** Says where in a topic an element stands, as its author would find it. */
final class Where {

    private Where() {
    }

    /** For example: question "q3" in question set "form". */
    static String is(EObject element) {
        if (element instanceof Topic) {
            return "the topic";
        }
        String own = kind(element) + " " + name(element);
        return element.eContainer() == null || element.eContainer() instanceof Topic ? own
                : own + " in " + is(element.eContainer());
    }

    /** As {@link #is(EObject)}, to begin a sentence. */
    static String at(EObject element) {
        String where = is(element);
        return where.substring(0, 1).toUpperCase(Locale.UK) + where.substring(1);
    }

    /** The name of a class or feature in words: QuestionSet is question set. */
    static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }

    /** The topic and everything in it. */
    static Stream<EObject> everythingIn(Topic topic) {
        Iterable<EObject> contents = topic::eAllContents;
        return Stream.concat(Stream.of(topic), StreamSupport.stream(contents.spliterator(), false));
    }

    private static String kind(EObject element) {
        return words(element.eClass().getName());
    }

    private static String name(EObject element) {
        if (element instanceof Keyed keyed && keyed.getKey() != null) {
            return "\"" + keyed.getKey() + "\"";
        }
        EStructuralFeature feature = element.eContainmentFeature();
        if (feature != null && feature.isMany()) {
            return "number " + (((List<?>) element.eContainer().eGet(feature)).indexOf(element) + 1);
        }
        return "without key";
    }
}

package org.ipag.scrutiny.topics.internal.check;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.topic.KnownWording;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TextParameters;

/**
 * Texts use only parameters that will have a value where the text is used: every one in the report's drafts, only the
 * force in wordings to be recognised, and elsewhere those that a round has from its beginning.
 */
final class ParametersRule implements TopicRule {

    private static final Set<String> FROM_THE_BEGINNING = Set.of("force", "forceShort", "topic", "Topic", "caseNoun",
            "CaseNoun", "formTitle", "definition", "definitionSource", "campaign", "topicVersion", "year", "round");
    private static final Set<String> IN_WORDINGS = Set.of("force");

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        Where.everythingIn(topic).forEach(each -> {
            for (EAttribute attribute : each.eClass().getEAllAttributes()) {
                if (each.eGet(attribute) instanceof String text) {
                    check(each, attribute.getName(), text, faults);
                }
            }
        });
    }

    private static void check(EObject element, String attribute, String text, Consumer<String> faults) {
        for (String name : TextParameters.used(text)) {
            if (!TextParameters.known().containsKey(name)) {
                faults.accept("The " + attribute + " of " + Where.is(element) + " uses ${" + name
                        + "}, which is not a parameter. The guide for authors lists them.");
            } else if (!allowed(element, name)) {
                faults.accept("The " + attribute + " of " + Where.is(element) + " uses ${" + name
                        + "}, which has no value yet when this text is used. Keep it for the report's outline.");
            }
        }
    }

    private static boolean allowed(EObject element, String name) {
        return switch (element) {
            case OutlineSection s -> true;
            case KnownWording w -> IN_WORDINGS.contains(name);
            default -> FROM_THE_BEGINNING.contains(name);
        };
    }
}

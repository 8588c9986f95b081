package org.ipag.scrutiny.topics.internal.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicPackage;

/** Every element has the texts without which a screen, a form or a report would have a hole. */
final class RequiredTextsRule implements TopicRule {

    private static final TopicPackage P = TopicPackage.eINSTANCE;

    private static final Map<EClass, List<EAttribute>> REQUIRED = Map.ofEntries(
            Map.entry(P.getTopic(), List.of(P.getKeyed_Label(), P.getTopic_Version(), P.getTopic_Summary(),
                    P.getTopic_FormTitle(), P.getTopic_Definition(), P.getTopic_CaseNoun())),
            Map.entry(P.getQuestionSet(), List.of(P.getKeyed_Label())),
            Map.entry(P.getQuestion(), List.of(P.getKeyed_Label(), P.getQuestion_ShortLabel())),
            Map.entry(P.getKnownWording(), List.of(P.getKnownWording_Text(), P.getKnownWording_Source())),
            Map.entry(P.getMarker(), List.of(P.getKeyed_Label(), P.getMarker_Description())),
            Map.entry(P.getMarkerValue(), List.of(P.getKeyed_Label())),
            Map.entry(P.getRatingScale(), List.of(P.getKeyed_Label(), P.getRatingScale_Description())),
            Map.entry(P.getRating(), List.of(P.getKeyed_Label())),
            Map.entry(P.getGuidance(), List.of(P.getKeyed_Label())),
            Map.entry(P.getGuidanceSection(), List.of(P.getKeyed_Label(), P.getGuidanceSection_Text())),
            Map.entry(P.getChecklist(), List.of(P.getKeyed_Label(), P.getChecklist_Source())),
            Map.entry(P.getChecklistItem(), List.of(P.getKeyed_Label())),
            Map.entry(P.getGlossaryEntry(), List.of(P.getGlossaryEntry_Term(), P.getGlossaryEntry_Explanation())),
            Map.entry(P.getThemeSuggestion(), List.of(P.getKeyed_Label())),
            Map.entry(P.getOutlineSection(), List.of(P.getKeyed_Label())));

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        Where.everythingIn(topic).forEach(each -> missing(each, faults));
        if (topic.getVersion() != null && !VERSION.matcher(topic.getVersion()).matches()) {
            faults.accept("The topic's version is \"" + topic.getVersion()
                    + "\". Write two numbers with a full stop between them, as in 1.0.");
        }
        if (topic.getLanguage() != null && !LANGUAGE.matcher(topic.getLanguage()).matches()) {
            faults.accept("The topic's language is \"" + topic.getLanguage()
                    + "\". Write a language tag such as en-GB or cy-GB.");
        }
    }

    private static void missing(EObject element, Consumer<String> faults) {
        for (EAttribute attribute : REQUIRED.getOrDefault(element.eClass(), List.of())) {
            if (element.eGet(attribute) == null) {
                faults.accept(Where.at(element) + " has no " + attribute.getName() + ". Add one.");
            }
        }
    }
}

package org.ipag.scrutiny.topics.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.topic.Keyed;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.ThemeSuggestion;
import org.ipag.scrutiny.model.topic.Topic;

/**
 * Keys are well formed and unique among siblings. Questions, themes and sections of the outline are unique in the whole
 * topic, because answers, passages and edited sections are kept by the bare key.
 */
final class KeysRule implements TopicRule {

    /** A bookmark of a Word form has 40 characters, of which the form's own words take 20. */
    private static final int LONGEST_QUESTION_KEY = 20;
    private static final int LONGEST_KEY = 60;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        Map<Object, Map<String, EObject>> seen = new HashMap<>();
        Where.everythingIn(topic).forEach(each -> {
            if (each instanceof Keyed keyed && wellFormed(keyed, faults)) {
                EObject other = seen.computeIfAbsent(space(keyed), space -> new HashMap<>())
                        .putIfAbsent(keyed.getKey(), keyed);
                if (other != null) {
                    faults.accept("The key \"" + keyed.getKey() + "\" is given twice: to " + Where.is(other)
                            + " and to " + Where.is(keyed) + ". Give one of them another.");
                }
            }
        });
    }

    private static boolean wellFormed(Keyed keyed, Consumer<String> faults) {
        if (keyed.getKey() == null) {
            faults.accept(Where.at(keyed) + " has no key. Add one.");
            return false;
        }
        if (!KEY.matcher(keyed.getKey()).matches()) {
            faults.accept(Where.at(keyed) + " has a key that cannot be used."
                    + " Write lower-case letters, digits and single hyphens, as in grounds-recorded.");
            return false;
        }
        int longest = keyed instanceof Question ? LONGEST_QUESTION_KEY : LONGEST_KEY;
        if (keyed.getKey().length() > longest) {
            faults.accept(Where.at(keyed) + " has a key of " + keyed.getKey().length() + " characters. Use at most "
                    + longest + ".");
            return false;
        }
        return true;
    }

    private static Object space(Keyed keyed) {
        return switch (keyed) {
            case Question q -> Question.class;
            case ThemeSuggestion t -> ThemeSuggestion.class;
            case OutlineSection s -> OutlineSection.class;
            default -> keyed.eContainer() == null ? Topic.class
                    : List.of(keyed.eContainer(), keyed.eContainmentFeature());
        };
    }
}

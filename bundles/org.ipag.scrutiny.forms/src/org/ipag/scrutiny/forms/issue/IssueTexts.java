package org.ipag.scrutiny.forms.issue;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;

/** The words that forms and guidance have beside the topic's own. */
public final class IssueTexts {

    private static final String BUNDLE = "org.ipag.scrutiny.forms.issue.messages";

    private IssueTexts() {
    }

    /** The sentence of a key of messages.properties, its places filled. */
    static String say(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key)).format(arguments);
    }

    /** What stands in a form's fields until someone writes: never an answer. */
    public static Set<String> placeholders() {
        return Set.of(say("placeholder.answer"), say("placeholder.confidence"), say("placeholder.count"),
                say("placeholder.rating"), say("placeholder.comment"), say("placeholder.person"));
    }
}

package org.ipag.scrutiny.topics.internal.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.model.topic.Topic;

/** A term is explained once. */
final class GlossaryRule implements TopicRule {

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        Set<String> terms = new HashSet<>();
        for (GlossaryEntry entry : topic.getGlossary()) {
            if (entry.getTerm() != null && !terms.add(entry.getTerm().toLowerCase(Locale.UK))) {
                faults.accept("The glossary explains \"" + entry.getTerm() + "\" twice. Keep one entry.");
            }
        }
    }
}

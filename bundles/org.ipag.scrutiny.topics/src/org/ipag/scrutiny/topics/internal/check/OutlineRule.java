package org.ipag.scrutiny.topics.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.Topic;

/** The report has a place for everything a round brings forth, and one place only. */
final class OutlineRule implements TopicRule {

    private static final Set<OutlineKind> NEEDED = Set.of(OutlineKind.TEXT, OutlineKind.RESPONSES,
            OutlineKind.STRENGTHS, OutlineKind.AREAS, OutlineKind.EXERCISE_FEEDBACK, OutlineKind.RECOMMENDATIONS,
            OutlineKind.AUTHOR, OutlineKind.APPENDIX_FORM, OutlineKind.APPENDIX_GUIDANCE);

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        Map<OutlineKind, List<OutlineSection>> sections = new EnumMap<>(OutlineKind.class);
        topic.getOutline().forEach(each -> collect(each, sections));
        for (OutlineKind kind : OutlineKind.values()) {
            List<OutlineSection> found = sections.getOrDefault(kind, List.of());
            if (found.isEmpty() && NEEDED.contains(kind)) {
                faults.accept("The outline has no section of kind \"" + kind.getLiteral()
                        + "\", which a report needs. Add one.");
            }
            if (found.size() > 1 && kind != OutlineKind.TEXT) {
                faults.accept("The outline has more than one section of kind \"" + kind.getLiteral()
                        + "\": " + Where.is(found.get(0)) + " and " + Where.is(found.get(1)) + ". Keep one.");
            }
        }
        for (OutlineSection section : sections.getOrDefault(OutlineKind.TEXT, List.of())) {
            if (section.getText() == null && section.getChildren().isEmpty()) {
                faults.accept(Where.at(section) + " of the outline has neither text nor subsections. Write its draft.");
            }
        }
    }

    private static void collect(OutlineSection section, Map<OutlineKind, List<OutlineSection>> sections) {
        sections.computeIfAbsent(section.getKind(), kind -> new ArrayList<>()).add(section);
        section.getChildren().forEach(child -> collect(child, sections));
    }
}

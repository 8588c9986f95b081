package org.ipag.scrutiny.topics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of event that a case's timeline holds and from which a checklist's times run. A timeline event keeps the
 * {@link #key()}.
 */
public enum TimelineKind {

    /** The report reached the force: all times of a case are measured from here. */
    REPORTED("reported"),
    /** The crime was recorded. */
    RECORDED("recorded"),
    /** The victim was first contacted after the report, in person or otherwise. */
    FIRST_CONTACT("first-contact"),
    /** Officers attended. */
    ATTENDED("attended"),
    /** The victim's needs were assessed. */
    NEEDS_ASSESSED("needs-assessed"),
    /** The victim was referred to a support service. */
    REFERRED("referred"),
    /** Someone was arrested. */
    ARREST("arrest"),
    /** A suspect was interviewed under caution. */
    INTERVIEW("interview"),
    /** A suspect was released, with or without bail or under investigation. */
    RELEASE("release"),
    /** Bail was given or its conditions were changed or ended. */
    BAIL_CHANGE("bail-change"),
    /** A decision: not to investigate, to end the investigation, to charge, or another outcome. */
    DECISION("decision"),
    /** The victim was told of what happened. */
    VICTIM_TOLD("victim-told"),
    /** The victim complained, or asked for a decision to be reviewed. */
    COMPLAINT("complaint"),
    /** Anything else. */
    OTHER("other");

    private final String key;

    TimelineKind(String key) {
        this.key = key;
    }

    /** The stable name under which timelines and checklists keep it. */
    public String key() {
        return key;
    }

    /** The kind of that key, if there is one. */
    public static Optional<TimelineKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** All keys as a list in a sentence. */
    public static String keys() {
        return Arrays.stream(values()).map(TimelineKind::key).collect(Collectors.joining(", "));
    }
}

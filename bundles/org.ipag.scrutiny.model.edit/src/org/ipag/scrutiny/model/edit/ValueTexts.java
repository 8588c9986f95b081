package org.ipag.scrutiny.model.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.Round;

/** Values and places of the model in plain words, for showing what changed. */
public final class ValueTexts {

    private static final String STEP = " \u203a ";

    private ValueTexts() {
    }

    /** A value of a feature in words; empty for none. Texts stand as they are, with their line ends. */
    public static String of(Object value) {
        return switch (value) {
            case null -> "";
            case Boolean it -> ModelTexts.yesNo(it);
            case Enumerator it -> ModelTexts.literal(it);
            case LocalDate it -> UkDates.date(it);
            case LocalDateTime it -> UkDates.dateTime(it);
            case Instant it -> UkDates.dateTime(it);
            case EObject it -> ObjectLabels.of(it);
            case Collection<?> it -> it.stream().map(ValueTexts::of).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }


    /** Where an object is in its round: what it is in, from the outside inwards, and itself. */
    public static String place(EObject object) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = object; at != null && !(at instanceof Round); at = at.eContainer()) {
            path.addFirst(ObjectLabels.of(at));
        }
        return path.isEmpty() ? ObjectLabels.of(object) : String.join(STEP, path);
    }
}

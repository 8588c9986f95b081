package org.ipag.scrutiny.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;

/**
 * What a change is about: the case, the return or the recommendation that holds what is changed. Its name is short and
 * says nothing of the contents, as it goes into the record of changes, which outlives the papers of a case.
 */
public final class Subjects {

    private Subjects() {
    }

    /** The case, return or recommendation that an object is or is part of; empty if it is part of none. */
    public static Optional<EObject> of(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof CaseFile || each instanceof Return || each instanceof Recommendation) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The short name of a case, a return or a recommendation, as it stands in a sentence; others by their label. */
    public static String name(EObject subject) {
        return switch (subject) {
            case CaseFile it -> it.getLabel() == null || it.getLabel().isBlank() ? ModelTexts.text("label.CaseFile.new")
                    : it.getLabel().strip();
            case Return it -> it.getDistrict() == null || it.getDistrict().getName() == null
                    ? ModelTexts.text("subject.Return.unknown")
                    : ModelTexts.format("subject.Return", it.getDistrict().getName());
            case Recommendation it -> it.getNumber() == 0 ? ModelTexts.text("subject.Recommendation.unnumbered")
                    : ModelTexts.format("subject.Recommendation", it.getNumber());
            default -> ObjectLabels.of(subject);
        };
    }
}

package org.ipag.scrutiny.app.others;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.edit.ValueTexts;
import org.ipag.scrutiny.store.Difference;

/** Something that both sides changed differently, in plain words, and what is to stay of it. */
final class Conflict {

    private final Difference difference;
    private final String where;
    private boolean theirs;

    Conflict(Difference difference) {
        this.difference = difference;
        // What was removed here is in nothing any more; the others still have it in its place.
        this.where = difference.feature() == null && difference.mine() == null
                ? ValueTexts.place((EObject) difference.theirs())
                : ValueTexts.place(difference.object());
    }

    Difference difference() {
        return difference;
    }

    /** Where it is. */
    String where() {
        return where;
    }

    /** What of it. */
    String what() {
        return difference.feature() == null ? Messages.Others_whole : ModelTexts.featureName(difference.feature());
    }

    /** What it is here. */
    String mine() {
        if (difference.feature() == null) {
            return difference.mine() == null ? Messages.Others_removedHere : NLS.bind(Messages.Others_keptHere,
                    ValueTexts.of(difference.mine()));
        }
        return valueOrNone(difference.mine());
    }

    /** What the others made it. */
    String theirs() {
        if (difference.feature() == null) {
            return difference.theirs() == null ? Messages.Others_removedThere : NLS.bind(Messages.Others_keptThere,
                    ValueTexts.of(difference.theirs()));
        }
        return valueOrNone(difference.theirs());
    }

    static String valueOrNone(Object value) {
        String words = ValueTexts.of(value);
        return words.isEmpty() ? Messages.Others_nothing : words;
    }

    /** Whether the others' stays. */
    boolean takesTheirs() {
        return theirs;
    }

    void decide(boolean forTheirs) {
        theirs = forTheirs;
    }

    /** What stays, in words. */
    String decision() {
        return theirs ? Messages.Others_theirs : Messages.Others_mine;
    }
}

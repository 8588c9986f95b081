package org.ipag.scrutiny.process.states;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.ipag.scrutiny.model.edit.ModelTexts;

/** States as they stand within a sentence. */
final class StateWords {

    private StateWords() {
    }

    static String of(Enumerator state) {
        return "\u201c" + ModelTexts.literal(state).toLowerCase(Locale.UK) + "\u201d";
    }
}

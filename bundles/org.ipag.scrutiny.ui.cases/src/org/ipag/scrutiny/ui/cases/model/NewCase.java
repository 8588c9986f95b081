package org.ipag.scrutiny.ui.cases.model;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.ui.cases.Messages;

/** A new case of a round, called Case A, Case B and so on. */
public final class NewCase {

    private NewCase() {
    }

    /** A case under the first name not taken, with its first state recorded. Not added to the round yet. */
    public static CaseFile of(Round round, String who, Instant now) {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setLabel(label(round));
        file.getStateChanges().add(StateChanges.first(file.getState(), who, "", now)); //$NON-NLS-1$
        return Ids.assignMissing(file);
    }

    private static String label(Round round) {
        Set<String> taken = round.getCases().stream().map(CaseFile::getLabel).collect(Collectors.toSet());
        for (int number = 0;; number++) {
            String label = NLS.bind(Messages.NewCase_label, letters(number));
            if (!taken.contains(label)) {
                return label;
            }
        }
    }

    /** A to Z, then AA, AB and so on. */
    static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}

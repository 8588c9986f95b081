package org.ipag.scrutiny.ui.cases.model;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.packs.Readability;
import org.ipag.scrutiny.packs.Readability.Failure;
import org.ipag.scrutiny.ui.cases.Messages;

/** Which sentences of a case's easy-read text are hard to read, and why. */
public final class EasyReading {

    private EasyReading() {
    }

    /** In words, each sentence with what to do about it; empty if all are easy. */
    public static String words(CaseFile file) {
        List<Failure> failures = file.getEasyRead() == null ? List.of() : Readability.check(file.getEasyRead());
        if (failures.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        StringBuilder words = new StringBuilder(NLS.bind(Messages.EasyReading_hard, failures.size()));
        for (Failure each : failures) {
            words.append("\n\u2022 ").append(NLS.bind(Messages.EasyReading_sentence, each.sentence(), //$NON-NLS-1$
                    String.join(" ", each.reasons()))); //$NON-NLS-1$
        }
        return words.toString();
    }
}

package org.ipag.scrutiny.ui.cases.redaction;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.process.ReleaseGate;

/** Says in the audit that a change of the redaction ends an inspector's agreement to what it was before. */
final class EndOfAgreement {

    private EndOfAgreement() {
    }

    /**
     * The reason of a change that is about to be made to the redaction of a case.
     *
     * @param reason what the person gave as the reason; may be empty
     */
    static String said(CaseFile file, String reason) {
        return ReleaseGate.validSignOff(file).map(agreed -> NLS.bind(Messages.Agreement_ends, agreed.getName()))
                .map(ends -> reason.isBlank() ? ends : reason + " " + ends).orElse(reason); //$NON-NLS-1$
    }
}

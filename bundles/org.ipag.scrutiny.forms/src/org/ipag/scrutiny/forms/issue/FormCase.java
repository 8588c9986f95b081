package org.ipag.scrutiny.forms.issue;

import org.ipag.scrutiny.forms.FormProvenance.CaseReference;
import org.ipag.scrutiny.model.round.CaseFile;

/**
 * A case as a form asks about it.
 *
 * @param file      the case
 * @param reference its number and label on the form
 */
record FormCase(CaseFile file, CaseReference reference) {
}

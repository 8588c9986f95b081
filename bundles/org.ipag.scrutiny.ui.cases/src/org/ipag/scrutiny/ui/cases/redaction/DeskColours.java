package org.ipag.scrutiny.ui.cases.redaction;

import org.eclipse.swt.graphics.Color;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.ui.style.ThemeColours;

/**
 * The colours of findings, as the themes of the workbench define them: plugin.xml for the light theme,
 * {@code css/dark.css} for the dark one.
 */
final class DeskColours extends ThemeColours {

    private static final String PREFIX = "org.ipag.scrutiny.ui.cases."; //$NON-NLS-1$

    DeskColours() {
        super(PREFIX);
    }

    /** Ground of words decided so. */
    Color ground(FindingDecision decision) {
        return switch (decision) {
            case UNDECIDED -> colour("undecided"); //$NON-NLS-1$
            case ACCEPTED -> colour("accepted"); //$NON-NLS-1$
            case REJECTED -> colour("kept"); //$NON-NLS-1$
            case QUERY -> colour("query"); //$NON-NLS-1$
        };
    }

    /** Ground of the finding that keys act on. */
    Color current() {
        return colour("current"); //$NON-NLS-1$
    }

    /** Words on a ground. */
    Color ink() {
        return colour("ink"); //$NON-NLS-1$
    }

    /** Lines under and around words. */
    Color line() {
        return colour("line"); //$NON-NLS-1$
    }

    /** Signs in the margin, titles of parts. */
    Color quiet() {
        return colour("quiet"); //$NON-NLS-1$
    }
}

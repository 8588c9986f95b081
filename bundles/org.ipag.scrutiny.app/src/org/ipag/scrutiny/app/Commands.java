package org.ipag.scrutiny.app;

/** Ids of commands, as the bundles' plugin.xml give them. */
public final class Commands {

    /** Adds a case and opens it. */
    public static final String NEW_CASE = "org.ipag.scrutiny.ui.cases.newCase"; //$NON-NLS-1$
    /** Writes a feedback form for every district. */
    public static final String ISSUE_FORMS = "org.ipag.scrutiny.app.issueForms"; //$NON-NLS-1$
    /** Reads returned forms into the round. */
    public static final String IMPORT_FORMS = "org.ipag.scrutiny.app.importForms"; //$NON-NLS-1$

    private Commands() {
    }
}

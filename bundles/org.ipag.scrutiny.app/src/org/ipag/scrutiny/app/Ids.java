package org.ipag.scrutiny.app;

/** Ids of views and editors, as plugin.xml gives them. */
public final class Ids {

    /** The round's tree by stage. */
    public static final String ROUND_VIEW = "org.ipag.scrutiny.app.round"; //$NON-NLS-1$
    /** What is missing, with fixes. */
    public static final String PROBLEMS_VIEW = "org.ipag.scrutiny.app.problems"; //$NON-NLS-1$
    /** The chain of what is selected. */
    public static final String SOURCES_VIEW = "org.ipag.scrutiny.app.sources"; //$NON-NLS-1$
    /** Who did what when. */
    public static final String HISTORY_VIEW = "org.ipag.scrutiny.app.history"; //$NON-NLS-1$
    /** The first page. */
    public static final String WELCOME_EDITOR = "org.ipag.scrutiny.app.welcome"; //$NON-NLS-1$
    /** A round at a glance. */
    public static final String DASHBOARD_EDITOR = "org.ipag.scrutiny.app.dashboard"; //$NON-NLS-1$

    private Ids() {
    }
}

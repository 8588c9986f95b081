package org.ipag.scrutiny.app.help;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Help_back;
    public static String Help_nothing;
    public static String Help_pages;
    public static String Help_search;
    public static String Help_text;
    public static String Help_title;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.app.help.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

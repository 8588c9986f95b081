package org.ipag.scrutiny.ui.feedback.source;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Source_margins;
    public static String Source_name;
    public static String Source_none;
    public static String Source_notFound;
    public static String Source_reading;
    public static String Source_typed;
    public static String Source_unreadable;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.feedback.source.messages", Messages.class);
    }

    private Messages() {
    }
}

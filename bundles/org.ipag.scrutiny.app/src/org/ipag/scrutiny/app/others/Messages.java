package org.ipag.scrutiny.app.others;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Others_added;
    public static String Others_before;
    public static String Others_chooseAllMine;
    public static String Others_chooseAllTheirs;
    public static String Others_close;
    public static String Others_conflicts;
    public static String Others_entry;
    public static String Others_incoming;
    public static String Others_intro;
    public static String Others_introDone;
    public static String Others_keepMine;
    public static String Others_keptHere;
    public static String Others_keptThere;
    public static String Others_later;
    public static String Others_mine;
    public static String Others_mineText;
    public static String Others_more;
    public static String Others_nothing;
    public static String Others_now;
    public static String Others_removed;
    public static String Others_removedHere;
    public static String Others_removedThere;
    public static String Others_settle;
    public static String Others_someone;
    public static String Others_stays;
    public static String Others_story;
    public static String Others_takeTheirs;
    public static String Others_theirs;
    public static String Others_theirsText;
    public static String Others_title;
    public static String Others_what;
    public static String Others_where;
    public static String Others_whole;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.app.others.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.ipag.scrutiny.ui.report.release;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Finds_beginning;
    public static String Finds_chart;
    public static String Finds_file;
    public static String Finds_header;
    public static String Finds_hidden;
    public static String Finds_known;
    public static String Finds_name;
    public static String Finds_notes;
    public static String Finds_properties;
    public static String Finds_sheet;
    public static String Finds_slide;
    public static String Release_again;
    public static String Release_allDecided;
    public static String Release_around;
    public static String Release_because;
    public static String Release_becauseHint;
    public static String Release_done;
    public static String Release_doneTitle;
    public static String Release_failed;
    public static String Release_finds;
    public static String Release_go;
    public static String Release_heading;
    public static String Release_hides;
    public static String Release_job;
    public static String Release_keep;
    public static String Release_kind;
    public static String Release_message;
    public static String Release_never;
    public static String Release_noTemplate;
    public static String Release_not;
    public static String Release_open;
    public static String Release_openFile;
    public static String Release_record;
    public static String Release_section;
    public static String Release_state;
    public static String Release_stay;
    public static String Release_stays;
    public static String Release_times;
    public static String Release_title;
    public static String Release_unexpected;
    public static String Release_unreadable;
    public static String Release_visited;
    public static String Release_warnings;
    public static String Release_why;
    public static String Release_words;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.report.release.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

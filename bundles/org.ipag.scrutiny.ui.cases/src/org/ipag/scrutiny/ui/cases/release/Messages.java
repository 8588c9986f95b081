package org.ipag.scrutiny.ui.cases.release;

import org.eclipse.osgi.util.NLS;

/** The texts of releases. */
public final class Messages extends NLS {

    public static String Certificate_name;
    public static String Certificate_open;
    public static String Certificate_title;
    public static String Certificate_written;
    public static String Copies_folder;
    public static String Copies_job;
    public static String Copies_name;
    public static String Copies_title;
    public static String Destroy_certificate;
    public static String Destroy_done;
    public static String Destroy_doneOne;
    public static String Destroy_goes;
    public static String Destroy_message;
    public static String Destroy_ok;
    public static String Destroy_stays;
    public static String Destroy_sure;
    public static String Destroy_title;
    public static String Destroy_unsaved;
    public static String Destroy_why;
    public static String HandOver_done;
    public static String HandOver_statement;
    public static String HandOver_title;
    public static String Links_name;
    public static String Links_none;
    public static String Reason_accepted;
    public static String Reason_document;
    public static String Reason_found;
    public static String Reason_texts;
    public static String Refusal_message;
    public static String Release_changed;
    public static String Release_done;
    public static String Release_fingerprint;
    public static String Release_job;
    public static String Release_name;
    public static String Release_open;
    public static String Release_title;
    public static String Release_told;
    public static String Release_word;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.cases.release.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

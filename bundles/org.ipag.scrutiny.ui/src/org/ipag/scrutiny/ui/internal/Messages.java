package org.ipag.scrutiny.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the UI kit. */
public final class Messages extends NLS {

    public static String AutosaveSaver_change;
    public static String AutosaveSaver_job;
    public static String AutosaveSaver_undecided;
    public static String DateField_hint;
    public static String DateField_problem;
    public static String DateField_tip;
    public static String DialogNames_message;
    public static String DialogNames_sign;
    public static String Failures_unexpected;
    public static String Field_change;
    public static String LostUpdate_reading;
    public static String LostUpdate_settle;
    public static String RoundEditor_close;
    public static String RoundEditor_failedHeading;
    public static String RoundEditor_gone;
    public static String RoundEditor_goneHeading;
    public static String RoundEditor_loading;
    public static String RoundEditor_notSaved;
    public static String RoundEditor_retry;
    public static String RoundEditor_wrongInput;
    public static String RoundView_noRound;
    public static String SignOffDialog_title;
    public static String SignOffDialog_message;
    public static String SignOffDialog_role;
    public static String SignOffDialog_name;
    public static String SignOffDialog_statement;
    public static String SignOffDialog_agree;
    public static String MoreButton_label;
    public static String StateButton_refused;
    public static String StateButton_tip;
    public static String StateButton_why;
    public static String StateButton_whyNeeded;
    public static String WorkbenchStore_changing;
    public static String WorkbenchStore_creating;
    public static String WorkbenchStore_listing;
    public static String WorkbenchStore_noLocation;
    public static String WorkbenchStore_opening;
    public static String WorkbenchStore_openingRound;
    public static String WorkbenchStore_probing;
    public static String WorkbenchStore_unsaved;
    public static String OtherRounds_find;
    public static String OtherRounds_place;
    public static String OtherRounds_round;
    public static String OtherRounds_title;
    public static String FieldProblem_of;
    public static String SheetDialog_incomplete;
    public static String WhyNot_choose;
    public static String WhyNot_entry;
    public static String StateButton_do;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.ipag.scrutiny.ui.feedback.returns;

import org.eclipse.osgi.util.NLS;

/** The texts of the return editor. */
public final class Messages extends NLS {

    public static String Answer_allCases;
    public static String Answer_case;
    public static String Answer_check;
    public static String Answer_checked;
    public static String Answer_checkedStep;
    public static String Answer_empty;
    public static String Answer_name;
    public static String Answer_step;
    public static String Facts_cases;
    public static String Facts_casesStep;
    public static String Facts_communities;
    public static String Facts_communitiesStep;
    public static String Facts_document;
    public static String Facts_documents;
    public static String Facts_issued;
    public static String Facts_meeting;
    public static String Facts_nil;
    public static String Facts_noDocument;
    public static String Facts_noMeeting;
    public static String Facts_notIssued;
    public static String Facts_recordMeeting;
    public static String Facts_recordMeetingStep;
    public static String Facts_reminded;
    public static String Facts_return;
    public static String Facts_state;
    public static String Facts_superseded;
    public static String Source_heading;
    public static String Unplaced_aside;
    public static String Unplaced_asideNeeded;
    public static String Unplaced_asideStep;
    public static String Unplaced_asideTitle;
    public static String Unplaced_asideWhy;
    public static String Unplaced_count;
    public static String Unplaced_full;
    public static String Unplaced_heading;
    public static String Unplaced_kind;
    public static String Unplaced_move;
    public static String Unplaced_moved;
    public static String Unplaced_noForm;
    public static String Unplaced_none;
    public static String Unplaced_one;
    public static String Unplaced_text;
    public static String Unplaced_where;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.feedback.returns.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.ipag.scrutiny.ui.feedback.comparison;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Choice_anyCoding;
    public static String Choice_anyTheme;
    public static String Choice_coding;
    public static String Choice_theme;
    public static String Comparison_back;
    public static String Comparison_choose;
    public static String Districts_all;
    public static String Districts_before;
    public static String Districts_district;
    public static String Districts_name;
    public static String Districts_now;
    public static String Districts_standing;
    public static String LastRound_loading;
    public static String LastRound_missing;
    public static String LastRound_none;
    public static String Spoken_before;
    public static String Spoken_description;
    public static String Spoken_go;
    public static String Spoken_goBefore;
    public static String Spoken_more;
    public static String Spoken_none;
    public static String Spoken_now;
    public static String Spoken_whole;
    public static String Standing_again;
    public static String Standing_both;
    public static String Standing_gone;
    public static String Standing_goneUnheard;
    public static String Standing_neither;
    public static String Standing_new;
    public static String Standing_newUnheard;
    public static String Standing_notAsked;
    public static String Standing_notAskedNow;
    public static String Standing_noTheme;
    public static String Standing_onlyBefore;
    public static String Standing_onlyNow;
    public static String Table_confidence;
    public static String Table_developments;
    public static String Table_districts;
    public static String Table_exercise;
    public static String Table_name;
    public static String Table_ofDistricts;
    public static String Table_standing;
    public static String Table_strengths;
    public static String Table_subject;
    public static String Pane_everyDistrictShown;
    public static String Spoken_noAnswer;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.feedback.comparison.messages", Messages.class);
    }

    private Messages() {
    }
}

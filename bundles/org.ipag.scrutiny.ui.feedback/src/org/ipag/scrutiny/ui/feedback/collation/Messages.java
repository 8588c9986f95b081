package org.ipag.scrutiny.ui.feedback.collation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Collation_title;
    public static String Collation_titleOfYear;
    public static String Filter_allCases;
    public static String Filter_cases;
    public static String Filter_clear;
    public static String Filter_codings;
    public static String Filter_districts;
    public static String Filter_heading;
    public static String Filter_kinds;
    public static String Filter_questions;
    public static String Filter_quotable;
    public static String Filter_shown;
    public static String Filter_themes;
    public static String Filter_tree;
    public static String Filter_uncoded;
    public static String Filter_words;
    public static String Filter_wordsTip;
    public static String Grid_answers;
    public static String Grid_cell;
    public static String Grid_description;
    public static String Grid_name;
    public static String Grid_noAnswer;
    public static String Grid_none;
    public static String Grid_nothingFound;
    public static String LastRound_heading;
    public static String LastRound_name;
    public static String LastRound_silent;
    public static String Mark_bar;
    public static String Mark_button;
    public static String Mark_development;
    public static String Mark_developmentLetter;
    public static String Mark_doDevelopment;
    public static String Mark_doExercise;
    public static String Mark_doQuotable;
    public static String Mark_doRemove;
    public static String Mark_doStrength;
    public static String Mark_doTheme;
    public static String Mark_exercise;
    public static String Mark_exerciseLetter;
    public static String Mark_quotable;
    public static String Mark_quotableLetter;
    public static String Mark_remove;
    public static String Mark_removeConfirm;
    public static String Mark_removeKey;
    public static String Mark_strength;
    public static String Mark_strengthLetter;
    public static String Mark_themes;
    public static String Mark_themesLetter;
    public static String Mark_tip;
    public static String Passages_coding;
    public static String Passages_ledTo;
    public static String Passages_name;
    public static String Passages_quotable;
    public static String Passages_remark;
    public static String Passages_sign;
    public static String Passages_themes;
    public static String Passages_words;
    public static String Reading_description;
    public static String Reading_hint;
    public static String Reading_name;
    public static String Reading_none;
    public static String Sheet_compare;
    public static String Sheet_compareTip;
    public static String Sheet_hint;
    public static String Sheet_lastRound;
    public static String Sheet_lastRoundTip;
    public static String Tabs_document;
    public static String Tabs_name;
    public static String Theme_add;
    public static String Theme_addBelow;
    public static String Theme_added;
    public static String Theme_choose;
    public static String Theme_dropMerge;
    public static String Theme_dropMove;
    public static String Theme_dropNot;
    public static String Theme_dropQuestion;
    public static String Theme_dropTaken;
    public static String Theme_dropTitle;
    public static String Theme_intoItself;
    public static String Theme_merge;
    public static String Theme_merged;
    public static String Theme_move;
    public static String Theme_moved;
    public static String Theme_name;
    public static String Theme_nameMissing;
    public static String Theme_nameTaken;
    public static String Theme_nobody;
    public static String Theme_remove;
    public static String Theme_removeConfirm;
    public static String Theme_removed;
    public static String Theme_rename;
    public static String Theme_renamed;
    public static String Theme_top;
    public static String Theme_usage;
    public static String Theme_usageText;
    public static String Themes_help;
    public static String Themes_new;
    public static String Themes_title;
    public static String Themes_type;
    public static String Filter_everythingShown;
    public static String Filter_none;
    public static String Reading_chooseFirst;
    public static String Mark_removeDo;
    public static String Theme_removeDo;
    public static String Theme_addDo;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.feedback.collation.messages", Messages.class);
    }

    private Messages() {
    }
}

package org.ipag.scrutiny.ui.feedback.conclude;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Carry_choose;
    public static String Carry_due;
    public static String Carry_list;
    public static String Carry_loading;
    public static String Carry_missing;
    public static String Carry_none;
    public static String Carry_owner;
    public static String Carry_state;
    public static String Carry_text;
    public static String Carry_title;
    public static String Coding_development;
    public static String Coding_exercise;
    public static String Coding_strength;
    public static String Conclude_title;
    public static String Details_nothing;
    public static String Do_carry;
    public static String Do_changeKind;
    public static String Do_found;
    public static String Do_newFinding;
    public static String Do_newRec;
    public static String Do_removeFinding;
    public static String Do_removeRec;
    public static String Do_reorder;
    public static String Do_support;
    public static String Do_unfound;
    public static String Do_withdraw;
    public static String Finding_alike;
    public static String Finding_join;
    public static String Findings_add;
    public static String Findings_addTip;
    public static String Findings_down;
    public static String Findings_heading;
    public static String Findings_keys;
    public static String Findings_kind;
    public static String Findings_kindAsk;
    public static String Findings_new;
    public static String Findings_newTip;
    public static String Findings_noRecommendation;
    public static String Findings_recommend;
    public static String Findings_remove;
    public static String Findings_removeConfirm;
    public static String Findings_up;
    public static String Gap_area;
    public static String Gap_areas;
    public static String Gap_district;
    public static String Gap_districts;
    public static String Gap_evidence;
    public static String Gap_evidences;
    public static String Gap_heading;
    public static String Gap_more;
    public static String Gap_none;
    public static String Gap_owner;
    public static String Gap_owners;
    public static String Gap_passage;
    public static String Gap_passages;
    public static String Gap_question;
    public static String Gap_questions;
    public static String Gap_recommendation;
    public static String Gap_recommendations;
    public static String Parts_action;
    public static String Parts_addAction;
    public static String Parts_addItem;
    public static String Parts_done;
    public static String Parts_due;
    public static String Parts_item;
    public static String Parts_owner;
    public static String Parts_remove;
    public static String Passage_name;
    public static String Passage_open;
    public static String Passages_add;
    public static String Passages_addTip;
    public static String Passages_all;
    public static String Passages_coding;
    public static String Passages_district;
    public static String Passages_findings;
    public static String Passages_heading;
    public static String Passages_keys;
    public static String Passages_new;
    public static String Passages_newTip;
    public static String Passages_none;
    public static String Passages_question;
    public static String Passages_search;
    public static String Passages_sign;
    public static String Passages_unassigned;
    public static String Passages_uncoded;
    public static String Passages_words;
    public static String Rec_actions;
    public static String Rec_addReply;
    public static String Rec_alike;
    public static String Rec_changeState;
    public static String Rec_earlier;
    public static String Rec_heading;
    public static String Rec_items;
    public static String Rec_later;
    public static String Rec_otherRounds;
    public static String Rec_reply;
    public static String Rec_state;
    public static String Rec_tabs;
    public static String Rec_words;
    public static String Recs_carried;
    public static String Recs_carry;
    public static String Recs_carryTip;
    public static String Recs_down;
    public static String Recs_heading;
    public static String Recs_keys;
    public static String Recs_new;
    public static String Recs_newTip;
    public static String Recs_own;
    public static String Recs_remove;
    public static String Recs_up;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.feedback.conclude.messages", Messages.class);
    }

    private Messages() {
    }
}

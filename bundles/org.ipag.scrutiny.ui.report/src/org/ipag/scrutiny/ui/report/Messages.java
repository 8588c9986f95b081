package org.ipag.scrutiny.ui.report;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String Agreement_against;
    public static String Agreement_free;
    public static String Agreement_heading;
    public static String Agreement_hint;
    public static String Agreement_name;
    public static String Agreement_none;
    public static String Agreement_role;
    public static String Agreement_sign;
    public static String Agreement_signed;
    public static String Agreement_statement;
    public static String Agreement_statementProposed;
    public static String Agreement_unsign;
    public static String Agreement_unsigned;
    public static String Agreement_when;
    public static String Details_start;
    public static String Details_template;
    public static String Details_templateJob;
    public static String Details_templateKind;
    public static String Details_templateRefused;
    public static String Do_add;
    public static String Do_edit;
    public static String Do_exclude;
    public static String Do_include;
    public static String Do_leaveOut;
    public static String Do_quote;
    public static String Do_remove;
    public static String Do_rename;
    public static String Do_reorder;
    public static String Do_reorderQuotes;
    public static String Do_write;
    public static String Export_as;
    public static String Export_done;
    public static String Export_html;
    public static String Export_htmlTip;
    public static String Export_name;
    public static String Export_slides;
    public static String Export_slidesTip;
    public static String Export_title;
    public static String Export_word;
    public static String Export_wordTemplateTip;
    public static String Export_wordTip;
    public static String Export_workbook;
    public static String Export_workbookTip;
    public static String Preview_description;
    public static String Preview_name;
    public static String Preview_picture;
    public static String Quotes_description;
    public static String Quotes_differs;
    public static String Quotes_district;
    public static String Quotes_earlier;
    public static String Quotes_guard;
    public static String Quotes_how;
    public static String Quotes_later;
    public static String Quotes_open;
    public static String Quotes_printed;
    public static String Quotes_question;
    public static String Quotes_reason;
    public static String Quotes_record;
    public static String Quotes_refused;
    public static String Quotes_source;
    public static String Quotes_verbatim;
    public static String Quotes_words;
    public static String Report_agreement;
    public static String Report_building;
    public static String Report_details;
    public static String Report_preview;
    public static String Report_quotations;
    public static String Report_ready;
    public static String Report_tabs;
    public static String Report_title;
    public static String Report_unexpected;
    public static String Report_warnings;
    public static String Report_warningsCount;
    public static String Section_isChanged;
    public static String Section_isDraft;
    public static String Section_isWritten;
    public static String Section_keep;
    public static String Section_keepTip;
    public static String Section_newDraft;
    public static String Section_noDraft;
    public static String Section_text;
    public static String Section_useDraft;
    public static String Section_useDraftTip;
    public static String Sections_add;
    public static String Sections_addTip;
    public static String Sections_changed;
    public static String Sections_down;
    public static String Sections_heading;
    public static String Sections_name;
    public static String Sections_nameMissing;
    public static String Sections_first;
    public static String Sections_fixed;
    public static String Sections_last;
    public static String Sections_remove;
    public static String Sections_rename;
    public static String Sections_renameTitle;
    public static String Sections_up;
    public static String Sections_written;
    public static String Warnings_none;
    public static String Quotes_unchanged;

    static {
        NLS.initializeMessages("org.ipag.scrutiny.ui.report.messages", Messages.class);
    }

    private Messages() {
    }
}

package org.ipag.scrutiny.office.docx;

/** The styles a document is written with: the id of the house style and the name by which a template may have it. */
enum Look {
    NORMAL("Normal", "normal"), HEADING_1("Heading1", "heading 1"), HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"), HEADING_4("Heading4", "heading 4"), TITLE("Title", "title"),
    SUBTITLE("Subtitle", "subtitle"), TITLE_KICKER("TitleKicker", "title kicker"),
    TITLE_LINE("TitleLine", "title line"), LEAD("Lead", "lead paragraph"), EASY("EasyRead", "easy read"), HINT("Hint", "hint"),
    QUESTION("Question", "question"), LABEL("Label", "label"), NOTE("Note", "note"), QUOTE("Quote", "quote"),
    QUOTE_SOURCE("QuoteSource", "quote source"), CALLOUT_TITLE("CalloutTitle", "callout title"),
    CALLOUT("Callout", "callout"), CAPTION("Caption", "caption"), LIST("ListParagraph", "list paragraph"),
    TABLE_TEXT("TableText", "table text"), TABLE_HEAD("TableHead", "table head"), RESPONSE("Response", "response"),
    CHART("ChartParagraph", "chart"), HEADER("Header", "header"), FOOTER("Footer", "footer"),
    CONTENTS_HEADING("ContentsHeading", "contents heading"), CONTENTS_1("TOC1", "toc 1"), CONTENTS_2("TOC2", "toc 2"),
    CONTENTS_3("TOC3", "toc 3"), HYPERLINK("Hyperlink", "hyperlink"),
    PLACEHOLDER("PlaceholderText", "placeholder text"), TABLE_GRID("TableGrid", "table grid"),
    TABLE_DATA("ScrutinyTable", "scrutiny table");

    private final String houseId;
    private final String templateName;

    Look(String houseId, String templateName) {
        this.houseId = houseId;
        this.templateName = templateName;
    }

    /** The id of the house style. */
    String houseId() {
        return houseId;
    }

    /** The name of the style in lower case, as Word's own styles are named in every language of Word. */
    String templateName() {
        return templateName;
    }

    static Look heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    static Look contents(int level) {
        return values()[CONTENTS_1.ordinal() + Math.min(level, 3) - 1];
    }
}

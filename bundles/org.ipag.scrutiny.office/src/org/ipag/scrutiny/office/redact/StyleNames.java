package org.ipag.scrutiny.office.redact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that Word gives its own styles. A style of another name was named by a person. */
final class StyleNames {

    private static final Pattern NUMBERED = Pattern.compile("(?:heading|toc|index|list|list bullet|list number|list continue|table list|table grid|body text|body text indent|table classic|table columns|"
            + "plain table|grid table|list table|table simple|table colorful|medium shading|medium list|medium grid|light list|light grid|light shading|colorful list|colorful grid|colorful shading|dark list)"
            + "(?: ?\\d)?(?: (?:light|dark|colorful|char))?(?: accent \\d)?|(?:grid|list) table \\d.*accent \\d|.* accent \\d|h[1-6]|toc heading|"
            + "listlabel ?\\d+|wwnum\\d+|ww8num\\w{1,6}|(?:index|contents) heading");
    private static final Set<String> PLAIN = Set.of(new String[] {"normal", "default paragraph font", "normal table", "table normal", "no list", "header", "footer", "title", "subtitle", "caption", "quote",
            "intense quote", "strong", "emphasis", "subtle emphasis", "intense emphasis", "hyperlink", "followedhyperlink", "list paragraph", "footnote text", "footnote reference",
            "endnote text", "endnote reference", "annotation text", "annotation reference", "annotation subject", "balloon text", "table grid", "table grid light", "no spacing",
            "placeholder text", "page number", "plain text", "body text", "list", "list bullet", "list number", "date", "signature", "salutation", "closing", "book title", "normal (web)",
            "html preformatted", "html code", "document map", "revision", "line number", "block text", "normal indent", "envelope address", "envelope return", "toa heading",
            "table of figures", "table of authorities", "macro", "macro text", "subtle reference", "intense reference", "note heading", "message header", "e-mail signature",
            "bibliography", "body text first indent", "body text first indent 2", "outline list", "article / section", "1 / a / i", "1 / 1.1 / 1.1.1", "unresolved mention", "mention", "smart hyperlink", "hashtag", "comment text", "comment reference", "comment subject",
            // LibreOffice's own
            "standard", "default style", "default page style", "default", "default paragraph style", "text body", "table contents", "table heading", "bullet symbols", "numbering symbols", "internet link", "visited internet link",
            "heading", "index", "bullets", "frame contents", "footnote symbol", "endnote symbol", "footnote characters", "endnote characters", "footnote anchor", "endnote anchor", "quotations",
            "preformatted text", "horizontal line", "source text", "header left", "header right", "header and footer", "illustration", "figure", "drawing", "text", "table", "line numbering",
            "main index entry", "strong emphasis", "example", "teletype", "definition", "variable", "citation", "user entry", "first line indent", "hanging indent", "list contents", "list heading",
            "no character style", "object without fill", "frame", "graphics", "ole", "formula", "marginalia", "watermark", "labels", "outline"});

    private StyleNames() {
    }

    /** Whether a style's name or id is one that Word gives by itself. */
    static boolean usual(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(" char") ? lower.substring(0, lower.length() - 5) : lower;
        return PLAIN.contains(plain) || NUMBERED.matcher(plain).matches();
    }
}

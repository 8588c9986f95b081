package org.ipag.scrutiny.forms.internal.reading;

import java.util.regex.Pattern;

/** Where the answers of a form end: with thanks, a signature, an e-mail's closing words. */
final class FormEnd {

    private static final String THANKS = "(?:many |with )?thank(?:s| you)\\b.{0,40}\\b(?:complet|tak|return|help|filling|part|feedback).*";
    private static final String REQUEST = "please (?:return|send|email|e-mail|submit|save)\\b.*";
    private static final String FIELD = "(?:signed|signature|dated?|print name|position|role|contact(?: details| number)?|"
            + "tel(?:ephone)?(?: number)?|e-?mail(?: address)?)\\s*[:.…_].*";
    private static final String REGARDS = "(?:kind|best|many|warm|yours)\\b.{0,16}\\b(?:regards|wishes|sincerely|faithfully|thanks|truly)"
            + "\\W*.{0,30}";
    private static final String MAIL_PROGRAM = "sent from my \\p{L}+.{0,30}|get outlook for .{0,30}";
    private static final String SIGNED_FOR = "signed (?:on behalf of|for|by)\\b[^.?!]{0,60}";
    private static final String SAYS_SO = "end of (?:the )?(?:form|report|questionnaire)\\W*";
    private static final Pattern CLOSING = either(THANKS, REQUEST, FIELD, REGARDS, MAIL_PROGRAM, SIGNED_FOR, SAYS_SO);
    private static final Pattern BOX = either("(?:signed|signature|print name|name|position|role|date)\\W*");

    private final FormCourse course;
    private final HeaderFields fields;
    private final Collector out;

    FormEnd(FormCourse course, HeaderFields fields, Collector out) {
        this.course = course;
        this.fields = fields;
        this.out = out;
    }

    private static Pattern either(String... ways) {
        return Pattern.compile(String.join("|", ways), Pattern.CASE_INSENSITIVE);
    }

    /** Whether a text stands behind the last answer; if so, it has been taken: as a field, or as unplaced. */
    boolean take(Line line, String text, Section section) {
        if (course.sureAhead() || section.texts + section.responses == 0 && !section.room) {
            return false;
        }
        if (!section.closed && fields.below(text)) {
            return true;
        }
        section.closed |= CLOSING.matcher(text).matches() || signatureBox(line, text, section);
        if (section.closed) {
            out.unplaced(line, text, Messages.whereEnd);
        }
        return section.closed;
    }

    /** A table of its own for the signature. */
    private static boolean signatureBox(Line line, String text, Section section) {
        return line.cell != null && line.cell.cells() > 1 && !line.sameTable(section.line) && BOX.matcher(text).matches();
    }
}

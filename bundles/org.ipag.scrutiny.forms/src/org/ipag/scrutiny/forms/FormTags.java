package org.ipag.scrutiny.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which an issued form marks its places, so that a returned form is read without guessing: tags of Word
 * content controls, bookmarks for programs that drop the controls, and the custom XML part with the form's provenance.
 */
public final class FormTags {

    /** Namespace of the custom XML part: {@code <form xmlns=…>} with the round, district and topic it was issued for. */
    public static final String PROVENANCE_NAMESPACE = "http://ipag.org/scrutiny/form/1";

    /** Tag of the control that holds the district's name. */
    public static final String DISTRICT = "scrutiny.district";

    /** Tag of the control for the person completing the form. */
    public static final String PERSON = "scrutiny.person";

    private static final Pattern ANSWER = Pattern.compile("scrutiny[._]answer[._]([a-z0-9-]+?)(?:[._]c(\\d{1,3}))?");

    private FormTags() {
    }

    /**
     * The tag of an answer's control.
     *
     * @param questionKey key of the question, for example {@code q1}
     * @param caseNumber  number of the case in the provenance part, from 1; 0 for all cases
     */
    public static String answer(String questionKey, int caseNumber) {
        return "scrutiny.answer." + questionKey + (caseNumber > 0 ? ".c" + caseNumber : "");
    }

    /** The bookmark around the same place; Word allows letters, digits and underscores only, 40 characters at most. */
    public static String bookmark(String tag) {
        return tag.replace('.', '_');
    }

    /** Reads a tag or bookmark back; empty if it marks no answer. */
    public static Optional<AnswerPlace> parse(String tagOrBookmark) {
        Matcher matcher = ANSWER.matcher(tagOrBookmark);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int caseNumber = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new AnswerPlace(matcher.group(1), caseNumber));
    }

    /**
     * The place of an answer.
     *
     * @param questionKey key of the question
     * @param caseNumber  number of the case in the provenance part, from 1; 0 for all cases
     */
    public record AnswerPlace(String questionKey, int caseNumber) {
    }
}

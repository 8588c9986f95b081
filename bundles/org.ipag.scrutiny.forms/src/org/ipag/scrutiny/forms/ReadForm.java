package org.ipag.scrutiny.forms;

import java.nio.file.Path;
import java.util.List;

import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.UnplacedKind;

/**
 * What was read from one returned file. Every word of the file stands in an answer, in a known part of the form or in
 * the unplaced text.
 *
 * @param file             the file's name
 * @param path             where it was read from; null if it was read from memory
 * @param sha256           SHA-256 of its bytes in lower-case hexadecimal; empty if they could not be read
 * @param status           what came of it
 * @param message          one sentence for a person: what was read, or why not and what to do
 * @param format           docx, odt, doc or rtf; empty if refused
 * @param topic            key of the topic it was read for
 * @param district         the district as the form gives it; empty if it gives none
 * @param personCompleting the person completing it as the form gives it; empty if it gives none; never published
 * @param provenance       what the form carries about the issue it stems from; null if it carries nothing
 * @param answers          in the order of the document
 * @param unplaced         what fits no question
 * @param knownParts       what is part of the form itself: title, questions, hints, labels
 * @param warnings         what a person should look at
 */
public record ReadForm(String file, Path path, String sha256, Status status, String message, String format,
        String topic, String district, String personCompleting, FormProvenance provenance, List<ReadAnswer> answers,
        List<Unplaced> unplaced, List<KnownPart> knownParts, List<String> warnings) {

    /** What came of reading a file. */
    public enum Status {
        /** All of its text has found its place. */
        READ("read"),
        /** Some of its text must be placed by a person. */
        NEEDS_MAPPING("needs-mapping"),
        /** It was not read. */
        REFUSED("refused");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The status as the command line prints it. */
        public String id() {
            return id;
        }
    }

    /**
     * The answer to one question, for one case or for all.
     *
     * @param question   key of the question, for example {@code q1}
     * @param caseLabel  the case as the form calls it; null if the answer is for all cases
     * @param caseNumber number of the case in the form's provenance, from 1; 0 if the form does not say
     * @param caseId     id of the case in its round; null if the form does not say
     * @param wording    the question as worded on the form; empty if the form does not show it
     * @param text       the answer, paragraphs parted by a line feed
     * @param placement  by what it was placed
     * @param needsCheck whether a person should look whether it stands where it should
     * @param note       why; empty if it need not be checked
     */
    public record ReadAnswer(String question, String caseLabel, int caseNumber, String caseId, String wording,
            String text, Placement placement, boolean needsCheck, String note) {
    }

    /**
     * Text that fits no question.
     *
     * @param kind  what sort of text
     * @param text  the text, paragraphs parted by a line feed
     * @param where where it stands, in words
     */
    public record Unplaced(UnplacedKind kind, String text, String where) {
    }

    /**
     * Text that belongs to the form itself.
     *
     * @param role what it is: title, question, hint, label, case, field or guidance
     * @param text the text
     */
    public record KnownPart(String role, String text) {
    }

    /** A file that was not read. */
    public static ReadForm refused(String file, Path path, String sha256, String topic, String message) {
        return new ReadForm(file, path, sha256, Status.REFUSED, message, "", topic, "", "", null, List.of(), List.of(),
                List.of(), List.of());
    }

    /** The same with another status and message. */
    public ReadForm with(Status newStatus, String newMessage) {
        return new ReadForm(file, path, sha256, newStatus, newMessage, format, topic, district, personCompleting,
                provenance, answers, unplaced, knownParts, warnings);
    }
}

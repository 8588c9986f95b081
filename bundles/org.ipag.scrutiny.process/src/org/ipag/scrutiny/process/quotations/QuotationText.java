package org.ipag.scrutiny.process.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.QuotationEdit;
import org.ipag.scrutiny.model.round.QuotationEditKind;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.process.ProcessTexts;

/**
 * Makes the printed words of a quotation from its source and its recorded edits: words left out become an ellipsis,
 * words added stand in square brackets. Nothing else may differ from the source.
 */
public final class QuotationText {

    /** What stands for words left out. */
    public static final String ELLIPSIS = "\u2026";

    private QuotationText() {
    }

    /**
     * One edit.
     *
     * @param kind  words left out, or a clarification
     * @param start offset in the source where it begins
     * @param end   offset behind the last source character concerned; the same as start if words are only added
     * @param text  the words added, without brackets; empty for words left out
     */
    public record Edit(QuotationEditKind kind, int start, int end, String text) {

        /** Leaves out the source from start to end. */
        public static Edit elision(int start, int end) {
            return new Edit(QuotationEditKind.ELISION, start, end, "");
        }

        /** Adds words in brackets at start, in place of the source up to end if that is behind start. */
        public static Edit clarification(int start, int end, String text) {
            return new Edit(QuotationEditKind.CLARIFICATION, start, end, text);
        }

        /** The edit as kept in the model. */
        public QuotationEdit toModel(String who) {
            QuotationEdit edit = RoundFactory.eINSTANCE.createQuotationEdit();
            edit.setKind(kind);
            edit.setStart(start);
            edit.setEnd(end);
            edit.setText(text.isEmpty() ? null : text);
            edit.setEditedBy(who);
            return Ids.assignMissing(edit);
        }
    }

    /** The edits of a quotation, in the order of the source. */
    public static List<Edit> editsOf(Quotation quotation) {
        return quotation.getEdits().stream().map(each -> new Edit(each.getKind(), each.getStart(), each.getEnd(),
                each.getText() == null ? "" : each.getText().strip())).sorted(Comparator.comparingInt(Edit::start)
                        .thenComparingInt(Edit::end)).toList();
    }

    /** What is wrong with edits of a source, each as a sentence; empty if they can be printed. */
    public static List<String> problems(String source, List<Edit> edits) {
        List<String> problems = new ArrayList<>();
        int last = 0;
        int left = source.strip().length();
        for (Edit edit : sorted(edits)) {
            if (edit.start() < 0 || edit.end() > source.length() || edit.end() < edit.start()) {
                problems.add(ProcessTexts.say("quotation.edit-outside"));
                continue;
            }
            if (edit.start() < last) {
                problems.add(ProcessTexts.say("quotation.edits-overlap"));
            }
            if (edit.kind() == QuotationEditKind.ELISION) {
                if (source.substring(edit.start(), edit.end()).isBlank()) {
                    problems.add(ProcessTexts.say("quotation.elision-empty"));
                }
                left -= edit.end() - edit.start();
            } else if (edit.text().isBlank()) {
                problems.add(ProcessTexts.say("quotation.clarification-empty"));
            }
            if (cutsWord(source, edit.start()) || cutsWord(source, edit.end())) {
                problems.add(ProcessTexts.say("quotation.edit-cuts-word", wordAt(source,
                        cutsWord(source, edit.start()) ? edit.start() : edit.end())));
            }
            last = edit.end();
        }
        if (problems.isEmpty() && left <= 0) {
            problems.add(ProcessTexts.say("quotation.nothing-left"));
        }
        return problems;
    }

    /**
     * The words as printed.
     *
     * @throws IllegalArgumentException if there are {@link #problems(String, List)}
     */
    public static String print(String source, List<Edit> edits) {
        List<String> problems = problems(source, edits);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        StringBuilder printed = new StringBuilder();
        int position = 0;
        for (Edit edit : sorted(edits)) {
            append(printed, source.substring(position, edit.start()));
            append(printed, edit.kind() == QuotationEditKind.ELISION ? " " + ELLIPSIS + " "
                    : " [" + edit.text().strip() + "] ");
            position = edit.end();
        }
        append(printed, source.substring(position));
        return printed.toString().strip();
    }

    /** Joins two pieces with one blank at most, and none before a mark that ends a phrase. */
    private static void append(StringBuilder printed, String piece) {
        String next = piece;
        boolean blankBefore = !printed.isEmpty() && Character.isWhitespace(printed.charAt(printed.length() - 1));
        if (blankBefore || printed.isEmpty()) {
            next = stripLeadingBlanks(next);
        }
        if (blankBefore && !next.isEmpty() && ".,;:!?)".indexOf(next.charAt(0)) >= 0) {
            printed.setLength(printed.length() - 1);
        }
        printed.append(next);
    }

    private static String stripLeadingBlanks(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return text.substring(i);
    }

    /**
     * The edits that lead from a source to words somebody typed with ellipses and square brackets, so that they can be
     * recorded; empty if the words differ from the source in any other way.
     */
    public static Optional<List<Edit>> infer(String source, String printed) {
        return EditFinder.find(source, printed);
    }

    private static List<Edit> sorted(List<Edit> edits) {
        return edits.stream().sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end)).toList();
    }

    private static boolean cutsWord(String source, int at) {
        return at > 0 && at < source.length() && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at));
    }

    private static String wordAt(String source, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(source.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < source.length() && Character.isLetterOrDigit(source.charAt(to))) {
            to++;
        }
        return source.substring(from, to);
    }
}

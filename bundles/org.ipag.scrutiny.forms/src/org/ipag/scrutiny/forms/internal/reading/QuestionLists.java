package org.ipag.scrutiny.forms.internal.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Collector.Case;
import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;

/** Where a form's list of questions begins, and begins again: for the next case, or for the next member of the panel. */
final class QuestionLists {

    private static final Pattern PERSON = Pattern.compile("(?i)\\b(?:member|person|respondent|reviewer|panell?ist|volunteer|individual|"
            + "colleague|advis[eo]r|completed by|response from|views? of)\\b");
    /** A form's head is not longer than this many lines. */
    private static final int HEAD = 12;

    private final FormCourse course;
    private final TableShapes tables;
    private final CaseLabels cases;
    private final HeaderFields fields;
    private final Collector out;
    private final boolean repeated;
    private boolean[] seen;
    private int number;
    private Case about;

    /** @param repeated whether the form holds its whole list several times */
    QuestionLists(FormCourse course, TopicWordings topic, TableShapes tables, CaseLabels cases, HeaderFields fields, Collector out,
            boolean repeated) {
        this.course = course;
        this.tables = tables;
        this.cases = cases;
        this.fields = fields;
        this.out = out;
        this.repeated = repeated;
        this.seen = new boolean[topic.questions.size()];
    }

    /** Counts the lists, from 0. */
    int number() {
        return number;
    }

    /** The case that the present list is about; null for all. */
    Case about() {
        return about;
    }

    /** A question's heading has come; the section above it is null before the first. */
    void heading(Heading heading, Section above) {
        int question = heading.question();
        if (question < 0 || !heading.sure()) {
            return;
        }
        if (seen[question] && repeated) {
            titleAbove(heading, above);
            number++;
            seen = new boolean[seen.length];
        }
        seen[question] = true;
    }

    /** A title right before the list begins again is no part of the last answer; it may name the member who goes on. */
    private void titleAbove(Heading first, Section above) {
        Line title = course.line(Math.max(0, first.first() - 1));
        Draft draft = above == null ? null : above.last;
        boolean taken = draft != null && above.lastLine == title && !draft.lines.isEmpty() && draft.lines.getLast().equals(title.text);
        boolean looksLikeOne = (title.bold || title.heading > 0 || title.text.endsWith(":")) && Words.of(title.text).size() <= 8
                && !title.text.endsWith(".");
        if (taken && looksLikeOne) {
            draft.lines.removeLast();
            out.unplaced(title, title.text, Messages.whereAboveList);
            out.people |= PERSON.matcher(title.text).find();
        }
    }

    /** Whether a line above all questions names the one case that the form is about. */
    boolean caseInHead(Line line) {
        Case only = cases.inHead(line);
        about = only == null ? about : only;
        return only != null;
    }

    /** Whether a line right before the list begins, or begins again, names its case. */
    boolean caseAbove(Line line, Section section) {
        int behind = line.index + 1;
        while (behind < course.lines().size() && tables.header(course.line(behind))) {
            behind++;
        }
        if (course.ahead() == null || course.nextHeadingLine() != behind) {
            return false;
        }
        int question = course.ahead().question();
        boolean begins = section == null || question >= 0 && seen[question] && question <= Math.max(0, section.heading.question());
        Optional<Case> named = begins ? cases.title(line) : Optional.empty();
        if (named.isEmpty()) {
            return false;
        }
        about = named.get() == CaseLabels.ALL ? null : named.get();
        out.known("case", line.text);
        return true;
    }

    /** Whether a line is the form's title or a field of its head, before a list of questions that has stood here already. */
    boolean formBeginsAgain(Line line) {
        Heading next = course.ahead();
        return next != null && next.sure() && next.question() >= 0 && seen[next.question()] && next.first() - line.index <= HEAD
                && fields.head(line);
    }
}

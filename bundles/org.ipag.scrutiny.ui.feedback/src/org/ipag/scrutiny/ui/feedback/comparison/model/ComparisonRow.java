package org.ipag.scrutiny.ui.feedback.comparison.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.process.comparison.QuestionRow;
import org.ipag.scrutiny.process.comparison.RoundComparison;
import org.ipag.scrutiny.process.comparison.SideBySide;
import org.ipag.scrutiny.process.comparison.Subject;
import org.ipag.scrutiny.process.comparison.ThemeRow;

/**
 * A line of the comparison: a question or a theme with its figures in both rounds.
 *
 * @param label   the question with its number, or the theme
 * @param depth   how deep a theme stands in its tree; 0 for a question
 * @param subject what is compared
 * @param figures what was counted
 */
public record ComparisonRow(String label, int depth, Subject subject, SideBySide figures) {

    /** The same line after the rounds have changed. */
    public boolean isSameAs(ComparisonRow other) {
        return key().equals(other.key());
    }

    /** As equal rows have equal labels, the thousands of words behind the figures need not be gone through. */
    @Override
    public int hashCode() {
        return label.hashCode();
    }

    private String key() {
        return subject.question() != null ? "q " + subject.question().key() : "t " + depth + ' ' + label;
    }

    /** What is to be known about the question or theme itself, in sentences. */
    public List<String> cautions() {
        List<String> sentences = new ArrayList<>();
        if (subject.question() != null) {
            sentences.add(subject.question().matchInWords());
        }
        Optional.ofNullable(subject.theme()).flatMap(ThemeRow::caution).ifPresent(sentences::add);
        return sentences;
    }

    /** Whether only one of the rounds asked the question or had the theme. */
    public boolean isOneSided() {
        QuestionRow question = subject.question();
        ThemeRow theme = subject.theme();
        return question != null && (question.now() == null || question.before() == null)
                || theme != null && (theme.now() == null || theme.before() == null);
    }

    /**
     * The lines of a comparison.
     *
     * @param comparison both rounds
     * @param within     null for questions and themes as a whole; a theme for what the questions brought on it
     * @param coding     null for whatever was said, a coding for words so coded
     */
    public static List<ComparisonRow> of(RoundComparison comparison, ThemeRow within, Coding coding) {
        List<ComparisonRow> rows = new ArrayList<>();
        for (QuestionRow question : comparison.questions()) {
            String label = question.number() == 0 ? question.label() : question.number() + ". " + question.label();
            rows.add(row(label, 0, comparison, new Subject(question, within, coding)));
        }
        if (within == null) {
            for (ThemeRow theme : comparison.themes()) {
                rows.add(row(theme.label(), theme.depth(), comparison, new Subject(null, theme, coding)));
            }
        }
        return List.copyOf(rows);
    }

    private static ComparisonRow row(String label, int depth, RoundComparison comparison, Subject subject) {
        return new ComparisonRow(label, depth, subject, comparison.on(subject));
    }
}

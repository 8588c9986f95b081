package org.ipag.scrutiny.forms.internal.reading;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;

/** Takes what a form prints before an answer off the answer: labels such as {@code Response:}, hints, a letter A. */
final class AnswerLabels {

    /** A question is not longer than this many characters. */
    private static final int LONGEST_QUESTION = 160;

    private final FormCourse course;
    private final TopicWordings topic;
    private final FormHabits habits;
    private final Collector out;
    private final HintTaker hints;
    private final boolean letterMeansAnswer;

    AnswerLabels(FormCourse course, TopicWordings topic, FormHabits habits, Collector out) {
        this.course = course;
        this.topic = topic;
        this.habits = habits;
        this.out = out;
        this.hints = new HintTaker(course.lines(), new Hints(topic), out);
        this.letterMeansAnswer = letterMeansAnswer();
    }

    /** Whether the form's answers begin with A: as a habit; here and there it is the answer's own A, as in A and B. */
    private boolean letterMeansAnswer() {
        long letters = course.lines().stream().filter(line -> Labels.letter(line.text)).count();
        boolean others = course.lines().stream().anyMatch(line -> Labels.letterB(line.text));
        return !others && letters >= 2 && letters * 2 >= course.questions();
    }

    /** Takes a hint or a label off the text; how many characters, or 0. */
    int take(Line line, String text, Section section) {
        if (section.texts == 0 || hints.printed(text, section)) {
            int hint = hints.take(line, text, course.nextHeadingLine(), section);
            if (hint > 0) {
                return hint;
            }
        }
        int label = length(text, section);
        // Right behind one label another, followed by text, is the answer's own word: Response – there was none.
        boolean again = section.responses > 0 && section.textsSinceResponse == 0 && !section.caseNamed
                && label > 0 && label < text.length() && text.substring(0, label).indexOf(':') < 0;
        if (label <= 0 || again || !letterMeansAnswer && Labels.letter(text)) {
            return 0;
        }
        out.known("label", text.substring(0, label));
        if (section.responses > 0 && !section.uncertain && !section.caseNamed && questionMissingBehind(section)) {
            section.uncertain = true;
            out.warnings.add(NLS.bind(Messages.warnUncertain, section.number));
            withdrawSuspect(section);
        }
        section.responses++;
        section.textsSinceResponse = 0;
        return label;
    }

    /** All text has been read: decides what hints only all of the form can tell. */
    void settle() {
        hints.settle();
    }

    private int length(String text, Section section) {
        int question = section.heading.question();
        int own = question < 0 ? -1 : Labels.numberedAnswer(text, topic.questions.get(question).number());
        int label = own > 0 ? own : Labels.response(text, 0);
        return label <= 0 && section.texts == 0 && section.responses == 0 ? habits.label(text) : label;
    }

    /** The line before a second label may be a question nobody recognised: then it is no answer. */
    private void withdrawSuspect(Section section) {
        Draft draft = section.last;
        if (draft == null || draft.lines.size() < 2 || section.textsSinceResponse == 0) {
            return;
        }
        String suspect = draft.lines.getLast();
        if (!suspect.endsWith(".") && suspect.length() < LONGEST_QUESTION) {
            draft.lines.removeLast();
            out.unplaced(section.lastLine, suspect, NLS.bind(Messages.whereUncertain, section.number));
        }
    }

    /** Whether a question is missing between this section's and the next, whose answer might stand here. */
    private boolean questionMissingBehind(Section section) {
        int next = course.ahead() == null ? topic.questions.size() : course.ahead().question();
        boolean turned = next <= section.heading.question();
        for (int q = turned ? 0 : section.heading.question() + 1; q < (turned ? topic.questions.size() : next); q++) {
            if (!course.asks(q) && topic.questions.get(q).main()) {
                return true;
            }
        }
        return next < 0;
    }
}

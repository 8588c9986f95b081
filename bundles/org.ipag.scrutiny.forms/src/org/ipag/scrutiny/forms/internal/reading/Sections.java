package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.forms.internal.reading.Collector.Case;
import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;
import org.ipag.scrutiny.model.round.Placement;

/** Goes through a form's lines between its headings and says of each what it is. */
final class Sections {

    private static final Pattern AFTER_WORDING = Pattern.compile("^[\\s?:.;!…*_)\\]]*(?:[-–—]+\\s*)?");

    private final TopicWordings topic;
    private final KnownTexts texts;
    private final Collector out;
    private final HeaderFields fields;
    private final FormCourse course;
    private final TableShapes tables;
    private final CaseLabels cases;
    private final QuestionLists lists;
    private final AnswerLabels labels;
    private final FormEnd end;
    private final String[] wordings;

    private Section section;

    /** @param wholeListRepeated whether the form holds its whole list of questions several times */
    Sections(List<Line> lines, List<Heading> headings, TopicWordings topic, KnownTexts texts, Collector out,
            HeaderFields fields, FormHabits habits, boolean wholeListRepeated) {
        this.topic = topic;
        this.texts = texts;
        this.out = out;
        this.fields = fields;
        this.course = new FormCourse(lines, headings);
        this.tables = new TableShapes(lines, headings);
        this.cases = new CaseLabels(lines, out);
        this.lists = new QuestionLists(course, topic, tables, cases, fields, out, wholeListRepeated);
        this.labels = new AnswerLabels(course, topic, habits, out);
        this.end = new FormEnd(course, fields, out);
        this.wordings = new String[topic.questions.size()];
    }

    void read() {
        QuestionsAtOnce atOnce = new QuestionsAtOnce(out);
        for (int i = 0; i < course.lines().size(); i++) {
            if (course.nextHeadingLine() <= i) {
                Heading heading = course.pass();
                atOnce.end(section);
                startSection(heading);
                i = heading.last();
                remainder(heading);
            } else {
                line(course.line(i));
            }
        }
        atOnce.end(section);
        atOnce.decide(section);
        labels.settle();
    }

    private void startSection(Heading heading) {
        int question = heading.question();
        lists.heading(heading, section);
        Line line = course.line(heading.last());
        section = new Section(heading, line, lists.about(), number(question));
        section.room = line.cell != null && line.cell.cells() > 1;
        if (question < 0) {
            Line own = course.line(heading.first());
            if (texts.guidance(own.text)) {
                out.known("guidance", own.text);
            } else {
                out.unplaced(own, own.text, NLS.bind(Messages.whereUnknownQuestion, shorten(own.text)));
                out.warnings.add(NLS.bind(Messages.warnUnplaced, shorten(own.text)));
            }
            return;
        }
        if (!heading.sure()) {
            out.warnings.add(NLS.bind(Messages.warnUncertain, number(question)));
        }
        StringBuilder wording = new StringBuilder();
        for (int i = heading.first(); i <= heading.last(); i++) {
            String text = course.line(i).text;
            wording.append(wording.isEmpty() ? "" : " ").append(i == heading.last() ? upTo(text, heading.end()) : text);
        }
        if (!heading.sure()) {
            // It may be an answer that reads like a question.
            out.unplaced(line, wording.toString(), NLS.bind(Messages.whereUncertain, number(question)));
        } else {
            out.known("question", wording.toString());
            wordings[question] = wording.toString();
            if (heading.reworded()) {
                out.warnings.add(NLS.bind(Messages.warnReworded, number(question)));
            }
        }
    }

    private static String upTo(String text, int end) {
        int to = end;
        while (to < text.length() && "?!.:)".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return text.substring(0, to);
    }

    private void remainder(Heading heading) {
        Line line = course.line(heading.last());
        if (heading.question() < 0) {
            return;
        }
        String rest = line.text.substring(Math.min(heading.end(), line.text.length()));
        String text = AFTER_WORDING.matcher(rest).replaceFirst("").strip();
        if (!text.isEmpty()) {
            body(line, text, null);
        }
    }

    private void line(Line line) {
        if (line.placeholder) {
            out.known("prompt", line.text);
            if (section != null) {
                section.room = true;
            }
            return;
        }
        if (line.marked()) {
            marked(line);
            return;
        }
        if (tables.header(line)) {
            out.known("label", line.text);
            return;
        }
        if (lists.caseAbove(line, section)) {
            return;
        }
        if (section != null && lists.formBeginsAgain(line)) {
            section = null;
        }
        if (section == null) {
            if (!lists.caseInHead(line) && !fields.above(line, course.after(line))) {
                out.unplaced(line, line.text, Messages.whereAbove);
            }
            return;
        }
        if (section.heading.question() < 0) {
            unknownSection(line);
            return;
        }
        body(line, line.text, null);
    }

    private void unknownSection(Line line) {
        if (texts.guidance(line.text) || texts.prompt(line.text)) {
            out.known("guidance", line.text);
        } else {
            out.unplaced(line, line.text, NLS.bind(Messages.whereUnknownQuestion,
                    shorten(course.line(section.heading.first()).text)));
        }
    }

    private void marked(Line line) {
        Optional<String> field = Lines.field(line.tag);
        if (field.isPresent()) {
            boolean prompt = texts.prompt(line.text);
            if (!prompt) {
                fields.set(field.get().equals(FormTags.DISTRICT), line.text);
            }
            out.known(prompt ? "prompt" : "field", line.text);
            return;
        }
        FormTags.AnswerPlace place = FormTags.parse(line.tag).orElseThrow();
        if (texts.prompt(line.text)) {
            out.known("prompt", line.text);
            return;
        }
        int question = topic.indexOf(place.questionKey());
        if (question < 0 || conflicts(question)) {
            String name = question < 0 ? place.questionKey() : number(question);
            out.unplaced(line, line.text, NLS.bind(Messages.whereField, name));
            out.warnings.add(NLS.bind(Messages.warnConflict, name));
            return;
        }
        if (section == null || section.heading.question() != question) {
            section = new Section(new Heading(question, line.index, line.index, 0, 1, 1, Labels.Number.NONE, 0, true),
                    line, lists.about(), number(question));
        }
        section.room = true;
        if (section.about != null && section.caseLine != null
                && (section.caseLine.sameRow(line) || section.caseLine.index + 1 == line.index)) {
            out.alias(place.caseNumber(), section.about);
        }
        Case about = out.numbered(place.caseNumber());
        if (about != null) {
            section.about = about;
            section.caseNamed = true;
        } else if (!line.tag.equals(section.lastTag)) {
            // A field for all cases; cases may still be named in it.
            section.about = null;
        }
        section.lastTag = line.tag;
        section.closed = false;
        body(line, line.text, line.mark == Line.Mark.TAG ? Placement.TAG : Placement.BOOKMARK);
    }

    /** A field under another question's heading, while its own question has a heading elsewhere. */
    private boolean conflicts(int question) {
        return section != null && section.heading.question() != question && section.heading.question() >= 0
                && course.asks(question);
    }

    private void body(Line line, String from, Placement placement) {
        String text = from;
        Case column = tables.caseOf(line, out);
        if (column != null) {
            section.about = column;
        }
        if (placement == null && outside(line)) {
            out.unplaced(line, text, Messages.whereEnd);
            return;
        }
        boolean caseHere = false;
        while (!text.isEmpty()) {
            int taken = placement == null ? labels.take(line, text, section) : 0;
            if (taken == 0) {
                taken = cases.take(line, text, section, course.nextHeadingLine());
                caseHere |= taken > 0;
            }
            if (taken <= 0) {
                break;
            }
            text = text.substring(taken).strip();
        }
        if (text.isEmpty()) {
            return;
        }
        if (placement == null && (texts.prompt(text) || section.texts == 0 && texts.guidance(text))) {
            out.known("guidance", text);
            return;
        }
        if (placement == null && Labels.aboutSeveral(text)) {
            section.uncertain = true;
        }
        if (placement == null && end.take(line, text, section)) {
            return;
        }
        int nextCase = caseHere ? Labels.nextCase(text) : -1;
        if (nextCase > 0) {
            answer(line, text.substring(0, nextCase).strip(), placement);
            body(line, text.substring(nextCase), placement);
            return;
        }
        answer(line, text, placement);
    }

    /** Text behind a table that holds the question and its answer belongs to neither. */
    private boolean outside(Line line) {
        Line heading = section.line;
        return heading.cell != null && heading.cell.cells() > 1 && !line.sameTable(heading) || belowBoxes(line);
    }

    /** Text below a table of boxes, one of which was filled in: whoever wrote it did not write it into a box. */
    private boolean belowBoxes(Line line) {
        Line first = section.firstLine;
        return line.cell == null && first != null && first.cell != null && first.cell.cells() > 1
                && (section.room || section.caseNamed || section.responses > 0);
    }

    private void answer(Line line, String text, Placement placement) {
        int question = tables.questionOf(line, section.heading.question());
        section.texts++;
        section.textsSinceResponse++;
        if (question < 0 || !section.heading.sure() || section.uncertain && placement == null) {
            out.unplaced(line, text, question < 0 ? Messages.whereEnd
                    : NLS.bind(Messages.whereUncertain, section.number));
            return;
        }
        Draft draft = out.draft(lists.number(), question, section.about);
        if (placement != null) {
            if (draft.placement == Placement.WORDING && !draft.lines.isEmpty()) {
                draft.notes.add(NLS.bind(Messages.warnOutsideField, number(question)));
            }
            draft.placement = draft.placement == Placement.TAG ? Placement.TAG : placement;
        } else if (draft.placement != Placement.WORDING && !draft.lines.isEmpty()) {
            draft.notes.add(NLS.bind(Messages.warnOutsideField, number(question)));
        }
        if (placement == null && section.heading.reworded()) {
            draft.notes.add(NLS.bind(Messages.warnReworded, number(question)));
        }
        draft.wording = wordings[question] == null ? "" : wordings[question];
        draft.lines.add(text);
        draft.paragraphs.add(line.paragraph);
        section.last = draft;
        section.firstLine = section.firstLine == null ? line : section.firstLine;
        section.lastLine = line;
    }

    private String number(int question) {
        return question < 0 ? "?" : Integer.toString(topic.questions.get(question).number());
    }

    static String shorten(String text) {
        return text.length() <= 70 ? text : text.substring(0, 69) + "…";
    }
}

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
    private static final Pattern CLOSING = Pattern.compile("(?i)(?:(?:many |with )?thank(?:s| you)\\b.{0,40}\\b(?:complet|tak|return|help|"
            + "filling|part|feedback).*|please (?:return|send|email|e-mail|submit|save)\\b.*|(?:signed|signature|dated?|print name|"
            + "position|role|contact(?: details| number)?|tel(?:ephone)?(?: number)?|e-?mail(?: address)?)\\s*[:.…_].*|"
            + "(?:kind|best|many|warm|yours)\\b.{0,16}\\b(?:regards|wishes|sincerely|faithfully|thanks|truly)\\W*.{0,30}|"
            + "sent from my \\p{L}+.{0,30}|get outlook for .{0,30}|signed (?:on behalf of|for|by)\\b[^.?!]{0,60}|end of (?:the )?(?:form|report|questionnaire)\\W*)");

    private static final Pattern PERSON = Pattern.compile("(?i)\\b(?:member|person|respondent|reviewer|panell?ist|volunteer|individual|"
            + "colleague|advis[eo]r|completed by|response from|views? of)\\b");

    private final List<Line> lines;
    private final List<Heading> headings;
    private final TopicWordings topic;
    private final KnownTexts texts;
    private final HintTaker hints;
    private final Collector out;
    private final HeaderFields fields;
    private final TableShapes tables;
    private final CaseLabels cases;
    private final FormHabits habits;
    private final boolean[] questionFound;
    private final String[] wordings;
    private final boolean letterMeansAnswer;

    private Section section;
    private int nextHeading;
    private int list;
    private Case listCase;
    private boolean[] seenInList;

    Sections(List<Line> lines, List<Heading> headings, TopicWordings topic, KnownTexts texts, Collector out,
            HeaderFields fields, FormHabits habits) {
        this.lines = lines;
        this.headings = headings;
        this.topic = topic;
        this.texts = texts;
        this.hints = new HintTaker(lines, new Hints(topic), out);
        this.out = out;
        this.fields = fields;
        this.tables = new TableShapes(lines, headings);
        this.cases = new CaseLabels(lines, out);
        this.habits = habits;
        this.questionFound = new boolean[topic.questions.size()];
        this.wordings = new String[questionFound.length];
        this.seenInList = new boolean[questionFound.length];
        this.letterMeansAnswer = letterMeansAnswer();
        headings.stream().filter(heading -> heading.question() >= 0)
                .forEach(heading -> questionFound[heading.question()] = true);
    }

    /** Whether the form's answers begin with A: as a habit; here and there it is the answer's own A, as in A and B. */
    private boolean letterMeansAnswer() {
        long letters = lines.stream().filter(line -> Labels.letter(line.text)).count();
        boolean others = lines.stream().anyMatch(line -> Labels.letterB(line.text));
        return !others && letters >= 2 && letters * 2 >= headings.stream().filter(heading -> heading.question() >= 0).count();
    }

    void read(boolean wholeListRepeated) {
        QuestionsAtOnce atOnce = new QuestionsAtOnce(out);
        for (int i = 0; i < lines.size(); i++) {
            if (nextHeading < headings.size() && headings.get(nextHeading).first() <= i) {
                Heading heading = headings.get(nextHeading++);
                atOnce.end(section);
                startSection(heading, wholeListRepeated);
                i = heading.last();
                remainder(heading);
            } else {
                line(lines.get(i));
            }
        }
        atOnce.end(section);
        atOnce.decide(section);
        hints.settle();
    }

    private void startSection(Heading heading, boolean wholeListRepeated) {
        int question = heading.question();
        if (question >= 0 && heading.sure()) {
            if (seenInList[question] && wholeListRepeated) {
                titleOfList(heading);
                list++;
                seenInList = new boolean[seenInList.length];
            }
            seenInList[question] = true;
        }
        Line line = lines.get(heading.last());
        section = new Section(heading, line, listCase, number(question));
        section.room = line.cell != null && line.cell.cells() > 1;
        if (question < 0) {
            Line own = lines.get(heading.first());
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
            String text = lines.get(i).text;
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

    /** A title right before the list begins again is no part of the last answer; it may name the member who goes on. */
    private void titleOfList(Heading first) {
        Line title = lines.get(Math.max(0, first.first() - 1));
        Draft draft = section == null ? null : section.last;
        boolean taken = draft != null && section.lastLine == title && !draft.lines.isEmpty()
                && draft.lines.get(draft.lines.size() - 1).equals(title.text);
        if (taken && (title.bold || title.heading > 0 || title.text.endsWith(":")) && Words.of(title.text).size() <= 8 && !title.text.endsWith(".")) {
            draft.lines.remove(draft.lines.size() - 1);
            out.unplaced(title, title.text, Messages.whereAboveList);
            out.people |= PERSON.matcher(title.text).find();
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
        Line line = lines.get(heading.last());
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
        if (caseForList(line)) {
            return;
        }
        if (section != null && formBeginsAgain(line)) {
            section = null;
        }
        if (section == null) {
            Case only = cases.inHead(line);
            listCase = only == null ? listCase : only;
            if (only == null && !fields.above(line, next(line))) {
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

    /** The form's title or a field of its head, before a list of questions that has stood here already. */
    private boolean formBeginsAgain(Line line) {
        Heading next = nextHeading < headings.size() ? headings.get(nextHeading) : null;
        return next != null && next.sure() && next.question() >= 0 && seenInList[next.question()]
                && next.first() - line.index <= 12 && fields.head(line);
    }

    /** Index of the line with which the next question begins. */
    private int nextHeadingLine() {
        return nextHeading < headings.size() ? headings.get(nextHeading).first() : lines.size();
    }

    private Line next(Line line) {
        return line.index + 1 < lines.size() ? lines.get(line.index + 1) : null;
    }

    private void unknownSection(Line line) {
        if (texts.guidance(line.text) || texts.prompt(line.text)) {
            out.known("guidance", line.text);
        } else {
            out.unplaced(line, line.text, NLS.bind(Messages.whereUnknownQuestion,
                    shorten(lines.get(section.heading.first()).text)));
        }
    }

    /** A case named right before the list of questions begins, or begins again. */
    private boolean caseForList(Line line) {
        int behind = line.index + 1;
        while (behind < lines.size() && tables.header(lines.get(behind))) {
            behind++;
        }
        if (nextHeading >= headings.size() || nextHeadingLine() != behind) {
            return false;
        }
        int question = headings.get(nextHeading).question();
        boolean begins = section == null || question >= 0 && seenInList[question]
                && question <= Math.max(0, section.heading.question());
        Optional<Case> named = begins ? cases.title(line) : Optional.empty();
        if (named.isEmpty()) {
            return false;
        }
        listCase = named.get() == CaseLabels.ALL ? null : named.get();
        out.known("case", line.text);
        return true;
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
                    line, listCase, number(question));
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
                && questionFound[question];
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
            int taken = placement == null ? label(line, text) : 0;
            if (taken == 0) {
                taken = cases.take(line, text, section, nextHeadingLine());
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
        if (placement == null && closing(line, text)) {
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

    /** Takes a hint or a label off the text; how many characters, or 0. */
    private int label(Line line, String text) {
        if (section.texts == 0 || hints.printed(text, section)) {
            int hint = hints.take(line, text, nextHeadingLine(), section);
            if (hint > 0) {
                return hint;
            }
        }
        int own = section.heading.question() < 0 ? -1
                : Labels.numberedAnswer(text, topic.questions.get(section.heading.question()).number());
        int response = own > 0 ? own : Labels.response(text, 0);
        if (response <= 0 && section.texts == 0 && section.responses == 0) {
            response = habits.label(text);
        }
        // Right behind one label another, followed by text, is the answer's own word: Response – there was none.
        boolean again = section.responses > 0 && section.textsSinceResponse == 0 && !section.caseNamed
                && response > 0 && response < text.length() && text.substring(0, response).indexOf(':') < 0;
        if (response <= 0 || again || !letterMeansAnswer && Labels.letter(text)) {
            return 0;
        }
        out.known("label", text.substring(0, response));
        if (section.responses > 0 && !section.uncertain && !section.caseNamed && gap()) {
            section.uncertain = true;
            out.warnings.add(NLS.bind(Messages.warnUncertain, number(section.heading.question())));
            withdrawSuspect();
        }
        section.responses++;
        section.textsSinceResponse = 0;
        return response;
    }

    /** The line before a second label may be a question nobody recognised: then it is no answer. */
    private void withdrawSuspect() {
        Draft draft = section.last;
        if (draft == null || draft.lines.size() < 2 || section.textsSinceResponse == 0) {
            return;
        }
        String suspect = draft.lines.get(draft.lines.size() - 1);
        if (!suspect.endsWith(".") && suspect.length() < 160) {
            draft.lines.remove(draft.lines.size() - 1);
            out.unplaced(section.lastLine, suspect, NLS.bind(Messages.whereUncertain, number(section.heading.question())));
        }
    }

    /** Whether a question is missing between this section's and the next, whose answer might stand here. */
    private boolean gap() {
        int next = nextHeading < headings.size() ? headings.get(nextHeading).question() : topic.questions.size();
        boolean turned = next <= section.heading.question();
        for (int q = turned ? 0 : section.heading.question() + 1; q < (turned ? questionFound.length : next); q++) {
            if (!questionFound[q] && topic.questions.get(q).main()) {
                return true;
            }
        }
        return next < 0;
    }

    private boolean closing(Line line, String text) {
        boolean last = headings.subList(nextHeading, headings.size()).stream().noneMatch(Heading::sure);
        if (!last || section.texts + section.responses == 0 && !section.room) {
            return false;
        }
        if (!section.closed && fields.below(text)) {
            return true;
        }
        section.closed |= CLOSING.matcher(text).matches() || signatureBox(line, text);
        if (section.closed) {
            out.unplaced(line, text, Messages.whereEnd);
        }
        return section.closed;
    }

    /** A table of its own for the signature. */
    private boolean signatureBox(Line line, String text) {
        return line.cell != null && line.cell.cells() > 1 && !line.sameTable(section.line)
                && text.matches("(?i)(?:signed|signature|print name|name|position|role|date)\\W*");
    }

    private void answer(Line line, String text, Placement placement) {
        int question = tables.questionOf(line, section.heading.question());
        section.texts++;
        section.textsSinceResponse++;
        if (question < 0 || !section.heading.sure() || section.uncertain && placement == null) {
            out.unplaced(line, text, question < 0 ? Messages.whereEnd
                    : NLS.bind(Messages.whereUncertain, number(section.heading.question())));
            return;
        }
        Draft draft = out.draft(list, question, section.about);
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

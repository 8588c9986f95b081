package org.ipag.scrutiny.forms.internal.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.office.text.SideText;

/** Sorts what stands beside the body: kept, each with its kind and place, unless it is part of the form. */
final class SideTexts {

    private static final int ENOUGH_BOXES = 3;

    private final List<Line> lines;
    private final List<Heading> headings;
    /** The cell of each paragraph; null for one in no table. */
    private final List<Line.CellPlace> places;
    private final TopicWordings topic;
    private final WordingMatcher matcher;
    private final KnownTexts texts;
    private final HeaderFields fields;
    private final Collector out;

    SideTexts(List<Line> lines, List<Heading> headings, List<Line.CellPlace> places, TopicWordings topic, KnownTexts texts, HeaderFields fields, Collector out) {
        this.lines = lines;
        this.headings = headings;
        this.places = places;
        this.topic = topic;
        this.matcher = new WordingMatcher(topic);
        this.texts = texts;
        this.fields = fields;
        this.out = out;
    }

    void read(List<SideText> sides) {
        Map<SideText, Integer> answers = boxesAsAnswers(sides);
        for (SideText side : sides) {
            switch (side.kind()) {
                case HEADER -> page(side, Messages.whereHeader);
                case FOOTER -> page(side, Messages.whereFooter);
                case COMMENT -> comment(side);
                case NOTE -> note(side);
                case TEXT_BOX -> {
                    if (answers.containsKey(side)) {
                        add(out.draft(0, answers.get(side), null), side, Messages.warnBox);
                    } else {
                        box(side);
                    }
                }
                case DELETION -> {
                    out.unplaced(UnplacedKind.DELETION, side.text(), near(Messages.whereDeletion, side));
                    out.warnings.add(Messages.warnDeletions);
                }
            }
        }
    }

    /** A note to words in the cell or field of an answer is part of it. */
    private void note(SideText side) {
        Collector.Draft draft = out.at(side.paragraph());
        if (draft == null || !room(side.paragraph())) {
            out.unplaced(UnplacedKind.NOTE, side.text(), near(Messages.whereNote, side));
        } else {
            add(draft, side, Messages.warnNote);
        }
    }

    /** Whether the form gave the words of a paragraph a place of their own. */
    private boolean room(int paragraph) {
        Line.CellPlace place = paragraph < places.size() ? places.get(paragraph) : null;
        return place != null && place.cells() > 1 || lines.stream().anyMatch(line -> line.paragraph == paragraph && line.marked());
    }

    /** A comment where an answer should stand is the answer; one on words that are there may be anybody's remark. */
    private void comment(SideText side) {
        int question = emptyAnswer(side.paragraph());
        if (question >= 0) {
            Collector.Draft draft = out.draft(0, question, null);
            add(draft, side, Messages.warnCommentAnswer);
            draft.paragraphs.add(side.paragraph());
            return;
        }
        String what = side.author().isBlank() ? Messages.whereComment : NLS.bind(Messages.whereCommentBy, side.author());
        out.unplaced(UnplacedKind.COMMENT, side.text(), near(what, side));
        out.warnings.add(Messages.warnComments);
    }

    private void add(Collector.Draft draft, SideText side, String why) {
        side.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(draft.lines::add);
        draft.notes.add(NLS.bind(why, topic.questions.get(draft.question).number()));
    }

    /**
     * The question whose answer a blank cell is for: beside the cell of the question or below it, with nothing else said to it;
     * -1 if that is not certain.
     */
    private int emptyAnswer(int paragraph) {
        Line.CellPlace place = paragraph < 0 || paragraph >= places.size() ? null : places.get(paragraph);
        int question = questionAt(paragraph);
        if (place == null || place.cells() < 2 || question < 0) {
            return -1;
        }
        Collector.Draft there = out.at(paragraph);
        boolean onlyComments = there != null && there.question == question && lines.stream().noneMatch(line -> line.paragraph == paragraph);
        boolean blank = lines.stream().noneMatch(line -> place.equals(line.cell));
        boolean asked = headings.stream().filter(heading -> heading.question() == question).map(heading -> lines.get(heading.first()).cell).anyMatch(cell -> cell != null
                && cell.table() == place.table() && (cell.row() == place.row() ? cell.column() < place.column() : cell.row() == place.row() - 1 && cell.column() == place.column()));
        return blank && asked && (onlyComments || !out.answered(question)) ? question : -1;
    }

    private void page(SideText side, String where) {
        StringBuilder rest = new StringBuilder();
        side.text().lines().filter(line -> !line.isBlank() && !fields.page(line.strip()))
                .forEach(line -> rest.append(rest.isEmpty() ? "" : "\n").append(line.strip()));
        if (!rest.isEmpty()) {
            out.unplaced(UnplacedKind.HEADER_FOOTER, rest.toString(), where);
        }
    }

    /**
     * Text boxes that hold the answers: several, each hanging on another question that has no answer otherwise. One alone
     * may have been drawn anywhere.
     */
    private Map<SideText, Integer> boxesAsAnswers(List<SideText> sides) {
        Map<SideText, Integer> found = new LinkedHashMap<>();
        for (SideText side : sides) {
            if (side.kind() == SideText.Kind.TEXT_BOX && side.paragraph() >= 0 && !ofForm(side)) {
                int question = questionAt(side.paragraph());
                if (question < 0 || found.containsValue(question) || out.answered(question)) {
                    return Map.of();
                }
                found.put(side, question);
            }
        }
        return found.size() >= ENOUGH_BOXES ? found : Map.of();
    }

    private int questionAt(int paragraph) {
        int question = -1;
        for (Heading heading : headings) {
            if (lines.get(heading.first()).paragraph <= paragraph) {
                question = heading.sure() ? heading.question() : -1;
            }
        }
        return question;
    }

    private void box(SideText side) {
        if (ofForm(side)) {
            out.known("title", side.text());
        } else {
            out.unplaced(UnplacedKind.TEXT_BOX, side.text(), near(Messages.whereBox, side));
        }
    }

    /** Whether a box holds nothing but what belongs to the form itself. */
    private boolean ofForm(SideText side) {
        return side.text().lines().allMatch(line -> line.isBlank() || texts.title(line, true)
                || texts.guidance(line) || texts.prompt(line) || Labels.response(line, 0) == line.length()
                || question(line));
    }

    private boolean question(String line) {
        WordingMatcher.Match match = matcher.match(line, 0);
        return match.question() >= 0 && match.score() > 0.9 && match.end() + 2 > line.length()
                && !topic.questions.isEmpty();
    }

    /** Where it stands, and which question it is probably about. */
    private String near(String kind, SideText side) {
        int question = side.paragraph() < 0 ? -1 : questionAt(side.paragraph());
        String what = question < 0 ? kind : NLS.bind(Messages.whereQuestion, kind, topic.questions.get(question).number());
        for (Line line : lines) {
            if (side.paragraph() >= 0 && line.paragraph >= side.paragraph()) {
                return NLS.bind(Messages.whereNear, what, Sections.shorten(line.text));
            }
        }
        return what;
    }
}

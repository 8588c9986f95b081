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
    private final TopicWordings topic;
    private final WordingMatcher matcher;
    private final KnownTexts texts;
    private final HeaderFields fields;
    private final Collector out;

    SideTexts(List<Line> lines, List<Heading> headings, TopicWordings topic, KnownTexts texts, HeaderFields fields, Collector out) {
        this.lines = lines;
        this.headings = headings;
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
                case COMMENT -> {
                    String what = side.author().isBlank() ? Messages.whereComment
                            : NLS.bind(Messages.whereCommentBy, side.author());
                    out.unplaced(UnplacedKind.COMMENT, side.text(), near(what, side));
                    out.warnings.add(Messages.warnComments);
                }
                case NOTE -> out.unplaced(UnplacedKind.NOTE, side.text(), near(Messages.whereNote, side));
                case TEXT_BOX -> {
                    if (answers.containsKey(side)) {
                        answer(answers.get(side), side);
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

    private void answer(int question, SideText side) {
        Collector.Draft draft = out.draft(0, question, null);
        side.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(draft.lines::add);
        draft.notes.add(NLS.bind(Messages.warnBox, topic.questions.get(question).number()));
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

    private String near(String what, SideText side) {
        for (Line line : lines) {
            if (side.paragraph() >= 0 && line.paragraph >= side.paragraph()) {
                return NLS.bind(Messages.whereNear, what, Sections.shorten(line.text));
            }
        }
        return what;
    }
}

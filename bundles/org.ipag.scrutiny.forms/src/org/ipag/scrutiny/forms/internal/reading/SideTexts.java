package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.office.text.SideText;

/** Sorts what stands beside the body: kept, each with its kind and place, unless it is part of the form. */
final class SideTexts {

    private final List<Line> lines;
    private final TopicWordings topic;
    private final WordingMatcher matcher;
    private final KnownTexts texts;
    private final HeaderFields fields;
    private final Collector out;

    SideTexts(List<Line> lines, TopicWordings topic, KnownTexts texts, HeaderFields fields, Collector out) {
        this.lines = lines;
        this.topic = topic;
        this.matcher = new WordingMatcher(topic);
        this.texts = texts;
        this.fields = fields;
        this.out = out;
    }

    void read(List<SideText> sides) {
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
                case TEXT_BOX -> box(side);
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

    private void box(SideText side) {
        boolean form = side.text().lines().allMatch(line -> line.isBlank() || texts.title(line, true)
                || texts.guidance(line) || texts.prompt(line) || Labels.response(line, 0) == line.length()
                || question(line));
        if (form) {
            out.known("title", side.text());
        } else {
            out.unplaced(UnplacedKind.TEXT_BOX, side.text(), near(Messages.whereBox, side));
        }
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

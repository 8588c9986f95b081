package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/**
 * Decides which of the lines that read like questions are the form's headings. A form has each question once, or the
 * whole list once a case; a question that stands out of this order and does not look like the others is a quotation.
 */
final class HeadingResolver {

    private final TopicWordings topic;
    private final List<Line> lines;
    private final HeadingFinder finder;
    private final ShortLabels shortLabels;
    private final Looks looks;
    private final HeadingOrder order;
    private final HeadingGaps gaps;
    private FormHabits habits;

    HeadingResolver(TopicWordings topic, List<Line> lines) {
        this.topic = topic;
        this.lines = lines;
        this.finder = new HeadingFinder(topic, lines);
        this.looks = new Looks(lines);
        this.shortLabels = new ShortLabels(topic, lines);
        this.order = new HeadingOrder(topic, lines, looks);
        this.gaps = new HeadingGaps(topic, lines, finder, shortLabels, looks);
    }

    /** The headings in order; those of unknown questions and unsure ones are boundaries without an answer. */
    List<Heading> resolve() {
        List<Heading> headings = finder.find();
        headings = orLabels(headings);
        looks.learn(headings);
        headings.removeIf(this::besideAnother);
        headings = order.withoutQuotations(withoutEchoes(headings));
        looks.learn(headings);
        headings = withoutMereTalk(gaps.fill(headings));
        habits = new FormHabits(lines, headings);
        return new Boundaries(topic, lines, finder, looks, habits).among(headings);
    }

    /** What reads like questions, or the headings like the questions' labels of which it is only a part. */
    private List<Heading> orLabels(List<Heading> asked) {
        List<Heading> exact = asked.isEmpty() ? shortLabels.wholeForm() : asked;
        List<Heading> like = asked.size() < topic.mainQuestions() ? shortLabels.likeWholeForm() : List.of();
        boolean more = like.size() > exact.size() && exact.stream().allMatch(heading -> like.stream()
                .anyMatch(other -> other.first() == heading.first() && other.question() == heading.question()));
        return new ArrayList<>(more ? like : exact);
    }

    /** The labels of the form's own, once the headings are known. */
    FormHabits habits() {
        return habits;
    }

    /** Questions that stand more than once where the list is not repeated as a whole. */
    Set<Integer> repeated() {
        return order.repeated();
    }

    /** In a table with the questions in one column, what stands in another column of their rows are answers. */
    private boolean besideAnother(Heading heading) {
        Line line = lines.get(heading.last());
        if (looks.column() < 0 || line.cell == null || line.cell.column() == looks.column() || heading.score() >= 0.8) {
            return false;
        }
        for (int i = heading.first() - 1; i >= 0 && lines.get(i).sameRow(line); i--) {
            if (lines.get(i).cell.column() == looks.column()) {
                return true;
            }
        }
        return false;
    }

    /** Where a question is found twice and one of the two looks much more like the other headings, it is the heading. */
    private List<Heading> withoutEchoes(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : headings) {
            int shared = looks.shared(heading);
            boolean better = headings.stream().anyMatch(other -> other != heading
                    && other.question() == heading.question() && (looks.shared(other) >= shared + 2
                            || looks.shared(other) > shared && other.cues() > heading.cues()));
            if (!better) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /** One or two questions in words of its own do not make a form: in a record of what was said they are part of the talk. */
    private List<Heading> withoutMereTalk(List<Heading> headings) {
        long distinct = headings.stream().filter(Heading::sure).map(Heading::question).distinct().count();
        boolean few = distinct <= 2 && topic.mainQuestions() >= 5;
        return !few ? headings : headings.stream().map(heading -> heading.score() < 0.9 && heading.number().kind() == NumberKind.NONE
                && !finder.followed(heading.last(), heading.end()) ? heading.asUnsure() : heading).toList();
    }

    /** Whether the list of questions stands in the form once a case. */
    boolean wholeListRepeated() {
        return order.wholeListRepeated() || gaps.listBeganAgain();
    }
}

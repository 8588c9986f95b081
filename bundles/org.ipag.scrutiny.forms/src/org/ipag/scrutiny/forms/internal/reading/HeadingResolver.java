package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/**
 * Decides which of the lines that read like questions are the form's headings. A form has each question once, or the
 * whole list once a case; a question that stands out of this order and does not look like the others is a quotation.
 */
final class HeadingResolver {

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!;]\\s");

    private final TopicWordings topic;
    private final List<Line> lines;
    private final HeadingFinder finder;
    private final ShortLabels shortLabels;
    private final Looks looks;
    private FormHabits habits;
    private final Set<Integer> repeated = new HashSet<>();
    private boolean wholeList;

    HeadingResolver(TopicWordings topic, List<Line> lines) {
        this.topic = topic;
        this.lines = lines;
        this.finder = new HeadingFinder(topic, lines);
        this.looks = new Looks(lines);
        this.shortLabels = new ShortLabels(topic, lines);
    }

    /** The headings in order; those of unknown questions and unsure ones are boundaries without an answer. */
    List<Heading> resolve() {
        List<Heading> headings = finder.find();
        headings = orLabels(headings);
        looks.learn(headings);
        headings.removeIf(this::besideAnother);
        headings = withoutQuotations(withoutEchoes(headings));
        looks.learn(headings);
        headings = withoutMereTalk(fillGaps(headings));
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
        return repeated;
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

    private List<Heading> withoutQuotations(List<Heading> headings) {
        int[] count = new int[topic.questions.size()];
        headings.forEach(heading -> count[heading.question()]++);
        long twice = Arrays.stream(count).filter(c -> c > 1).count();
        long distinct = Arrays.stream(count).filter(c -> c > 0).count();
        wholeList = twice >= 2 && (twice * 2 >= distinct || againForCase(headings)) && restarts(headings);
        boolean[] inOrder = inOrder(headings);
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean duplicate = count[heading.question()] > 1 && !wholeList;
            boolean alike = looks.shared(heading) >= 3;
            if (duplicate) {
                Heading before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                boolean again = before != null && before.question() == heading.question();
                if (again && (heading.score() < 0.9 || !alike || heading.cues() < before.cues())) {
                    continue;
                }
                if (!inOrder[i]) {
                    if (!alike) {
                        continue;
                    }
                    kept.add(heading.asUnsure());
                    continue;
                }
                repeated.add(heading.question());
                kept.add(heading);
            } else if (!inOrder[i] && (heading.reworded() || !alike && heading.cues() < 2)) {
                kept.add(heading.asUnsure());
            } else {
                kept.add(heading);
            }
        }
        repeated.removeIf(question -> kept.stream().filter(h -> h.sure() && h.question() == question).count() < 2);
        return kept;
    }

    /** Whether a question comes again right behind the name of a case, so that the list may begin again without all of its questions. */
    private boolean againForCase(List<Heading> headings) {
        Set<Integer> seen = new HashSet<>();
        for (Heading heading : headings) {
            if (!seen.add(heading.question()) && heading.first() > 0 && named(lines.get(heading.first() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list of questions begins anew after it has run through. */
    private boolean restarts(List<Heading> headings) {
        Set<Integer> seen = new HashSet<>();
        int lists = 1;
        for (Heading heading : headings) {
            if (!seen.add(heading.question())) {
                lists++;
                seen.clear();
                seen.add(heading.question());
            }
        }
        // Case by case under each question looks different: q1 q1 q2 q2.
        return lists <= 1 + headings.size() / 2 && lists > 1 && headings.size() / lists >= 2;
    }

    /** Marks a longest run of headings in the topic's order. */
    private boolean[] inOrder(List<Heading> headings) {
        int n = headings.size();
        boolean[] result = new boolean[n];
        if (wholeList) {
            Arrays.fill(result, true);
            return result;
        }
        double[] best = new double[n];
        int[] from = new int[n];
        int end = -1;
        for (int i = 0; i < n; i++) {
            double own = 1 + 0.1 * headings.get(i).cues() + 0.2 * looks.shared(headings.get(i));
            best[i] = own;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (headings.get(j).question() <= headings.get(i).question() && best[j] + own > best[i]) {
                    best[i] = best[j] + own;
                    from[i] = j;
                }
            }
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        for (int i = end; i >= 0; i = from[i]) {
            result[i] = true;
        }
        return result;
    }

    /** Takes up questions worded anew where exactly they are missing. */
    private List<Heading> fillGaps(List<Heading> headings) {
        List<Heading> result = new ArrayList<>();
        Set<Integer> found = new HashSet<>();
        headings.forEach(heading -> found.add(heading.question()));
        int previous = -1;
        int from = 0;
        for (int h = 0; h <= headings.size(); h++) {
            Heading next = h < headings.size() ? headings.get(h) : null;
            int to = next == null ? lines.size() : next.first();
            int nextQuestion = next == null ? topic.questions.size() : next.question();
            for (int i = from; i < to; i++) {
                if (next == null && listBeginsAgain(i, found)) {
                    found.clear();
                    previous = -1;
                    wholeList = true;
                }
                Heading candidate = missing(i, from, to, previous, nextQuestion, found, headings.isEmpty());
                if (candidate != null) {
                    result.add(candidate);
                    if (candidate.sure()) {
                        found.add(candidate.question());
                        previous = candidate.question();
                    }
                    i = candidate.last();
                    from = i + 1;
                }
            }
            if (next != null) {
                result.add(next);
                previous = next.question();
                from = next.last() + 1;
            }
        }
        return result;
    }

    /** Whether bare numbers of questions run on from the first again, behind the name of another case. */
    private boolean listBeginsAgain(int i, Set<Integer> found) {
        Labels.Number number = Labels.number(lines.get(i));
        return i > 0 && number.kind() == NumberKind.EXPLICIT && number.closed() && topic.ofNumber(number.number()) == 0
                && found.size() >= 3 && found.contains(0) && named(lines.get(i - 1));
    }

    private static boolean named(Line line) {
        return Labels.caseName(line.text).filter(name -> name.closed() || line.bold || line.heading > 0).isPresent();
    }

    private Heading missing(int i, int from, int to, int previous, int next, Set<Integer> found, boolean alone) {
        Line line = lines.get(i);
        if (line.marked() || line.placeholder) {
            return null;
        }
        Labels.Number number = Labels.number(line);
        Heading reading = finder.at(i);
        if (reading != null && reading.last() >= to) {
            reading = null;
        }
        if (number.kind() == NumberKind.EXPLICIT && number.closed()) {
            int question = topic.ofNumber(number.number());
            boolean again = question >= 0 && question == previous && caseOnly(line.text.substring(number.end()));
            boolean fits = again || question > previous && question < next && !found.contains(question);
            if (fits && (reading == null || reading.score() < 0.3 || reading.question() == question
                    || reading.margin() < 0.15)) {
                // Unless the words behind the number are clearly the question's, they are the answer.
                boolean worded = reading != null && reading.question() == question && reading.score() >= 0.5;
                int end = worded ? reading.end() : wordsOfQuestion(line, number.end());
                int last = worded ? reading.last() : i;
                // A question with nothing below may be the answer: what the group asks back.
                boolean asksBack = !worded && end == line.text.length() && end > number.end() && nothingBelow(i, to);
                return new Heading(question, i, last, end, 0.5, 1, number, 2, !asksBack);
            }
        }
        if (alone) {
            return null;
        }
        Heading labelled = shortLabels.at(i);
        if (labelled != null && labelled.question() > previous && labelled.question() < next
                && !found.contains(labelled.question()) && looks.shared(line, number.kind()) >= 3) {
            return labelled;
        }
        Heading worded = reading == null ? null : worded(i, from, previous, next, found, reading);
        if (worded != null) {
            return worded;
        }
        // The number of the question that is missing, without its words: whoever wrote it may have meant the question.
        int byNumber = number.kind() == NumberKind.TYPED && number.closed() && looks.number() == NumberKind.TYPED
                ? topic.ofNumber(number.number()) : -1;
        boolean meant = byNumber >= 0 && topic.questions.get(byNumber).main() && byNumber > previous && byNumber < next && !found.contains(byNumber)
                && previous >= 0 && !looks.ownList(i, from, number);
        return meant ? new Heading(byNumber, i, i, number.end(), 0.5, 1, number, 1, false) : null;
    }

    /** Question 1 – Case B: the question comes once a case. */
    private static boolean caseOnly(String text) {
        return Labels.caseName(text).filter(name -> name.end() == text.length() && !name.key().isEmpty()).isPresent();
    }

    private Heading worded(int i, int from, int previous, int next, Set<Integer> found, Heading reading) {
        Line line = lines.get(i);
        Labels.Number number = Labels.number(line);
        int question = reading.question();
        boolean inGap = question > previous && question < next && !found.contains(question);
        boolean numbered = number.number() > 0 && number.number() == topic.questions.get(question).number()
                && number.kind() == looks.number() && !looks.ownList(i, from, number);
        boolean alike = looks.shared(line, number.kind()) >= 3 && looks.sameList(line, number);
        String text = lines.get(reading.last()).text;
        boolean asks = text.indexOf('?') >= 0;
        boolean followed = finder.followed(reading.last(), reading.end());
        if (inGap && alike && reading.margin() >= 0.1) {
            if (numbered && reading.score() >= 0.22 && (asks || followed || line.bold)
                    || reading.score() >= 0.45 && (asks || followed) && (looks.number() == NumberKind.NONE || numbered)) {
                int end = Math.max(reading.end(), questionMark(text, reading.end()));
                return new Heading(question, i, reading.last(), end, reading.score(), reading.margin(), number,
                        reading.cues(), true);
            }
        }
        return null;
    }

    /** A question after an explicit number may be in words no one knows: it ends with its mark. */
    private static int wordsOfQuestion(Line line, int from) {
        int mark = line.text.indexOf('?', from);
        // Behind a sentence that asks nothing, the question is part of the answer.
        return mark >= 0 && !SENTENCE_END.matcher(line.text.substring(from, mark)).find() ? mark + 1 : from;
    }

    private boolean nothingBelow(int i, int to) {
        Labels.Number next = i + 1 < lines.size() ? Labels.number(lines.get(i + 1)) : Labels.Number.NONE;
        return i + 1 >= to || next.kind() == NumberKind.EXPLICIT && next.closed();
    }

    private static int questionMark(String text, int from) {
        int mark = text.indexOf('?', from);
        return mark >= 0 && mark - from < 45 ? mark : from;
    }

    /** Whether the list of questions stands in the form once a case. */
    boolean wholeListRepeated() {
        return wholeList;
    }
}

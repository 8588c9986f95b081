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
    private final Set<Integer> repeated = new HashSet<>();
    private NumberKind usualNumber = NumberKind.NONE;
    private String usualList = "";
    private boolean usualBold;
    private boolean usualHeading;
    private int usualColumn;
    private boolean wholeList;
    private final long labels;
    private OuterList outerList;

    HeadingResolver(TopicWordings topic, List<Line> lines) {
        this.topic = topic;
        this.lines = lines;
        this.finder = new HeadingFinder(topic, lines);
        this.shortLabels = new ShortLabels(topic, lines);
        this.labels = lines.stream().filter(line -> Labels.response(line.text, 0) > 0).count();
    }

    /** The headings in order; those of unknown questions and unsure ones are boundaries without an answer. */
    List<Heading> resolve() {
        List<Heading> headings = finder.find();
        headings = orLabels(headings);
        learnLooks(headings);
        headings.removeIf(this::besideAnother);
        headings = withoutQuotations(withoutEchoes(headings));
        learnLooks(headings);
        headings = withoutMereTalk(fillGaps(headings));
        outerList = new OuterList(lines, headings, usualNumber);
        return withUnknown(headings);
    }

    /** What reads like questions, or the headings like the questions' labels of which it is only a part. */
    private List<Heading> orLabels(List<Heading> asked) {
        List<Heading> exact = asked.isEmpty() ? shortLabels.wholeForm() : asked;
        List<Heading> like = asked.size() < mainQuestions() ? shortLabels.likeWholeForm() : List.of();
        boolean more = like.size() > exact.size() && exact.stream().allMatch(heading -> like.stream()
                .anyMatch(other -> other.first() == heading.first() && other.question() == heading.question()));
        return new ArrayList<>(more ? like : exact);
    }

    /** Questions that stand more than once where the list is not repeated as a whole. */
    Set<Integer> repeated() {
        return repeated;
    }

    private void learnLooks(List<Heading> headings) {
        int[] kinds = new int[NumberKind.values().length];
        int bold = 0;
        int styled = 0;
        int inColumn = 0;
        for (Heading heading : headings) {
            Line line = lines.get(heading.last());
            kinds[heading.number().kind().ordinal()]++;
            bold += line.bold ? 1 : 0;
            styled += line.heading > 0 ? 1 : 0;
            if (line.cell != null) {
                inColumn++;
                usualColumn = line.cell.column();
            }
            if (line.label != null && heading.number().kind() == NumberKind.AUTOMATIC) {
                usualList = line.label.listId();
            }
        }
        int most = 0;
        for (int k = 1; k < kinds.length; k++) {
            most = kinds[k] > kinds[most] ? k : most;
        }
        usualNumber = NumberKind.values()[most];
        usualBold = bold * 2 > headings.size();
        usualHeading = styled * 2 > headings.size();
        usualColumn = inColumn * 2 > headings.size() ? usualColumn : -1;
    }

    /** How many traits a line shares with the form's headings, of four. */
    private int looks(Line line, NumberKind kind) {
        int same = kind == usualNumber ? 1 : 0;
        same += line.bold == usualBold ? 1 : 0;
        same += line.heading > 0 == usualHeading ? 1 : 0;
        int column = line.cell == null ? -1 : line.cell.column();
        return same + (column == usualColumn ? 1 : 0);
    }

    private int looks(Heading heading) {
        return looks(lines.get(heading.last()), heading.number().kind());
    }

    /** In a table with the questions in one column, what stands in another column of their rows are answers. */
    private boolean besideAnother(Heading heading) {
        Line line = lines.get(heading.last());
        if (usualColumn < 0 || line.cell == null || line.cell.column() == usualColumn || heading.score() >= 0.8) {
            return false;
        }
        for (int i = heading.first() - 1; i >= 0 && lines.get(i).sameRow(line); i--) {
            if (lines.get(i).cell.column() == usualColumn) {
                return true;
            }
        }
        return false;
    }

    /** Where a question is found twice and one of the two looks much more like the other headings, it is the heading. */
    private List<Heading> withoutEchoes(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : headings) {
            int looks = looks(heading);
            boolean better = headings.stream().anyMatch(other -> other != heading
                    && other.question() == heading.question() && (looks(other) >= looks + 2
                            || looks(other) > looks && other.cues() > heading.cues()));
            if (!better) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /** One or two questions in words of its own do not make a form: in a record of what was said they are part of the talk. */
    private List<Heading> withoutMereTalk(List<Heading> headings) {
        long distinct = headings.stream().filter(Heading::sure).map(Heading::question).distinct().count();
        boolean few = distinct <= 2 && mainQuestions() >= 5;
        return !few ? headings : headings.stream().map(heading -> heading.score() < 0.9 && heading.number().kind() == NumberKind.NONE
                && !finder.followed(heading.last(), heading.end()) ? heading.asUnsure() : heading).toList();
    }

    private List<Heading> withoutQuotations(List<Heading> headings) {
        int[] count = new int[topic.questions.size()];
        headings.forEach(heading -> count[heading.question()]++);
        long twice = Arrays.stream(count).filter(c -> c > 1).count();
        long distinct = Arrays.stream(count).filter(c -> c > 0).count();
        wholeList = twice >= 2 && twice * 2 >= distinct && restarts(headings);
        boolean[] inOrder = inOrder(headings);
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean duplicate = count[heading.question()] > 1 && !wholeList;
            boolean alike = looks(heading) >= 3;
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
            double own = 1 + 0.1 * headings.get(i).cues() + 0.2 * looks(headings.get(i));
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
            boolean fits = question > previous && question < next && !found.contains(question);
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
                && !found.contains(labelled.question()) && looks(line, number.kind()) >= 3) {
            return labelled;
        }
        Heading worded = reading == null ? null : worded(i, from, previous, next, found, reading);
        if (worded != null) {
            return worded;
        }
        // The number of the question that is missing, without its words: whoever wrote it may have meant the question.
        int byNumber = number.kind() == NumberKind.TYPED && number.closed() && usualNumber == NumberKind.TYPED
                ? topic.ofNumber(number.number()) : -1;
        boolean meant = byNumber > previous && byNumber < next && !found.contains(byNumber)
                && previous >= 0 && !ownList(i, from, number);
        return meant ? new Heading(byNumber, i, i, number.end(), 0.5, 1, number, 1, false) : null;
    }

    private Heading worded(int i, int from, int previous, int next, Set<Integer> found, Heading reading) {
        Line line = lines.get(i);
        Labels.Number number = Labels.number(line);
        int question = reading.question();
        boolean inGap = question > previous && question < next && !found.contains(question);
        boolean numbered = number.number() > 0 && number.number() == topic.questions.get(question).number()
                && number.kind() == usualNumber && !ownList(i, from, number);
        boolean alike = looks(line, number.kind()) >= 3 && sameList(line, number);
        String text = lines.get(reading.last()).text;
        boolean asks = text.indexOf('?') >= 0;
        boolean followed = finder.followed(reading.last(), reading.end());
        if (inGap && alike && reading.margin() >= 0.1) {
            if (numbered && reading.score() >= 0.22 && (asks || followed || line.bold)
                    || reading.score() >= 0.45 && (asks || followed) && (usualNumber == NumberKind.NONE || numbered)) {
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

    private boolean sameList(Line line, Labels.Number number) {
        return number.kind() != NumberKind.AUTOMATIC || line.label.listId().equals(usualList);
    }

    /** Whether the number goes on with a list that the answer itself makes. */
    private boolean ownList(int i, int from, Labels.Number number) {
        for (int j = i - 1; j >= from; j--) {
            Labels.Number before = Labels.number(lines.get(j));
            if (before.kind() == number.kind() && before.number() == number.number() - 1
                    && sameList(lines.get(j), before)) {
                return true;
            }
        }
        return false;
    }

    /** Adds boundaries where the form asks something that is none of the topic's questions. */
    private List<Heading> withUnknown(List<Heading> headings) {
        List<Heading> result = new ArrayList<>();
        int h = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (h < headings.size() && headings.get(h).first() <= i) {
                Heading heading = headings.get(h++);
                result.add(heading);
                i = Math.max(i, heading.last());
                continue;
            }
            if (!result.isEmpty() && unknown(i, result.get(result.size() - 1), headings, h)) {
                result.add(new Heading(-1, i, i, lines.get(i).text.length(), 0, 0, Labels.number(lines.get(i)), 0, false));
            }
        }
        return result;
    }

    private boolean unknown(int i, Heading current, List<Heading> headings, int next) {
        Line line = lines.get(i);
        if (line.marked() || line.placeholder || Labels.response(line.text, 0) > 0 || line.text.charAt(0) == '('
                || finder.numberAlone(i) || Labels.caseName(line.text).isPresent()) {
            return false;
        }
        if (aboutAnother(i, current, headings) || outerList.goesOn(line)) {
            return true;
        }
        Labels.Number number = Labels.number(line);
        boolean asks = line.text.endsWith("?");
        boolean followed = finder.followed(i, line.text.length());
        boolean alike = looks(line, number.kind()) == 4 && sameList(line, number);
        boolean numbered = number.number() > 0 && number.kind() == usualNumber && alike
                && !ownList(i, current.last() + 1, number);
        if (usualHeading && line.heading > 0 && line.heading <= lines.get(current.last()).heading) {
            return true;
        }
        // Under a question across the whole table the answers have the columns for themselves.
        if (usualColumn >= 0 && line.cell != null && line.cell.column() == usualColumn && !across(lines.get(current.last()))
                && line.sameTable(lines.get(current.last())) && !line.sameRow(lines.get(current.last()))
                && i + 1 < lines.size() && lines.get(i + 1).sameRow(line) && !lines.get(i + 1).sameCell(line)) {
            return true;
        }
        if (i == current.last() + 1 && !followed) {
            // The first thing under a question is more likely its answer.
            return false;
        }
        if (asks && followed && line.text.length() > 12) {
            // Where each question has one label, what stands between a question and its label is not another question.
            return !firstUnder(i, current) || labels > known(headings);
        }
        if (numbered && (asks || followed) && usualNumber != NumberKind.NONE) {
            return true;
        }
        boolean gap = gap(current, headings, next);
        return gap && asks && line.text.length() > 20 && (usualBold || usualHeading) && alike;
    }

    /** Whether a line, or the one it leads to, says that it is about a question which has been asked elsewhere. */
    private boolean aboutAnother(int i, Heading current, List<Heading> headings) {
        String text = lines.get(i).text;
        if (text.endsWith(":") && text.length() < 60 && i + 1 < lines.size() && Labels.response(text, 0) < 0
                && Labels.about(lines.get(i + 1).text) > 0) {
            return aboutAnother(i + 1, current, headings);
        }
        int question = topic.ofNumber(Labels.about(text));
        return question >= 0 && textBetween(current.last() + 1, i) && question != current.question()
                && headings.stream().anyMatch(heading -> heading.question() == question);
    }

    /** Whether an answer has begun: Q3, see there may be all that somebody says. */
    private boolean textBetween(int from, int to) {
        for (int j = from; j < to; j++) {
            String text = lines.get(j).text;
            if (text.charAt(0) != '(' && Labels.response(text, 0) != text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a hint stands between a line and its heading, and the label comes next. */
    private boolean firstUnder(int i, Heading current) {
        for (int j = current.last() + 1; j < i; j++) {
            if (lines.get(j).text.charAt(0) != '(') {
                return false;
            }
        }
        return i + 1 < lines.size() && Labels.response(lines.get(i + 1).text, 0) > 0;
    }

    private static long known(List<Heading> headings) {
        return headings.stream().filter(heading -> heading.question() >= 0).count();
    }

    private static boolean across(Line line) {
        return line.cell != null && line.cell.span() > 1;
    }

    /** Whether a question of the topic is missing between this heading and the next. */
    private boolean gap(Heading current, List<Heading> headings, int next) {
        int from = current.question();
        int to = next < headings.size() ? headings.get(next).question() : mainQuestions();
        return from >= 0 && to > from + 1;
    }

    private int mainQuestions() {
        return (int) topic.questions.stream().filter(TopicWordings.Asked::main).count();
    }

    /** Whether the list of questions stands in the form once a case. */
    boolean wholeListRepeated() {
        return wholeList;
    }
}

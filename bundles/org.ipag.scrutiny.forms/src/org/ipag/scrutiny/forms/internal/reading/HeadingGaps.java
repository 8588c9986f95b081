package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/** Finds the headings that are worded so differently that only their number, look and place tell which question they are. */
final class HeadingGaps {

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}[.!;]\\s");

    private final TopicWordings topic;
    private final List<Line> lines;
    private final HeadingFinder finder;
    private final ShortLabels shortLabels;
    private final Looks looks;
    private boolean listBeganAgain;

    HeadingGaps(TopicWordings topic, List<Line> lines, HeadingFinder finder, ShortLabels shortLabels, Looks looks) {
        this.topic = topic;
        this.lines = lines;
        this.finder = finder;
        this.shortLabels = shortLabels;
        this.looks = looks;
    }

    /** Whether bare numbers showed that the list begins again for another case. */
    boolean listBeganAgain() {
        return listBeganAgain;
    }

    /** Takes up questions worded anew where exactly they are missing. */
    List<Heading> fill(List<Heading> headings) {
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
                    listBeganAgain = true;
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
                && found.size() >= 3 && found.contains(0) && CaseLabels.names(lines.get(i - 1));
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
}

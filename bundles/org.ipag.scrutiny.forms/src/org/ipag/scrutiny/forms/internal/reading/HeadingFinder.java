package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Looks at every line as if it were the heading of a question and keeps those that might be. */
final class HeadingFinder {

    private final TopicWordings topic;
    private final WordingMatcher matcher;
    private final List<Line> lines;
    private final Heading[] readings;
    private final boolean[] known;

    HeadingFinder(TopicWordings topic, List<Line> lines) {
        this.topic = topic;
        this.matcher = new WordingMatcher(topic);
        this.lines = lines;
        this.readings = new Heading[lines.size()];
        this.known = new boolean[lines.size()];
    }

    /** Lines that read like a question of the topic, sure ones only by their own words. */
    List<Heading> find() {
        List<Heading> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Heading heading = at(i);
            if (heading != null && acceptable(heading)) {
                found.add(heading);
                i = heading.last() + 1;
            } else if (heading != null && heading.score() >= 0.8
                    && (heading.cues() > 0 || alone(heading))) {
                // Surely a question, but not surely this one: the answer before it ends here in any case.
                found.add(agrees(heading) && heading.sure() ? heading : heading.asUnsure());
                i = heading.last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The best reading of a line as a question, however poor; null if it shares nothing with any. */
    Heading at(int i) {
        if (!known[i]) {
            readings[i] = look(i);
            known[i] = true;
        }
        return readings[i];
    }

    private Heading look(int i) {
        Line line = lines.get(i);
        if (line.mark == Line.Mark.TAG || line.placeholder || Labels.response(line.text, 0) > 0) {
            return null;
        }
        Labels.Number number = Labels.number(line);
        WordingMatcher.Match match = matcher.match(line.text, number.end());
        int last = i;
        int end = match.end();
        if (mayGoOn(i)) {
            StringBuilder joined = new StringBuilder(line.text);
            for (int next = i + 1; next <= i + 2 && next < lines.size() && mayContinue(i, next); next++) {
                int offset = joined.length() + 1;
                joined.append('\n').append(lines.get(next).text);
                WordingMatcher.Match longer = matcher.match(joined.toString(), number.end());
                if (longer.question() < 0 || longer.end() <= offset) {
                    continue;
                }
                Line own = lines.get(next);
                double alone = matcher.match(own.text, Labels.number(own).end()).score();
                boolean goesOn = Character.isLowerCase(own.text.charAt(0)) && longer.score() >= 0.85 && longer.score() > alone + 0.03
                        && (match.question() == longer.question() || match.score() < 0.6);
                if (goesOn || longer.score() > Math.max(match.score(), alone) + 0.1) {
                    match = longer;
                    last = next;
                    end = longer.end() - offset;
                }
            }
        }
        // A bookmark may have grown over the next question's heading, but must not make a heading of an answer.
        if (match.question() < 0 || line.mark == Line.Mark.BOOKMARK && match.score() < 0.9) {
            return null;
        }
        if (quoted(line.text, number.end(), last > i ? line.text.length() : end)) {
            return null;
        }
        int first = i;
        if (number.kind() == Labels.NumberKind.NONE && i > 0 && numberAlone(i - 1)
                && (lines.get(i - 1).sameRow(line) || lines.get(i - 1).sameCell(line))) {
            number = Labels.number(lines.get(i - 1));
            first = i - 1;
        }
        boolean runOn = match.runOn() && match.score() <= 0.97;
        int tail = runOn && number.number() == topic.questions.get(match.question()).number()
                ? tail(lines.get(last).text, end) : end;
        return new Heading(match.question(), first, last, tail, match.score(), match.margin(), number,
                cues(i, last, tail, number), !runOn || tail > end);
    }

    /** A numbered question may go on for some words behind those that are known, to the mark at the end of its line. */
    private static int tail(String text, int end) {
        int mark = text.length() - 1;
        boolean all = mark > end && text.charAt(mark) == '?' && text.indexOf('?', end) == mark;
        String more = all ? text.substring(end, mark) : "";
        return all && more.length() <= 45 && more.chars().noneMatch(c -> ".;!:\n\t".indexOf(c) >= 0) ? mark : end;
    }

    /** A question in quotation marks is quoted, not asked. */
    private static boolean quoted(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' || c == '‘' && i == from) {
                return true;
            }
        }
        return false;
    }

    boolean numberAlone(int i) {
        Line line = lines.get(i);
        Labels.Number number = Labels.number(line);
        return !line.marked() && (number.kind() == Labels.NumberKind.TYPED || number.kind() == Labels.NumberKind.EXPLICIT)
                && number.end() >= line.text.length();
    }

    private boolean mayGoOn(int i) {
        String text = lines.get(i).text;
        char last = text.charAt(text.length() - 1);
        return last != '?' && last != '!' && last != '.' && text.length() < 200;
    }

    private boolean mayContinue(int i, int next) {
        Line line = lines.get(next);
        return line.sameCell(lines.get(i)) && !line.marked() && !line.placeholder && line.label == null
                && line.text.charAt(0) != '(' && Labels.response(line.text, 0) < 0
                && Labels.number(line).kind() == Labels.NumberKind.NONE;
    }

    private boolean agrees(Heading heading) {
        return heading.number().number() > 0
                && heading.number().number() == topic.questions.get(heading.question()).number();
    }

    private boolean acceptable(Heading heading) {
        double score = heading.score();
        double margin = heading.margin();
        boolean agrees = agrees(heading);
        if (!heading.sure()) {
            return score >= 0.8 && margin >= 0.08;
        }
        if (score >= 0.9 && margin >= 0.05 || score >= 0.8 && margin >= 0.08 && heading.cues() > 0) {
            return true;
        }
        if (score >= 0.8 && margin >= 0.1 && alone(heading)) {
            return true;
        }
        if (score >= 0.62 && margin >= 0.12) {
            return agrees || heading.number().kind() == Labels.NumberKind.NONE && heading.cues() >= 1;
        }
        return score >= 0.45 && margin >= 0.12 && agrees && heading.cues() >= 2;
    }

    /** Whether the question has its line for itself. */
    private boolean alone(Heading heading) {
        return heading.end() + 2 > lines.get(heading.last()).text.length();
    }

    /** Signs of a heading: a number, a question mark, bold or heading style, a hint or label behind it, its column. */
    private int cues(int i, int last, int end, Labels.Number number) {
        Line line = lines.get(i);
        Line lastLine = lines.get(last);
        int cues = number.kind() == Labels.NumberKind.NONE ? 0 : 1;
        cues += end < lastLine.text.length() && lastLine.text.charAt(end) == '?' ? 1 : 0;
        cues += line.bold || line.heading > 0 ? 1 : 0;
        cues += followed(last, end) ? 1 : 0;
        boolean answerBeside = line.cell != null && last + 1 < lines.size() && lines.get(last + 1).sameRow(line)
                && !lines.get(last + 1).sameCell(line);
        return cues + (answerBeside ? 1 : 0);
    }

    /** Whether a hint, a response label or an answer's field comes right behind. */
    boolean followed(int last, int end) {
        String text = lines.get(last).text;
        int at = end;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '('
                && text.charAt(at) != '[') {
            at++;
        }
        if (at < text.length()) {
            return text.charAt(at) == '(' || text.charAt(at) == '[' || Labels.response(text, at) > 0;
        }
        if (last + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(last + 1);
        return next.placeholder || next.marked() || next.text.charAt(0) == '(' || next.text.charAt(0) == '['
                || Labels.response(next.text, 0) > 0;
    }
}

package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/** Finds where an answer ends although none of the topic's questions begins: at questions and remarks of the form's own. */
final class Boundaries {

    private final TopicWordings topic;
    private final List<Line> lines;
    private final HeadingFinder finder;
    private final Looks looks;
    private final long labels;
    private final FormHabits habits;
    private OuterList outerList;

    Boundaries(TopicWordings topic, List<Line> lines, HeadingFinder finder, Looks looks, FormHabits habits) {
        this.topic = topic;
        this.lines = lines;
        this.finder = finder;
        this.looks = looks;
        this.habits = habits;
        this.labels = lines.stream().filter(line -> Labels.response(line.text, 0) > 0).count();
    }

    /** Adds boundaries where the form asks something that is none of the topic's questions. */
    List<Heading> among(List<Heading> headings) {
        outerList = new OuterList(lines, headings, looks.number());
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
        if (line.marked() || line.placeholder || Labels.response(line.text, 0) > 0 || habits.label(line.text) > 0 || line.text.charAt(0) == '('
                || finder.numberAlone(i) || Labels.caseName(line.text).isPresent()) {
            return false;
        }
        if (aboutAnother(i, current, headings, next) || outerList.goesOn(line) || ownSection(i, current, headings, next)) {
            return true;
        }
        Labels.Number number = Labels.number(line);
        boolean asks = line.text.endsWith("?");
        boolean followed = finder.followed(i, line.text.length());
        boolean alike = looks.shared(line, number.kind()) == 4 && looks.sameList(line, number);
        boolean numbered = number.number() > 0 && number.kind() == looks.number() && alike
                && !looks.ownList(i, current.last() + 1, number);
        // What was typed behind a question with a line break looks like the question.
        if (looks.heading() && !line.sameParagraph && line.heading > 0 && line.heading <= lines.get(current.last()).heading) {
            return true;
        }
        // Under a question across the whole table the answers have the columns for themselves.
        if (looks.column() >= 0 && line.cell != null && line.cell.column() == looks.column() && !across(lines.get(current.last()))
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
        if (numbered && (asks || followed) && looks.number() != NumberKind.NONE) {
            return true;
        }
        boolean gap = gap(current, headings, next);
        return gap && asks && line.text.length() > 20 && (looks.bold() || looks.heading()) && alike;
    }

    /** Whether a line, or the one it leads to, says that it is about a question which has been asked elsewhere. */
    private boolean aboutAnother(int i, Heading current, List<Heading> headings, int next) {
        String text = lines.get(i).text;
        boolean title = text.length() < 60 && (text.endsWith(":") || lines.get(i).bold || lines.get(i).heading > 0);
        if (title && i + 1 < lines.size() && Labels.response(text, 0) < 0 && Labels.about(text) == 0 && Labels.about(lines.get(i + 1).text) > 0) {
            boolean question = next < headings.size() && headings.get(next).first() == i + 1;
            return !question && aboutAnother(i + 1, current, headings, next);
        }
        if (Labels.aboutSeveral(text)) {
            return true;
        }
        int question = topic.ofNumber(Labels.about(text));
        return question >= 0 && textBetween(current.last() + 1, i) && question != current.question()
                && headings.stream().anyMatch(heading -> heading.question() == question);
    }

    /** Whether a title below the last answer begins something of the form's own, in a form whose answers have no titles. */
    private boolean ownSection(int i, Heading current, List<Heading> headings, int next) {
        Line line = lines.get(i);
        return next >= headings.size() && title(line) && line.cell == null && i + 1 < lines.size() && !title(lines.get(i + 1))
                && !lines.get(i + 1).bold && textBetween(current.last() + 1, i) && !titlesInAnswers(headings);
    }

    private boolean titlesInAnswers(List<Heading> headings) {
        for (int h = 0; h + 1 < headings.size(); h++) {
            for (int j = headings.get(h).last() + 2; j < headings.get(h + 1).first(); j++) {
                Line line = lines.get(j);
                boolean furniture = Labels.caseName(line.text).isPresent() || habits.label(line.text) > 0
                        || lines.stream().anyMatch(other -> other != line && other.text.equals(line.text));
                if (title(line) && !furniture) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean title(Line line) {
        return (line.bold || line.heading > 0) && !line.marked() && Words.of(line.text).size() <= 8
                && Labels.response(line.text, 0) < 0 && !line.text.matches(".*[.!?:;,–—-]");
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
        int to = next < headings.size() ? headings.get(next).question() : topic.mainQuestions();
        return from >= 0 && to > from + 1;
    }
}

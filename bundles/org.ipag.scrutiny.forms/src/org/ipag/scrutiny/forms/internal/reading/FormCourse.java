package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;

/** How far the reading of a form has come: its lines, and the headings that are still ahead. */
final class FormCourse {

    private final List<Line> lines;
    private final List<Heading> headings;
    private int next;

    FormCourse(List<Line> lines, List<Heading> headings) {
        this.lines = lines;
        this.headings = headings;
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** The line behind; null at the end. */
    Line after(Line line) {
        return line.index + 1 < lines.size() ? lines.get(line.index + 1) : null;
    }

    /** The next heading ahead; null if there is none. */
    Heading ahead() {
        return next < headings.size() ? headings.get(next) : null;
    }

    /** Goes past the heading ahead. */
    Heading pass() {
        return headings.get(next++);
    }

    /** Index of the line with which the next question begins; the number of lines if there is none. */
    int nextHeadingLine() {
        return ahead() == null ? lines.size() : ahead().first();
    }

    /** Whether a heading that is certainly one is still ahead. */
    boolean sureAhead() {
        return headings.subList(next, headings.size()).stream().anyMatch(Heading::sure);
    }

    /** How many headings of the form are questions of the topic. */
    long questions() {
        return headings.stream().filter(heading -> heading.question() >= 0).count();
    }

    /** Whether one of the form's headings, sure or not, is that question. */
    boolean asks(int question) {
        return headings.stream().anyMatch(heading -> heading.question() == question);
    }
}

package org.ipag.scrutiny.forms.internal.reading;

import org.ipag.scrutiny.forms.internal.reading.Collector.Case;
import org.ipag.scrutiny.forms.internal.reading.Collector.Draft;

/** What stands under one heading, while it is being read. */
final class Section {

    final Heading heading;
    final Line line;
    /** The question's number as people know it; ? for none. */
    final String number;
    /** The case its text is about at present; null for all. */
    Case about;
    /** Whether a case has been named under this heading. */
    boolean caseNamed;
    /** The line that named it. */
    Line caseLine;
    /** Labels such as Response: so far. */
    int responses;
    /** Lines of text so far. */
    int texts;
    /** Lines of text since the last label. */
    int textsSinceResponse;
    /** Whether the form gave the answer a place of its own: a field, a cell. */
    boolean room;
    /** Whether the form has taken its leave. */
    boolean closed;
    /** Whether it is in doubt that text from here on answers the question. */
    boolean uncertain;
    Draft last;
    Line firstLine;
    Line lastLine;
    String lastTag = "";

    Section(Heading heading, Line line, Case about, String number) {
        this.heading = heading;
        this.line = line;
        this.about = about;
        this.number = number;
    }
}

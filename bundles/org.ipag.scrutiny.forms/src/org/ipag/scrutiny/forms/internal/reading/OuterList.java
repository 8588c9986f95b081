package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/** A numbered list around the form: minutes, whose item 3 are the questions, go on with item 4 below the last answer. */
final class OuterList {

    private Line item;
    private int number;

    /** @param usualNumber how the form's questions are numbered: an outer list can only be told from them if they are not */
    OuterList(List<Line> lines, List<Heading> headings, NumberKind usualNumber) {
        int first = headings.isEmpty() || usualNumber != NumberKind.NONE ? 0 : headings.get(0).first();
        for (Line line : lines.subList(0, first)) {
            Labels.Number own = Labels.number(line);
            if (own.closed() && own.kind() != NumberKind.NONE && own.number() == number + 1) {
                item = line;
                number = own.number();
            }
        }
        if (number < 2) {
            item = null;
        }
    }

    /** Whether a line below a question is the list's next item. */
    boolean goesOn(Line line) {
        if (item == null) {
            return false;
        }
        Labels.Number own = Labels.number(line);
        boolean next = own.closed() && own.kind() == Labels.number(item).kind() && own.number() == number + 1
                && line.bold == item.bold && line.heading == item.heading;
        if (next) {
            number++;
        }
        return next;
    }
}

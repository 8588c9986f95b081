package org.ipag.scrutiny.forms.internal.reading;

import java.util.List;

import org.ipag.scrutiny.forms.internal.reading.Labels.NumberKind;

/** What the headings of one form look like, learnt from those that are known, to tell others and echoes of them. */
final class Looks {

    private final List<Line> lines;
    private NumberKind usualNumber = NumberKind.NONE;
    private String usualList = "";
    private boolean usualBold;
    private boolean usualHeading;
    private int usualColumn;

    Looks(List<Line> lines) {
        this.lines = lines;
    }

    /** How questions are numbered here. */
    NumberKind number() {
        return usualNumber;
    }

    boolean bold() {
        return usualBold;
    }

    boolean heading() {
        return usualHeading;
    }

    /** The column of a table in which the questions stand; -1 for none. */
    int column() {
        return usualColumn;
    }

    void learn(List<Heading> headings) {
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
    int shared(Line line, NumberKind kind) {
        int same = kind == usualNumber ? 1 : 0;
        same += line.bold == usualBold ? 1 : 0;
        same += line.heading > 0 == usualHeading ? 1 : 0;
        int column = line.cell == null ? -1 : line.cell.column();
        return same + (column == usualColumn ? 1 : 0);
    }

    int shared(Heading heading) {
        return shared(lines.get(heading.last()), heading.number().kind());
    }

    /** Whether an automatic number belongs to the list of the questions. */
    boolean sameList(Line line, Labels.Number number) {
        return number.kind() != NumberKind.AUTOMATIC || line.label.listId().equals(usualList);
    }

    /** Whether the number goes on with a list that the answer itself makes. */
    boolean ownList(int i, int from, Labels.Number number) {
        for (int j = i - 1; j >= from; j--) {
            Labels.Number before = Labels.number(lines.get(j));
            if (before.kind() == number.kind() && before.number() == number.number() - 1
                    && sameList(lines.get(j), before)) {
                return true;
            }
        }
        return false;
    }
}

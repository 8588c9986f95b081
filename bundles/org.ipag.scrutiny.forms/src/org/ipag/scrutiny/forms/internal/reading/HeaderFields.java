package org.ipag.scrutiny.forms.internal.reading;

import java.util.Optional;

/** The fields above the questions: which district the form is from and who completed it. */
final class HeaderFields {

    private final KnownTexts texts;
    private final Collector out;
    private String district = "";
    private String person = "";
    private Labels.Field pending;
    private Line pendingLine;

    HeaderFields(KnownTexts texts, Collector out) {
        this.texts = texts;
        this.out = out;
    }

    String district() {
        return district;
    }

    String person() {
        return person;
    }

    void set(boolean isDistrict, String value) {
        if (isDistrict) {
            district = district.isEmpty() ? value : district.equals(value) ? district : district + " " + value;
        } else {
            person = person.isEmpty() ? value : person + " " + value;
        }
    }

    private boolean empty(Labels.Field field) {
        return (field == Labels.Field.DISTRICT ? district : person).isEmpty();
    }

    /**
     * Reads a line above the questions.
     *
     * @param next the line behind it; null for none
     * @return whether it was part of the form
     */
    boolean above(Line line, Line next) {
        Optional<Labels.FieldLabel> label = Labels.field(line.text, 0);
        if (label.isPresent() && (label.get().colon() || mayStandBare(line, next))) {
            labelled(line, line.text, label.get());
            return true;
        }
        if (texts.title(line)) {
            pending = null;
            out.known("title", line.text);
            return true;
        }
        if (texts.guidance(line.text) || texts.prompt(line.text) || Labels.columnHeader(line.text)) {
            out.known("guidance", line.text);
            return true;
        }
        if (pending != null && value(line)) {
            take(pending, line.text);
            pending = null;
            return true;
        }
        return bareDistrict(line);
    }

    /** Whether a line surely belongs to the head of a form: its title, or a field with its label. */
    boolean head(Line line) {
        return texts.title(line) && (line.bold || line.heading > 0)
                || Labels.field(line.text, 0).map(Labels.FieldLabel::colon).orElse(false);
    }

    /** Without a colon only a cell of its own with the value beside it makes a label. */
    private static boolean mayStandBare(Line line, Line next) {
        return line.cell != null && line.cell.cells() > 1 || next != null && line.bold && !next.bold;
    }

    private void labelled(Line line, String text, Labels.FieldLabel label) {
        out.known("field", text.substring(0, label.end()));
        pendingLine = line;
        String rest = text.substring(label.end()).strip();
        // Two fields may share a line: District: Bramley   Person completing: …
        for (int at = 1; at < rest.length() - 6; at++) {
            if (!Character.isLetter(rest.charAt(at - 1)) && Character.isLetter(rest.charAt(at))) {
                Optional<Labels.FieldLabel> second = Labels.field(rest, at);
                if (second.isPresent() && second.get().colon() && second.get().field() != label.field()) {
                    value(label.field(), rest.substring(0, at));
                    labelled(line, rest.substring(at), shifted(second.get(), at));
                    return;
                }
            }
        }
        pending = label.field();
        if (value(label.field(), rest)) {
            pending = null;
        }
    }

    private static Labels.FieldLabel shifted(Labels.FieldLabel label, int by) {
        return new Labels.FieldLabel(label.field(), label.end() - by, label.colon());
    }

    private boolean value(Labels.Field field, String text) {
        String value = text.replaceAll("^[\\s:_.…–—-]+|[\\s_…,;|/–—-]+$", "").strip();
        if (value.isEmpty()) {
            return false;
        }
        if (texts.prompt(value)) {
            out.known("prompt", value);
            return true;
        }
        take(field, value);
        return true;
    }

    private void take(Labels.Field field, String value) {
        if (empty(field)) {
            set(field == Labels.Field.DISTRICT, value);
            out.known("field", value);
        } else if (value.equals(field == Labels.Field.DISTRICT ? district : person)) {
            out.known("field", value);
        } else {
            out.people |= field == Labels.Field.PERSON;
            out.unplaced(pendingLine, value, Messages.whereAbove);
        }
    }

    /** Whether the line behind an empty label is its value: beside it in its row, below it in its column, or next. */
    private boolean value(Line line) {
        if (line.text.length() > 80 || line.index > pendingLine.index + 1 && !line.sameRow(pendingLine)) {
            return false;
        }
        boolean together = pendingLine.cell == null && line.cell == null || line.sameRow(pendingLine)
                || line.sameTable(pendingLine) && line.cell.column() == pendingLine.cell.column()
                || line.sameCell(pendingLine);
        return together && !line.text.endsWith("?") && Labels.caseName(line.text).isEmpty() && empty(pending)
                && Words.of(line.text).size() <= 8;
    }

    /** "District Bramley", without any mark between. */
    private boolean bareDistrict(Line line) {
        if (!district.isEmpty() || !line.text.matches("(?i:district|borough)\\s+\\p{Lu}[\\p{L}'’&-]+(?:\\s+(?:(?:and|&|of|upon)\\s+)?\\p{Lu}[\\p{L}'’-]+){0,3}")) {
            return false;
        }
        String value = line.text.replaceFirst("^\\S+\\s+", "");
        out.known("field", line.text.substring(0, line.text.length() - value.length()));
        take(Labels.Field.DISTRICT, value);
        return true;
    }

    /** Reads a field that stands below the questions. */
    boolean below(String text) {
        Optional<Labels.FieldLabel> label = Labels.field(text, 0);
        if (label.isEmpty() || !label.get().colon() || !empty(label.get().field())) {
            return false;
        }
        String head = text.substring(0, label.get().end()).toLowerCase();
        String value = text.substring(label.get().end()).strip();
        if (!(head.contains("complet") || head.contains("district") || head.contains("borough")) || value.isEmpty()
                || Words.of(value).size() > 8) {
            return false;
        }
        out.known("field", text.substring(0, label.get().end()));
        take(label.get().field(), value);
        return true;
    }

    /** Reads a line of a page header or footer; whether it is part of the form. */
    boolean page(String text) {
        Optional<Labels.FieldLabel> label = Labels.field(text, 0);
        if (label.isPresent() && label.get().colon() && empty(label.get().field())) {
            out.known("field", text.substring(0, label.get().end()));
            String value = text.substring(label.get().end()).strip();
            if (!value.isEmpty()) {
                take(label.get().field(), value);
            }
            return true;
        }
        boolean known = texts.pageNumber(text) || texts.title(text, true) || texts.guidance(text);
        if (known) {
            out.known("title", text);
        }
        return known;
    }
}

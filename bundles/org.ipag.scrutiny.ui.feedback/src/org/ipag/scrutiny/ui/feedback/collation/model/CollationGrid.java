package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.topic.Question;

/** Answers by question (rows) and district (columns), as a filter left them. Immutable. */
public final class CollationGrid {

    /**
     * A row of the grid.
     *
     * @param key     key of the question
     * @param number  the question's number; 0 if the topic no longer has it
     * @param label   two to four words where the topic gives them, else the question
     * @param wording the question in full
     * @param ofPanel true if every panel is asked; such a row shows even without an answer
     */
    public record Row(String key, int number, String label, String wording, boolean ofPanel) {

        static Row of(Question question, boolean ofPanel) {
            String wording = question.getLabel() == null ? question.getKey() : question.getLabel();
            String label = question.getShortLabel() == null || question.getShortLabel().isBlank()
                    ? wording : question.getShortLabel();
            return new Row(question.getKey(), question.getNumber(), label, wording, ofPanel);
        }

        static Row withoutQuestion(String key, String wording) {
            String words = wording == null || wording.isBlank() ? key : wording;
            return new Row(key, 0, words, words, false);
        }
    }

    private final List<Row> rows;
    private final List<District> columns;
    private final List<List<List<Answer>>> cells;
    private final int[] perRow;
    private final int[] perColumn;
    private final int shown;
    private final int total;

    private CollationGrid(Builder builder, int total) {
        this.rows = List.copyOf(builder.rows);
        this.columns = List.copyOf(builder.columns);
        this.cells = builder.cells;
        this.perRow = builder.perRow;
        this.perColumn = builder.perColumn;
        this.shown = builder.shown;
        this.total = total;
    }

    /** The questions, in the topic's order. */
    public List<Row> rows() {
        return rows;
    }

    /** The districts, in the force's order. */
    public List<District> columns() {
        return columns;
    }

    /** The answers of a cell, in the order they came in; empty if the district said nothing here. */
    public List<Answer> cell(int row, int column) {
        List<Answer> answers = cells.get(row).get(column);
        return answers == null ? List.of() : List.copyOf(answers);
    }

    /** How many answers a question has. */
    public int countOfRow(int row) {
        return perRow[row];
    }

    /** How many answers a district gave. */
    public int countOfColumn(int column) {
        return perColumn[column];
    }

    /** How many districts gave at least one of the answers shown. */
    public int districtsHeard() {
        int heard = 0;
        for (int count : perColumn) {
            heard += count > 0 ? 1 : 0;
        }
        return heard;
    }

    /** How many answers are shown. */
    public int shown() {
        return shown;
    }

    /** How many answers the round has. */
    public int total() {
        return total;
    }

    /** All answers shown, question by question and district by district. */
    public List<Answer> answers() {
        List<Answer> all = new ArrayList<>(shown);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                all.addAll(cell(row, column));
            }
        }
        return all;
    }

    static final class Builder {
        private final List<Row> rows;
        private final List<District> columns;
        private final List<List<List<Answer>>> cells = new ArrayList<>();
        private final int[] perRow;
        private final int[] perColumn;
        private int shown;

        Builder(List<Row> rows, List<District> columns) {
            this.rows = rows;
            this.columns = columns;
            this.perRow = new int[rows.size()];
            this.perColumn = new int[columns.size()];
            for (int i = 0; i < rows.size(); i++) {
                List<List<Answer>> row = new ArrayList<>(columns.size());
                for (int j = 0; j < columns.size(); j++) {
                    row.add(null);
                }
                cells.add(row);
            }
        }

        void put(int row, int column, Answer answer) {
            List<Answer> cell = cells.get(row).get(column);
            if (cell == null) {
                cell = new ArrayList<>(2);
                cells.get(row).set(column, cell);
            }
            cell.add(answer);
            perRow[row]++;
            perColumn[column]++;
            shown++;
        }

        CollationGrid build(int total) {
            return new CollationGrid(this, total);
        }
    }
}

package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A workbook as content.
 *
 * @param info   title, author's role, language and date
 * @param sheets its sheets, in order
 */
public record Book(DocumentInfo info, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet: one table with a header row.
     *
     * @param name    name on its tab, at most 31 characters without {@code []:*?/\}
     * @param headers how many of its first columns say what a row is about, and stay in sight; 0 for none
     * @param columns its columns
     * @param rows    its rows, each with as many values as there are columns; a value is a String, a Number, a
     *                java.time.LocalDate or null. Read once, so that a long sheet need not be held in memory
     */
    public record Sheet(String name, int headers, List<Column> columns, Iterable<List<Object>> rows) {

        public Sheet {
            Objects.requireNonNull(rows, "rows");
            columns = List.copyOf(columns);
            if (name.isBlank() || name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*")) {
                throw new IllegalArgumentException("Not a name for a sheet: " + name);
            }
        }
    }

    /**
     * A column.
     *
     * @param title its title
     * @param width its width in characters
     */
    public record Column(String title, int width) {
    }
}

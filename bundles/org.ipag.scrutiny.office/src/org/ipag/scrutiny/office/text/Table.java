package org.ipag.scrutiny.office.text;

import java.util.List;

/**
 * A table. A cell may hold tables itself.
 *
 * @param rows from top to bottom
 */
public record Table(List<Row> rows) implements Block {

    /** @param cells from left to right */
    public record Row(List<Cell> cells) {
    }

    /**
     * @param blocks what the cell holds
     * @param column its first column, from 0
     * @param span   how many columns it covers
     */
    public record Cell(List<Block> blocks, int column, int span) {
    }
}

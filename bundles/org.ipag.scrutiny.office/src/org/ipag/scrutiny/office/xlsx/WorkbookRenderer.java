package org.ipag.scrutiny.office.xlsx;

import java.io.IOException;
import java.io.OutputStream;

import org.ipag.scrutiny.office.content.Book;

/** Writes a workbook row by row, so that its length does not matter. An OSGi service. */
public interface WorkbookRenderer {

    /**
     * Writes a workbook. The same content gives the same bytes. A text too long for a cell (32,767 characters) goes on in
     * the row below.
     *
     * @param book what it holds
     * @param out  where to; not closed
     * @throws IOException if writing fails
     */
    void render(Book book, OutputStream out) throws IOException;
}

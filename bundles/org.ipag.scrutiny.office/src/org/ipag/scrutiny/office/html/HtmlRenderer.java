package org.ipag.scrutiny.office.html;

import java.io.IOException;
import java.io.OutputStream;

import org.ipag.scrutiny.office.content.ContentDocument;

/** Writes content as one self-contained web page that loads nothing from elsewhere. An OSGi service. */
public interface HtmlRenderer {

    /**
     * Writes a page in UTF-8. The same content gives the same bytes.
     *
     * @param document what it says
     * @param out      where to; not closed
     * @throws IOException if writing fails
     */
    void render(ContentDocument document, OutputStream out) throws IOException;
}

package org.ipag.scrutiny.office.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.ipag.scrutiny.office.content.ContentDocument;

/** Writes content as a Word document. An OSGi service. */
public interface WordRenderer {

    /**
     * Writes a document. The same content and options give the same bytes.
     *
     * @param document what it says
     * @param options  template, custom XML and layout
     * @param out      where to; not closed
     * @throws TemplateException if the template cannot be used; the message says why and what to do
     * @throws IOException       if writing fails
     */
    void render(ContentDocument document, WordOptions options, OutputStream out) throws IOException;
}

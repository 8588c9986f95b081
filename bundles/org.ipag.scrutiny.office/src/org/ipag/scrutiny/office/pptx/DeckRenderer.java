package org.ipag.scrutiny.office.pptx;

import java.io.IOException;
import java.io.OutputStream;

import org.ipag.scrutiny.office.content.Deck;

/** Writes slides with real titles, reading order, notes and alternative texts. An OSGi service. */
public interface DeckRenderer {

    /**
     * Writes slides. The same content gives the same bytes.
     *
     * @param deck what they say
     * @param out  where to; not closed
     * @throws IOException if writing fails
     */
    void render(Deck deck, OutputStream out) throws IOException;
}

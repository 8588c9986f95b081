package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * Words of a district group, as given.
 *
 * @param text        the words; a line feed parts paragraphs
 * @param attribution the district, and nothing that points at a person
 * @param sources     ids of the passages or answers the words come from, for the walk back along the chain; never
 *                    written into a file
 */
public record Quotation(String text, String attribution, List<String> sources) implements Block {

    public Quotation {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attribution, "attribution");
        sources = List.copyOf(sources);
    }
}

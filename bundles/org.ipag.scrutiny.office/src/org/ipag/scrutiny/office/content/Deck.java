package org.ipag.scrutiny.office.content;

import java.util.List;
import java.util.Objects;

/**
 * A set of slides as content.
 *
 * @param info   title, author's role, language and date; the footer stands on every slide
 * @param slides the slides, in order; the first is the title slide
 */
public record Deck(DocumentInfo info, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * A slide.
     *
     * @param title its title, unlike that of any other slide
     * @param body  paragraphs, lists, quotations, and at most one table or chart
     * @param notes what the speaker says; may be empty
     */
    public record Slide(String title, List<Block> body, String notes) {

        public Slide {
            Objects.requireNonNull(notes, "notes");
            if (title == null || title.isBlank()) {
                throw new IllegalArgumentException("A slide needs a title");
            }
            body = List.copyOf(body);
        }
    }
}

package org.ipag.scrutiny.office.text;

import java.util.List;

/**
 * A paragraph.
 *
 * @param style        name of its style; empty if none
 * @param headingLevel 1 to 9 for a heading, 0 for other text
 * @param label        its automatic number or bullet, not part of the text; null if none
 * @param spans        its text
 */
public record Paragraph(String style, int headingLevel, ListLabel label, List<Span> spans) implements Block {

    /** The text of all spans, prompts of empty content controls included. */
    public String text() {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}

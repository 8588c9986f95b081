package org.ipag.scrutiny.office.text;

import java.util.List;
import java.util.Map;

/**
 * A document as text. Every word of the file stands either in the body or in a side text.
 *
 * @param format     what the file really is
 * @param body       paragraphs and tables in reading order; tracked insertions are in, tracked deletions are not
 * @param sideTexts  comments, notes, headers, footers, text boxes and deletions
 * @param properties document properties by name ({@code title}, {@code creator}, {@code generator} …)
 * @param customXml  the custom XML parts, as text
 * @param warnings   what a person should know about the reading, in sentences
 */
public record TextDocument(DocumentFormat format, List<Block> body, List<SideText> sideTexts,
        Map<String, String> properties, List<String> customXml, List<String> warnings) {
}

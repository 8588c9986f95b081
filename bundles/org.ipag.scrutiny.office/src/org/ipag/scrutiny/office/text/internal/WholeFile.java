package org.ipag.scrutiny.office.text.internal;

import java.io.IOException;
import java.util.List;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.DocumentRefusedException;

/** What a file says that another document draws in whole: a web page, as programs write that make Word files of pages, a text, a letter. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Reads the text of a file; of a Word file, its body.
     *
     * @return no blocks if it is of a kind that cannot be drawn in
     * @throws IOException              if it is damaged
     * @throws DocumentRefusedException if it is too large, protected, or no document
     */
    public static List<Block> read(byte[] bytes, String name) throws IOException, DocumentRefusedException {
        Budget budget = new Budget();
        try {
            return switch (FormatSniffer.sniff(bytes)) {
                case ZIP, RTF -> AnyReader.read(bytes, budget).body();
                case HTML, MHTML, XML -> HtmlText.read(bytes, budget);
                case TEXT -> HtmlText.lines(HtmlText.decode(bytes), budget);
                default -> List.of();
            };
        } catch (Refusal refused) {
            throw new DocumentRefusedException(refused.reason(), name + ": " + refused.getMessage(), refused);
        }
    }
}

package org.ipag.scrutiny.topics.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes the line breaks and indentation by which authors keep a topic file readable: within a paragraph or a bullet,
 * line breaks are spaces; an empty line parts paragraphs; a line that begins with "- " begins a bullet.
 */
final class TextLayout {

    private TextLayout() {
    }

    /** The text as the model wants it; null if nothing is left. */
    static String tidy(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean blankBefore = false;
        for (String raw : text.split("\\R", -1)) {
            String line = raw.strip().replaceAll("[ \\t]+", " ");
            boolean bullet = line.startsWith("- ");
            if (line.isEmpty() || bullet) {
                flush(blocks, current);
            }
            if (line.isEmpty()) {
                blankBefore = !blocks.isEmpty();
                continue;
            }
            if (current.isEmpty() && blankBefore) {
                blocks.add("");
            }
            blankBefore = false;
            current.append(current.isEmpty() ? "" : " ").append(line);
        }
        flush(blocks, current);
        return blocks.isEmpty() ? null : String.join("\n", blocks);
    }

    private static void flush(List<String> blocks, StringBuilder current) {
        if (!current.isEmpty()) {
            blocks.add(current.toString());
            current.setLength(0);
        }
    }
}

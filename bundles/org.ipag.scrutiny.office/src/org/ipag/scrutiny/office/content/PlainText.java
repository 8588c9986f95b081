package org.ipag.scrutiny.office.content;

import java.util.ArrayList;
import java.util.List;

/** Turns text as topics and people write it into blocks: a line is a paragraph, a line after {@code "- "} a bullet. */
public final class PlainText {

    private static final String BULLET = "- ";

    private PlainText() {
    }

    /** The blocks of a text; none for null or blank text. */
    public static List<Block> blocks(String text) {
        return blocks(text, Paragraph.Style.NORMAL);
    }

    /** The blocks of a text, its paragraphs in a style; none for null or blank text. */
    public static List<Block> blocks(String text, Paragraph.Style style) {
        List<Block> blocks = new ArrayList<>();
        if (text == null) {
            return blocks;
        }
        List<String> bullets = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith(BULLET)) {
                bullets.add(line.substring(BULLET.length()).strip());
            } else {
                flush(blocks, bullets);
                blocks.add(Paragraph.of(style, line));
            }
        }
        flush(blocks, bullets);
        return blocks;
    }

    private static void flush(List<Block> blocks, List<String> bullets) {
        if (!bullets.isEmpty()) {
            blocks.add(ListBlock.bullets(bullets));
            bullets.clear();
        }
    }
}

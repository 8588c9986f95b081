package org.ipag.scrutiny.ui.feedback.source.model;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.office.text.Block;
import org.ipag.scrutiny.office.text.Paragraph;
import org.ipag.scrutiny.office.text.SideText;
import org.ipag.scrutiny.office.text.Table;
import org.ipag.scrutiny.office.text.TextDocument;
import org.ipag.scrutiny.ui.feedback.collation.model.WordSpan;

/**
 * The words of a document in reading order, comments and margins at the end, and where the words of an answer stand in
 * it. Blanks, line ends and the shape of quotation marks and dashes do not matter for finding.
 */
public final class SourceText {

    private final String text;
    private final List<WordSpan> headings;
    private final String plain;
    private final int[] places;

    private SourceText(String text, List<WordSpan> headings) {
        this.text = text;
        this.headings = List.copyOf(headings);
        StringBuilder kept = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != 0) {
                at[kept.length()] = i;
                kept.append(c);
            }
        }
        this.plain = kept.toString();
        this.places = at;
    }

    /**
     * Sets a document as text.
     *
     * @param sideHeading what is written above comments, notes, headers and deletions
     */
    public static SourceText of(TextDocument document, String sideHeading) {
        StringBuilder text = new StringBuilder();
        List<WordSpan> headings = new ArrayList<>();
        document.body().forEach(block -> block(block, text, headings));
        List<SideText> sides = document.sideTexts().stream().filter(side -> !side.text().isBlank()).toList();
        if (!sides.isEmpty()) {
            text.append('\n');
            headings.add(new WordSpan(text.length(), text.length() + sideHeading.length()));
            text.append(sideHeading).append('\n');
            sides.forEach(side -> text.append(side.text()).append('\n'));
        }
        return new SourceText(text.toString(), headings);
    }

    private static void block(Block block, StringBuilder text, List<WordSpan> headings) {
        switch (block) {
            case Paragraph paragraph -> {
                String words = paragraph.text();
                if (paragraph.headingLevel() > 0 && !words.isBlank()) {
                    headings.add(new WordSpan(text.length(), text.length() + words.length()));
                }
                text.append(words).append('\n');
            }
            case Table table -> {
                for (Table.Row row : table.rows()) {
                    for (Table.Cell cell : row.cells()) {
                        cell.blocks().forEach(inner -> block(inner, text, headings));
                    }
                }
            }
        }
    }

    /** The whole text, paragraphs parted by a line feed. */
    public String text() {
        return text;
    }

    /** Where headings stand. */
    public List<WordSpan> headings() {
        return headings;
    }

    /**
     * Where words stand, paragraph by paragraph, each sought behind the one before and failing that anywhere. A paragraph
     * that is not in the document (somebody edited the answer since) is passed over.
     */
    public List<WordSpan> find(String words) {
        List<WordSpan> found = new ArrayList<>();
        int from = 0;
        for (String paragraph : words == null ? new String[0] : words.split("\n")) {
            String wanted = plain(paragraph);
            if (wanted.isEmpty()) {
                continue;
            }
            int at = plain.indexOf(wanted, from);
            if (at < 0) {
                at = plain.indexOf(wanted);
            }
            if (at >= 0) {
                found.add(new WordSpan(places[at], places[at + wanted.length() - 1] + 1));
                from = at + wanted.length();
            }
        }
        return found;
    }

    private static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A character as it is compared; 0 if it does not count. */
    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201b' -> '\'';
            case '\u201c', '\u201d', '\u201e' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00ad', '\u200b', '\ufeff' -> 0;
            default -> Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' ? 0 : Character.toLowerCase(c);
        };
    }
}

package org.ipag.scrutiny.office.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.pdfbox.text.TextPosition;

/** Makes paragraphs of the lines of a page. */
final class PdfLines {

    /** Marks the start of a paragraph in the raw text; letters of the private area, which no document uses for words. */
    static final String PARAGRAPH = "\uE0F0";
    /** Parts columns in the raw text. */
    static final String COLUMN = "\uE0F1";
    private static final Pattern NAME_CUT = Pattern.compile("(?<!\\S)\\p{Lu}\\p{L}*-$");
    private static final float USUAL_DROP = 2.5f;
    /** Points; letters whose places differ by less stand on one line. */
    private static final double SAME_LINE = 4;
    private static final int FEWEST_GAPS = 4;
    /** The widest that lines of a text stand apart, in sizes of its letters. */
    private static final double WIDEST_TEXT = 1.8;
    /** So much further than usual is the next line of a paragraph still. */
    private static final double NEXT_LINE = 1.25;
    /** A line at least this much of the page's widest may go on in the next. */
    private static final double FULL = 0.75;
    /** Words whose letters are spread: single ones with a space between, and more between words. */
    private static final Pattern SPREAD = Pattern.compile("(?<!\\S)\\S(?: {1,3}\\S(?!\\S)){5,}");

    private PdfLines() {
    }

    /**
     * How many times the height of its letters the next line must be below to begin a paragraph. Some typefaces claim to be lower
     * than they are: with them every line would.
     */
    static float drop(List<TextPosition> letters) {
        double[] rows = letters.stream().filter(letter -> !letter.getUnicode().isBlank()).mapToDouble(letter -> Math.round(letter.getYDirAdj())).distinct().sorted().toArray();
        double[] gaps = IntStream.range(1, rows.length).mapToDouble(i -> rows[i] - rows[i - 1]).filter(gap -> gap > SAME_LINE).sorted().toArray();
        double[] heights = letters.stream().mapToDouble(TextPosition::getHeightDir).filter(height -> height > 0).sorted().toArray();
        double[] sizes = letters.stream().mapToDouble(TextPosition::getYScale).filter(size -> size > 0).sorted().toArray();
        if (gaps.length < FEWEST_GAPS || heights.length == 0 || sizes.length == 0) {
            return USUAL_DROP;
        }
        double gap = gaps[gaps.length / 2];
        // Lines that stand far apart are paragraphs of their own.
        boolean text = gap < sizes[sizes.length / 2] * WIDEST_TEXT;
        return text ? (float) Math.max(USUAL_DROP, gap * NEXT_LINE / heights[heights.length / 2]) : USUAL_DROP;
    }

    /** Lines that belong together become one paragraph: a name cut by the end of a line is still a name. */
    static List<String> paragraphs(String text) {
        List<String> out = new ArrayList<>();
        for (String column : text.split(COLUMN)) {
            column(column, out);
        }
        return out;
    }

    private static void column(String text, List<String> out) {
        int widest = text.lines().mapToInt(String::length).max().orElse(0);
        for (String paragraph : text.split(PARAGRAPH)) {
            StringBuilder joined = new StringBuilder();
            int last = 0;
            for (String line : paragraph.split("\\R")) {
                String bare = together(line.replace('\t', ' ').strip());
                if (bare.isEmpty()) {
                    continue;
                }
                boolean cut = !joined.isEmpty() && joined.charAt(joined.length() - 1) == '-';
                boolean item = bare.matches("(?:[\u2022\u25cf\u25aa*o-]|\\(?[a-z0-9]{1,3}[.)]) .*") || bare.matches(".{1,40}:(?: .*)?");
                // A line that stops short of the margin ends what it says, as in a table.
                boolean full = last >= widest * FULL || Character.isLowerCase(bare.charAt(0)) || cut;
                last = bare.length();
                if ((item || !full) && !joined.isEmpty()) {
                    out.add(joined.toString());
                    joined.setLength(0);
                } else if (!joined.isEmpty() && !cut) {
                    joined.append(' ');
                } else if (cut && Character.isLowerCase(bare.charAt(0)) && NAME_CUT.matcher(joined).find()) {
                    // A name that a program cut; two names with a hyphen between both begin with a capital.
                    joined.setLength(joined.length() - 1);
                }
                joined.append(bare);
            }
            if (!joined.isEmpty()) {
                out.add(joined.toString());
            }
        }
    }

    /** A line with the letters of spread words put together: "O K O N" is a name to a reader. */
    private static String together(String line) {
        return SPREAD.matcher(line).replaceAll(spread -> java.util.regex.Matcher.quoteReplacement(spread.group().contains("  ")
                ? String.join(" ", java.util.Arrays.stream(spread.group().split(" {2,}")).map(word -> word.replace(" ", "")).toList()) : spread.group().replace(" ", "")));
    }
}

package org.ipag.scrutiny.office.docx;

/** How wide text is in Arial (and Liberation Sans, which has the same widths), to break it into lines. */
public final class TextWidths {

    /** Widths of the characters from blank to tilde in thousandths of the size, as the font's published metrics say. */
    private static final int[] WIDTHS = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
        333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int OTHER = 556;
    /** Where the scripts of East Asia begin, whose characters are as wide as high. */
    private static final char FIRST_WIDE = '\u2E80';
    private static final int WIDE = 1000;
    private static final double BOLD = 1.07;

    private TextWidths() {
    }

    /**
     * How many lines a text takes.
     *
     * @param text  the words
     * @param size  size in points
     * @param bold  whether it is bold
     * @param width room in twips
     */
    public static int lines(String text, double size, boolean bold, int width) {
        double scale = size * 20 / 1000 * (bold ? BOLD : 1);
        double room = Math.max(width, 200);
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '\n') {
                lines += 1 + (used + word > room && used > 0 ? 1 : 0);
                used = 0;
                word = 0;
            } else if (c == ' ' || c == '-') {
                word += c == '-' ? width(c) * scale : 0;
                if (used > 0 && used + word > room) {
                    lines++;
                    used = 0;
                }
                used += word + (c == ' ' ? width(' ') * scale : 0);
                word = 0;
            } else {
                word += width(c) * scale;
            }
        }
        return lines;
    }

    /** The width of a word in twips. */
    static double width(String word, double size, boolean bold) {
        return word.chars().map(c -> width((char) c)).sum() * size * 20 / 1000 * (bold ? BOLD : 1);
    }

    /** The width of a character in thousandths of the size. */
    public static int width(char c) {
        return c >= ' ' && c <= '~' ? WIDTHS[c - ' '] : c >= FIRST_WIDE ? WIDE : OTHER;
    }
}

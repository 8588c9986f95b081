package org.ipag.scrutiny.privacycorpus.sixth;

/** Breaks long lines at blanks, within marks as well, as papers pasted from a mail or a print are. */
final class LineWrap {

    private LineWrap() {
    }

    /** The text with lines of no more than so many signs that a reader sees, unless a word is longer. */
    static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        int blank = -1;
        boolean seen = true;
        int sinceBlank = 0;
        for (char c : text.toCharArray()) {
            out.append(c);
            if (c == '\n') {
                column = 0;
                blank = -1;
            } else if (c == '⟦') {
                seen = false;
            } else if (!seen) {
                seen = c == '|';
            } else if (c != '⟧') {
                column++;
                sinceBlank++;
                if (c == ' ') {
                    blank = out.length() - 1;
                    sinceBlank = 0;
                }
            }
            if (column > width && blank >= 0) {
                out.setCharAt(blank, '\n');
                column = sinceBlank;
                blank = -1;
            }
        }
        return out.toString();
    }
}

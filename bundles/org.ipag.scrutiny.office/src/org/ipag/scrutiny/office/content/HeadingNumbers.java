package org.ipag.scrutiny.office.content;

/** Counts headings in reading order, as a word processor's numbering does, for formats and tables of contents. */
public final class HeadingNumbers {

    private final int[] counters = new int[5];
    private int appendices;

    /**
     * The number of the next heading, with what parts it from the text: {@code "3.1 "}, {@code "Appendix A: "}, or
     * empty.
     */
    public String next(Heading heading) {
        return switch (heading.numbering()) {
            case NONE -> "";
            case APPENDIX -> "Appendix " + letters(++appendices) + ": ";
            case DECIMAL -> {
                counters[heading.level()]++;
                for (int level = heading.level() + 1; level < counters.length; level++) {
                    counters[level] = 0;
                }
                StringBuilder number = new StringBuilder();
                for (int level = 1; level <= heading.level(); level++) {
                    number.append(number.isEmpty() ? "" : ".").append(counters[level]);
                }
                yield number.append(' ').toString();
            }
        };
    }

    private static String letters(int number) {
        return number <= 26 ? String.valueOf((char) ('A' + number - 1))
                : letters((number - 1) / 26) + letters((number - 1) % 26 + 1);
    }
}

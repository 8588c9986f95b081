package org.ipag.scrutiny.privacy.vehicles;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The series of marks, in the order in which their shapes are tried. */
enum Series {
    /** AB12 CDE, with a year that is given out. */
    CURRENT(Shape.TWO_LETTERS + "[ \\t-]?(?:0[2-9]|[12]\\d|5[1-9]|6\\d|7\\d)(?:[ \\t-]{0,2}|\\.)" + Shape.LETTER + "{3}"),
    /** The same with a year that no mark has. */
    ODD("[A-Z]{2}[ \\t]?\\d{2}[ \\t]?-?[ \\t]?[A-Z]{3}"),
    /** The current series with gaps anywhere. */
    GAPS(String.join("[ \\t]?", Shape.FIRST_LETTER, Shape.FIRST_LETTER, "(?:0[ ]?[2-9]|[12][ ]?\\d|5[ ]?[1-9]|6[ ]?\\d|7[ ]?\\d)", Shape.LETTER, Shape.LETTER, Shape.LETTER)),
    /** K632 TRW. */
    PREFIX("[A-HJ-NP-Y](?<apart>[ ]?)\\d{1,3}(?:[ -]{0,2}|\\.)(?<prefixed>" + Shape.LETTER + "{3})(?![ -]?\\d{1,4}[ ]?[A-Z]?\\b)"),
    /** In shapes of other countries. */
    FOREIGN("\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}|\\d{4}-[A-Z]{3}|\\d{1,2}-[A-Z]{3}-\\d{1,2}|[A-Z]-\\d{3}-[A-Z]{2}"),
    /** 101 D 234. */
    DIPLOMATIC("\\d{3}[ \\t]?[DX][ \\t]?\\d{3}"),
    /** TRW 632K. */
    SUFFIX("(?<suffixed>" + Shape.LETTER + "{3})(?:[ \\t-]{0,2}|\\.)\\d{1,3}[ \\t]?[A-HJ-NPR-TV-Y]"),
    /** Northern Irish: AZI 1234. */
    NORTHERN_IRISH("[A-Z]{1,2}[IZ][A-Z]?[ \\t-]{0,2}\\d{1,4}"),
    /** Figures that look like letters, and the other way round. */
    ALIKE("[A-Z]{2}(?:[1-7][IO]|[IO][1-9])[ \\t]?[A-Z]{3}|[A-Z]\\d[A-Z][ \\t]?\\d[A-Z]{1,3}|[A-Z]\\d[A-Z][ \\t]\\d[A-Z]"),
    /** Without a year: ABC 123, 1234 AB. */
    DATELESS("(?<before>[A-Z]{1,3})(?:[ \\t-]{0,2}|(?<=[A-Z]{3})\\.)\\d{1,4}|\\d{1,4}(?:[ -]{0,2}|(?<=\\d{3})\\.(?=[A-Z]{3}))(?<behind>[A-Z]{1,3})(?![ -]?\\d)");

    /** A mark of any series, with a group for each. Road numbers and references with a slash are told apart. */
    static final String ANY = "(?<![A-Z\\d/'])(?:" + Arrays.stream(values()).map(s -> "(?<" + s.group() + ">" + s.shape + ")").collect(Collectors.joining("|"))
            + ")(?![A-Z\\d])(?!/(?:\\d|[A-Z]{1,3}(?![A-Z])|$))(?!'\\w)";

    /** Pieces of the shapes. */
    private static final class Shape {
        /** No I and no Q. */
        static final String LETTER = "[A-HJ-PR-Z]";
        static final String FIRST_LETTER = "[A-HJ-PR-Y]";
        static final String TWO_LETTERS = FIRST_LETTER + LETTER;
    }

    private final String shape;

    Series(String shape) {
        this.shape = shape;
    }

    /** The name of its group in {@link #ANY}. */
    String group() {
        return name().replace("_", "").toLowerCase(Locale.ROOT);
    }
}

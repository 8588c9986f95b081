package org.ipag.scrutiny.privacy.ages;

import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.readings.Misread;
import org.ipag.scrutiny.privacy.text.Months;
import org.ipag.scrutiny.privacy.text.NumberWords;
import org.ipag.scrutiny.privacy.words.WordSections;

/** The ways of writing or saying the date of a birth, as patterns: in figures, with the name of the month, in words. */
final class BirthDates {

    static final String MONTH = Months.ANY;
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)";
    private static final String ONES = NumberWords.ONES;
    private static final String NUMBER = NumberWords.NUMBER;
    private static final String YEAR_WORDS = "(?:nineteen[ -](?:hundred(?: and)?|oh)?[ -]?" + NUMBER + "|two thousand(?:[ -](?:and )?" + NUMBER + ")?)";
    private static final String CENTURY = "(?:nineteen |two thousand(?: and)? )?";
    private static final String OH_ONE = NumberWords.OH + "[ -]" + ONES;
    private static final String SIXTY_ONE = NumberWords.TENS + "(?:[ -]" + ONES + ")?";

    private static final String TH = "(?:st|nd|rd|th)?";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?";
    /** 4.XI.1961. */
    private static final String ROMAN_MONTH = "\\d{1,2}[ ./-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ ./-](?:19|20)\\d\\d";
    private static final String YEAR_FIRST = "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}";
    private static final String DAY_FIRST = "\\d{1,2}[ \\t]?[./|-][ \\t]?\\d{1,2}[ \\t]?[./|-][ \\t]?(?:\\d{4}|\\d{2})";
    private static final String DAY_MONTH = "\\d{1,2}" + TH + "[ \\t./-]{0,2}(?:of )?(?:day of )?" + MONTH + "(?![a-z])(?:[ \\t,./-]{0,3}'?(?:\\d{4}|\\d{2})\\b)?";
    private static final String MONTH_DAY = MONTH + "\\.?[ \\t](?:the )?\\d{1,2}" + TH + "\\b(?:,?[ \\t]\\d{4})?";
    private static final String MONTH_YEAR = MONTH + "[ \\t,-]{1,2}(?:\\d{4}|'\\d\\d)";
    private static final String ORDINAL_MONTH = "(?:the )?" + ORDINAL + "(?: day)?(?: of)? " + MONTH + "(?:,? (?:in )?(?:the year )?(?:" + YEAR_WORDS + "|\\d{4}|'?\\d\\d\\b))?";
    /** Figures with blanks or nothing between, or the year alone. */
    private static final String BARE = "\\d{1,2}[ \\t]\\d{1,2}[ \\t](?:\\d{4}|\\d{2})|\\d{8}|\\d{6}|(?:19|20)\\d{2}|'\\d{2}|" + YEAR_WORDS;
    /** A date behind a word for birth, where little is needed to be one. */
    static final String DATE = "(?:" + ROMAN_MONTH + "|" + WEEKDAY
            + "(?:" + String.join("|", YEAR_FIRST, DAY_FIRST, DAY_MONTH, MONTH_DAY, MONTH_YEAR, ORDINAL_MONTH, BARE) + "))";

    private static final String DAY = "(?:the )?(?:(?:oh|nought|zero)[ -]" + ONES + "|\\d{1,2}" + TH + "|" + ORDINAL + "|" + NUMBER + ")";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d|" + YEAR_WORDS + "|(?:nineteen |two thousand(?: and)? |twenty[ -])?(?:" + NumberWords.OH + "[ -])?" + NUMBER + ")(?![\\w/])";
    private static final String THREE_PARTS = DAY + "(?: day)?(?:,? of (?:the )?|[ ,./-]{1,3})(?:" + MONTH + "|" + DAY + ")(?:,? (?:of )?(?:in )?(?:the year )?|[ ,./-]{1,3})" + YEAR;
    private static final String HOLIDAY = WordSections.load("words/births.txt").alternatives("holiday") + ",? (?:in )?(?:(?:19|20)\\d\\d|'\\d\\d)";
    private static final String MISREAD = Misread.FIGURE + "{1,2}[./-]" + Misread.FIGURE + "{1,2}[./-]" + Misread.FIGURE + "{2,4}(?!\\w)";
    /** Day, month and year each in figures, by their number or in words, in any mixture; a day that has a name; figures with letters for some. */
    static final Pattern ANY_DATE = anyCase(THREE_PARTS + "|" + HOLIDAY + "|" + MISREAD);
    /** "The fourth of the sixth ninety-nine". */
    static final Pattern SPOKEN_DATE = anyCase(ORDINAL + " (?:of )?(?:the )?(?:" + ORDINAL + "|" + MONTH + "),? (?:of )?(?:in )?(?:" + YEAR_WORDS + "|(?:oh|nought|" + NUMBER + ")(?:[ -](?:oh[ -])?" + NUMBER + ")?|(?:19|20)\\d\\d|\\d\\d)(?![\\w:])");
    /** "Six, eleven, fifty-one" where a date of birth is asked for. */
    static final Pattern SPOKEN_NUMBERS = anyCase("(?:the )?" + NUMBER + "(?:[,. /-]{1,3}|,? of the )" + NUMBER + "[,. /-]{1,3}" + CENTURY + "(?:" + SIXTY_ONE + "|" + OH_ONE + "|(?<=(?:nineteen|thousand|and) )" + NUMBER + ")(?![\\w-])");
    /** "Kieran Mudd, eleven ten oh-seven, twenty-eight Mersey Close". */
    static final Pattern SPOKEN_BESIDE = anyCase(NUMBER + "[ ,.-]{1,2}(?:" + ONES + "|ten|eleven|twelve)[ ,.-]{1,2}" + CENTURY + "(?:" + OH_ONE + "|" + SIXTY_ONE + ")(?=[,.;]|$|\\n| of )");
    /** "Three three oh one" is a number as well. */
    static final Pattern FOUR_FIGURES = anyCase(ONES + "\\W+" + ONES + "\\W+" + NumberWords.OH + "\\W+\\w+");

    private BirthDates() {
    }

    private static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}

package org.ipag.scrutiny.privacy.text;

/** Numbers in words, as pieces of regular expressions. */
public final class NumberWords {

    /** One to nine. */
    public static final String ONES = "(?:one|two|three|four|five|six|seven|eight|nine)";
    /** Ten to nineteen. */
    public static final String TEENS = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    /** Twenty, thirty and on to ninety. */
    public static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    /** One to ninety-nine. */
    public static final String NUMBER = "(?:" + TENS + "(?:[ -]" + ONES + ")?|" + ONES + "|" + TEENS + ")";
    /** The figure 0 as it is said in years and numbers. */
    public static final String OH = "(?:oh|nought|o)";

    private NumberWords() {
    }
}

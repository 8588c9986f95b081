package org.ipag.scrutiny.privacycorpus.fifth;

/** Numbers below a hundred in words. */
final class NumberWords {

    private static final String[] SMALL =
            ("nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                            + "fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS =
            "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    private NumberWords() {}

    static String of(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        String tens = TENS[number / 10];
        return number % 10 == 0 ? tens : tens + "-" + SMALL[number % 10];
    }
}

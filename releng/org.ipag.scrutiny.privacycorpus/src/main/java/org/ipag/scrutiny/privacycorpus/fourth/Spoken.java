package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.Locale;

/** Numbers and letters as they are spoken. */
final class Spoken {

    private static final String[] DIGITS = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine"};
    private static final String[] TEENS = {"ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety"};
    private static final String[] ALPHABET = {"Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel",
        "India", "Juliet", "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango",
        "Uniform", "Victor", "Whiskey", "X-ray", "Yankee", "Zulu"};

    private Spoken() {
    }

    /** One letter or digit as spoken over the radio. */
    static String character(char c) {
        char upper = Character.toUpperCase(c);
        if (Character.isDigit(c)) {
            return DIGITS[c - '0'];
        }
        return upper >= 'A' && upper <= 'Z' ? ALPHABET[upper - 'A'] : String.valueOf(c);
    }

    /** All letters and digits of a text as spoken over the radio. */
    static String radio(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                out.append(out.isEmpty() ? "" : " ").append(character(c));
            }
        }
        return out.toString();
    }

    /** A number below a hundred in words. */
    static String number(int n) {
        if (n < 10) {
            return DIGITS[n];
        }
        if (n < 20) {
            return TEENS[n - 10];
        }
        return TENS[n / 10] + (n % 10 == 0 ? "" : "-" + DIGITS[n % 10]);
    }

    /** An address of electronic mail as dictated. */
    static String mail(String address) {
        return address.toLowerCase(Locale.ROOT).replace(".", " dot ").replace("@", " at ").replace("_", " underscore ")
            .replace("-", " dash ");
    }
}

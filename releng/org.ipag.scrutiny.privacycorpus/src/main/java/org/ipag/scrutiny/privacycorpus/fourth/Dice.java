package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.List;
import java.util.Random;

/** Random strings and choices. */
final class Dice {

    /** Letters that number plates and codes use without being mistaken. */
    static final String CLEAR_LETTERS = "ABCDEFGHJKLMNPRSTUVWXY";

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String digits(int n) {
        return from("0123456789", n);
    }

    String letters(int n) {
        return from(CLEAR_LETTERS, n);
    }

    String from(String alphabet, int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return out.toString();
    }

    /** The pattern with # as any digit, § as a digit but nought, ¤ as a letter. */
    String pattern(String pattern) {
        StringBuilder out = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            switch (c) {
                case '#' -> out.append(digits(1));
                case '§' -> out.append(from("123456789", 1));
                case '¤' -> out.append(letters(1));
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}

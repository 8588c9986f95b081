package org.ipag.scrutiny.privacycorpus.heldback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Somebody made up, with what stays the same about them throughout a document. */
public final class Person {

    public final String origin;
    public final String given;
    public final String surname;
    public final boolean woman;
    public final LocalDate born;
    public final String title;
    /** Values chosen once, by slot. */
    public final Map<String, String> values = new HashMap<>();
    private boolean introduced;

    public Person(String origin, String given, String surname, boolean woman, LocalDate born, String title) {
        this.origin = origin;
        this.given = given;
        this.surname = surname;
        this.woman = woman;
        this.born = born;
        this.title = title;
    }

    /** Whether this is the first time they are named. */
    boolean introduce() {
        boolean first = !introduced;
        introduced = true;
        return first;
    }

    public int age() {
        return 2026 - born.getYear();
    }

    public String initials() {
        return "" + given.charAt(0) + Character.toUpperCase(surname.charAt(0));
    }

    public String full() {
        return given + " " + surname;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.UK);
    }

    /** A slip of the pen in the surname, or in the given name where the surname is short. */
    String misspelt(Dice dice) {
        if (surname.length() >= 5) {
            return slip(surname, dice);
        }
        return given.length() >= 5 ? slip(given, dice) + " " + surname : full();
    }

    private static String slip(String word, Dice dice) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i + 1) && dice.chance(0.7)) {
                return word.substring(0, i) + word.substring(i + 1);
            }
        }
        int at = dice.number(2, word.length() - 2);
        char c = word.charAt(at);
        String vowels = "aeiou";
        int vowel = vowels.indexOf(c);
        if (vowel >= 0) {
            return word.substring(0, at) + vowels.charAt((vowel + 1) % 5) + word.substring(at + 1);
        }
        char next = word.charAt(at + 1);
        if (next != c && dice.chance(0.5)) {
            return word.substring(0, at) + next + c + word.substring(at + 2);
        }
        return word.substring(0, at) + c + word.substring(at);
    }
}

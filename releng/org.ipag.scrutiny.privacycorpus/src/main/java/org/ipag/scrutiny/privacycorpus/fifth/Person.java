package org.ipag.scrutiny.privacycorpus.fifth;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A made-up person.
 *
 * @param origin where the name comes from
 * @param woman whether it is a woman
 * @param title Mr, Mrs and the like
 * @param given the given name
 * @param shortForm a short form of it; the name itself if there is none
 * @param middle a middle name; empty if there is none
 * @param surname the surname
 * @param surnameFirst whether the surname often stands first
 * @param born the date of birth
 */
record Person(
        String origin,
        boolean woman,
        String title,
        String given,
        String shortForm,
        String middle,
        String surname,
        boolean surnameFirst,
        LocalDate born) {

    /** The first letters of given name and surname. */
    String initials() {
        return given.substring(0, 1) + surnameInitial();
    }

    private String surnameInitial() {
        String last = surname.substring(surname.lastIndexOf(' ') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** A name in plain small letters, as in an e-mail address. */
    static String plainLetters(String name) {
        String letters = name.replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i').replace("đ", "d");
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}

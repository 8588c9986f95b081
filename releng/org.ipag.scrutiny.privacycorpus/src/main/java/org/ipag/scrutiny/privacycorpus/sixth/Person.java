package org.ipag.scrutiny.privacycorpus.sixth;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A made-up person.
 *
 * @param origin where the name comes from
 * @param woman whether the person is a woman
 * @param full the whole name in the order its bearer gives it
 * @param first what friends call the person
 * @param last what stands behind Mr or Ms
 * @param born the day of birth
 * @param child whether the person is a child, whom nobody calls Mr or Ms
 * @param values the values of the person that were written already, by type
 */
record Person(String origin, boolean woman, String full, String first, String last, LocalDate born, boolean child, Map<String, String[]> values) {

    Person(String origin, boolean woman, String full, String first, String last, LocalDate born, boolean child) {
        this(origin, woman, full, first, last, born, child, new HashMap<>());
    }

    /** The first letters of the first name and the surname. */
    String initials() {
        return first.substring(0, 1) + last.substring(0, 1).toUpperCase(Locale.UK);
    }

    /** A part of a name in lower case without accents, blanks and signs, as addresses of e-mail have it. */
    static String plain(String name) {
        String bare = name.replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i').replace('đ', 'd').replace('Đ', 'D');
        return Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.UK);
    }
}

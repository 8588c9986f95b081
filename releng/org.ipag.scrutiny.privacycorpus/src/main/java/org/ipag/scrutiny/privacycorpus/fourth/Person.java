package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A made-up person.
 *
 * @param surnamePair  the man's and the woman's form of the surname, for relatives
 * @param plainLetters whether the accents have been left away
 * @param seed         what fixes the person's own slips of spelling and title
 */
record Person(String origin, boolean woman, int age, String given, String middle, String surname, String nick,
              boolean surnameFirst, String surnamePair, boolean plainLetters, int seed) {

    private static final String[] HIS = {"he", "him", "his", "himself", "man", "boy", "son", "male", "guy",
        "brother", "father", "husband", "uncle", "lad", "gent", "nephew", "grandson"};
    private static final String[] HERS = {"she", "her", "her", "herself", "woman", "girl", "daughter", "female",
        "woman", "sister", "mother", "wife", "aunt", "lass", "lady", "niece", "granddaughter"};

    /** The pieces of which the forms of the name are built. */
    Map<String, String> pieces() {
        Random slips = new Random(seed);
        Map<String, String> pieces = new HashMap<>();
        String inner = middle.isEmpty() ? " " : " " + middle + " ";
        pieces.put("given", given);
        pieces.put("surname", surname);
        pieces.put("middle", middle);
        pieces.put("givens", middle.isEmpty() ? given : given + " " + middle);
        pieces.put("nick", nick);
        pieces.put("full", surnameFirst ? surname + inner + given : given + inner + surname);
        pieces.put("short", given + " " + surname);
        pieces.put("title", title(slips));
        pieces.put("misspelt", Misspelling.of(surname, slips));
        pieces.put("givenmisspelt", Misspelling.of(given, slips));
        pieces.put("initial", given.substring(0, 1));
        pieces.put("letters", initials());
        pieces.put("dotted", initials().replaceAll("(.)", "$1."));
        Map<String, String> capitals = new HashMap<>();
        pieces.forEach((name, text) -> capitals.put(name.toUpperCase(Locale.ROOT), text.toUpperCase(Locale.ROOT)));
        pieces.putAll(capitals);
        return pieces;
    }

    /** The initials, of given name, middle name and surname. */
    String initials() {
        StringBuilder letters = new StringBuilder();
        letters.append(given.charAt(0));
        if (!middle.isEmpty()) {
            letters.append(middle.charAt(0));
        }
        for (String part : surname.split("[ -]")) {
            if (Character.isUpperCase(part.charAt(0))) {
                letters.append(part.charAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The word for this person that is he/she, him/her and so on, or null. */
    String pronoun(String word) {
        for (int i = 0; i < HIS.length; i++) {
            if (HIS[i].equalsIgnoreCase(word) || i > 2 && HERS[i].equalsIgnoreCase(word)) {
                String found = woman ? HERS[i] : HIS[i];
                return Character.isUpperCase(word.charAt(0))
                    ? Character.toUpperCase(found.charAt(0)) + found.substring(1) : found;
            }
        }
        return null;
    }

    private String title(Random slips) {
        if (age < 18) {
            return woman ? "Miss" : "Master";
        }
        String[] titles = woman ? new String[] {"Mrs", "Ms", "Miss", "Ms", "Mrs"} : new String[] {"Mr"};
        return titles[slips.nextInt(titles.length)];
    }
}

package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;

import org.ipag.scrutiny.privacy.words.WordSections;

/** The words of {@code words/addresses.txt}, in small letters. */
public final class AddressWords {

    private static final WordSections FILE = WordSections.load("words/addresses.txt");
    private static final Set<String> STREET_LAST = FILE.of("street: last word");
    private static final Set<String> STREET_FIRST = FILE.of("street: first word");
    private static final Set<String> STREET_ONLY = FILE.of("street: only word");
    private static final Set<String> BUILDING_LAST = FILE.of("building: last word");
    private static final Set<String> HOUSE_FIRST = FILE.of("house: first word");
    private static final Set<String> HOUSE_LAST = FILE.of("house: last word");
    private static final Set<String> SITES = FILE.of("house: kind of site");

    private AddressWords() {
    }

    /** Whether a word may end the name of a street that has a number and a name before it. */
    public static boolean endsStreet(String word) {
        return STREET_LAST.contains(word);
    }

    /** Whether a word begins the names of streets: Stryd, Rue. */
    static boolean beginsStreet(String word) {
        return STREET_FIRST.contains(word);
    }

    /** Whether a word is the whole name of a street: Broadway. */
    public static boolean street(String word) {
        return STREET_ONLY.contains(word);
    }

    /** Whether a word ends the names of buildings: House, Tower. */
    static boolean endsBuilding(String word) {
        return BUILDING_LAST.contains(word);
    }

    /** Whether a word begins the names of houses: Plas, Villa. */
    static boolean beginsHouse(String word) {
        return HOUSE_FIRST.contains(word);
    }

    /** Whether a word ends the names of houses and shops: View, Bakery. */
    static boolean endsHouse(String word) {
        return HOUSE_LAST.contains(word);
    }

    /** Whether a word is what a building or a site with flats or caravans is called. */
    static boolean site(String word) {
        return SITES.contains(word);
    }
}

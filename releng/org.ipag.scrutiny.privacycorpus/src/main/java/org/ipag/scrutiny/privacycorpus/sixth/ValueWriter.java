package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows in which shapes a value may be written and what may stand around it. */
final class ValueWriter {

    private final Map<String, List<String>> ways;
    private final Numbers numbers;
    private final int year;

    /**
     * Prepares the values of one paper.
     *
     * @param ways the shapes and surroundings by type
     * @param year the year of the case
     */
    ValueWriter(Dice dice, Map<String, List<String>> ways, int year) {
        this.ways = ways;
        this.year = year;
        numbers = new Numbers(dice);
    }

    boolean knows(String type) {
        return ways.containsKey(type + " shapes");
    }

    List<String> shapes(String type) {
        return ways.get(type + " shapes");
    }

    /**
     * What may stand around a value of the type: {@code says} for a sentence, {@code reports} for one in which nobody says I,
     * {@code field} for a form, {@code log} for a log.
     */
    List<String> patterns(String type, String manner) {
        return manner.equals("reports") ? Texts.impersonal(ways.get(type + " says")) : ways.get(type + " " + manner);
    }

    /** Those who may have such a value, by their letters. */
    List<String> owners(String type) {
        return List.of(ways.getOrDefault(type + " who", List.of("VSW")).getFirst().split(""));
    }

    /** The parts of the person's value in a shape such as {@code $1 $2}; a shape that begins with ~ is in lower case. */
    String put(String type, Person p, String shape) {
        String[] parts = p.values().computeIfAbsent(type, t -> numbers.parts(t, p, year));
        String out = shape;
        for (int i = parts.length; i > 0; i--) {
            out = out.replace("$" + i, parts[i - 1]);
        }
        return out.startsWith("~") ? out.substring(1).toLowerCase(Locale.UK) : out;
    }
}

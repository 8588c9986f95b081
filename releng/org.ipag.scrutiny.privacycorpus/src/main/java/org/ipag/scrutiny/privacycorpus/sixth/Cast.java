package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who takes part in one paper, by the letter that stands for the part: V victim, S suspect, W witness, N neighbour, K child,
 * D and H professionals; O, P, Q officers.
 */
final class Cast {

    private static final String OFFICERS = "OPQ";

    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();
    private final PersonMentions personMentions;
    private final OfficerMentions officerMentions;

    Cast(Dice dice, NameBook names, CaseClock clock, Map<String, List<String>> lists) {
        personMentions = new PersonMentions(dice);
        officerMentions = new OfficerMentions(dice);
        for (String letter : List.of("V", "S", "W", "N", "K", "D", "H")) {
            add(letter, letter.equals("K") ? () -> names.person(3, 15, clock.day()) : () -> names.person(18, 81, clock.day()));
        }
        for (String letter : OFFICERS.split("")) {
            officers.put(letter, officerMentions.officer(lists.get("rank " + letter.toLowerCase(Locale.ROOT)), names.anybody()));
        }
    }

    /** Adds a person who shares no name with those who are there. */
    private void add(String letter, Supplier<Person> draw) {
        Person next = draw.get();
        while (persons.values().stream().anyMatch(alike(next))) {
            next = draw.get();
        }
        persons.put(letter, next);
    }

    private static Predicate<Person> alike(Person next) {
        return p -> p.last().equals(next.last()) || p.first().equals(next.first());
    }

    boolean isPerson(String letter) {
        return persons.containsKey(letter);
    }

    boolean isOfficer(String letter) {
        return officers.containsKey(letter);
    }

    Person person(String letter) {
        return persons.get(letter);
    }

    Officer officer(String letter) {
        return officers.get(letter);
    }

    /** A mention of a person or an officer. */
    String mention(String letter, String manner) {
        return isPerson(letter) ? personMentions.mention(persons.get(letter), manner) : officerMentions.mention(officers.get(letter), manner);
    }
}

package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The ways in which a paper speaks of a person. */
final class PersonMentions {

    private static final List<String> FORMAL_FIRST =
            List.of("full", "full", "full", "surcaps", "titledfull", "long", "caps");
    private static final List<String> FORMAL_LATER =
            List.of("titled", "titled", "surcapsonly", "first", "full", "surcaps", "titledcaps");
    private static final List<String> HASTY_FIRST =
            List.of("full", "full", "listed", "initial", "surcaps", "lowered", "surnamefirst");
    private static final List<String> HASTY_LATER =
            List.of("surname", "first", "surname", "titled", "initials", "surcapsonly", "first", "nick");

    private final Random random;
    private final boolean formal;
    private final Map<Person, String> habits = new HashMap<>();

    PersonMentions(Random random, boolean formal) {
        this.random = random;
        this.formal = formal;
    }

    /** A mention that introduces the person. */
    String introduced(Person person) {
        return form(person, pick(formal ? FORMAL_FIRST : HASTY_FIRST));
    }

    /** A mention of a person already known; mostly in the way the paper has got used to. */
    String later(Person person) {
        List<String> forms = formal ? FORMAL_LATER : HASTY_LATER;
        String habit = habits.computeIfAbsent(person, p -> pick(forms));
        int deviation = random.nextInt(18);
        if (deviation == 0) {
            return form(person, "misspelt");
        }
        return form(person, deviation < 4 ? pick(forms) : habit);
    }

    /** A mention in the form named. */
    String form(Person person, String form) {
        String given = person.given();
        String surname = person.surname();
        return switch (form) {
            case "full" -> mark(person, full(person, given, surname));
            case "long" -> mark(person, longName(person));
            case "first" -> mark(person, given);
            case "firstcaps" -> mark(person, caps(given));
            case "nick" -> mark(person, person.shortForm());
            case "nickfull" -> mark(person, person.shortForm() + " " + surname);
            case "surname" -> mark(person, surname);
            case "surcapsonly" -> mark(person, caps(surname));
            case "surcaps" -> mark(person, full(person, given, caps(surname)));
            case "caps" -> mark(person, caps(full(person, given, surname)));
            case "lowered" -> mark(person, full(person, given, surname).toLowerCase(Locale.ROOT));
            case "listed" -> mark(person, listed(person));
            case "surnamefirst" -> mark(person, caps(surname) + " " + given);
            case "initial" -> mark(person, given.charAt(0) + pick(List.of(". ", " ", ".")) + surname);
            case "initials" -> mark(person, initials(person));
            case "titled" -> person.title() + " " + mark(person, surname);
            case "titledcaps" -> person.title() + " " + mark(person, caps(surname));
            case "titledfull" -> person.title() + " " + mark(person, full(person, given, surname));
            case "misspelt" -> misspelt(person);
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    private String misspelt(Person person) {
        String wrong = Misspelling.of(person.surname(), random);
        return formal ? mark(person, full(person, person.given(), wrong)) : mark(person, wrong);
    }

    private String full(Person person, String given, String surname) {
        if (person.surnameFirst() && random.nextInt(3) == 0) {
            return surname + " " + given;
        }
        return given + " " + surname;
    }

    private String longName(Person person) {
        if (person.middle().isEmpty() || person.middle().equals(person.given())) {
            return person.given() + " " + person.surname();
        }
        if (person.surnameFirst()) {
            return person.surname() + " " + person.middle() + " " + person.given();
        }
        return person.given() + " " + person.middle() + " " + person.surname();
    }

    private String listed(Person person) {
        String surname = random.nextBoolean() ? caps(person.surname()) : person.surname();
        return surname + pick(List.of(", ", ", ", ",")) + person.given();
    }

    private String initials(Person person) {
        String letters = person.initials();
        return random.nextInt(4) == 0 ? letters.charAt(0) + "." + letters.charAt(1) + "." : letters;
    }

    private static String caps(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String mark(Person person, String text) {
        return Marks.mark("person-name@" + person.origin(), text);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who occurs in one document, and how that document writes them. */
final class Cast {

    private final Names names;
    private final Dice dice;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();
    private final int fullHabit;
    private final int repeatHabit;

    Cast(Names names, Dice dice) {
        this.names = names;
        this.dice = dice;
        this.fullHabit = dice.number(0, 17);
        this.repeatHabit = dice.number(0, 6);
    }

    /** Letters D, E and O are officers, C is a child of V, all others adults. */
    static boolean officer(String letter) {
        return "DEO".contains(letter);
    }

    Officer officerOf(String letter) {
        return officers.computeIfAbsent(letter, l -> new Officer(names.adult(), dice));
    }

    Person personOf(String letter) {
        if (officer(letter)) {
            return officerOf(letter).person;
        }
        Person known = people.get(letter);
        if (known == null) {
            known = letter.equals("C") ? names.child(personOf("V")) : names.adult();
            while (clashes(known)) {
                known = letter.equals("C") ? names.child(personOf("V")) : names.adult();
            }
            people.put(letter, known);
        }
        return known;
    }

    private boolean clashes(Person one) {
        return people.values().stream().anyMatch(p -> p.given.equals(one.given) || p.initials().equals(one.initials()));
    }

    /** The pieces that name somebody in a form. */
    List<Piece> written(String letter, String form) {
        if (officer(letter)) {
            return officerOf(letter).written(form, dice);
        }
        Person p = personOf(letter);
        boolean first = p.introduce();
        String wanted = !form.isEmpty() ? form : first ? "f" : letter.equals("C") ? dice.any("g", "g", "g", "p") : repeat();
        String surname = p.surname;
        return switch (wanted) {
            case "f" -> letter.equals("C") ? List.of(name(p, p.full())) : full(p);
            case "p" -> List.of(name(p, p.full()));
            case "g" -> List.of(name(p, p.given));
            case "s" -> List.of(name(p, surname));
            case "t" -> List.of(Piece.plain(p.title + " "), name(p, surname));
            case "x" -> List.of(Piece.plain(p.title + " "), name(p, p.full()));
            case "u" -> List.of(name(p, Person.upper(p.full())));
            case "b" -> List.of(name(p, p.given + " " + Person.upper(surname)));
            case "z" -> List.of(name(p, Person.upper(surname)));
            case "c" -> List.of(name(p, Person.upper(surname) + ", " + p.given));
            case "i" -> List.of(name(p, p.given.charAt(0) + dice.any(" ", ". ") + surname));
            case "k" -> List.of(name(p, dice.chance(0.5) ? p.initials() : p.initials().charAt(0) + "." + p.initials().charAt(1) + "."));
            case "m" -> List.of(name(p, p.misspelt(dice)));
            default -> throw new IllegalArgumentException("A person has no form " + form);
        };
    }

    private List<Piece> full(Person p) {
        return switch (fullHabit) {
            case 0, 1, 2, 3 -> List.of(name(p, p.given + " " + Person.upper(p.surname)));
            case 4, 5, 6 -> List.of(Piece.plain(p.title + " "), name(p, p.full()));
            case 7 -> List.of(name(p, Person.upper(p.surname) + ", " + p.given));
            default -> List.of(name(p, p.full()));
        };
    }

    private String repeat() {
        int habit = dice.chance(0.75) ? repeatHabit : dice.number(0, 9);
        return switch (habit) {
            case 0, 1, 2 -> "t";
            case 3, 4 -> "g";
            case 5 -> "z";
            case 6 -> "p";
            case 7 -> "s";
            case 8 -> dice.chance(0.4) ? "m" : "t";
            default -> dice.chance(0.3) ? "i" : "p";
        };
    }

    private static Piece name(Person p, String text) {
        return new Piece("person-name", p.origin, text);
    }
}

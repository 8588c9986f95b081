package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.Locale;

/** An officer or member of staff: somebody with a rank or role and a number. The rank itself gives nobody away, so it is left unmarked. */
record Officer(Person person, String rank, String number) {

    private static final String TYPE = "officer";

    String written(String form, Dice dice) {
        return switch (form) {
            case "" -> any(dice);
            case "num" -> rank + " " + mark(number);
            case "s" -> rank + " " + name(person.surname());
            case "fs" -> rank + " " + name(person.given() + " " + person.surname());
            case "g" -> name(person.given());
            case "ii" -> name(person.initials());
            case "n" -> mark(number);
            case "bare" -> name(person.given() + " " + person.surname());
            case "e" -> Mark.gold("email", Person.plain(person.given()) + "." + Person.plain(person.surname()) + "@" + dice.of("northmere.police.example.uk", "police.example.org"));
            default -> throw new IllegalArgumentException("No such form of an officer: " + form);
        };
    }

    private String any(Dice dice) {
        String upper = person.surname().toUpperCase(Locale.ROOT);
        return switch (dice.between(0, 11)) {
            case 0, 1 -> rank + " " + name(number + " " + person.surname());
            case 2 -> rank + " " + name(number + " " + upper);
            case 3 -> rank + " " + name(person.surname());
            case 4 -> rank + " " + mark(number);
            case 5 -> rank + mark(number);
            case 6 -> rank + " " + name(person.surname() + " " + number);
            case 7 -> rank + "/" + mark(number);
            case 8 -> name(person.surname()) + ", " + rank + " " + mark(number);
            case 9 -> rank + " " + name(number + " " + person.given().charAt(0) + ". " + person.surname());
            case 10 -> rank + " " + name(person.given() + " " + person.surname());
            default -> name(person.surname() + " (" + number + ")");
        };
    }

    private String mark(String text) {
        return Mark.gold(TYPE, text);
    }

    private String name(String text) {
        return Mark.gold(TYPE, person.origin(), text);
    }

    /** A rank as it comes, with acting, temporary and staff roles among them. */
    static String rank(Dice dice) {
        return dice.of("PC", "PC", "PC", "PC", "DC", "DC", "PS", "DS", "PCSO", "T/DC", "A/PS", "Sgt", "Insp", "DI", "PSE", "SC", "Police Constable", "Detective Constable", "Sergeant", "Inspector", "A/Insp",
                "P/C", "TDC", "DCI", "CI", "Chief Inspector", "Special Constable", "WPC", "Pc", "D.C.");
    }
}

package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.List;

/** An officer or member of staff, and the ways they are written. Rank and role stand outside the marked stretch. */
final class Officer {

    private static final List<String> RANKS = List.of("PC", "PC", "PC", "PC", "DC", "DC", "PS", "DS", "Sgt", "PCSO", "PCSO", "Insp", "T/DS", "A/PS", "TDC", "SC", "DI", "PSE",
            "Police Constable", "Detective Constable", "Sergeant", "Inspector", "CSI", "Det Sgt", "Special Constable", "T/Insp");

    final Person person;
    private final String rank;
    private final String number;
    private boolean introduced;
    private final int habit;

    Officer(Person person, Dice dice) {
        this.person = person;
        this.rank = dice.of(RANKS);
        this.number = rank.equals("PCSO") || rank.equals("PSE") || rank.equals("CSI") ? dice.number(6, 9) + dice.digits(dice.number(3, 4)) : "" + dice.number(21, 14999);
        this.habit = dice.number(0, 3);
    }

    String number() {
        return number;
    }

    /** Pieces for a form: n rank, number, surname; s rank and surname; k rank and number; f full name; b bare number; empty as it comes. */
    List<Piece> written(String form, Dice dice) {
        if (form.isEmpty()) {
            if (!introduced) {
                introduced = true;
                return first(dice);
            }
            return switch (dice.chance(0.75) ? habit : dice.number(0, 3)) {
                case 0 -> written("s", dice);
                case 1 -> written("k", dice);
                case 2 -> written("n", dice);
                default -> written("s", dice);
            };
        }
        introduced = true;
        return switch (form) {
            case "n" -> List.of(Piece.plain(rank + " "), named(number + " " + person.surname));
            case "s" -> List.of(Piece.plain(rank + " "), named(person.surname));
            case "k" -> List.of(Piece.plain(rank + " "), Piece.gold("officer", number));
            case "f" -> List.of(Piece.plain(rank + " "), named(person.full()));
            case "b" -> List.of(Piece.gold("officer", number));
            case "u" -> List.of(Piece.plain(rank + " "), named(number + " " + Person.upper(person.surname)));
            default -> throw new IllegalArgumentException("An officer has no form " + form);
        };
    }

    private List<Piece> first(Dice dice) {
        String n = person.surname;
        String up = Person.upper(n);
        String sep = rank.endsWith("PC") && rank.length() == 2 && dice.chance(0.15) ? "" : " ";
        return switch (dice.number(0, 13)) {
            case 0, 1, 2 -> written("n", dice);
            case 3 -> written("u", dice);
            case 4 -> List.of(Piece.plain(rank + " "), named(n + " (" + number + ")"));
            case 5 -> List.of(Piece.plain(rank + " "), named(n + " " + number));
            case 6 -> List.of(Piece.plain(rank + " "), named(up + " " + number));
            case 7 -> written("f", dice);
            case 8 -> written("s", dice);
            case 9 -> List.of(Piece.plain(rank + sep), Piece.gold("officer", number));
            case 10 -> List.of(Piece.plain(rank + " "), named(person.given.charAt(0) + ". " + n));
            case 11 -> List.of(Piece.plain(rank + " "), named(number + " " + person.full()));
            case 12 -> List.of(Piece.plain(rank + " "), named(person.given.charAt(0) + " " + up + " " + number));
            default -> List.of(Piece.plain(rank + " "), named(person.full() + ", " + number));
        };
    }

    private Piece named(String text) {
        return new Piece("officer", person.origin, text);
    }
}

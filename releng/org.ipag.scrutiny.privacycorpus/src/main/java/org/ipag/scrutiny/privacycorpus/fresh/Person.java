package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.Locale;

/** Somebody made up, and the ways to write their name. */
record Person(String origin, String given, String surname, String nickname, boolean woman) {

    private static final String TYPE = "person-name";

    /** The name in one of the forms of the templates; every form is marked. */
    String written(String form, Dice dice) {
        return switch (form) {
            case "", "f" -> mark(given + " " + surname);
            case "g" -> mark(given);
            case "s" -> mark(surname);
            case "t" -> title(dice) + " " + mark(surname);
            case "tf" -> title(dice) + " " + mark(given + " " + surname);
            case "sg" -> mark(dice.of(upper(surname) + ", " + given, surname + ", " + given, upper(surname + ", " + given), upper(surname) + " " + given));
            case "h" -> mark(dice.of(surname + " " + given, upper(surname) + " " + given));
            case "i" -> mark(dice.of(initial(given) + ". " + surname, initial(given) + " " + surname, initial(given) + "." + surname, surname + " " + initial(given)));
            case "ii" -> mark(initials());
            case "n" -> mark(nickname);
            case "u" -> mark(upper(given + " " + surname));
            case "us" -> mark(upper(surname));
            case "l" -> mark(lower(given));
            case "lf" -> mark(lower(given + " " + surname));
            case "m" -> mark(given + " " + dice.of("J.", "Anne", "A", "Joseph", "K.") + " " + surname);
            case "typo" -> mark(misspelt(dice.chance(0.5) ? surname : given, dice) );
            case "any" -> any(dice);
            case "spell" -> mark(String.join(dice.of("-", " "), upper(surname.replaceAll("[^\\p{L}]", "")).split("")));
            case "he" -> woman ? "she" : "he";
            case "him" -> woman ? "her" : "him";
            case "his" -> woman ? "her" : "his";
            case "He" -> woman ? "She" : "He";
            case "His" -> woman ? "Her" : "His";
            case "sex" -> woman ? "female" : "male";
            default -> throw new IllegalArgumentException("No such form of a name: " + form);
        };
    }

    /** An address for mail made from the name. */
    String email(Dice dice) {
        String g = plain(given);
        String s = plain(surname);
        String host = dice.of("example.com", "example.org", "mail.example.net", "example.co.uk");
        return dice.of(g + "." + s, g.charAt(0) + s + dice.digits(2), s + "_" + g, g + dice.digits(4), g + "-" + s + "+home") + "@" + host;
    }

    String initials() {
        return initial(given) + initial(surname);
    }

    private String any(Dice dice) {
        return switch (dice.between(0, 5)) {
            case 0 -> mark(given + " " + surname);
            case 1 -> mark(surname);
            case 2, 3 -> mark(given);
            case 4 -> written("i", dice);
            default -> title(dice) + " " + mark(surname);
        };
    }

    private String title(Dice dice) {
        return woman ? dice.of("Mrs", "Ms", "Miss", "Mrs", "Dr") : dice.of("Mr", "Mr", "Mr", "Dr", "Mr.");
    }

    private String mark(String text) {
        return Mark.gold(TYPE, origin, text);
    }

    private static String misspelt(String name, Dice dice) {
        if (name.length() < 5) {
            return name + name.charAt(name.length() - 1);
        }
        int at = dice.between(1, name.length() - 3);
        return switch (dice.between(0, 2)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
    }

    private static String initial(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String plain(String name) {
        String bare = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return lower(bare.replace('ł', 'l').replace('Ł', 'L').replace('ı', 'i')).replaceAll("[^a-z]", "");
    }
}

package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Addresses and names of the online world. */
final class OnlineValues {

    private static final String[] DOMAINS = {"example.org", "example.com", "example.net", "postbox.example",
        "mail.example.co.uk", "quillpost.example.com"};

    private final Dice dice;
    private final List<String> nicks = Resources.lines("lists/handle-words.txt");

    OnlineValues(Dice dice) {
        this.dice = dice;
    }

    Map<String, String> email(Person owner) {
        String given = letters(owner.given());
        String surname = letters(owner.surname());
        String local = switch (dice.between(0, 6)) {
            case 0 -> given + "." + surname;
            case 1 -> given.charAt(0) + surname + dice.between(2, 99);
            case 2 -> surname + "_" + given;
            case 3 -> given + dice.between(70, 99);
            case 4 -> dice.pick(nicks) + dice.pick(nicks) + dice.between(1, 2024);
            case 5 -> given + "-" + surname;
            default -> letters(owner.nick()) + "." + dice.pick(nicks);
        };
        Map<String, String> pieces = Pieces.of(local + "@" + dice.pick(DOMAINS));
        pieces.put("spoken", Spoken.mail(pieces.get("value")));
        pieces.put("capital", Character.toUpperCase(given.charAt(0)) + given.substring(1) + "."
            + surname.toUpperCase(Locale.ROOT) + "@" + pieces.get("value").replaceFirst(".*@", ""));
        pieces.put("broken", pieces.get("value").replaceFirst("@", " @ "));
        pieces.put("bracketed", pieces.get("value").replaceFirst("@", "(at)"));
        return pieces;
    }

    Map<String, String> handle(Person owner) {
        String given = letters(owner.given());
        String word = dice.pick(nicks);
        String handle = switch (dice.between(0, 5)) {
            case 0 -> given + "_" + word + dice.between(1, 99);
            case 1 -> word + dice.pick(nicks) + dice.between(1, 999);
            case 2 -> "x" + word + "x" + given;
            case 3 -> given + "." + letters(owner.surname()).charAt(0) + dice.between(10, 99);
            case 4 -> word + "_" + dice.pick(nicks);
            default -> "the" + word + given;
        };
        return Pieces.of(handle);
    }

    Map<String, String> url(Person owner) {
        String given = letters(owner.given());
        String surname = letters(owner.surname());
        String url = switch (dice.between(0, 5)) {
            case 0 -> "https://facepage.example.com/" + given + "." + surname + "." + dice.between(1, 99);
            case 1 -> "www.snapgram.example/" + given + dice.pick(nicks);
            case 2 -> "https://" + given + "-" + surname + ".example.org/about";
            case 3 -> "http://swapyard.example.net/u/" + dice.pick(nicks) + dice.between(10, 9999);
            case 4 -> "https://video.example/@" + given + dice.pick(nicks);
            default -> "https://meetup-later.example/profile?id=" + dice.digits(7);
        };
        Map<String, String> pieces = Pieces.of(url);
        pieces.put("bare", url.replaceFirst("https?://(www\\.)?", ""));
        pieces.put("dotted", pieces.get("bare").replace(".", " dot "));
        pieces.put("defanged", url.replaceFirst("http", "hxxp").replaceFirst("\\.", "[.]"));
        return pieces;
    }

    String ipAddress() {
        if (dice.oneIn(5)) {
            return "2001:db8:" + dice.from("123456789abcdef", 3) + ":" + dice.from("123456789abcdef", 4) + "::"
                + dice.from("123456789abcdef", 2);
        }
        return dice.pick("192.0.2.", "198.51.100.", "203.0.113.") + dice.between(3, 251);
    }

    String macAddress() {
        String hex = dice.from("048C", 1) + dice.from("02468ACE", 1) + dice.from("0123456789ABCDEF", 10);
        return hex.replaceAll("(..)(?=.)", "$1:");
    }

    private static String letters(String name) {
        String plain = NameList.plainLetters(name).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z]", "");
    }
}

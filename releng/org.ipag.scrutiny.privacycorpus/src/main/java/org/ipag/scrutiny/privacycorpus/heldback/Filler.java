package org.ipag.scrutiny.privacycorpus.heldback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the slots of one document: {V} somebody, {V:t} somebody in a form, {he:V} a pronoun, {addr:V} and {phone:V} what belongs to
 * somebody, {date} {time} {n:2-40} figures, {*list} something of a list, {~list} the same where a redactor may take or leave it,
 * and [[…]] for such a stretch of the template itself.
 */
final class Filler {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}|\\[\\[(.+?)\\]\\]");

    private final Dice dice;
    private final Numbers numbers;
    private final Map<String, List<String>> things;
    private final Cast cast;
    private final List<Piece> out = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private final DateTimeFormatter dates;
    private final int clock;
    private final LocalDate day;

    Filler(Dice dice, Numbers numbers, Names names, Map<String, List<String>> things) {
        this.dice = dice;
        this.numbers = numbers;
        this.things = things;
        this.cast = new Cast(names, dice);
        this.dates = DateTimeFormatter.ofPattern(dice.any("dd/MM/yyyy", "d MMMM yyyy", "dd/MM/yy", "EEEE d MMMM", "d MMM yy", "dd.MM.yy"), Locale.UK);
        this.clock = dice.number(0, 4);
        this.day = LocalDate.of(2026, 1, 5).plusDays(dice.number(0, 280));
    }

    List<Piece> fill(String template) {
        Matcher m = SLOT.matcher(template);
        int from = 0;
        while (m.find()) {
            plain(template.substring(from, m.start()));
            if (m.group(2) != null) {
                out.add(Piece.either(m.group(2)));
            } else {
                slot(m.group(1));
            }
            from = m.end();
        }
        plain(template.substring(from));
        return out;
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            out.add(Piece.plain(text));
        }
    }

    private void slot(String slot) {
        if (slot.startsWith("*")) {
            plain(dice.of(list(slot)));
            return;
        }
        if (slot.startsWith("~")) {
            out.add(Piece.either(dice.of(list(slot))));
            return;
        }
        int colon = slot.indexOf(':');
        String name = colon < 0 ? slot : slot.substring(0, colon);
        String rest = colon < 0 ? "" : slot.substring(colon + 1);
        if (name.length() == 1 && Character.isUpperCase(name.charAt(0))) {
            out.addAll(cast.written(name, rest));
            return;
        }
        if (Numbers.TYPES.containsKey(name)) {
            identifier(name, rest);
            return;
        }
        switch (name) {
            case "he", "him", "his", "He", "His", "man", "son", "boy", "himself" -> plain(word(name, cast.personOf(rest)));
            case "wife", "sister", "Sister", "mother", "Mother", "gran", "aunt", "daughter", "girlfriend", "mother-in-law", "daughter-in-law", "sister-in-law" -> out.add(Piece.either(kin(name, cast.personOf(rest))));
            case "date" -> plain(day.plusDays(dice.number(0, 6)).format(dates));
            case "day" -> plain(dice.any("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
            case "month" -> plain(dice.any("January", "March", "April", "May", "June", "August", "October"));
            case "time" -> plain(time());
            case "n" -> plain("" + dice.number(Integer.parseInt(rest.split("-")[0]), Integer.parseInt(rest.split("-")[1])));
            case "ten" -> plain(dice.number(1, 9) + dice.digits(9));
            case "road" -> plain(dice.of(list("*road")));
            case "town" -> out.add(Piece.either(kept.computeIfAbsent("town", k -> dice.of(list("*town")))));
            case "force" -> plain(kept.computeIfAbsent("force", k -> dice.of(list("*force"))));
            case "outward" -> out.add(Piece.either(numbers.postcode().split(" ")[0].replaceAll("\\d[A-Z]{2}$", "")));
            case "street" -> out.add(Piece.either(street(rest)));
            case "addr", "addrshort", "addrlines" -> address(name, rest);
            default -> throw new IllegalArgumentException("A template has an unknown slot {" + slot + "}");
        }
    }

    private List<String> list(String slot) {
        List<String> all = things.get(slot.substring(1));
        if (all == null) {
            throw new IllegalArgumentException("A template names an unknown list {" + slot + "}");
        }
        return all;
    }

    private void identifier(String name, String who) {
        String letter = who.isEmpty() ? "V" : who;
        Person p = cast.personOf(letter);
        String value = switch (name) {
            case "crime", "log" -> kept.computeIfAbsent(name, k -> numbers.make(k, p));
            case "ex", "ip" -> numbers.make(name, p);
            default -> p.values.computeIfAbsent(name, k -> numbers.make(k, p));
        };
        out.add(Piece.gold(Numbers.TYPES.get(name), value));
    }

    private static String word(String name, Person p) {
        return switch (name) {
            case "he" -> p.woman ? "she" : "he";
            case "He" -> p.woman ? "She" : "He";
            case "him" -> p.woman ? "her" : "him";
            case "his" -> p.woman ? "her" : "his";
            case "His" -> p.woman ? "Her" : "His";
            case "himself" -> p.woman ? "herself" : "himself";
            case "man" -> p.woman ? "woman" : "man";
            case "boy" -> p.woman ? "girl" : "boy";
            default -> p.woman ? "daughter" : "son";
        };
    }

    private static String kin(String woman, Person p) {
        if (p.woman) {
            return woman;
        }
        return switch (woman) {
            case "wife" -> "husband";
            case "girlfriend" -> "boyfriend";
            case "gran" -> "grandfather";
            case "aunt" -> "uncle";
            case "Mother" -> "Father";
            case "Sister" -> "Brother";
            default -> woman.replace("sister", "brother").replace("mother", "father").replace("daughter", "son");
        };
    }

    private String time() {
        int hour = dice.number(0, 23);
        int minute = dice.number(0, 59);
        return switch (clock) {
            case 0 -> String.format("%02d:%02d", hour, minute);
            case 1 -> String.format("%02d%02d hrs", hour, minute);
            case 2 -> String.format("%02d%02dhrs", hour, minute);
            case 3 -> String.format("%d.%02d%s", hour % 12 == 0 ? 12 : hour % 12, minute, hour < 12 ? "am" : "pm");
            default -> String.format("%02d:%02d hours", hour, minute);
        };
    }

    private String street(String who) {
        return cast.personOf(who.isEmpty() ? "V" : who).values.computeIfAbsent("street", k -> dice.of(list("*street")));
    }

    private void address(String name, String who) {
        String letter = who.isEmpty() ? "V" : who;
        Person p = cast.personOf(letter);
        String street = street(letter);
        String house = p.values.computeIfAbsent("house", k -> switch (dice.number(0, 13)) {
            case 0 -> "Flat " + dice.number(1, 20) + ", " + dice.number(2, 190) + " %";
            case 1 -> "Flat " + dice.number(1, 9) + dice.any("a", "b", "A") + " Nelson House, %";
            case 2 -> dice.of(list("*house")) + ", %";
            case 3 -> dice.number(2, 90) + dice.any("a", "b", "A") + " %";
            case 4 -> "Room " + dice.number(1, 12) + ", " + dice.number(2, 90) + " %";
            case 5 -> dice.number(2, 90) + ", %";
            case 6 -> "No. " + dice.number(2, 90) + " %";
            case 7 -> dice.of(list("*house")) + ", " + dice.number(2, 40) + " %";
            default -> dice.number(1, 219) + " %";
        });
        out.add(Piece.gold("address", house.replace("%", street)));
        if (name.equals("addrshort")) {
            return;
        }
        String gap = name.equals("addrlines") ? "\n" : dice.any(", ", ", ", ", ", " ");
        plain(gap);
        out.add(Piece.either(p.values.computeIfAbsent("hometown", k -> dice.of(list("*town")))));
        if (dice.chance(0.7)) {
            plain(gap.equals(", ") ? dice.any(", ", " ") : gap);
            out.add(Piece.gold("postcode", p.values.computeIfAbsent("postcode", k -> numbers.postcode())));
        }
    }
}

package org.ipag.scrutiny.privacycorpus.third;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.Document.Gold;
import org.ipag.scrutiny.privacycorpus.heldback.Dice;
import org.ipag.scrutiny.privacycorpus.heldback.Numbers;
import org.ipag.scrutiny.privacycorpus.heldback.Person;

/**
 * Writes one document: {A} {A.s} {A.t} … somebody, {O.n} … an officer (O to R), {A:phone} what belongs to somebody, {C} and {K} a
 * child, {*list} something of a list, {~list} the same where it may be taken or left, [[…]] such a stretch, &lt;a|b&gt; a choice.
 */
final class Writer {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}|\\[\\[(.+?)\\]\\]");
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*\\|[^<>]*)>");
    /** Family ties, illnesses and places identify by their company: a redactor may take them or leave them. */
    private static final Pattern TIES = Pattern.compile("\\b("
            + "wife|husband|mother|father|sister|brother|daughter|son|partner|girlfriend|boyfriend|aunt|"
            + "uncle|nan|grandson|stepson|mum|dad|neighbour|cousin|niece|widow|grandmother|bipolar|"
            + "dementia|diabetic|HMP Gartree|Birmingham|Cardiff|Perth|Leeds|Hull|Dover|London|"
            + "St Luke's Hospital|Queen's Hospital|Royal Infirmary|St Mary's Church|Kelthorpe College|"
            + "Willow Suite|Millside Practice|The Limes Surgery|Hollow Farm|Welwyn|Cardington|Australia|Town Hall"
            + ")\\b", Pattern.CASE_INSENSITIVE);

    private final Dice dice;
    private final People people;
    private final Map<String, List<String>> lists;
    private final boolean capitals;
    private final Numbers numbers;
    private final Map<String, Person> cast = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final List<Gold> golds = new ArrayList<>();
    private final LocalDate day;
    private final DateTimeFormatter dates;
    private final boolean colon;

    Writer(Dice dice, People people, Map<String, List<String>> lists, boolean capitals) {
        this.dice = dice;
        this.people = people;
        this.lists = lists;
        this.capitals = capitals;
        this.numbers = new Numbers(dice, Map.of("words3", lists.get("words")));
        this.day = LocalDate.of(2026, 1, 3).plusDays(dice.number(0, 290));
        this.dates = DateTimeFormatter.ofPattern(dice.any("dd/MM/yyyy", "d MMMM yyyy", "dd/MM/yy", "EEEE d MMMM yyyy", "d MMM yyyy"), Locale.UK);
        this.colon = dice.chance(0.5);
    }

    Document write(String id, String template) {
        String text = template;
        for (Matcher m = CHOICE.matcher(text); m.find(); m = CHOICE.matcher(text)) {
            text = text.substring(0, m.start()) + dice.any(m.group(1).split("\\|", -1)) + text.substring(m.end());
        }
        Matcher m = SLOT.matcher(text);
        int from = 0;
        while (m.find()) {
            plain(text.substring(from, m.start()));
            if (m.group(2) != null) {
                gold("either", "", m.group(2));
            } else {
                slot(m.group(1));
            }
            from = m.end();
        }
        plain(text.substring(from));
        Matcher kin = TIES.matcher(out);
        while (kin.find()) {
            golds.add(new Gold("either", kin.start(), kin.end(), kin.group(), ""));
        }
        return new Document(id, out.toString(), golds);
    }

    private void plain(String text) {
        out.append(capitals ? text.toUpperCase(Locale.UK) : text);
    }

    private void gold(String type, String origin, String text) {
        String written = capitals ? text.toUpperCase(Locale.UK) : text;
        golds.add(new Gold(type, out.length(), out.length() + written.length(), written, origin));
        out.append(written);
    }

    private Person person(String letter) {
        return cast.computeIfAbsent(letter, l -> "CK".contains(l) ? people.next(10, 16) : "OPQR".contains(l) ? people.next(23, 55) : people.next(19, 84));
    }

    private void slot(String slot) {
        char first = slot.charAt(0);
        if (first == '*' || first == '~') {
            String value = dice.of(lists.get(slot.substring(1)));
            if (first == '~') {
                gold("either", "", value);
            } else {
                plain(value);
            }
            return;
        }
        if (Character.isUpperCase(first)) {
            String letter = slot.substring(0, 1);
            if (slot.length() > 1 && slot.charAt(1) == ':') {
                belonging(person(letter), slot.substring(2));
            } else if ("OPQR".contains(letter)) {
                officer(letter, person(letter), slot.length() > 2 ? slot.substring(2) : "n");
            } else {
                somebody(person(letter), slot.length() > 2 ? slot.substring(2) : "");
            }
            return;
        }
        switch (slot) {
            case "date" -> plain(day.plusDays(dice.number(0, 9)).format(dates));
            case "day" -> plain(dice.any("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
            case "time" -> plain(String.format(colon ? "%02d:%02d" : "%02d%02d", dice.number(0, 23), dice.number(0, 59)));
            case "town" -> gold("either", "", kept.computeIfAbsent("town", k -> dice.of(lists.get("towns"))));
            case "n" -> plain("" + dice.number(2, 48));
            case "nn" -> plain("" + dice.number(110, 980));
            case "street" -> gold("either", "", dice.of(lists.get("streets")));
            case "crime", "log", "urn" -> gold(Numbers.TYPES.get(slot), "", kept.computeIfAbsent(slot, k -> numbers.make(k, person("A"))));
            default -> throw new IllegalArgumentException("A template has an unknown slot {" + slot + "}");
        }
    }

    private void somebody(Person p, String form) {
        switch (form) {
            case "" -> name(p, p.full());
            case "s" -> name(p, p.surname);
            case "g" -> name(p, p.given);
            case "t" -> {
                plain(p.title + " ");
                name(p, p.surname);
            }
            case "u" -> name(p, p.given + " " + p.surname.toUpperCase(Locale.UK));
            case "r" -> name(p, p.surname.toUpperCase(Locale.UK) + ", " + p.given);
            case "i" -> name(p, p.given.charAt(0) + ". " + p.surname);
            case "k" -> gold("either", "", p.initials());
            case "he" -> plain(p.woman ? "she" : "he");
            case "He" -> plain(p.woman ? "She" : "He");
            case "him" -> plain(p.woman ? "her" : "him");
            case "his" -> plain(p.woman ? "her" : "his");
            case "His" -> plain(p.woman ? "Her" : "His");
            case "man" -> plain(p.woman ? "woman" : "man");
            case "boy" -> plain(p.woman ? "girl" : "boy");
            case "male" -> plain(p.woman ? "female" : "male");
            default -> throw new IllegalArgumentException("Nobody is written as ." + form);
        }
    }

    private void name(Person p, String text) {
        gold("person-name", p.origin, text);
    }

    /** n PC 1234 Name; p DC Name (1234); s DS Name; c PC 1234; f Name in full with the number behind; x the number alone. */
    private void officer(String letter, Person p, String form) {
        String rank = kept.computeIfAbsent("rank" + letter, k -> dice.of(lists.get("ranks")));
        String number = kept.computeIfAbsent("number" + letter, k -> "" + dice.number(104, 9899));
        if (!form.equals("x")) {
            plain(rank + " ");
        }
        switch (form) {
            case "n" -> gold("officer", p.origin, number + " " + p.surname);
            case "p" -> gold("officer", p.origin, p.surname + " (" + number + ")");
            case "s" -> gold("officer", p.origin, p.surname);
            case "c", "x" -> gold("officer", "", number);
            case "f" -> gold("officer", p.origin, p.full() + " " + number);
            case "u" -> gold("officer", p.origin, p.surname.toUpperCase(Locale.UK) + " " + number);
            default -> throw new IllegalArgumentException("No officer is written as ." + form);
        }
    }

    private void belonging(Person p, String what) {
        switch (what) {
            case "addr" -> {
                gold("address", "", p.values.computeIfAbsent("door", k -> door()));
                plain(", ");
                gold("either", "", kept.computeIfAbsent("town", k -> dice.of(lists.get("towns"))));
                plain(dice.any(", ", " "));
                gold("postcode", "", p.values.computeIfAbsent("postcode", k -> numbers.make(k, p)));
            }
            case "door" -> gold("address", "", p.values.computeIfAbsent("door", k -> door()));
            case "agew" -> gold("age", "", numbers.make("agew", p));
            default -> gold(Numbers.TYPES.get(what), "", what.equals("ex") ? numbers.make(what, p) : p.values.computeIfAbsent(what, k -> numbers.make(k, p)));
        }
    }

    private String door() {
        String street = dice.of(lists.get("streets"));
        return switch (dice.number(0, 8)) {
            case 0 -> "Flat " + dice.number(1, 30) + ", " + dice.of(lists.get("houses")) + ", " + street;
            case 1 -> dice.of(lists.get("houses")) + ", " + street;
            case 2 -> "Flat " + dice.any("A", "B", "2", "6") + ", " + dice.number(2, 140) + " " + street;
            case 3 -> dice.number(2, 140) + dice.any("A", "b") + " " + street;
            default -> dice.number(1, 240) + " " + street;
        };
    }
}

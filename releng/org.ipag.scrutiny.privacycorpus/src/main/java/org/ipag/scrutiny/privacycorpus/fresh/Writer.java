package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the slots of a template. "{a|b}" picks one; "{V:t}" is the victim by title and surname; "{O}" an officer; "{phone}" a bare
 * value; "{#phone}" a value in a phrase; "{+id 3}" three sentences of a pool; "{=type:text}" marks a text; "{town}" a thing.
 */
final class Writer {

    private static final String PEOPLE = "VSWNMXY";
    private static final String OFFICERS = "OPQ";
    /** What a careful redactor may take or leave. */
    static final String EITHER = "either";

    private final Dice dice;
    private final Identifiers identifiers;
    private final Map<String, List<String>> things = Resource.lists(Resource.lines("things.txt"));
    private final Map<String, List<String>> phrases = Resource.sections("phrases.txt");
    private final Map<String, List<String>> sentences = Resource.sections("sentences.txt");
    private final Map<String, Map<String, List<String>>> names = new HashMap<>();
    private final List<String> origins;
    private final List<String> nextOrigins = new ArrayList<>();
    private final Map<Character, Person> people = new HashMap<>();
    private final Map<Character, Officer> officers = new HashMap<>();
    private final Map<String, List<String>> unused = new HashMap<>();

    Writer(Dice dice) {
        this.dice = dice;
        this.identifiers = new Identifiers(dice);
        Resource.sections("names.txt").forEach((origin, lines) -> names.put(origin, splitByComma(lines)));
        this.origins = names.keySet().stream().sorted().toList();
    }

    private static Map<String, List<String>> splitByComma(List<String> lines) {
        Map<String, List<String>> out = new HashMap<>();
        Resource.lists(lines).forEach((k, v) -> out.put(k, List.of(String.join(" ", v).split(", "))));
        return out;
    }

    /** Fills a template with people of its own. */
    String fill(String template) {
        people.clear();
        officers.clear();
        return expand(template);
    }

    private String expand(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '{') {
                int close = matching(text, i);
                out.append(slot(text.substring(i + 1, close)));
                i = close + 1;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static int matching(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is not closed: " + text.substring(open, Math.min(text.length(), open + 60)));
    }

    private String slot(String slot) {
        List<String> choices = choices(slot);
        if (choices.size() > 1) {
            return expand(dice.of(choices));
        }
        char first = slot.charAt(0);
        if (first == '+') {
            return sentences(slot.substring(1));
        }
        if (first == '#') {
            return phrase(slot.substring(1));
        }
        if (first == '=') {
            int colon = slot.indexOf(':');
            return Mark.gold(slot.substring(1, colon), expand(slot.substring(colon + 1)));
        }
        if (slot.startsWith("either:")) {
            return Mark.gold(EITHER, expand(slot.substring(7)));
        }
        boolean single = slot.length() == 1 || slot.charAt(1) == ':';
        String form = slot.length() > 2 ? slot.substring(2) : "";
        if (single && OFFICERS.indexOf(first) >= 0) {
            return officers.computeIfAbsent(first, o -> officer()).written(form, dice);
        }
        if (single && PEOPLE.indexOf(first) >= 0) {
            Person person = people.computeIfAbsent(first, p -> person());
            return form.equals("e") ? Mark.gold("email", person.email(dice)) : person.written(form, dice);
        }
        return value(slot);
    }

    private static List<String> choices(String slot) {
        List<String> out = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < slot.length(); i++) {
            char c = slot.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                out.add(slot.substring(from, i));
                from = i + 1;
            }
        }
        out.add(slot.substring(from));
        return out;
    }

    private String value(String slot) {
        if (things.containsKey(slot)) {
            return dice.of(things.get(slot));
        }
        return switch (slot) {
            case "time" -> String.format("%02d%s%02d", dice.between(0, 23), dice.of(":", ":", ""), dice.between(0, 59));
            case "clock" -> String.format("%02d:%02d:%02d", dice.between(0, 23), dice.between(0, 59), dice.between(0, 59));
            case "date" -> dice.of(String.format("%02d/%02d/2025", dice.between(1, 28), dice.between(1, 12)), dice.between(1, 28) + " " + value("month") + " 2025", String.format("%02d/%02d/25", dice.between(1, 28), dice.between(1, 12)));
            case "n" -> String.valueOf(dice.between(2, 9));
            case "nn" -> String.valueOf(dice.between(10, 99));
            case "nnnn" -> dice.digits(4);
            case "ten" -> dice.between(1, 9) + dice.digits(9);
            case "money" -> "£" + dice.of(dice.between(5, 900) + ".00", dice.between(1, 30) + "," + dice.digits(3), String.valueOf(dice.between(10, 950)));
            case "years" -> String.valueOf(dice.between(16, 88));
            case "child" -> String.valueOf(dice.between(2, 15));
            case "what3words" -> Mark.gold(EITHER, dice.of("///", "///", "https://what3words.com/", "w3w.co/")) + value("words3");
            case "address" -> address();
            case "line" -> Mark.gold("address", line());
            case "exhibit" -> Mark.gold("exhibit", exhibit());
            case "email" -> Mark.gold("email", person().email(dice));
            case "tab" -> "\t";
            case "nl" -> "\n";
            default -> {
                String type = slot.equals("words3") ? "what3words" : slot.equals("sort-code") || slot.equals("account") ? "bank-account" : slot;
                yield Mark.gold(type, identifiers.value(slot));
            }
        };
    }

    private String exhibit() {
        String initials = dice.letters("ABCDEFGHJKLMNPRSTW", dice.between(2, 3));
        return initials + dice.of("/", "/", "/0", "", "-0", " ") + dice.between(1, 9);
    }

    /** The part of an address that singles a home out. */
    private String line() {
        String number = String.valueOf(dice.between(1, 240)) + dice.of("", "", "", "A", "b");
        String street = value("street");
        return switch (dice.between(0, 11)) {
            case 0 -> "Flat " + dice.between(1, 60) + ", " + value("block") + ", " + street;
            case 1 -> "Flat " + dice.between(1, 9) + dice.of("A", "C", "") + ", " + number + " " + street;
            case 2 -> value("house") + ", " + street;
            case 3 -> dice.between(1, 60) + " " + value("block");
            case 4 -> "Plot " + dice.between(1, 30) + ", " + value("site");
            case 5 -> "Room " + dice.between(1, 12) + ", " + number + " " + street;
            case 6 -> number + ", " + street;
            default -> number + " " + street;
        };
    }

    private String address() {
        String town = Mark.gold(EITHER, value("town"));
        String postcode = Mark.gold("postcode", identifiers.value("postcode"));
        String line = Mark.gold("address", line());
        return switch (dice.between(0, 6)) {
            case 0 -> line;
            case 1 -> line + " in " + town;
            case 2 -> line + "\n" + town + "\n" + postcode;
            case 3 -> line + ", " + postcode;
            case 4 -> line + " " + town + " " + postcode;
            case 5 -> line + ", " + town + ".";
            default -> line + ", " + town + ", " + postcode;
        };
    }

    private String phrase(String type) {
        return expand(next("#" + type, phrases.get(type)));
    }

    private String sentences(String pool) {
        String[] parts = pool.split(" ");
        int count = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        List<String> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(expand(next(parts[0], sentences.get(parts[0]))));
        }
        return String.join(" ", out);
    }

    /** Goes through a pool in changing order, so that every line of it is used about equally often. */
    private String next(String name, List<String> pool) {
        if (pool == null) {
            throw new IllegalArgumentException("The corpus has no lines for " + name);
        }
        List<String> left = unused.computeIfAbsent(name, n -> new ArrayList<>());
        if (left.isEmpty()) {
            left.addAll(pool);
            Collections.shuffle(left, dice.random());
        }
        return left.remove(left.size() - 1);
    }

    private Person person() {
        if (nextOrigins.isEmpty()) {
            nextOrigins.addAll(origins);
            Collections.shuffle(nextOrigins, dice.random());
        }
        String origin = nextOrigins.remove(nextOrigins.size() - 1);
        Map<String, List<String>> pool = names.get(origin);
        boolean woman = dice.chance(0.5);
        return new Person(origin, dice.of(pool.get(woman ? "w" : "m")), dice.of(pool.get("s")), dice.of(pool.get("n")), woman);
    }

    private Officer officer() {
        return new Officer(person(), Officer.rank(dice), String.valueOf(dice.of(dice.digits(4), dice.digits(5), dice.digits(3), "1" + dice.digits(3), "9" + dice.digits(4))));
    }
}

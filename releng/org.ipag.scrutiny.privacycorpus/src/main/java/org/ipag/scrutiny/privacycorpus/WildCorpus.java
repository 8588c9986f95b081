package org.ipag.scrutiny.privacycorpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The adversarial tuning part: pieces of police documents as people really write them, read from the resources {@code wild}. It
 * serves to find what the recognisers miss; it is never a measure.
 */
final class WildCorpus {

    private static final Pattern SLOT = Pattern.compile("\\{([VSWNXY])([a-zA-Z])\\}");
    private static final Pattern MARK = Pattern.compile("⟦([a-z0-9-]+)\\|([^⟧]*)⟧");
    private static final Pattern NUMBER = Pattern.compile("\\{([a-z0-9]+)(?::([^}]*))?\\}");

    private record Someone(String origin, String given, String surname) {
    }

    private final Random random;
    private final Values values;
    private final List<String> identifiers;
    private final List<String> stories;
    private final List<String> prose;
    private final List<String[]> names = new ArrayList<>();
    private int nameTurn;

    WildCorpus(long seed) {
        random = new Random(seed);
        values = new Values(random);
        identifiers = joined(read("identifiers.txt"));
        stories = List.of(String.join("\n", read("stories.txt")).split("\n\n"));
        prose = read("prose.txt");
        read("names.txt").forEach(line -> names.add(line.split("\\|")));
    }

    private static List<String> read(String file) {
        return ResourceText.read(WildCorpus.class, "wild/" + file).lines().filter(l -> !l.startsWith("#")).toList();
    }

    /** A line that ends in a colon or opens a mark without closing it goes on in the next one. */
    private static List<String> joined(List<String> lines) {
        List<String> out = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            open += line;
            boolean inMark = open.lastIndexOf('⟦') > open.lastIndexOf('⟧');
            if (inMark || !open.contains("⟦")) {
                open += "\n";
            } else {
                out.add(open);
                open = "";
            }
        }
        return out;
    }

    List<Document> documents(int count) {
        List<Document> out = new ArrayList<>();
        int identifier = 0;
        int story = 0;
        for (int i = 0; i < count; i++) {
            List<String> parts = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                parts.add(story(stories.get(story++ % stories.size())));
            }
            for (int k = 0; k < 5; k++) {
                parts.add(MARK.matcher(identifiers.get(identifier++ % identifiers.size()))
                        .replaceAll(m -> Matcher.quoteReplacement("⟦" + m.group(1) + "|" + value(m.group(2)) + "⟧")));
            }
            for (int k = 0; k < 4; k++) {
                parts.add(prose.get(random.nextInt(prose.size())));
            }
            java.util.Collections.shuffle(parts, random);
            out.add(Document.unmark("wild-" + i, String.join("\n", parts) + "\n"));
        }
        return out;
    }

    /** Texts of ordinary sentences with a person now and then. */
    List<String> prose(int documents, int sentences) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < sentences; k++) {
                Someone who = k % 20 == 0 ? someone() : null;
                text.append(who == null ? prose.get(random.nextInt(prose.size())) : "The victim " + who.given + " " + who.surname + " rang 07700 900" + values.digits(3) + ".").append(k % 6 == 5 ? "\n\n" : " ");
            }
            out.add(text.toString());
        }
        return out;
    }

    private Someone someone() {
        String[] pool = names.get(nameTurn++ % names.size());
        String[] given = pool[1].split(" ");
        String[] surnames = pool[2].split(" ");
        return new Someone(pool[0], given[random.nextInt(given.length)], surnames[random.nextInt(surnames.length)].replace('_', ' '));
    }

    private String story(String story) {
        Map<String, Someone> cast = new HashMap<>();
        String named = SLOT.matcher(story).replaceAll(m -> {
            Someone who = cast.computeIfAbsent(m.group(1), r -> someone());
            char form = m.group(2).charAt(0);
            String name = "⟦person-name@" + who.origin + "|" + written(who, form) + "⟧";
            String title = form == 't' || form == 'm' ? List.of("Mr ", "Mrs ", "Ms ", "Miss ").get(Math.floorMod(who.hashCode(), 4)) : "";
            return Matcher.quoteReplacement(title + name + (form == 'p' || form == 'P' ? "'s" : ""));
        });
        List<Someone> officers = new ArrayList<>();
        int[] turn = {0};
        return Pattern.compile("⟦officer\\|([^⟧]*)⟧").matcher(named).replaceAll(m -> {
            boolean again = m.group(1).equals("~") && !officers.isEmpty();
            Someone who = again ? officers.get(turn[0]++ % officers.size()) : someone();
            if (!again) {
                officers.add(who);
            }
            String origin = m.group(1).contains("~") ? "@" + who.origin : "";
            return Matcher.quoteReplacement("⟦officer" + origin + "|" + digits(m.group(1).replace("~", who.surname)) + "⟧");
        });
    }

    private String written(Someone who, char form) {
        String given = who.given;
        String surname = who.surname;
        String last = surname.substring(surname.lastIndexOf(' ') + 1);
        return switch (form) {
            case 'f' -> given + " " + surname;
            case 't', 's', 'P' -> surname;
            case 'g', 'p' -> given;
            case 'c' -> given + " " + surname.toUpperCase(Locale.UK);
            case 'i' -> surname.toUpperCase(Locale.UK) + ", " + given;
            case 'v' -> surname + ", " + given;
            case 'k' -> given.charAt(0) + "." + last.charAt(0) + ".";
            case 'j' -> "" + given.charAt(0) + last.charAt(0);
            case 'm' -> given.charAt(0) + " " + surname;
            case 'b' -> given.charAt(0) + ". " + surname;
            case 'n' -> given + " " + "ABDEGHJKLMRST".charAt(random.nextInt(13)) + " " + surname;
            case 'l' -> (given + " " + surname).toLowerCase(Locale.UK);
            case 'u' -> (given + " " + surname).toUpperCase(Locale.UK);
            case 'x' -> surname.toUpperCase(Locale.UK);
            case 'e' -> given.toLowerCase(Locale.UK);
            case 'h' -> surname.toLowerCase(Locale.UK);
            case 'y' -> slip(surname);
            case 'q' -> slip(given);
            default -> throw new IllegalArgumentException("The stories ask for the form " + form + " of a name, which is none.");
        };
    }

    private String slip(String word) {
        int at = 2 + random.nextInt(Math.max(1, word.length() - 3));
        return word.length() < 5 ? word : word.substring(0, at) + word.substring(at + 1);
    }

    private String value(String form) {
        return digits(NUMBER.matcher(form).replaceAll(m -> Matcher.quoteReplacement(number(m.group(1), m.group(2)))));
    }

    private String digits(String form) {
        StringBuilder out = new StringBuilder();
        for (char c : form.toCharArray()) {
            out.append(c == '#' ? Character.forDigit(random.nextInt(10), 10) : c == '^' ? values.letters(1).charAt(0) : c);
        }
        return out.toString();
    }

    private String number(String kind, String shape) {
        return switch (kind) {
            case "nhs" -> pour(values.nhs(), shape);
            case "card" -> pour(values.luhn("4" + values.digits(14)), shape);
            case "mcard" -> pour(values.luhn("5" + values.digits(14)), shape);
            case "amex" -> pour(values.luhn("37" + values.digits(12)), shape);
            case "imei" -> pour(values.luhn("35" + values.digits(12)), shape);
            case "iban" -> pour(values.iban(), shape);
            case "pnc" -> values.pnc(true)[0];
            case "pnc7" -> values.pnc(true)[1];
            case "pnc4" -> values.pnc(true)[2];
            case "pncs" -> values.pnc(false)[2];
            case "pncl" -> values.pnc(false)[4];
            case "cro" -> values.cro(true)[0];
            case "sf" -> values.cro(true)[1];
            case "cros" -> values.cro(true)[0].replace("/", " / ");
            case "crol" -> values.cro(true)[0].toLowerCase(Locale.UK);
            default -> throw new IllegalArgumentException("The identifiers ask for the number " + kind + ", which is none.");
        };
    }

    private static String pour(String digits, String shape) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (char c : shape.toCharArray()) {
            out.append(c == 'x' && at < digits.length() ? digits.charAt(at++) : c);
        }
        return out.toString();
    }
}

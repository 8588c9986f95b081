package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes one paper from a template.
 *
 * <p>Alternatives stand as {@code <this|that>}. Tokens: {@code {A}} introduces a person, {@code
 * {A'}} speaks of a known one, {@code {A.form}} names the form; {@code {A:he|she}} chooses by sex;
 * {@code {~pool}} or {@code {~pool*2}} draws sentences; {@code {phone A}} is a value, {@code
 * {phone+ A}} a value with a label; {@code {=home A}} is a phrase in which @ stands for the owner;
 * {@code {:town}} an entry of a list, {@code {:town 1}} the same entry each time; {@code {date+1}},
 * {@code {day}}, {@code {time-5}}, {@code {n 2-9}} are what they say.
 */
final class PaperWriter {

    /** J is a child of A, K a brother or sister, O the mother, E married to A; Z is kin of B. */
    private static final String DEFAULT_ROLES =
            "J=kin A child; K=kin A; O=kin A old woman; E=opposite A; Z=kin B; ";

    private static final Pattern WHEN = Pattern.compile("(date|day|time)([+-]\\d+)?");

    private static final Set<String> NAMESAKES =
            Set.of("english", "celtic", "caribbean", "traveller", "jewish");

    private final Random random;
    private final SentencePools sentences;
    private final NameBook names;
    private final OriginBalance balance;
    private final Set<String> usedSentences = new HashSet<>();
    private final Set<String> usedEntries = new HashSet<>();
    private final Map<String, String> kept = new HashMap<>();
    private final CaseClock clock;
    private final Values values;
    private Cast cast;
    private PersonMentions persons;
    private OfficerMentions officers;

    PaperWriter(Random random, SentencePools sentences, NameBook names, OriginBalance balance) {
        this.random = random;
        this.sentences = sentences;
        this.names = names;
        this.balance = balance;
        clock = new CaseClock(random);
        values = new Values(random, clock.date(), this::expand);
    }

    String write(Template template) {
        cast = new Cast(random, names, balance, clock.date(), DEFAULT_ROLES + template.roles());
        persons = new PersonMentions(random, template.register().equals("formal"));
        officers = new OfficerMentions(random);
        return new Finishing(random).finish(expand(template.text()), template.register());
    }

    /** Replaces the alternatives and tokens of a text. */
    private String expand(String text) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                int end = closing(text, at, '<', '>');
                List<String> alternatives = alternatives(text.substring(at + 1, end));
                expanded.append(expand(alternatives.get(random.nextInt(alternatives.size()))));
                at = end + 1;
            } else if (c == '{') {
                int end = closing(text, at, '{', '}');
                expanded.append(token(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                expanded.append(c);
                at++;
            }
        }
        return expanded.toString();
    }

    private static int closing(String text, int start, char open, char close) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            depth += text.charAt(at) == open ? 1 : text.charAt(at) == close ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("not closed: " + text.substring(start));
    }

    /** Splits at bars that stand neither in tokens nor in inner alternatives. */
    private static List<String> alternatives(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<' || c == '{' || c == '⟦') {
                depth++;
            } else if (c == '>' || c == '}' || c == '⟧') {
                depth--;
            } else if (c == '|' && depth == 0) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private String token(String token) {
        Matcher when = WHEN.matcher(token);
        if (when.matches()) {
            int later = when.group(2) == null ? 0 : Integer.parseInt(when.group(2));
            return switch (when.group(1)) {
                case "date" -> clock.date(later);
                case "day" -> clock.day(later);
                default -> clock.time(later);
            };
        }
        return switch (token.charAt(0)) {
            case '~' -> drawn(token.substring(1));
            case ':' -> entry(token.substring(1));
            case '=' -> phrase(token.substring(1));
            default -> token.startsWith("n ") ? number(token) : mention(token);
        };
    }

    private String drawn(String pool) {
        String[] poolAndTimes = pool.split("\\*");
        int times = poolAndTimes.length > 1 ? Integer.parseInt(poolAndTimes[1]) : 1;
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drawn.add(expand(sentences.next(poolAndTimes[0], usedSentences)));
        }
        return String.join(" ", drawn);
    }

    private String entry(String list) {
        String known = kept.get(list);
        if (known != null) {
            return known;
        }
        List<String> entries = Resources.lines("lists/" + list.split(" ")[0] + ".txt");
        String entry;
        do {
            entry = entries.get(random.nextInt(entries.size()));
        } while (entries.size() > 12 && !usedEntries.add(entry));
        String expanded = expand(entry);
        if (list.contains(" ")) {
            kept.put(list, expanded);
        }
        return expanded;
    }

    private String phrase(String nameAndOwner) {
        String[] parts = nameAndOwner.split(" ");
        List<String> phrases = Resources.lines("phrases/" + parts[0] + ".txt");
        return expand(phrases.get(random.nextInt(phrases.size())).replace("@", parts[1]));
    }

    private String number(String token) {
        String[] bounds = token.substring(2).split("-");
        int lowest = Integer.parseInt(bounds[0]);
        int number = lowest + random.nextInt(Integer.parseInt(bounds[1]) - lowest + 1);
        return bounds[0].startsWith("0") ? String.format("%02d", number) : String.valueOf(number);
    }

    private String mention(String token) {
        char role = token.charAt(0);
        if (!Character.isUpperCase(role)) {
            return value(token);
        }
        String rest = token.substring(1);
        if (rest.startsWith(":")) {
            String[] byMenAndWomen = rest.substring(1).split("\\|");
            return byMenAndWomen[cast.person(role).woman() ? 1 : 0];
        }
        String form = rest.startsWith(".") ? rest.substring(1) : rest;
        if (Cast.isOfficer(role)) {
            Officer officer = cast.officer(role);
            return switch (form) {
                case "" -> officers.introduced(officer);
                case "'" -> officers.later(officer);
                default -> officers.form(officer, form);
            };
        }
        Person person = cast.person(role);
        return switch (form) {
            case "" -> persons.introduced(person);
            case "'" -> persons.later(person);
            case "asroad" -> namesake(person, "{:passingroad}", List.of(" Road", " Street", " Lane"));
            case "asfirm" -> namesake(person, "{:trade}", List.of("'s Bakery", " & Sons Ltd", " Motors"));
            default -> persons.form(person, form);
        };
    }

    /** A road or firm that happens to bear the person's surname, if that sounds likely. */
    private String namesake(Person person, String otherwise, List<String> endings) {
        boolean likely = NAMESAKES.contains(person.origin()) && person.surname().matches("[A-Z][a-z]+");
        return likely
                ? person.surname() + endings.get(random.nextInt(endings.size()))
                : expand(otherwise);
    }

    private String value(String token) {
        String[] typeAndKey = token.split(" ");
        String key = typeAndKey.length > 1 ? typeAndKey[1] : "";
        char role = key.isEmpty() ? ' ' : key.charAt(0);
        Person owner = null;
        String initials = "";
        if (Cast.isOfficer(role)) {
            initials = cast.officer(role).initials();
        } else if (Character.isUpperCase(role)) {
            owner = cast.person(role);
            initials = owner.initials();
        }
        String type = typeAndKey[0];
        return type.endsWith("+")
                ? values.labelled(type.substring(0, type.length() - 1), key, owner, initials)
                : values.value(type, key, owner, initials);
    }
}

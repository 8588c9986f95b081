package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places {...} of one paper: sentences {+bank}, persons {V.full}, values {V.phone say},
 * words of lists {road} or, the same again, {road#1}, dates and times {date}; and makes the choices [one¦other].
 */
final class Filler {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*¦[^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern ARTICLE = Pattern.compile("(?s).*(^|\\W)[aA] $");
    private static final Pattern VOWEL = Pattern.compile("(?s)(⟦[^|]*\\|)?(8\\d?\\b|11\\b|18\\b|[AEIOaeio]|Xbox"
        + "|[FHLMNRSX][A-Z/-]*\\d|HO/).*");
    private static final Pattern KEY =
        Pattern.compile("(?:(?<role>[A-Z]\\d*|new)\\.)?(?<what>[a-zA-Z0-9-]+)(?:#(?<n>\\d))?(?: (?<section>\\S+))?");

    private final Library library;
    private final Cast cast;
    private final CaseClock clock;
    private final Dice dice;
    private final Random random;
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final int mostSentences;
    private int inserted;

    Filler(Library library, Cast cast, Dice dice) {
        this.library = library;
        this.cast = cast;
        this.dice = dice;
        this.random = dice.random();
        this.clock = new CaseClock(dice);
        this.mostSentences = Integer.parseInt(dice.pick("1", "1", "1", "2", "2", "3", "4"));
        library.values().startPaper(clock.day());
    }

    /** The text with every place filled, marked. */
    String fill(String template) {
        String chosen = CHOICE.matcher(template).replaceAll(m -> {
            String[] choices = m.group(1).split("¦", -1);
            return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
        });
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(chosen);
        int end = 0;
        while (place.find()) {
            out.append(chosen, end, place.start());
            String text = place(place.group(1));
            if (ARTICLE.matcher(out).matches() && VOWEL.matcher(text).matches()) {
                out.insert(out.length() - 1, 'n');
            }
            out.append(text);
            end = place.end();
        }
        return tidied(out.append(chosen.substring(end)).toString());
    }

    /** The text without commas that a form has left before another stop or the end of a line. */
    private static String tidied(String text) {
        return text.replaceAll("(⟦age\\|[^⟧]*⟧[a-z ]*)(,| -)(?=[.\\n]|$)", "$1").replaceAll(",(?=[,.;:)])", "");
    }

    private String place(String place) {
        if (place.startsWith("+")) {
            return sentences(place.substring(1));
        }
        Matcher key = KEY.matcher(place);
        if (!key.matches()) {
            throw new IllegalArgumentException("cannot read {" + place + "}");
        }
        String role = key.group("role");
        String what = key.group("what");
        if (role == null && what.matches("[A-Z]\\d*")) {
            return name(what, "any");
        }
        if (Values.TYPES.contains(what)) {
            return value(role, what, key.group("n"), key.group("section"));
        }
        if (role != null) {
            return Cast.isOfficer(role) ? officer(role, what) : name(role, what);
        }
        String n = key.group("n");
        return n == null ? word(what) : words.computeIfAbsent(what + n, k -> word(what));
    }

    /** One sentence of a bank, or in a long-winded paper up to four. */
    private String sentences(String bank) {
        StringBuilder out = new StringBuilder();
        int wanted = bank.startsWith("tables") ? 1 : dice.between(1, mostSentences);
        for (int i = 0; i < wanted; i++) {
            inserted++;
            String sentence = ofItsOwn(library.sentence(bank));
            boolean ownLine = sentence.startsWith("{clock}") || bank.startsWith("hasty");
            out.append(i == 0 ? "" : ownLine ? "\n" : " ").append(fill(sentence));
        }
        return out.toString();
    }

    /** The sentence with its bystanders (N, N2, R ...) made different from those of other sentences. */
    private String ofItsOwn(String sentence) {
        return sentence.replaceAll("\\{([NR])([.}])", "{$1" + inserted + "0$2")
            .replaceAll("\\{([NR])([2-9])([.}])", "{$1" + inserted + "$2$3");
    }

    private String value(String role, String type, String number, String section) {
        boolean remembered = !"new".equals(role) && !(type.equals("exhibit") && number == null);
        String key = role + "." + type + "#" + number;
        boolean owned = role != null && !role.equals("new");
        Map<String, String> pieces = remembered ? values.get(key) : null;
        if (pieces == null) {
            Person owner = cast.person(owned ? role : "hidden" + key + (remembered ? "" : values.size() + inserted));
            pieces = library.values().make(type, owner);
            values.put(remembered ? key : key + values.size(), pieces);
        }
        String written = library.forms().write(type, section == null ? "bare" : section, type, pieces);
        return fill(written.replace("{own.", owned ? "{" + role + "." : "{"));
    }

    private String name(String role, String what) {
        if (Cast.isOfficer(role)) {
            return officer(role, what);
        }
        Person person = cast.person(role);
        String pronoun = person.pronoun(what);
        if (what.equals("known") && person.nick().equals(person.given())) {
            return name(role, "full");
        }
        return pronoun != null ? pronoun
            : library.forms().write("person-name", what, "person-name@" + person.origin(), person.pieces());
    }

    private String officer(String role, String what) {
        Officer officer = cast.officer(role);
        String pronoun = officer.person().pronoun(what);
        return pronoun != null ? pronoun : library.forms().write("officer", what, "officer", officer.pieces());
    }

    private String word(String what) {
        String time = clock.write(what);
        if (time != null) {
            return time;
        }
        if (what.equals("scene")) {
            return words.computeIfAbsent(what, k -> "⟦either|" + library.word("road") + "⟧");
        }
        if (what.equals("road") && dice.oneIn(12) && cast.roadLikeSurname() != null) {
            return MarkedText.allowed(cast.roadLikeSurname() + dice.pick(" Street", " Road", " Avenue", " Close"));
        }
        String word = dice.pattern(library.word(what));
        return word.contains("{") ? fill(word) : MarkedText.allowed(word);
    }

    /** The sentences, words, forms and values all papers draw from. */
    interface Library {

        String sentence(String bank);

        String word(String list);

        SurfaceForms forms();

        Values values();

        List<String> ranks();
    }
}

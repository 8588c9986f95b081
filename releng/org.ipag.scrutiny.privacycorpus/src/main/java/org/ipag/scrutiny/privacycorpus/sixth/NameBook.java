package org.ipag.scrutiny.privacycorpus.sixth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up persons of all origins in equal parts, counted by their mentions in the finished papers. */
final class NameBook {

    /** Any of so many origins that were mentioned least may come next, so that their order is not always the same. */
    private static final int CHOICE = 3;
    /** How often a person is mentioned in a paper, about. */
    private static final int MENTIONS_OF_ONE = 3;

    private final Map<String, List<String>> names = Texts.sections("names-europe.txt", "names-asia.txt", "names-africa.txt");
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();
    private final Dice dice;

    NameBook(Dice dice) {
        this.dice = dice;
        names.keySet().stream().map(k -> k.split(" ")[0]).forEach(origin -> mentions.put(origin, 0));
    }

    List<String> origins() {
        return List.copyOf(mentions.keySet());
    }

    /** Forgets who was to take part in a paper that was not finished. */
    void begin() {
        expected.clear();
    }

    /** Takes note of the persons of a finished paper. */
    void count(String paper) {
        Marks.in(paper).stream().filter(m -> !m.origin().isEmpty()).forEach(m -> mentions.merge(m.origin(), 1, Integer::sum));
    }

    /** A person whose age is within the limits on that day, of one of the origins that were mentioned least. */
    Person person(int youngest, int oldest, LocalDate day) {
        List<String> least = dice.shuffled(origins()).stream().sorted(Comparator.comparingInt(this::mentions)).toList();
        String origin = dice.pick(least.subList(0, CHOICE));
        expected.merge(origin, MENTIONS_OF_ONE, Integer::sum);
        return person(origin, youngest, oldest, day);
    }

    private int mentions(String origin) {
        return mentions.get(origin) + expected.getOrDefault(origin, 0);
    }

    /** A person of any origin. */
    Person anybody() {
        return person(dice.pick(origins()), 21, 60, LocalDate.of(2026, 1, 1));
    }

    private Person person(String origin, int youngest, int oldest, LocalDate day) {
        boolean woman = dice.chance(50);
        List<String> forms = words(origin, "forms", ";;").stream().filter(f -> f.startsWith("both ") || f.startsWith(woman ? "w " : "m ")).toList();
        String[] form = dice.pick(forms).replaceFirst("^\\w+ +", "").split(" *; *");
        List<String> given = dice.shuffled(words(origin, woman ? "women" : "men", " +"));
        List<String> men = words(origin, "men", " +").stream().filter(m -> !m.equals(given.getFirst())).toList();
        List<String> family = dice.shuffled(words(origin, "family", " +"));
        String[] drawn = {given.get(0), given.get(1), dice.pick(men), gendered(family.get(0), woman), gendered(family.get(1), woman)};
        LocalDate born = day.minusDays(dice.between(youngest * 366, oldest * 365));
        return new Person(origin, woman, name(form[0], drawn), name(form[1], drawn), name(form[2], drawn), born, oldest < 18);
    }

    private List<String> words(String origin, String of, String parted) {
        return names.get(origin + " " + of).stream().flatMap(l -> List.of(l.split(parted)).stream()).filter(w -> !w.isBlank()).toList();
    }

    /** A form such as {@code G F} with the given name G, a second one H, a man's name M, a surname F and a second one E put in. */
    private static String name(String form, String[] drawn) {
        StringBuilder out = new StringBuilder();
        for (String word : form.split("(?<=[ _-])|(?=[ _-])")) {
            int at = word.length() == 1 ? "GHMFE".indexOf(word) : -1;
            out.append(at < 0 ? word : drawn[at]);
        }
        return out.toString().replace('_', ' ');
    }

    /** Of a surname such as {@code Nowicki/Nowicka} the half that fits. */
    private static String gendered(String family, boolean woman) {
        String[] halves = family.split("/");
        return woman ? halves[halves.length - 1] : halves[0];
    }
}

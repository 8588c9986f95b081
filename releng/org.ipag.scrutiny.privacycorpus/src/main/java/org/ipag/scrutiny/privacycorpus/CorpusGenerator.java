package org.ipag.scrutiny.privacycorpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacycorpus.Names.Pool;

/** Makes documents in the manner of crime reports, statements and logs. The same seed and part give the same documents. */
public final class CorpusGenerator {

    private static final Pattern SLOT = Pattern.compile("\\{(O|[VSWN][a-zA-Z])\\}");

    private record Someone(String origin, String given, String surname, String title) {
        String written(char form, Random random) {
            return switch (form) {
                case 'f' -> given + " " + surname;
                case 't' -> surname;
                case 'g', 'p' -> given;
                case 's', 'P' -> surname;
                case 'c' -> given + " " + surname.toUpperCase(Locale.UK);
                case 'i' -> surname.toUpperCase(Locale.UK) + ", " + given;
                case 'k' -> given.charAt(0) + "." + surname.charAt(surname.lastIndexOf(' ') + 1) + ".";
                case 'y' -> slip(surname, random);
                case 'l' -> (given + " " + surname).toLowerCase(Locale.UK);
                case 'u' -> (given + " " + surname).toUpperCase(Locale.UK);
                case 'm' -> given.charAt(0) + " " + surname;
                default -> throw new IllegalArgumentException("form " + form);
            };
        }

        private static String slip(String word, Random random) {
            if (word.length() < 5) {
                return word;
            }
            int at = 2 + random.nextInt(word.length() - 3);
            return random.nextBoolean() ? word.substring(0, at) + word.substring(at + 1)
                    : word.substring(0, at) + word.charAt(at) + word.substring(at);
        }
    }

    private final Part part;
    private final Random random;
    private final Forms forms;
    private final Map<String, Pool> pools;
    private final List<String> origins;
    private int originTurn;
    private int typeTurn;
    private final Map<String, Integer> formTurn = new HashMap<>();

    /** For one part of the corpus. */
    public CorpusGenerator(Part part, long seed) {
        this.part = part;
        this.random = new Random(seed * 31 + part.ordinal());
        this.forms = new Forms(new Values(random), part);
        this.pools = Names.of(part);
        this.origins = new ArrayList<>(pools.keySet());
    }

    /** Makes a number of documents. */
    public List<Document> documents(int count) {
        List<Document> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(Document.unmark(part.name().toLowerCase(Locale.UK) + "-" + i, marked()));
        }
        return out;
    }

    private String marked() {
        Map<Character, Someone> cast = new HashMap<>();
        for (char role : "VSWN".toCharArray()) {
            cast.put(role, someone());
        }
        List<String> paragraphs = new ArrayList<>();
        String[] stories = Narratives.stories(part);
        String[] negatives = Narratives.negatives(part);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int storyCount = 3 + random.nextInt(3);
        for (int i = 0; i < storyCount; i++) {
            paragraphs.add(fill(stories[order.get(i)], cast));
        }
        List<String> types = forms.types();
        int identifiers = 5 + random.nextInt(5);
        for (int i = 0; i < identifiers; i++) {
            String type = types.get(typeTurn++ % types.size());
            paragraphs.add(forms.sentence(type, formTurn.merge(type, 1, Integer::sum)));
        }
        for (int i = 0; i < 4; i++) {
            paragraphs.add(negatives[random.nextInt(negatives.length)]);
        }
        Collections.shuffle(paragraphs, random);
        return String.join(part == Part.TUNING ? "\n" : "\n\n", paragraphs) + "\n";
    }

    private Someone someone() {
        String origin = origins.get(originTurn++ % origins.size());
        Pool pool = pools.get(origin);
        String[] titles = {"Mr", "Mrs", "Ms", "Miss"};
        return new Someone(origin, pool.given()[random.nextInt(pool.given().length)],
                pool.surnames()[random.nextInt(pool.surnames().length)].replace('_', ' '), titles[random.nextInt(4)]);
    }

    private String fill(String story, Map<Character, Someone> cast) {
        Matcher m = SLOT.matcher(story);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String slot = m.group(1);
            String text;
            if (slot.equals("O")) {
                text = officer();
            } else {
                Someone who = cast.get(slot.charAt(0));
                char form = slot.charAt(1);
                String name = "⟦person-name@" + who.origin() + "|" + who.written(form, random) + "⟧";
                text = switch (form) {
                    case 't', 'm' -> who.title() + " " + name;
                    case 'p', 'P' -> name + "'s";
                    default -> name;
                };
            }
            m.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return m.appendTail(out).toString();
    }

    private String officer() {
        String[] shapes = Narratives.officers(part);
        Someone who = someone();
        String number = Integer.toString(100 + random.nextInt(9000));
        return "⟦officer@" + who.origin() + "|" + shapes[random.nextInt(shapes.length)].replace("%s", who.surname()).replace("%n", number) + "⟧";
    }
}

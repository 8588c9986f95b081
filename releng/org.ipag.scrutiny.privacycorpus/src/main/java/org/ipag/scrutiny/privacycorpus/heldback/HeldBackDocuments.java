package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacycorpus.Document;

/**
 * A part of the corpus written without sight of the recognisers, their lists and the other parts, as a careful force would produce
 * its papers: two thirds tidy reports and statements, one third logs and notes; frames (forms, logs, letters) around stories in
 * which people recur. Stretches of type "either" count neither way.
 */
public final class HeldBackDocuments {

    private static final double WRAPPED = 0.1;
    /** The share of tidy papers that tell of an earlier matter between the same people, too. */
    private static final double EARLIER = 0.5;
    /** The share of logs that go on with another matter between them. */
    private static final double LATER = 0.6;
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*\\|[^<>]*)>");
    private static final Pattern MACRO = Pattern.compile("\\{(story1?|follow|ids|idp)(?::([A-Z]))?(?::(\\d+))?\\}");

    private record Template(String name, Look look, String text) {
    }

    private final Dice dice;
    private final Numbers numbers;
    private final Names names;
    private final Map<String, List<String>> things = Lists.sections("things.txt");
    private final Map<String, List<String>> lines = Lists.sections("lines.txt");
    private final Map<String, List<String>> sentences = Lists.sections("sentences.txt");
    private final List<Template> tidyFrames = read("frames.txt");
    private final List<Template> logFrames = read("logframes.txt");
    private final Map<String, List<?>> decks = new HashMap<>();
    private final List<Template> tidyStories = read("stories.txt");
    private final List<Template> statements = read("statements.txt");
    private final List<Template> logStories = read("logstories.txt");
    private final List<Template> whole = read("whole.txt", "prose.txt");
    private final List<Template> tidyFollows = read("follows.txt");
    private final List<Template> logFollows = read("logfollows.txt");

    /** Documents that depend on the seed alone. */
    public HeldBackDocuments(long seed) {
        this.dice = new Dice(seed);
        this.numbers = new Numbers(dice, things);
        this.names = new Names(dice);
    }

    private static List<Template> read(String... files) {
        List<Template> out = new ArrayList<>();
        for (String file : files) {
            Lists.blocks(file).forEach((heading, text) -> {
                List<String> words = Arrays.asList(heading.split(" "));
                out.add(new Template(words.get(0), words.size() > 1 ? Look.valueOf(words.get(1).toUpperCase(Locale.ROOT)) : Look.TIDY, text));
            });
        }
        return out;
    }

    /** Makes a number of documents; two of three are tidy, and every template is used about equally often among its like. */
    public List<Document> documents(int count) {
        List<Document> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean log = i % 3 == 2;
            boolean alone = !log && i % 4 == 0;
            Template frame = alone ? next("whole", whole) : log ? next("logFrames", logFrames) : next("tidyFrames", tidyFrames);
            List<Piece> pieces = new Filler(dice, numbers, names, things).fill(expand(frame.text(), log));
            pieces = frame.look().apply(pieces, dice);
            if (!log && dice.chance(WRAPPED)) {
                pieces = Look.wrapped(pieces, dice.number(70, 95));
            }
            out.add(Piece.document("heldback-" + i + "-" + frame.name(), pieces));
        }
        return out;
    }

    @SuppressWarnings("unchecked")
    private <T> T next(String deck, List<T> all) {
        List<T> left = (List<T>) decks.computeIfAbsent(deck, d -> new ArrayList<T>());
        if (left.isEmpty()) {
            left.addAll(all);
            Collections.shuffle(left, dice.random());
        }
        return left.remove(left.size() - 1);
    }

    private String expand(String text, boolean log) {
        String filled = MACRO.matcher(text).replaceAll(m -> Matcher.quoteReplacement(macro(m.group(1), m.group(2), m.group(3), log)));
        String before;
        do {
            before = filled;
            filled = CHOICE.matcher(filled).replaceAll(m -> Matcher.quoteReplacement(dice.any(m.group(1).split("\\|", -1))));
        } while (!filled.equals(before));
        return filled;
    }

    private String macro(String kind, String who, String count, boolean log) {
        return switch (kind) {
            case "story" -> log ? next("logStories", logStories).text() + later() : next("tidyStories", tidyStories).text() + earlier();
            case "story1" -> next("statements", statements).text();
            case "follow" -> log ? further("logFollows", logFollows, dice.number(3, 5), " ") : further("tidyFollows", tidyFollows, dice.number(3, 4), dice.any("\n\n", " "));
            case "ids" -> several(lines, "lines", who, count, "\n");
            default -> several(sentences, "sentences", who, count, " ");
        };
    }

    private String earlier() {
        return dice.chance(EARLIER) ? "\n\n" + dice.any("There was an earlier report. ", "An earlier matter between them reads as follows. ", "Previous incident. ") + next("tidyStories", tidyStories).text() : "";
    }

    private String later() {
        return dice.chance(LATER) ? " " + dice.any("Later:", "Update.", "2nd call:", "Prev log same parties -", "Hx:") + " " + next("logStories", logStories).text() : "";
    }

    private String further(String deck, List<Template> from, int count, String between) {
        return Stream.generate(() -> next(deck, from).text()).limit(count).collect(Collectors.joining(between));
    }

    private String several(Map<String, List<String>> from, String deck, String who, String count, String between) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < (count == null ? 1 : Integer.parseInt(count)); i++) {
            String type = next(deck, new ArrayList<>(from.keySet()));
            out.add(next(deck + type, from.get(type)).replace("%", who == null ? "V" : who));
        }
        return String.join(between, out);
    }
}

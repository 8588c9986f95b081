package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes one paper by its frame. A line of a frame that begins with % is an order: {@code %fields 2-4 V} for lines of a form about
 * a person, {@code %prose report story 3-5 facts 2-3 noise 1 of VS} for sentences, {@code %lines log …} for the entries of a log;
 * the story, the facts about the persons named behind {@code of}, and what identifies nobody are drawn for each paper.
 */
final class PaperWriter {

    /** The pools whose sentences are told by one who took part. */
    private static final Set<String> TELLERS = Set.of("witness", "officer", "email");

    private final Dice dice;
    private final Stock stock;
    private final SlotFiller filler;
    private final TypeDeck deck;
    private final String kind;
    private final String scenario;
    private final String stamp;
    private final boolean capitals;
    private final Set<String> told = new HashSet<>();

    /**
     * Prepares a paper.
     *
     * @param kind the kind of the paper, which tells what types it usually holds
     */
    PaperWriter(Dice dice, Stock stock, NameBook names, TypeDeck deck, String kind) {
        this.dice = dice;
        this.stock = stock;
        this.deck = deck;
        this.kind = kind;
        CaseClock clock = new CaseClock(dice);
        filler = new SlotFiller(dice, new Cast(dice, names, clock, stock.lists()), clock, stock.lists(), stock.ways());
        scenario = dice.pick(stock.scenarios());
        stamp = dice.pick(stock.lists().getOrDefault("stamp " + kind, List.of("{clock} ")));
        capitals = kind.equals("incident log") && dice.chance(35);
    }

    /** The text with marks. */
    String write(List<String> frame) {
        List<String> out = new ArrayList<>();
        for (String line : frame) {
            if (line.startsWith("%")) {
                out.addAll(ordered(line.substring(1).split(" ")));
            } else {
                out.add(filled(line));
            }
        }
        String text = String.join("\n", out).strip() + "\n";
        return capitals ? Marks.capitals(text) : text;
    }

    private List<String> ordered(String... order) {
        if (order[0].equals("fields")) {
            return fields(dice.within(order[1]), order[2]);
        }
        Map<String, String> counts = counts(order);
        boolean log = order[0].equals("lines");
        List<String> sentences = sentences(order[1], log ? "log" : TELLERS.contains(order[1]) ? "says" : "reports", counts);
        if (!log) {
            return paragraphs(sentences);
        }
        return sentences.stream().map(s -> filler.fill(stamp) + s).toList();
    }

    private static Map<String, String> counts(String... order) {
        Map<String, String> out = new HashMap<>(Map.of("story", "0", "facts", "0", "noise", "0", "any", "0", "of", "VSW"));
        for (int i = 2; i + 1 < order.length; i += 2) {
            out.put(order[i], order[i + 1]);
        }
        return out;
    }

    private List<String> fields(int count, String owner) {
        List<String> out = new ArrayList<>();
        for (String type : types(count, owner, type -> !stock.lists().get("types not on forms").contains(type))) {
            out.add(filler.about(type, "field", owner));
        }
        return out;
    }

    /** Types that the paper does not yet tell of the persons. */
    private List<String> types(int count, String among, Predicate<String> fit) {
        List<String> out = new ArrayList<>();
        deck.draw(kind, count, type -> fit.test(type) && filler.owner(type, among).isPresent() && told.add(type), out);
        return out;
    }

    /** The story in its order with the facts and the rest strewn in. */
    private List<String> sentences(String pool, String manner, Map<String, String> counts) {
        List<String> out = new ArrayList<>();
        drawn(counts.get("story"), scenario + " " + pool).forEach(line -> out.add(filled(line)));
        boolean strewn = !out.isEmpty();
        for (String line : drawn(counts.get("any"), "any " + pool)) {
            if (strewn) {
                strew(filled(line), out);
            } else {
                out.add(filled(line));
            }
        }
        for (String type : types(dice.within(counts.get("facts")), counts.get("of"), type -> true)) {
            Optional<String> owner = filler.owner(type, counts.get("of"));
            strew(filler.about(type, manner, owner.orElseThrow()), out);
        }
        drawn(counts.get("noise"), "noise " + manner).forEach(line -> strew(filled(line), out));
        return out;
    }

    private String filled(String line) {
        return filler.fill(line.replace("{offence}", "{same offence " + scenario + "}"));
    }

    /** So many lines of a pool that the paper does not have yet. */
    private List<String> drawn(String count, String pool) {
        int wanted = dice.within(count);
        List<String> lines = wanted == 0 ? List.of() : dice.some(wanted, stock.story(pool).stream().filter(l -> !told.contains(l)).toList());
        told.addAll(lines);
        return lines;
    }

    private void strew(String sentence, List<String> out) {
        out.add(dice.between(Math.min(1, out.size()), out.size()), sentence);
    }

    private List<String> paragraphs(List<String> sentences) {
        List<String> out = new ArrayList<>();
        int at = 0;
        while (at < sentences.size()) {
            int end = Math.min(sentences.size(), at + dice.between(2, 5));
            out.add(String.join(dice.chance(10) ? "  " : " ", sentences.subList(at, end)));
            at = end;
            if (at < sentences.size() && dice.chance(60)) {
                out.add("");
            }
        }
        return out;
    }
}

package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences, words, forms and values, read from the resources and drawn in turn. */
final class Stock implements Filler.Library {

    private static final List<String> BANKS = List.of("statement", "report", "log", "letter", "hasty", "custody",
        "office", "tables");

    private final Map<String, Deck<String>> sentences = new HashMap<>();
    private final Map<String, Deck<String>> words = new HashMap<>();
    private final List<String> ranks = Resources.lines("lists/rank.txt");
    private final SurfaceForms forms;
    private final Values values;
    private final Dice dice;

    Stock(Dice dice) {
        this.dice = dice;
        this.forms = new SurfaceForms(dice.random());
        this.values = new Values(dice);
        for (String bank : BANKS) {
            Resources.sections("sentences/" + bank + ".txt").forEach((section, lines) -> {
                List<String> whole = new ArrayList<>();
                lines.forEach(line -> whole.add(line.replace("\\n", "\n").replace("\\t", "\t")));
                sentences.put(bank + "-" + section, new Deck<>(whole, dice.random()));
            });
        }
    }

    @Override
    public String sentence(String bank) {
        Deck<String> deck = sentences.get(bank);
        if (deck == null) {
            throw new IllegalArgumentException("no sentences " + bank);
        }
        return deck.draw();
    }

    @Override
    public String word(String list) {
        return words.computeIfAbsent(list,
            name -> new Deck<>(Resources.lines("lists/" + name + ".txt"), dice.random())).draw();
    }

    @Override
    public SurfaceForms forms() {
        return forms;
    }

    @Override
    public Values values() {
        return values;
    }

    @Override
    public List<String> ranks() {
        return ranks;
    }
}

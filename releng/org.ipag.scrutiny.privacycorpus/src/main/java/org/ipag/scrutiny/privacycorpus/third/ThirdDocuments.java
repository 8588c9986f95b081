package org.ipag.scrutiny.privacycorpus.third;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.heldback.Dice;
import org.ipag.scrutiny.privacycorpus.ResourceText;

/**
 * A third part of the corpus, by yet another hand and without sight of the recognisers or of the other parts' texts and names; it
 * shares only the makers of valid numbers. Two thirds are tidy papers, one third logs. Stretches of type "either" count neither way.
 */
public final class ThirdDocuments {

    private final Dice dice;
    private final People people;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<String>> decks = new HashMap<>();

    /** Documents that depend on the seed alone. */
    public ThirdDocuments(long seed) {
        this.dice = new Dice(seed);
        this.people = new People(dice, text("names.txt"));
        for (String line : text("lists.txt").split("\n")) {
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("; ?")));
        }
    }

    /** Makes a number of documents; every third is a log, and every template has its turn before any comes again. */
    public List<Document> documents(int count) {
        List<Document> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean log = i % 3 == 2;
            String template = log ? next("logs.txt") : next("statements.txt", "reports.txt", "letters.txt");
            Writer writer = new Writer(dice, people, lists, log && dice.chance(0.15));
            out.add(writer.write("third-" + i, template));
        }
        return out;
    }

    private String next(String... files) {
        List<String> deck = decks.computeIfAbsent(files[0], f -> new ArrayList<>());
        if (deck.isEmpty()) {
            for (String file : files) {
                for (String block : text(file).split("(?m)^====.*\n")) {
                    if (!block.isBlank()) {
                        deck.add(block.strip() + "\n");
                    }
                }
            }
            Collections.shuffle(deck, dice.random());
        }
        return deck.remove(deck.size() - 1);
    }

    private static String text(String file) {
        return ResourceText.read(ThirdDocuments.class, file);
    }
}

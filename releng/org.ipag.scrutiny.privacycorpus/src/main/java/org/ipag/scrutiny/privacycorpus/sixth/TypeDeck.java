package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Deals the types of values that papers of a kind hold, so that all come about equally often. */
final class TypeDeck {

    private final Dice dice;
    private final Map<String, List<String>> lists;
    private final Map<String, List<String>> left = new HashMap<>();

    TypeDeck(Dice dice, Map<String, List<String>> lists) {
        this.dice = dice;
        this.lists = lists;
    }

    /** Adds so many types that are fit, or all there are. */
    void draw(String kind, int count, Predicate<String> fit, List<String> out) {
        List<String> deck = left.computeIfAbsent(kind, k -> new ArrayList<>());
        for (int pass = 0; pass < 2 && out.size() < count; pass++) {
            for (String type : List.copyOf(deck)) {
                if (out.size() < count && fit.test(type)) {
                    deck.remove(type);
                    out.add(type);
                }
            }
            if (out.size() < count) {
                deck.addAll(dice.shuffled(lists.get("types " + kind)));
            }
        }
    }
}

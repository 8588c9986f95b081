package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A shuffled pack: every card is drawn once before any is drawn again. */
final class Deck<T> {

    private final List<T> cards;
    private final Random random;
    private int next;

    Deck(List<T> cards, Random random) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("an empty deck");
        }
        this.cards = new ArrayList<>(cards);
        this.random = random;
        Collections.shuffle(this.cards, random);
    }

    T draw() {
        if (next == cards.size()) {
            Collections.shuffle(cards, random);
            next = 0;
        }
        return cards.get(next++);
    }
}

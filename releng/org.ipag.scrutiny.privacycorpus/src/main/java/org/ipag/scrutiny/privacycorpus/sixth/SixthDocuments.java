package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes up police case papers in which every identifier is marked. The same seed always gives the same papers, and nothing in
 * them is about anybody.
 */
public final class SixthDocuments {

    private static final int MOST_ATTEMPTS = 80;
    private static final int WRAPPED_OUT_OF_HUNDRED = 35;

    private final Dice dice;
    private final Stock stock = new Stock();
    private final NameBook names;
    private final TypeDeck deck;
    private List<List<String>> frames = new ArrayList<>();

    /**
     * Prepares a generator.
     *
     * @param seed what fixes the papers
     */
    public SixthDocuments(long seed) {
        dice = new Dice(seed);
        names = new NameBook(dice);
        deck = new TypeDeck(dice, stock.lists());
    }

    /**
     * Writes papers.
     *
     * @param count how many papers
     * @return the texts with their marks, of 150 to 600 words each
     */
    public List<String> marked(int count) {
        List<String> out = new ArrayList<>();
        while (out.size() < count) {
            if (frames.isEmpty()) {
                frames = dice.shuffled(stock.frames());
            }
            String paper = paper(frames.removeLast());
            names.count(paper);
            out.add(paper);
        }
        return out;
    }

    private String paper(List<String> frame) {
        String kind = frame.getFirst();
        List<String> lines = frame.subList(1, frame.size());
        boolean wrap = dice.chance(WRAPPED_OUT_OF_HUNDRED);
        int width = dice.between(64, 96);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            names.begin();
            String text = new PaperWriter(dice, stock, names, deck, kind).write(lines);
            if (PaperCheck.fits(text)) {
                return wrap ? LineWrap.wrapped(text, width) : text;
            }
        }
        throw new IllegalStateException("No paper of the frame " + lines.getFirst() + " comes out fit in " + MOST_ATTEMPTS + " attempts.");
    }
}

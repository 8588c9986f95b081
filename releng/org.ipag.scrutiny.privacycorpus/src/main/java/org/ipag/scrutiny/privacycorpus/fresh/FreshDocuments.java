package org.ipag.scrutiny.privacycorpus.fresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.ipag.scrutiny.privacycorpus.Document;
import org.ipag.scrutiny.privacycorpus.fresh.Mark.Piece;

/**
 * A part of the corpus written without sight of the recognisers, their lists or the other parts: police documents in many manners,
 * tidy and sloppy, with names of eleven origins in equal parts. Stretches of type "either" count neither way.
 */
public final class FreshDocuments {

    private record Manner(String name, List<Sloppiness> habits, String template) {
    }

    private static final List<Sloppiness> ACCIDENTS = List.of(Sloppiness.NO_PUNCTUATION, Sloppiness.TYPOS, Sloppiness.TYPOS, Sloppiness.WRAPPED, Sloppiness.WRAPPED,
            Sloppiness.OCR_SPACING, Sloppiness.HARD_SPACES, Sloppiness.DASHES, Sloppiness.DASHES, Sloppiness.ASCII, Sloppiness.DECOMPOSED, Sloppiness.TABS);
    private static final double ACCIDENT = 0.35;

    private final Dice dice;
    private final Writer writer;
    private final List<Manner> manners = new ArrayList<>();

    /** Documents that depend on the seed alone. */
    public FreshDocuments(long seed) {
        this.dice = new Dice(seed);
        this.writer = new Writer(dice);
        for (String file : List.of("forms.txt", "logs.txt", "statements.txt", "letters.txt", "prose.txt")) {
            read(Resource.text(file));
        }
    }

    private void read(String text) {
        for (String block : text.split("(?m)^=== ")) {
            if (block.isBlank() || block.startsWith("#")) {
                continue;
            }
            int end = block.indexOf('\n');
            List<String> head = Arrays.asList(block.substring(0, end).strip().split(" "));
            List<Sloppiness> habits = head.subList(1, head.size()).stream().map(h -> Sloppiness.valueOf(h.toUpperCase(Locale.ROOT))).toList();
            manners.add(new Manner(head.get(0), habits, block.substring(end + 1).strip()));
        }
    }

    /** Makes a number of documents; each manner is used about equally often. */
    public List<Document> documents(int count) {
        List<Document> out = new ArrayList<>();
        List<Manner> left = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (left.isEmpty()) {
                left.addAll(manners);
                Collections.shuffle(left, dice.random());
            }
            Manner manner = left.remove(left.size() - 1);
            List<Piece> pieces = Mark.pieces(writer.fill(manner.template()));
            for (Sloppiness habit : manner.habits()) {
                pieces = habit.apply(pieces, dice);
            }
            if (dice.chance(ACCIDENT)) {
                pieces = dice.of(ACCIDENTS).apply(pieces, dice);
            }
            out.add(Mark.document("fresh-" + i + "-" + manner.name(), pieces));
        }
        return out;
    }
}

package org.ipag.scrutiny.privacycorpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacycorpus.Document.Gold;

/**
 * What the list of unexplained words and numbers costs, and which of the identifiers that nobody found it brings before a person's
 * eyes. An identifier counts as found or listed if every letter and digit of it is; as pointed at if some of what nobody found is listed.
 */
final class ResidueCount {

    /** Identifiers of which neither a finding nor the list has any part, by their type. */
    private final Map<String, Integer> unmarkedTypes = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int documents;
    private int words;
    private int listed;
    private int right;
    private int missed;
    private int pointedAt;
    private int covered;
    private int leaks;
    private int blind;
    private int notWhole;
    private int unmarked;

    /** Counts a document with its findings and its list. */
    void add(Document document, List<Detection> found, List<Detection> unexplained) {
        documents++;
        words += document.text().strip().split("\\s+").length;
        listed += unexplained.size();
        List<Detection> both = Stream.concat(found.stream(), unexplained.stream()).toList();
        boolean leak = false;
        boolean nothing = false;
        boolean parts = false;
        boolean nowhere = false;
        for (Gold gold : document.golds()) {
            if (gold.type().equals(Scorer.EITHER) || Scorer.covered(document.text(), gold, found)) {
                continue;
            }
            missed++;
            leak = true;
            boolean touched = unexplained.stream().anyMatch(d -> touches(d, gold));
            boolean whole = Scorer.covered(document.text(), gold, both);
            pointedAt += touched ? 1 : 0;
            covered += whole ? 1 : 0;
            boolean some = found.stream().anyMatch(d -> touches(d, gold));
            if (!touched && !some) {
                unmarkedTypes.merge(gold.type(), 1, Integer::sum);
            }
            nowhere |= !touched && !some;
            nothing |= !touched;
            parts |= !whole;
            if (!touched) {
                remarks.add(document.id() + (some ? " PARTLY FOUND, NEITHER " : " NEITHER ") + gold.type() + " <" + gold.text() + "> in: " + Scorer.around(document.text(), gold.start(), gold.end()));
            }
        }
        leaks += leak ? 1 : 0;
        blind += nothing ? 1 : 0;
        unmarked += nowhere ? 1 : 0;
        notWhole += parts ? 1 : 0;
        for (Detection d : unexplained) {
            boolean identifies = document.golds().stream().anyMatch(gold -> touches(d, gold));
            right += identifies ? 1 : 0;
            remarks.add(document.id() + (identifies ? " LISTED " : " NEEDLESS ") + "<" + d.text() + "> in: " + Scorer.around(document.text(), d.start(), d.end()));
        }
    }

    private static boolean touches(Detection d, Gold gold) {
        return gold.start() < d.end() && d.start() < gold.end();
    }

    /** The figures. */
    String report() {
        return String.format(Locale.UK, "unexplained: %d in %d documents of %d words: %.1f in 1,000 words, %.1f a document; %.1f %% of them identify somebody%n", listed, documents, words, listed * 1000.0 / words,
                (double) listed / documents, listed == 0 ? 0 : 100.0 * right / listed)
                + String.format(Locale.UK, "identifiers missed: %d, of which the list points at %d and has all of %d%n", missed, pointedAt, covered)
                + String.format(Locale.UK, "documents with something not found: %d; with something neither found nor listed: %d of %d (%.1f %%); with a part of something neither: %d%n", leaks, blind, documents,
                        100.0 * blind / documents, notWhole)
                + String.format(Locale.UK, "identifiers of which nothing is marked at all: %d, in %d documents (%.1f %%) %s%n", unmarkedTypes.values().stream().mapToInt(i -> i).sum(), unmarked, 100.0 * unmarked / documents, unmarkedTypes);
    }

    /** What was listed, and what was neither found nor listed, one in a line. */
    List<String> remarks() {
        return remarks;
    }
}

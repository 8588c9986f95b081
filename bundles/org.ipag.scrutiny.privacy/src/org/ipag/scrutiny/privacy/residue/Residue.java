package org.ipag.scrutiny.privacy.residue;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.findings.SoFar;

/**
 * The words and numbers of a text that are in no finding and that nobody can explain: {@link PlainNumbers} and {@link PlainWords}
 * know what is harmless. What is left claims nothing; it asks a person to look. Immutable; one serves every scan.
 */
public final class Residue {

    /** How often what is listed identified somebody in papers nobody had read; measured, see the README of the corpus. */
    private static final double RIGHTNESS = 0.15;
    private static final String REASON = "No rule and no list says what this is.";
    private static final String NAME = "residue";
    /** What joins words to one number or name if nothing else stands between them. */
    private static final String JOINS = "/-.:_#'+\\";

    private final PlainNumbers numbers = new PlainNumbers();

    /**
     * Lists them.
     *
     * @param soFar the text with everything that was found
     * @param taken for each word whether it belongs to a shop, a landmark or one of our own labels
     * @return in the order of the text; none overlaps a finding or another
     */
    public List<Detection> of(SoFar soFar, boolean[] taken) {
        ScanText text = soFar.text();
        boolean[] free = new boolean[text.words()];
        for (int w = 0; w < free.length; w++) {
            free[w] = !taken[w] && soFar.in(text.originalStart(text.start(w)), text.originalEnd(text.end(w))) == null;
        }
        PlainWords words = new PlainWords(soFar);
        List<Detection> out = new ArrayList<>();
        for (int first = 0; first < free.length; first++) {
            if (!free[first]) {
                continue;
            }
            int spoken = numbers.spoken(text, free, first);
            if (spoken > 0) {
                add(soFar, first, first + spoken - 1, out);
                first += spoken - 1;
                continue;
            }
            int last = first;
            boolean digit = digit(text, first);
            while (last + 1 < free.length && free[last + 1] && joined(text, last)) {
                last++;
                digit |= digit(text, last);
            }
            if (digit) {
                if (!numbers.explain(text, first, last)) {
                    add(soFar, first, last, out);
                }
            } else {
                boolean initials = words.initials(first, last);
                for (int w = first; w <= last; w++) {
                    if (initials || words.unexplained(w)) {
                        add(soFar, w, w, out);
                    }
                }
            }
            first = last;
        }
        return List.copyOf(out);
    }

    private static boolean digit(ScanText text, int w) {
        return (text.shape(w) & ScanText.DIGIT) != 0;
    }

    /** Whether a word and the next are written as one: a sign between them and nothing else, or the comma of a large number. */
    private static boolean joined(ScanText text, int w) {
        int end = text.end(w);
        if (text.start(w + 1) != end + 1) {
            return false;
        }
        char sign = text.text().charAt(end);
        return JOINS.indexOf(sign) >= 0 || sign == ',' && Character.isDigit(text.text().charAt(end - 1)) && Character.isDigit(text.text().charAt(end + 1));
    }

    /** Adds a stretch of words; one that goes on where the last ended, with a blank or a hyphen between, is one with it. */
    private static void add(SoFar soFar, int first, int last, List<Detection> out) {
        ScanText text = soFar.text();
        int start = text.originalStart(text.start(first));
        int end = text.originalEnd(text.end(last));
        Detection before = out.isEmpty() ? null : out.getLast();
        if (before != null && start - before.end() == 1 && " -'.\u00a0".indexOf(soFar.original().charAt(before.end())) >= 0) {
            start = before.start();
            out.removeLast();
        }
        IdentifierType type = IdentifierType.UNEXPLAINED;
        out.add(new Detection(type.key(), start, end, soFar.original().substring(start, end), RIGHTNESS, REASON, NAME, '[' + type.label() + ']'));
    }
}

package org.ipag.scrutiny.privacy.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Finds a value that was told once with a label, a check digit or a shape wherever it stands again without one, in whatever spacing and
 * case: a reference in the heading of a letter, a plate in the second paragraph, an online name in a caption.
 */
public final class SeenAgain {

    private static final double SURE = 0.8;
    private static final int LEAST_LENGTH = 5;
    private static final int LEAST_FIGURES = 3;
    private static final int MOST_WORDS = 8;
    /** What is told of many people or is found by other means. */
    private static final Set<String> NOT_AGAIN = Set.of(IdentifierType.AGE.key(), IdentifierType.ADDRESS.key(), IdentifierType.POSTCODE_DISTRICT.key());

    private record Value(String type, double confidence) {
    }

    private final Map<String, Value> values = new HashMap<>();
    /** Which characters a value begins with. */
    private final boolean[] begins = new boolean[128];
    private int longest;
    private boolean letters;

    private SeenAgain(List<Detection> found) {
        for (Detection d : found) {
            String value = CheckDigits.compact(d.text()).toUpperCase(Locale.ROOT);
            long figures = value.chars().filter(Character::isDigit).count();
            boolean online = d.type().equals(IdentifierType.HANDLE.key());
            if (d.confidence() < (d.type().equals(IdentifierType.DATE_OF_BIRTH.key()) ? 0.84 : SURE) || NOT_AGAIN.contains(d.type()) || value.length() < LEAST_LENGTH || figures < LEAST_FIGURES && !online && value.length() < 8
                    || online && figures == 0 && d.text().indexOf('.') < 0 && d.text().indexOf('_') < 0) {
                continue;
            }
            values.merge(value, new Value(d.type(), d.confidence()), (a, b) -> a.confidence() >= b.confidence() ? a : b);
            if (value.charAt(0) < begins.length) {
                begins[value.charAt(0)] = true;
            }
            longest = Math.max(longest, value.length());
            letters |= figures == 0;
        }
    }

    /** Finds the values found so far again. */
    public static void find(SoFar soFar, Finds finds) {
        new SeenAgain(soFar.found()).scan(soFar.text(), finds);
    }

    private void scan(ScanText text, DetectionSink sink) {
        if (values.isEmpty()) {
            return;
        }
        if (letters) {
            for (int w = 0; w < text.words(); w++) {
                if (text.end(w) - text.start(w) >= 2) {
                    from(text, w, sink);
                }
            }
            return;
        }
        int done = -1;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            for (int w = Math.max(done + 1, word - 2); w <= word; w++) {
                int last = from(text, w, sink);
                if (last >= 0) {
                    done = last;
                    break;
                }
            }
        }
    }

    /** The last word of a value that begins with this word, or -1. */
    private int from(ScanText text, int first, DetectionSink sink) {
        char c = Character.toUpperCase(text.text().charAt(text.start(first)));
        if (c >= begins.length || !begins[c]) {
            return -1;
        }
        StringBuilder compact = new StringBuilder();
        int best = -1;
        Value value = null;
        for (int w = first; w < text.words() && w - first < MOST_WORDS; w++) {
            if (w > first && !near(text, w - 1, w)) {
                break;
            }
            if (compact.length() + text.end(w) - text.start(w) > longest) {
                break;
            }
            compact.append(text.text(), text.start(w), text.end(w));
            if (compact.length() >= LEAST_LENGTH) {
                Value found = values.get(compact.toString().toUpperCase(Locale.ROOT));
                if (found != null) {
                    best = w;
                    value = found;
                }
            }
        }
        if (best > first && value.type().equals(IdentifierType.HANDLE.key()) && text.text().substring(text.end(first), text.start(best)).indexOf(' ') >= 0) {
            return -1; // an account by somebody's name, and the name itself
        }
        if (best >= 0) {
            sink.found(value.type(), text.start(first), text.end(best), Math.max(SURE, Math.min(0.88, value.confidence() - 0.02)), "found elsewhere in this text, where words or a check say what it is");
        }
        return best;
    }

    private static boolean near(ScanText text, int left, int right) {
        int from = text.end(left);
        int to = text.start(right);
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (" \t-/._\n".indexOf(text.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.round.Passage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Finds where marked passages stand after the text they were marked in has been edited. */
public final class PassageAnchors {

    /** What became of a passage. */
    public enum Fate {
        /** It stands where it stood. */
        UNCHANGED,
        /** Its words are the same, at another place. */
        MOVED,
        /** Some of its words were changed; it now holds the new ones. */
        REWORDED,
        /** None of its words are left. */
        LOST
    }

    /** Where a passage stands now; for {@link Fate#LOST} the span is empty. */
    public record Anchor(Passage passage, WordSpan span, Fate fate) {
    }

    /** A word, or a single other sign. */
    private record Token(String word, int start) {
        int end() {
            return start + word.length();
        }
    }

    private PassageAnchors() {
    }

    /** The new place of each passage, in their order. */
    public static List<Anchor> follow(List<Passage> passages, String before, String after) {
        if (passages.isEmpty()) {
            return List.of();
        }
        int prefix = commonPrefix(before, after);
        int suffix = commonSuffix(before, after, prefix);
        int delta = after.length() - before.length();
        WordMap words = null;
        List<Anchor> anchors = new ArrayList<>();
        for (Passage passage : passages) {
            int start = Math.clamp(passage.getStart(), 0, before.length());
            int end = Math.clamp(passage.getEnd(), start, before.length());
            if (end <= prefix) {
                anchors.add(new Anchor(passage, new WordSpan(start, end), Fate.UNCHANGED));
            } else if (start >= before.length() - suffix) {
                anchors.add(new Anchor(passage, new WordSpan(start + delta, end + delta),
                        delta == 0 ? Fate.UNCHANGED : Fate.MOVED));
            } else {
                int same = nearest(after, before.substring(start, end), start);
                if (same >= 0) {
                    anchors.add(new Anchor(passage, new WordSpan(same, same + end - start),
                            same == start ? Fate.UNCHANGED : Fate.MOVED));
                    continue;
                }
                if (words == null) {
                    words = new WordMap(before, after);
                }
                WordSpan span = words.follow(start, end);
                anchors.add(new Anchor(passage, span, span.isEmpty() ? Fate.LOST : Fate.REWORDED));
            }
        }
        return anchors;
    }

    private static int commonPrefix(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int i = 0;
        while (i < limit && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int limit = Math.min(a.length(), b.length()) - prefix;
        int i = 0;
        while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    /** The place of a string nearest to an offset, or -1. */
    private static int nearest(String text, String wanted, int offset) {
        if (wanted.isEmpty()) {
            return -1;
        }
        int best = -1;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (best < 0 || Math.abs(at - offset) < Math.abs(best - offset)) {
                best = at;
            }
        }
        return best;
    }

    /** Which words of the old text are kept in the new one, and where. */
    private static final class WordMap {
        private final List<Token> old;
        private final List<Token> now;
        private final int[] target;

        WordMap(String before, String after) {
            old = tokens(before);
            now = tokens(after);
            target = new int[old.size()];
            int i = 0;
            int j = 0;
            for (AbstractDelta<String> change : DiffUtils.diff(words(old), words(now)).getDeltas()) {
                while (i < change.getSource().getPosition()) {
                    target[i++] = j++;
                }
                for (int gone = 0; gone < change.getSource().size(); gone++) {
                    target[i++] = -1;
                }
                j += change.getTarget().size();
            }
            while (i < old.size()) {
                target[i++] = j++;
            }
        }

        WordSpan follow(int start, int end) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < old.size(); i++) {
                if (old.get(i).start() >= start && old.get(i).end() <= end && target[i] >= 0) {
                    first = first < 0 ? target[i] : first;
                    last = target[i];
                }
            }
            return first < 0 ? new WordSpan(0, 0) : new WordSpan(now.get(first).start(), now.get(last).end());
        }

        private static List<String> words(List<Token> tokens) {
            return tokens.stream().map(Token::word).toList();
        }

        private static List<Token> tokens(String text) {
            List<Token> tokens = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
                if (inWord && start < 0) {
                    start = i;
                } else if (!inWord) {
                    if (start >= 0) {
                        tokens.add(new Token(text.substring(start, i), start));
                        start = -1;
                    }
                    if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                        tokens.add(new Token(text.substring(i, i + 1), i));
                    }
                }
            }
            return tokens;
        }
    }
}

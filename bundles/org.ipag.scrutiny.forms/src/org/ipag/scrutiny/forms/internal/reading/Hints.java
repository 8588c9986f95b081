package org.ipag.scrutiny.forms.internal.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells hints from answers. A hint stands in brackets, mostly in italics, between question and answer; its words differ
 * from form to form. Where somebody speaks in it, it is no hint any more.
 */
final class Hints {

    private static final Set<String> SPEAKING = Set.of("we", "our", "us", "i", "my", "me", "felt", "feel", "agreed",
            "thought", "member", "disagreed", "concerned", "impressed", "disappointed", "pleased", "yes", "none", "nothing",
            "unsure", "excellent", "poor");
    private static final Pattern ASKING = Pattern.compile("(?i)(?:\\b(?:consider|think about|e\\.g\\.|eg|for example|"
            + "such as|including|please|was the|were the|how|what|why|should|did|could)\\b|\\?|/)");
    private static final Pattern PROMPTING = Pattern.compile("(?i)(?:\\b(?:consider|think about|e\\.g\\.|for example|such as|"
            + "please)(?:\\b|\\s)|\\?\\s*$)");
    private static final Set<String> TOPICS = Set.of("method", "contact", "timescale", "time", "need", "wish", "victim",
            "improvement", "improve", "better", "done", "well", "standard", "service", "expectation", "expect", "activity",
            "community", "impact", "communication", "cultural", "culture", "diversity", "consideration", "wider",
            "personal", "view", "timeliness", "timely", "why", "opinion", "not", "expected");

    private static final Pattern WHY = Pattern.compile("(?i)(?:please (?:say|tell us) )?why,?(?: or why not| / why not|/why not)?\\W*");
    private static final Pattern PROMPTS = Pattern.compile("(?i)\\W*(?:prompts?|hints?|(?:points|things|areas|issues) to (?:consider|think about|cover|discuss))\\s*[:–—-]");
    private static final Pattern THINK_OF = Pattern.compile("(?i)(?:please )?(?:consider|think (?:about|of)|for example|e\\.g\\.|including|such as)\\b");
    private static final Pattern TELL_US = Pattern.compile("(?i)\\b(?:tell|give|let|show|help)\\s+(?:us|me)(?:\\s+know)?\\b");

    /** Whether a text is a hint, may be one, or is none. */
    enum Verdict { HINT, DOUBTFUL, NONE }

    private final TopicWordings topic;

    Hints(TopicWordings topic) {
        this.topic = topic;
    }

    /** The question whose known hint a text is, or nearly is; -1 if none. */
    int question(String text) {
        Words words = Words.of(text);
        if (words.size() < 4) {
            return -1;
        }
        int[] hashes = new int[words.size()];
        int content = 0;
        int hinting = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!Words.small(words.get(i))) {
                hashes[content] = words.get(i).hashCode();
                hinting += topic.allHintIds.contains(hashes[content++]) ? 1 : 0;
            }
        }
        if (content - hinting > 3) {
            return -1;
        }
        int best = -1;
        double bestShare = 0;
        for (int q = 0; q < topic.questions.size(); q++) {
            Set<Integer> hint = topic.questions.get(q).hintIds();
            if (hint.isEmpty()) {
                continue;
            }
            int shared = 0;
            for (int i = 0; i < content; i++) {
                shared += hint.contains(hashes[i]) ? 1 : 0;
            }
            double share = (double) shared / Math.max(content, hint.size());
            if (content - shared <= 3 && share >= 0.6 && share > bestShare) {
                best = q;
                bestShare = share;
            }
        }
        return best;
    }

    /**
     * Whether a text in brackets is a hint nobody has told us of.
     *
     * @param inner         the text without its brackets
     * @param italic        whether it is in italics
     * @param beforeLabel   whether a label such as {@code Response:} comes behind it
     */
    Verdict unknownHint(String inner, boolean italic, boolean beforeLabel) {
        Words words = Words.of(inner.contains(" us") || inner.contains(" me") ? TELL_US.matcher(inner).replaceAll(" ") : inner);
        int topics = 0;
        int content = 0;
        for (int i = 0; i < words.size(); i++) {
            if (SPEAKING.contains(words.get(i))) {
                return Verdict.NONE;
            }
            topics += TOPICS.contains(words.get(i)) ? 1 : 0;
            content += Words.small(words.get(i)) && !TOPICS.contains(words.get(i)) ? 0 : 1;
        }
        if (words.size() < 2 || answersItself(inner)) {
            return Verdict.NONE;
        }
        boolean asking = ASKING.matcher(inner).find();
        boolean prompting = PROMPTING.matcher(inner).find();
        // With nothing behind it that says where the answer begins, a bracket may well be the answer itself.
        boolean hint = beforeLabel ? italic || asking || topics >= 1
                : prompting ? italic || topics >= 2 : topics >= 2 && (italic || asking);
        boolean plain = prompting || asking && topics >= 1 || topics >= 2 && topics * 2 >= content;
        return !hint ? Verdict.NONE : plain ? Verdict.HINT : Verdict.DOUBTFUL;
    }

    /** Whether a text calls itself a hint: {@code Points to consider: …}. */
    boolean saysSo(String text) {
        return PROMPTS.matcher(text).lookingAt();
    }

    /** Whether a text without brackets does nothing but name what to think of. */
    boolean prompts(String text) {
        if (WHY.matcher(text).matches()) {
            return true;
        }
        Words words = Words.of(text);
        int topics = 0;
        int content = 0;
        for (int i = 0; i < words.size(); i++) {
            topics += TOPICS.contains(words.get(i)) ? 1 : 0;
            content += Words.small(words.get(i)) && !TOPICS.contains(words.get(i)) ? 0 : 1;
        }
        return THINK_OF.matcher(text).lookingAt() && topics >= 3 && topics * 2 >= content
                && unknownHint(text, true, true) == Verdict.HINT;
    }

    /** Whether a statement that prompts nothing comes behind a question: Why not? Because nobody listens. */
    private static boolean answersItself(String inner) {
        int mark = inner.lastIndexOf('?');
        String rest = mark < 0 ? "" : inner.substring(mark + 1).strip();
        return rest.endsWith(".") && !PROMPTING.matcher(rest).find();
    }

    /** Offset behind a bracket that opens a text; -1 if it does not open with one or does not close. */
    static int closing(String text) {
        if (text.isEmpty() || text.charAt(0) != '(' && text.charAt(0) != '[') {
            return -1;
        }
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}

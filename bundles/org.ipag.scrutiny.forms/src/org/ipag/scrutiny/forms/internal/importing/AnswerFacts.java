package org.ipag.scrutiny.forms.internal.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.model.round.Confidence;

/** What an answer says so plainly that it may be counted: how many members, and whether they would report. */
final class AnswerFacts {

    private static final Pattern COUNT = Pattern.compile("\\b(\\d{1,3})(?:(?:\\s+members)?(?:\\s+out)?\\s+of\\s+(?:the\\s+|our\\s+)?(\\d{1,3})\\b"
            + "(?=\\s*(?:$|[.,;:)]|(?:of us|members?|people|attendees|agreed?|would|said|felt|thought|voted|were|answered|present|disagreed|in favour)\\b))"
            // Set as a fraction it may be a mark or a date, unless people follow.
            + "|/(\\d{1,3})\\b(?=\\s+(?:of us|members|people|attendees|agreed|would|said|felt|thought|voted|were in favour)\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(?:but|however|unless|if|although|though|unsure|not|depends?|some|mostly|maybe|perhaps|yes and no|no and yes|divided|split|mixed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YES = Pattern.compile(
            "^(?:yes|definitely|absolutely|(?:we|i|the group|all|all of us|everyone)\\s+(?:all\\s+)?would(?:\\s+(?:all|definitely|still|certainly))?"
                    + "\\s+(?:be confident|feel confident|report|have confidence))\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NO = Pattern.compile(
            "^(?:no(?=\\s*(?:$|[.,;:!–—-]|we\\b|not\\b|because\\b|the\\b|none\\b))|(?:we|i|the group|none of us)\\s+would\\s*(?:not|n[’']t|never)?\\s*(?:be confident|feel confident|report)"
                    + "|(?:we|i)\\s+wouldn[’']t\\s+(?:be confident|feel confident|report))\\b?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNSURE = Pattern.compile(
            "^(?:unsure|not sure|we(?: are|’re|'re)? (?:unsure|not sure|undecided|divided|split)|undecided|maybe|perhaps|it depends|it would depend|depends|yes and no|mixed|opinions? (?:was|were) (?:divided|split|mixed)|the group was (?:divided|split|unsure|undecided))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AnswerFacts() {
    }

    /** How many of how many; null if the answer gives no count, or more than one. */
    static int[] count(String text) {
        Matcher matcher = COUNT.matcher(text);
        int[] found = null;
        while (matcher.find()) {
            String all = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            int[] count = {Integer.parseInt(matcher.group(1)), Integer.parseInt(all)};
            if (found != null || count[0] > count[1] || count[1] < 2 || count[1] > 300) {
                return null;
            }
            found = count;
        }
        return found;
    }

    /** What the first sentence says; not stated as soon as there is any doubt. */
    static Confidence confidence(String text) {
        String first = text.strip().split("(?<=[.!?])\\s|\\n", 2)[0];
        if (UNSURE.matcher(first).matches()) {
            return Confidence.UNSURE;
        }
        boolean hedged = HEDGE.matcher(first).find();
        if (YES.matcher(first).matches()) {
            return hedged ? Confidence.NOT_STATED : Confidence.YES;
        }
        if (NO.matcher(first).matches() && !first.matches("(?i)no,? (?:doubt|problem|concern|hesitation|issue).*")) {
            boolean denies = first.toLowerCase().matches(".*\\b(?:not|n[’']t|never)\\b.*");
            boolean onlyDenial = !HEDGE.matcher(first.replaceAll("(?i)\\bnot\\b", "")).find();
            boolean refusal = first.matches("(?i)no\\b.*") || denies || first.matches("(?i)none of us.*");
            return refusal && onlyDenial ? Confidence.NO : Confidence.NOT_STATED;
        }
        return Confidence.NOT_STATED;
    }
}

package org.ipag.scrutiny.forms.internal.importing;

import java.util.regex.Pattern;

import org.ipag.scrutiny.model.round.AnswerKind;

/** Of what kind an answer is, where its first sentence says so plainly; all else is what the group says. */
final class AnswerKinds {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A worry that somebody may be unsafe at home, whatever the case itself was about. */
    private static final Pattern WORRY = Pattern.compile("\\b(?:worr(?:y|ied|ies|ying)|concern(?:ed|s)?|afraid|fear(?:s|ed)?|danger|unsafe|safeguarding)\\b", FLAGS);
    private static final Pattern AT_HOME = Pattern.compile("\\b(?:partner|husband|wife|boyfriend|girlfriend|domestic (?:abuse|violence)|coerci\\w+|controlling|"
            + "forced marriage|risk assessment|dash)\\b", FLAGS);

    private static final Pattern ASKS = Pattern.compile("(?:and |but |so |also,? )?(?:why|was|were|did|do|does|has|have|had|is|are|could|can|what|when|where|who|whose|which|how|"
            + "should|will|would)\\b[^.!?]*\\?", FLAGS);
    private static final Pattern ANSWERS_ITSELF = Pattern.compile("\\s*(?:yes|no|not|none|never|because|probably|perhaps|we (?:do not|don[’']t) think|certainly|of course|exactly|hardly)\\b.*",
            FLAGS | Pattern.DOTALL);

    private static final String SPEAKER = "(?:we|i|the group|the panel|members|all|everyone|most of us|some of us|one member|a member)";
    private static final Pattern SUGGESTS = Pattern.compile("(?:" + SPEAKER + "(?: all| also| strongly| therefore)? (?:suggest|recommend|propose|urge|ask)(?:s|ed)?\\b"
            + "|" + SPEAKER + "(?: all| also)? would (?:suggest|recommend|propose|ask|urge)\\b"
            + "|" + SPEAKER + "(?: all| also)? would like (?!to (?:thank|say|congratulate|commend|know|praise|see how))"
            + "|" + SPEAKER + "(?: all| also)? (?:think|feel|felt|believe)s?\\b[^.!?]*\\b(?:should|ought to|must)\\b(?! (?:have|’ve|'ve|of)\\b)"
            + "|(?:please|consider|could (?:we|you|the force) (?:please|consider)|suggestion|recommendation)\\b"
            + "|(?:the )?(?:force|police|officers?|victims?|call takers?|control room|log|pack)\\b[^.!?]{0,60}\\bshould\\b(?! (?:have|’ve|'ve|of)\\b))[^?]*", FLAGS);
    private static final Pattern PLEADS = Pattern.compile("[^.!?]{4,160}, please[.!]?", FLAGS);

    private static final Pattern I = Pattern.compile("(?:(?:personally|speaking for myself|in my view|for me),? |i(?:[’'](?:m|ve|d|ll))?\\b|my (?!group)|as an? [^.!?]{2,80}\\bi\\b).*",
            FLAGS | Pattern.DOTALL);

    private AnswerKinds() {
    }

    /** The kind of an answer; the order matters: a worry weighs more than the way in which it is put. */
    static AnswerKind of(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String first = plain.split("(?<=[.!?])\\s", 2)[0];
        String rest = plain.substring(first.length());
        if (WORRY.matcher(plain).find() && AT_HOME.matcher(plain).find()) {
            return AnswerKind.BEYOND_TOPIC;
        }
        if (AnswerFacts.count(text) != null) {
            return AnswerKind.COUNT;
        }
        if (ASKS.matcher(first).matches() && !ANSWERS_ITSELF.matcher(rest).matches() && rest.split("(?<=[.!?])\\s").length <= 3) {
            return AnswerKind.QUESTION_TO_FORCE;
        }
        if (SUGGESTS.matcher(first).matches() || PLEADS.matcher(first).matches()) {
            return AnswerKind.SUGGESTION;
        }
        return I.matcher(plain).matches() ? AnswerKind.MEMBER_WORDS : AnswerKind.GROUP_STATEMENT;
    }
}

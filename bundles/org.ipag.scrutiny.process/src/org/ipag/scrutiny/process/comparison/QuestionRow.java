package org.ipag.scrutiny.process.comparison;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.ipag.scrutiny.process.ProcessTexts;

/**
 * One question in both rounds. It is the same question if its key is the same and both rounds have the same topic.
 *
 * @param key    the question's key
 * @param number its number in this round, or else in the round before; 0 if neither topic has it any more
 * @param label  a few words for it
 * @param now    how this round asked it; null if it did not
 * @param before how the round before asked it; null if it did not
 */
public record QuestionRow(String key, int number, String label, Asked now, Asked before) {

    /**
     * How a round asked a question.
     *
     * @param wording  the question in full
     * @param versions versions of the topic under which it was answered, or of the round's topic if nobody did
     */
    public record Asked(String wording, Set<String> versions) {

        public Asked {
            versions = Set.copyOf(versions);
        }

        String versionsInWords() {
            return ProcessTexts.list(new TreeSet<>(versions).stream().toList());
        }
    }

    /** How far the two rounds asked the same. */
    public enum Match {
        /** The same words, under the same version of the topic. */
        SAME,
        /** The same words, under another version. */
        OTHER_VERSION,
        /** The same question in other words. */
        REWORDED,
        /** This round only. */
        ONLY_NOW,
        /** The round before only. */
        ONLY_BEFORE
    }

    /** How far the two rounds asked the same. */
    public Match match() {
        if (now == null || before == null) {
            return now == null ? Match.ONLY_BEFORE : Match.ONLY_NOW;
        }
        if (!plain(now.wording()).equals(plain(before.wording()))) {
            return Match.REWORDED;
        }
        return now.versions().equals(before.versions()) ? Match.SAME : Match.OTHER_VERSION;
    }

    /** The same in a sentence or two. */
    public String matchInWords() {
        return switch (match()) {
            case SAME -> ProcessTexts.say("comparison.question.same", now.versionsInWords());
            case OTHER_VERSION -> ProcessTexts.say("comparison.question.other-version", now.versionsInWords(),
                    before.versionsInWords());
            case REWORDED -> ProcessTexts.say("comparison.question.reworded", before.wording(),
                    now.versionsInWords(), before.versionsInWords());
            case ONLY_NOW -> ProcessTexts.say("comparison.question.only-now");
            case ONLY_BEFORE -> ProcessTexts.say("comparison.question.only-before");
        };
    }

    private static String plain(String wording) {
        return wording.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

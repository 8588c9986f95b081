package org.ipag.scrutiny.packs;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an easy-read text sentence by sentence: short sentences, everyday words, one thing a sentence, figures for numbers, no
 * abbreviations left unexplained. The rules follow the usual British easy-read guidance.
 */
public final class Readability {

    /** Most words in a sentence. */
    public static final int MOST_WORDS = 15;

    private static final int LONG_WORD_SYLLABLES = 4;
    private static final Set<String> HARD = Set.of("perpetrator", "allegation", "aggravated", "prejudice", "hostility", "subsequently", "pursuant", "regarding", "commence",
            "utilise", "remanded", "adjourned", "custodial", "caution", "interviewed", "prosecution", "disposal", "resolution", "intimidation", "complainant", "aggrieved");
    private static final Pattern PASSIVE = Pattern.compile("\\b(?:was|were|is|are|been|being|be) (?:\\w+ly )?\\w{3,}(?:ed|en)\\b(?! by)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_WORD = Pattern.compile("\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\[)\\b[A-Z]{2,}\\b(?![A-Z ]*\\d*\\])");

    /**
     * A sentence that fails.
     *
     * @param sentence the sentence
     * @param reasons  what to do about it, in sentences
     */
    public record Failure(String sentence, List<String> reasons) {
    }

    private Readability() {
    }

    /** The sentences that fail, in the order of the text. */
    public static List<Failure> check(String text) {
        List<Failure> out = new ArrayList<>();
        for (String sentence : sentences(text)) {
            List<String> reasons = reasons(sentence);
            if (!reasons.isEmpty()) {
                out.add(new Failure(sentence, reasons));
            }
        }
        return out;
    }

    static List<String> sentences(String text) {
        List<String> out = new ArrayList<>();
        for (String line : text.split("\\R")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String sentence = line.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    out.add(sentence);
                }
            }
        }
        return out;
    }

    private static List<String> reasons(String sentence) {
        List<String> reasons = new ArrayList<>();
        String[] words = sentence.split("[^\\p{L}\\d'\\[\\]]+");
        long count = java.util.Arrays.stream(words).filter(w -> !w.isEmpty()).count();
        if (count > MOST_WORDS) {
            reasons.add(PackTexts.say("read.long", count, MOST_WORDS));
        }
        Set<String> hard = new TreeSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (HARD.contains(lower) || syllables(lower) >= LONG_WORD_SYLLABLES) {
                hard.add(lower);
            }
        }
        if (!hard.isEmpty()) {
            reasons.add(PackTexts.say("read.hard", String.join(", ", hard)));
        }
        if (PASSIVE.matcher(sentence).find()) {
            reasons.add(PackTexts.say("read.passive"));
        }
        if (sentence.chars().filter(c -> c == ',' || c == ';').count() > 1 || sentence.contains(";")) {
            reasons.add(PackTexts.say("read.two"));
        }
        Matcher number = NUMBER_WORD.matcher(sentence);
        if (number.find()) {
            reasons.add(PackTexts.say("read.number", number.group()));
        }
        Matcher abbreviation = ABBREVIATION.matcher(sentence);
        if (abbreviation.find()) {
            reasons.add(PackTexts.say("read.abbreviation", abbreviation.group()));
        }
        return reasons;
    }

    private static int syllables(String word) {
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            if (now && !vowel) {
                count++;
            }
            vowel = now;
        }
        boolean silent = word.endsWith("e") && !word.endsWith("le") || word.endsWith("ed") && !word.endsWith("ted") && !word.endsWith("ded");
        return Math.max(1, silent ? count - 1 : count);
    }
}

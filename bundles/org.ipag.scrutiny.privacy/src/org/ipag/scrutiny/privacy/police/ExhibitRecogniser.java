package org.ipag.scrutiny.privacy.police;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Exhibit references in the ways the shapes of {@code forces} do not foresee: no slash ("bagged AJT1"), a space ("the file is HKS 1"),
 * ranges ("ICB/1 to ICB/4"), three parts ("SG/BWV/2") and small letters. Initials and a figure say little alone, so other evidence
 * is weighed: a word for something seized in the same sentence, the same initials in another exhibit, or a person with these initials.
 */
public final class ExhibitRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/exhibits.txt");
    private static final Pattern SHAPE = Pattern.compile("(?<letters>[A-Z]{2,4}|[A-Z](?:\\.[A-Z]){1,2}\\.?)(?<sign>[ ]?[/\\\\_-][ ]?|[ ]?|\\.)(?:(?<middle>[A-Z]{2,5})(?<second>[/-]))?(?<figures>\\d{1,3}|(?<=[A-Z]{2,4}[/-][A-Z]{2,5}[/-])\\d{4})(?<version>[A-Za-z]?)(?![\\w])(?!\\.\\d)");
    private static final Pattern SMALL = Pattern.compile("[a-z]{2,4}(?:[/-]\\d{1,3}|[ .]?\\d{1,2})(?![\\w/:%-])(?!\\.\\d)");
    private static final Pattern RANGE = Pattern.compile("(?: ?(?:-|to|and|&|,|thru|through) ?)(?:[A-Z]{2,4}[ ]?[/-]?[ ]?)?\\d{1,3}[A-Za-z]?(?![\\w/:%])(?!\\.\\d)|/\\d{1,2}(?![\\w/])");
    private static final Set<String> THINGS = WORDS.of("speaks of exhibits");
    private static final String CALLED = WORDS.alternatives("is called by") + "(?: (?:it|this|them|these|my))? (?:as|is|are|under|marked)";
    private static final String PUT_DOWN = WORDS.alternatives("put down") + "(?: (?:it|this|them))?(?: in| up)? as|and (?:the |a )?[a-z ]{3,20} as";
    private static final String WORD = "show(?:ing|n|ed)? (?:you|him|her)|exhibit(?:ed)?|exh?|stores|items?|camera|footwear marks,|labelled|marked|(?:my|his|her) (?:ref|exhibit)";
    private static final String PRODUCED = "produces?|produced?(?: [a-z]+){1,4} as";
    private static final String THING = WORDS.alternatives("thing with a number") + "(?: (?:no\\.?|ref|number|reference))?";
    private static final String TAGGED = "(?:bagd|bagged) (?:&|and) (?:tagd|tagged)|photos? x ?\\d+";
    private static final String SIGN = WORDS.alternatives("thing before a sign") + "(?: [a-z]+)? ?[=:-] ?";
    /** Directly before the reference. */
    private static final Pattern NEAR = Pattern.compile("(?i)(?:\\b(?:" + String.join("|", CALLED, PUT_DOWN, WORD, PRODUCED, THING, TAGGED) + ")[ :]{1,3}|\\b" + SIGN + ")$");
    /** The last words that {@link #NEAR} can end with. */
    private static final Set<String> LAST = WORDS.of("last word before");
    /** Ranks, forms, offences, call signs, devices and units that look like initials. */
    static final Set<String> NOT_INITIALS = WORDS.of("no initials");
    private static final Pattern OTHER_CODE = Pattern.compile("(?i)\\b" + WORDS.alternatives("other code") + "(?: (?:no\\.?|number|ref))?[ :]{1,2}(?:[A-Z]{1,3}/\\d{1,3}(?:,|,? and)? ){0,3}$");
    private static final Set<String> MAKERS = WORDS.of("maker");
    /** "a GU/10 bulb", "a CR/2032 battery", "PZ/2 screwdriver". */
    private static final Set<String> PARTS = Set.of("bulb", "bulbs", "battery", "batteries", "cell", "screwdriver", "bit", "bits", "drill", "fuse", "fuses", "adaptor", "adapter", "hinge", "tool", "socket");
    private static final Set<String> FORM = Set.of("leaflet", "leaflets", "form", "forms", "booklet");
    private static final Pattern FORM_IS = Pattern.compile("\\bforms? (?:for (?:this|that|it) )?(?:is|was|are) $");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*\u2022]|\\d{1,2}[.)])?[ \\t]*");
    private static final Pattern ITEM_BEHIND = Pattern.compile("[ \\t]+[A-Za-z]");
    private static final int SURE = 6;
    private static final int LIKELY = 4;

    @Override
    public String name() {
        return "exhibit";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Supplier<Map<String, Integer>> initials = once(text);
        Matcher shape = null;
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int word = text.digitWord(n);
            if (text.start(word) < done || text.end(word) - text.start(word) > 7) {
                continue;
            }
            int first = first(text, word);
            if (first < 0) {
                continue;
            }
            if (shape == null) {
                shape = SHAPE.matcher(s).useTransparentBounds(true);
            }
            int letter = first;
            while (first < word && !shape.region(text.start(first), Math.min(s.length(), text.start(first) + 20)).lookingAt()) {
                first++;
            }
            int small = letter < first || (text.shape(word) & ScanText.LETTER) != 0 ? small(text, letter, word, sink) : 0;
            if (small > 0) {
                done = small;
                continue;
            }
            int start = text.start(first);
            shape.region(start, Math.min(s.length(), start + 20));
            int collar = collar(text, first);
            if (collar < 0 && start > 0 && "/-.@#_".indexOf(s.charAt(start - 1)) >= 0) {
                continue;
            }
            if (!shape.lookingAt() || shape.end() < text.end(word)) {
                continue;
            }
            String letters = shape.group("letters").replace(".", "");
            double confidence = judge(text, shape, letters, first, initials);
            if (confidence > 0) {
                int end = range(s, shape.end());
                sink.found(IdentifierType.EXHIBIT, collar < 0 ? start : collar, end, end > shape.end() ? 0.92 : confidence, "initials and a number where something was seized or produced: an exhibit reference");
                done = end;
            }
        }
    }

    /** "PS8/KDT/4": rank and number of who seized it may stand in front; where they begin, or -1. */
    private static int collar(ScanText text, int first) {
        boolean slash = first > 0 && text.start(first) - text.end(first - 1) == 1 && text.text().charAt(text.end(first - 1)) == '/';
        int both = ScanText.DIGIT | ScanText.LETTER | ScanText.CAPITAL;
        return slash && (text.shape(first - 1) & both) == both && text.end(first - 1) - text.start(first - 1) <= 7 ? text.start(first - 1) : -1;
    }

    /** Whether the words directly before say that something is called so; their last one is looked at first. */
    private static boolean named(ScanText text, int first, int start) {
        String s = text.text();
        int sign = start;
        while (sign > 0 && s.charAt(sign - 1) == ' ') {
            sign--;
        }
        boolean told = first > 0 && ((text.shape(first - 1) & ScanText.DIGIT) != 0 || LAST.contains(text.lower(first - 1))) || sign > 0 && "=:-,".indexOf(s.charAt(sign - 1)) >= 0;
        return told && NEAR.matcher(s).region(Math.max(0, start - 44), start).find();
    }

    /** Whether a word for something seized stands in the same line within some characters before. */
    private static boolean words(ScanText text, int start, int length) {
        for (int w = text.wordAt(start) - 1; w >= 0 && text.start(w) >= start - length; w--) {
            if (text.end(w) - text.start(w) > 1 && (text.shape(w) & ScanText.DIGIT) == 0 && THINGS.contains(text.lower(w))) {
                return text.text().lastIndexOf('\n', start - 1) < text.start(w);
            }
        }
        return false;
    }

    private static boolean wordsBehind(ScanText text, int end, int length) {
        for (int w = text.wordAt(end); w < text.words() && text.start(w) < end + length; w++) {
            if (THINGS.contains(text.lower(w))) {
                int line = text.text().indexOf('\n', end);
                return line < 0 || line > text.start(w);
            }
        }
        return false;
    }

    private static boolean bracket(String s, Matcher shape) {
        return shape.start() > 0 && s.charAt(shape.start() - 1) == '(' && shape.end() < s.length() && s.charAt(shape.end()) == ')';
    }

    /** The word where the initials begin: the word itself, or one or two of letters before it. */
    private static int first(ScanText text, int word) {
        int w = word;
        while (w > 0 && word - w < 3 && text.start(w) - text.end(w - 1) <= 3 && (text.shape(w - 1) & (ScanText.DIGIT | ScanText.LETTER)) == ScanText.LETTER
                && text.end(w - 1) - text.start(w - 1) <= 5 && joins(text.text(), text.end(w - 1), text.start(w), w == word)) {
            w--;
        }
        return w == word && (text.shape(word) & ScanText.LETTER) == 0 ? -1 : w;
    }

    private static boolean joins(String s, int from, int to, boolean spaceToo) {
        for (int i = from; i < to; i++) {
            if ("/-.\\_".indexOf(s.charAt(i)) < 0 && !(spaceToo && s.charAt(i) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static double judge(ScanText text, Matcher shape, String letters, int first, Supplier<Map<String, Integer>> initials) {
        String s = text.text();
        int start = shape.start();
        boolean slash = shape.group("sign").indexOf('/') >= 0 || shape.group("sign").indexOf('\\') >= 0 || shape.group("sign").indexOf('_') >= 0 || "/".equals(shape.group("second"));
        boolean hyphen = shape.group("sign").indexOf('-') >= 0;
        boolean asNamed = named(text, first, start);
        boolean code = NOT_INITIALS.contains(letters) || shape.group("figures").length() == 3 && !slash;
        boolean dot = shape.group("sign").equals(".");
        boolean seized = asNamed || bracket(s, shape) && words(text, start, 80) || slash && words(text, start, 24);
        boolean initialsOnly = letters.length() == 2 && !letters.equals("MG") && !letters.equals("IC") && ((text.meaning(first) & Lexicon.FUNCTION) == 0 || asNamed && (slash || hyphen));
        if (goods(text, start, shape.end()) || otherCode(text, start) || code && !(seized && initialsOnly) || dot && !asNamed && !again(s, letters, start)) {
            return 0;
        }
        boolean spaced = shape.group("sign").equals(" ");
        int meaning = text.lexicon().meaning(letters);
        if (spaced && (meaning & (Lexicon.FUNCTION | Lexicon.ENGLISH | Lexicon.CALENDAR | Lexicon.RANK)) != 0) {
            return 0;
        }
        int end = shape.end();
        char behind = end < s.length() ? s.charAt(end) : '\n';
        boolean bracket = bracket(s, shape);
        boolean pause = ".,;)\n\r|]\t".indexOf(behind) >= 0;
        boolean thing = asNamed || words(text, start, 80) || wordsBehind(text, end, 30);
        int evidence = (slash ? 3 : hyphen ? 1 : 0) + (asNamed ? 4 : thing ? 2 : 0) + (bracket ? 2 : pause ? 1 : 0) + (letters.length() > 2 ? 1 : 0)
                + (!slash && again(s, letters, start) ? 2 : 0) + (listed(s, start, end) ? 2 : 0) - (spaced && !asNamed ? 1 : 0);
        // Whose initials they are is asked only where it can turn the scales: it costs a walk over all names.
        if (evidence >= LIKELY - 2 && evidence < SURE && initials.get().getOrDefault(letters, 0) > 0) {
            evidence += letters.length() > 2 ? 2 : 1;
        }
        boolean loud = (text.shape(first) & ScanText.CAPITALS_LINE) != 0 && !slash;
        return evidence >= SURE ? 0.88 : evidence >= 5 ? 0.84 : evidence >= LIKELY && !loud && (slash || thing) ? 0.82 : 0;
    }

    /** Whether the code of something else is told directly before, or a list of such codes. */
    static boolean otherCode(ScanText text, int start) {
        return OTHER_CODE.matcher(text.text()).region(Math.max(0, start - 40), start).find();
    }

    /** "a Yale SV/4C camera", "the form for this is VA/1 leaflet": what a maker calls its goods, and what a form is called. */
    public static boolean goods(ScanText text, int start, int end) {
        int w = text.wordAt(start);
        boolean maker = w > 0 && text.start(w) - text.end(w - 1) == 1 && (text.shape(w - 1) & ScanText.CAPITAL) != 0 && MAKERS.contains(text.lower(w - 1));
        int next = text.wordAt(end);
        boolean form = next < text.words() && text.start(next) - end == 1 && FORM.contains(text.lower(next));
        boolean part = next < text.words() && text.start(next) - end == 1 && PARTS.contains(text.lower(next));
        return maker || form || part || FORM_IS.matcher(text.before(start, 30)).find();
    }

    /** "2. TAL2   left trainer": at the beginning of a line, before what it is. */
    private static boolean listed(String s, int start, int end) {
        int line = s.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        boolean begins = start - line < 8 && ITEM.matcher(s).region(line, start).matches();
        return begins && end + 1 < s.length() && " \t".indexOf(s.charAt(end)) >= 0 && ITEM_BEHIND.matcher(s).region(end, Math.min(s.length(), end + 12)).lookingAt();
    }

    /** Whether the same initials stand before another number with a slash, or just another number, elsewhere. */
    private static boolean again(String s, String letters, int start) {
        for (int at = s.indexOf(letters); at >= 0; at = s.indexOf(letters, at + 1)) {
            int behind = at + letters.length();
            if (at != start && behind < s.length() - 1 && (Character.isDigit(s.charAt(behind)) || "/.".indexOf(s.charAt(behind)) >= 0 && Character.isDigit(s.charAt(behind + 1)))
                    && (at == 0 || !Character.isLetterOrDigit(s.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static int small(ScanText text, int first, int word, DetectionSink sink) {
        String s = text.text();
        if (text.end(first) - text.start(first) > 7 || !Character.isLowerCase(s.charAt(text.start(first)))) {
            return 0;
        }
        Matcher m = SMALL.matcher(s).region(text.start(first), Math.min(s.length(), text.start(first) + 10)).useTransparentBounds(true);
        if (m.lookingAt() && m.group().indexOf('/') < 0 && m.group().indexOf('-') < 0 && (text.lexicon().meaning(m.group().replaceAll("[^a-z]", "")) & ~(Lexicon.GIVEN | Lexicon.SURNAME)) != 0) {
            return 0;
        }
        if (!m.lookingAt() || m.end() < text.end(word) || !named(text, first, m.start()) && !(s.charAt(Math.max(0, m.start() - 1)) == '(' && words(text, m.start(), 60)) || NOT_INITIALS.contains(m.group().replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT)) && m.group().indexOf('/') < 0) {
            return 0;
        }
        sink.found(IdentifierType.EXHIBIT, m.start(), m.end(), 0.82, "letters and a number where something was produced: an exhibit reference");
        return m.end();
    }

    private static int range(String s, int end) {
        Matcher m = RANGE.matcher(s).useTransparentBounds(true);
        int last = end;
        for (int i = 0; i < 4 && m.region(last, Math.min(s.length(), last + 24)).lookingAt(); i++) {
            boolean comma = m.group().indexOf(',') >= 0 || m.group().contains("and");
            if (comma && m.group().chars().noneMatch(Character::isLetter) || comma && !m.group().matches(".*[A-Z].*")) {
                break;
            }
            last = m.end();
        }
        return last;
    }

    private static Supplier<Map<String, Integer>> once(ScanText text) {
        List<Map<String, Integer>> made = new ArrayList<>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(people(text));
            }
            return made.getFirst();
        };
    }

    /** Initials of everybody who seems to be named in full, with how often. */
    private static Map<String, Integer> people(ScanText text) {
        Map<String, Integer> out = new HashMap<>();
        for (int w = 0; w + 1 < text.words(); w++) {
            if (!part(text, w) || text.end(w) - text.start(w) < 2 || w > 0 && part(text, w - 1) && beside(text, w - 1)) {
                continue;
            }
            StringBuilder initials = new StringBuilder().append(initial(text, w));
            int last = w;
            while (last - w < 3 && beside(text, last) && part(text, last + 1)) {
                last++;
                initials.append(initial(text, last));
            }
            // A run of words with capitals may begin with a title or a rank.
            for (int from = 0; from < initials.length() - 1; from++) {
                out.merge(initials.substring(from), 1, Integer::sum);
            }
            if (initials.length() > 2) {
                out.merge("" + initials.charAt(0) + initials.charAt(initials.length() - 1), 1, Integer::sum);
            }
        }
        return out;
    }

    private static char initial(ScanText text, int w) {
        return Character.toUpperCase(text.text().charAt(text.start(w)));
    }

    private static boolean part(ScanText text, int w) {
        return (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL;
    }

    /** Whether nothing but a space or the full stop of an initial stands between a word and the next. */
    private static boolean beside(ScanText text, int w) {
        if (w + 1 >= text.words()) {
            return false;
        }
        int gap = text.start(w + 1) - text.end(w);
        return gap == 1 && " -".indexOf(text.text().charAt(text.end(w))) >= 0 || gap == 2 && text.end(w) - text.start(w) == 1 && text.text().startsWith(". ", text.end(w));
    }
}

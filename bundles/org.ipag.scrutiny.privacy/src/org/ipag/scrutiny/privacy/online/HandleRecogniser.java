package org.ipag.scrutiny.privacy.online;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/**
 * Online names without an @: told by how they are built ("bigtruthm8", "shaz.xo.naughty", "xX_Reaper_Xx"), for people's words have no
 * figures or full stops inside, or by the words around ("calling himself nightowl on Discord", "Snapchat is official.yewande").
 */
public final class HandleRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/online-names.txt");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_])){2,34}_?");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z0-9_]{2,}(?:\\.[A-Za-z0-9_]{2,})*\\.[A-Za-z0-9_]+");
    private static final Pattern LETTERS_FIGURES = Pattern.compile("([A-Za-z]{4,})\\d{1,5}(?:[a-z]{1,3})?|[A-Za-z]{2,}\\d{1,2}[A-Za-z]{2,}\\d{0,4}|\\d{1,3}[a-z]{4,}\\d{1,4}");
    private static final Pattern CAMEL = Pattern.compile("[A-Za-z]*[a-z][A-Z][A-Za-z0-9]*");
    private static final Pattern GOODS = Pattern.compile("(?i)" + WORDS.alternatives("no name before a number") + "\\d.*");
    private static final Pattern ENDING = Pattern.compile("(?i).*\\." + WORDS.alternatives("ending of a site or a file"));
    private static final Set<String> ONLINE = WORDS.of("speaks of being online");
    private static final String SITE = WORDS.alternatives("site");
    private static final String ONESELF = "(?:himself|herself|themselves|itself|myself|yourself)";
    private static final String NAME_IS = WORDS.alternatives("word for the name") + "(?: (?:name|handle|account|user|id|tag|profile|acc))?(?: (?:is|was|of|called|named|under|as|being|now|just|again|the name|in the name of|with the name|in the name|name of))*";
    private static final String CALLS = "call(?:s|ed|ing)? " + ONESELF + "|goes by|going by|went by";
    private static final String ACCOUNT = "user|account(?: called| named)?|profile(?: called| named)?|add(?:ed)? me(?: on [a-z]+)?(?: as)?";
    private static final String ON_SITE = "(?:on|via) " + SITE + "(?: as| from| under| by| called| named| at)";
    /** "Her Snapchat is nightowl", "gamertag: Nightowl", "calling himself nightowl": whatever stands behind is the name. */
    private static final Pattern TOLD = Pattern.compile("(?i)(?:.*\\b" + NAME_IS + "[ \t|:=]{1,3}[\"']?|.*\\b(?:" + CALLS + "|" + WORDS.alternatives("does as") + " as|" + WORDS.alternatives("comes from") + " from|" + ACCOUNT + "|" + ON_SITE + ") [\"']?)");
    /** "nightowl on Discord", "nightowl (Snapchat)". */
    private static final Pattern SITE_BEHIND = Pattern.compile("(?i)[\"']?(?:,? (?:on|over|via) (?:his |her |my |their |the )?" + SITE + "\\b| ?\\((?:on )?" + SITE + "\\)| (?:" + SITE + "|online) (?:account|profile|user|page))");
    private static final Pattern EXPLICIT = Pattern.compile("(?i).*(?:user ?name|handle|gamer ?tag|screen ?name|display name|online name|(?:himself|herself|themselves))(?: is| was)?[ :=]{1,3}[\"']?");
    /** "She called herself Makena": what people are called is mostly their name. */
    private static final Pattern SELF = Pattern.compile("(?i)(?:call\\w*|goes|going|went|known) (?:" + ONESELF + "|by|as) [\"']?$");
    /** So many words before, and half as many behind, a word for a platform speaks for a name. */
    private static final int NEAR = 6;
    private static final int LIST_NEAR = 100;
    private static final Pattern LIST = Pattern.compile("(?:,? (?:and|&|or) |, |/)");
    /** Three parts, or a part of figures, with full stops between: "shy.guy.4421". */
    private static final Pattern MANY_PARTS = Pattern.compile("[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+){2,}|[A-Za-z_]{3,}\\.\\d{1,5}|[A-Za-z]{4,}\\d*\\.[a-z]");
    private static final Pattern EXPLICIT_NEAR = Pattern.compile("(?i)\\b(?:under|as|to|called|named|account|acct|user|is)[ :]{1,2}$");
    private static final Pattern MEASURE = Pattern.compile("\\d+(?:\\.\\d+)+_?[a-zA-Z]{1,4}");
    /** "pillow.van.54": words and a number. */
    private static final Pattern WORDS_AND_NUMBER = Pattern.compile("[a-z]{3,}\\.[a-z]{3,}\\.\\d{2,4}");
    private static final Set<String> HYPHENED = WORDS.of("ordinary with a hyphen");
    private static final Set<String> NEVER = WORDS.of("never a name");

    @Override
    public String name() {
        return "handle";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher token = TOKEN.matcher(s);
        int done = 0;
        int before = -NEAR;
        int ahead = -1;
        int lastEnd = -LIST_NEAR;
        for (int w = 0; w < text.words(); w++) {
            if (w > 0 && (text.meaning(w - 1) & Lexicon.ONLINE) != 0) {
                before = w - 1;
            }
            ahead = ahead <= w ? next(text, w + 1) : ahead;
            int start = text.start(w);
            if (start < done) {
                continue;
            }
            int end = text.end(w);
            char next = end < s.length() ? s.charAt(end) : ' ';
            boolean built = (next == '.' || next == '_' || next == '-') && end + 1 < s.length() && (Character.isLetterOrDigit(s.charAt(end + 1)) || s.charAt(end + 1) == '_')
                    || (text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == (ScanText.DIGIT | ScanText.LETTER) && end - start >= 5 || text.meaning(w) == 0 && end - start > 4 && camel(s, start, end);
            boolean online = w - before <= NEAR || ahead - w <= NEAR / 2 || goesBy(text, w);
            // An ordinary word is an online name only as a part of a longer one.
            if (!built && (!online || end - start < 4 || (text.meaning(w) & ~(Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || (text.shape(w) & ScanText.LETTER) == 0)) {
                continue;
            }
            if (start > 0 && "@/\\._-'£$#+".indexOf(s.charAt(start - 1)) >= 0 || !token.region(start, Math.min(s.length(), start + 40)).lookingAt()) {
                continue;
            }
            int stop = token.end();
            if (stop < s.length() && "@/\\(".indexOf(s.charAt(stop)) >= 0 || stop + 1 < s.length() && s.charAt(stop) == ':' && s.charAt(stop + 1) == '/') {
                done = stop;
                continue;
            }
            if (MEASURE.matcher(token.group()).matches()) {
                done = stop;
                continue;
            }
            boolean listed = !ENDING.matcher(token.group()).matches() && !HYPHENED.contains(token.group().toLowerCase(Locale.ROOT));
            double confidence = built && listed && start - lastEnd <= 6 && LIST.matcher(s.substring(lastEnd, start)).matches() ? 0.82 : judge(text, w, token.group(), start, stop, online);
            if (confidence == 0 && token.group().indexOf('_') > 0) {
                // Names with an underscore are found elsewhere; others may follow them.
                lastEnd = stop;
            }
            if (confidence > 0) {
                lastEnd = stop;
                sink.found(IdentifierType.HANDLE, start, stop, confidence, "built like an online name, or told as one by the words around");
                done = stop;
            }
        }
    }

    /** The first word from here on that speaks of a platform or an account. */
    private static int next(ScanText text, int from) {
        int w = from;
        while (w < text.words() && (text.meaning(w) & Lexicon.ONLINE) == 0) {
            w++;
        }
        return w < text.words() ? w : Integer.MAX_VALUE / 2;
    }

    /** "goes by" directly before. */
    private static boolean goesBy(ScanText text, int w) {
        return w > 1 && text.end(w - 1) - text.start(w - 1) == 2 && text.lower(w - 1).equals("by") && text.lower(w - 2).startsWith("go");
    }

    /** Whether a word for a platform, an account or a message stands in a stretch of the line. */
    private static boolean online(ScanText text, int from, int to) {
        for (int w = text.wordAt(Math.max(0, from)); w < text.words() && text.start(w) < to; w++) {
            if (text.meaning(w) != 0 && ONLINE.contains(text.lower(w))) {
                return true;
            }
        }
        return false;
    }

    private static boolean camel(String s, int start, int end) {
        boolean small = false;
        for (int i = start; i < end; i++) {
            if (small && Character.isUpperCase(s.charAt(i))) {
                return true;
            }
            small = Character.isLowerCase(s.charAt(i));
        }
        return false;
    }

    private static double judge(ScanText text, int w, String name, int start, int stop, boolean online) {
        String s = text.text();
        if (HYPHENED.contains(name.toLowerCase(Locale.ROOT)) || ENDING.matcher(name).matches() && !(name.endsWith(".exe") && TOLD.matcher(s.substring(Math.max(0, start - 60), start)).matches()) || GOODS.matcher(name).matches() || name.chars().filter(Character::isLetter).count() < 3) {
            return 0;
        }
        String before = s.substring(Math.max(0, start - 60), start);
        before = before.substring(before.lastIndexOf('\n') + 1);
        boolean behind = SITE_BEHIND.matcher(s).region(stop, Math.min(s.length(), stop + 40)).lookingAt();
        boolean told = online && TOLD.matcher(before).matches();
        boolean dotted = DOTTED.matcher(name).matches() && oddPart(text, w, stop);
        Matcher figures = LETTERS_FIGURES.matcher(name);
        boolean numbered = figures.matches();
        boolean small = !name.equals(name.toUpperCase(Locale.ROOT));
        if (MANY_PARTS.matcher(name).matches() && small && (told || behind || online && (online(text, start - 60, start) || EXPLICIT_NEAR.matcher(before).find()))) {
            return 0.84;
        }
        if (WORDS_AND_NUMBER.matcher(name).matches()) {
            return 0.82;
        }
        if (dotted) {
            return told || behind || online(text, start - 120, start) || online(text, stop, stop + 60) ? 0.88 : small ? 0.82 : 0.6;
        }
        String letters = numbered ? figures.group(1) : null;
        if (numbered && small && !(letters != null && (text.lexicon().meaning(letters) & (Lexicon.CALENDAR | Lexicon.RANK | Lexicon.ROLE | Lexicon.LABEL)) != 0)) {
            boolean unknown = letters != null && letters.length() >= 6 && text.lexicon().meaning(letters) == 0;
            if (told || behind) {
                return 0.9;
            }
            boolean context = online(text, start - 90, start) || online(text, stop, stop + 40);
            return context ? letters != null ? 0.84 : 0.66 : unknown ? 0.81 : 0;
        }
        if (CAMEL.matcher(name).matches() && text.meaning(w) == 0 && (told || behind)) {
            return 0.84;
        }
        if ((told || behind) && name.length() >= 4 && !NEVER.contains(name.toLowerCase(Locale.ROOT))) {
            int meaning = text.lexicon().meaning(name);
            boolean person = Character.isUpperCase(name.charAt(0)) && (!behind || (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0) && SELF.matcher(before).find();
            boolean plain = (meaning & ~(Lexicon.GIVEN | Lexicon.SURNAME)) != 0;
            return person || plain ? 0 : Character.isLowerCase(name.charAt(0)) ? 0.82 : told && EXPLICIT.matcher(before).matches() ? 0.82 : 0;
        }
        return 0;
    }

    private static boolean capitalised(ScanText text, int w) {
        return (text.shape(w) & ScanText.CAPITAL) != 0 && text.end(w) - text.start(w) > 1 && Character.isLowerCase(text.text().charAt(text.start(w) + 1));
    }

    /** Whether a part between the full stops is no word, so that this is not the end of one sentence and the beginning of the next. */
    private static boolean oddPart(ScanText text, int first, int stop) {
        boolean odd = false;
        for (int w = first; w < text.words() && text.start(w) < stop; w++) {
            int length = text.end(w) - text.start(w);
            boolean sentence = w > first && capitalised(text, w) && capitalised(text, first);
            if (sentence || length < 2 || (text.shape(w) & ScanText.CAPITAL) != 0 && w > first && length > 3 && (text.shape(first) & ScanText.CAPITAL) == 0) {
                return false;
            }
            odd |= length >= 4 && (text.shape(w) & ScanText.LETTER) != 0 && (text.meaning(w) & ~(Lexicon.GIVEN | Lexicon.SURNAME)) == 0;
        }
        return odd;
    }
}

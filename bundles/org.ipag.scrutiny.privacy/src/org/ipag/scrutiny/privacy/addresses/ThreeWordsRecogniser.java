package org.ipag.scrutiny.privacy.addresses;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;

/**
 * Locations of what3words: three words behind three slashes, beside the name, in its links, or with full stops between where places are
 * spoken of. People write commas, hyphens, spaces and line ends for the full stops, and the name behind the words as often as before.
 */
public final class ThreeWordsRecogniser implements Recogniser {

    private static final String WORD = "\\p{L}{2,}";
    /** Whatever stands between the words, a line end behind it included. */
    private static final String SIGN = "(?:[ ](?:dot|stop|point)[ ]|[ ]?[./,|-][ ]?(?:\\r?\\n[ ]?)?|[ ]?\\r?\\n[ ]?[./]|[ ])";
    private static final Pattern SIGNED = Pattern.compile(WORD + "[ ]?[./|-][ ]?(?:\\r?\\n)?" + WORD + "[ ]?[./|-][ ]?(?:\\r?\\n)?" + WORD + "(?![\\w@])");
    private static final Pattern ANY = Pattern.compile(WORD + SIGN + WORD + SIGN + WORD + "(?![\\w@/])");
    private static final Pattern CLOSED = Pattern.compile(WORD + "(" + SIGN + ")" + WORD + "\\1" + WORD + "(?=[ ]?(?:[.,;:)\"'\\n\\r(<]|$|[-–] )|[ ](?:and|at|for|by|in|is|on|near|with|which|please|pls|over)\\b)", Pattern.CASE_INSENSITIVE);
    /** "Saddle dot lantern dot thimble", read out. */
    private static final Pattern READ_OUT = Pattern.compile(WORD + " dot " + WORD + " dot (?!(?:com|org|net|uk|co|gov|info)\\b)" + WORD, Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED = Pattern.compile("(?:[a-z]{3,}\\.[a-z]{3,}\\.[a-z]{3,}|[A-Z]{3,}\\.[A-Z]{3,}\\.[A-Z]{3,}|[A-Z][a-z]{2,}\\.[A-Z][a-z]{2,}\\.[A-Z][a-z]{2,})(?![\\w/.@-]*[\\w/@])");
    private static final Pattern NAME = Pattern.compile("\\b(?:what[ .-]?(?:3|three)[ .-]?words?|w3w|3wa)\\b", Pattern.CASE_INSENSITIVE);
    /** Three words are spoken of, which may be those of a location. */
    private static final Pattern PERHAPS = Pattern.compile("\\b(?:(?:three|3|location) ?words?(?: address| location| code)?|words|rv point|rvp)\\b(?: (?:are|were|is|was|for it|from the app|given|as|on the phone))*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile(
            "(?:[a-z ]{0,24}?[:=-]\\s?|[a-z ]{0,24}?(?:is|was|are|at|gave|of|location|address|by|as|reads) |[ ]?[\"'(\\[])?(?://+ ?)?(" + WORD + "[ ]?[./,-][ ]?" + WORD + "[ ]?[./,-][ ]?" + WORD
                    + "|(?<=[:=]\\s?|[\"'] ?|- ?)[a-z]{3,} [a-z]{3,} [a-z]{3,}(?= ?(?:[.,;)\"'\\n\\r]|$)))", Pattern.CASE_INSENSITIVE);
    /** What may stand between the words and the name behind them. */
    private static final Pattern THEN_NAME = Pattern.compile("[\\s\"')\\],;:<>(=\\[-]{1,6}(?:(?:is|was|are|the|his|her|their|on|in|via|by|per|from|as|for|location|app|code)\\s){0,4}[\\s\"'(\\[<-]{0,3}$");
    private static final Pattern THEN_SIGN = Pattern.compile("[(\\[<:;=,-]");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?:[ ]?[:=-]|[ ]?//|[ ](?:is|was|are|location|address)[ :])");
    /** "w3w ref signal nickel sketch", "w3w from caller wagon signal gently". */
    private static final Pattern LED = Pattern.compile(" (?:ref|code|pin|given|location|from caller|from her|from him)(?= [a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(?:w3w\\.co|what3words\\.com|w3w\\.io)/(?:[a-z]{2}/)?(\\p{L}{2,}\\.\\p{L}{2,}\\.\\p{L}{2,})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT_IS = Pattern.compile("(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|ig|handle|username|account|@|profile|telegram|discord|facebook|twitter)(?: (?:is|was|name|called|of|under|as))*[ :]{1,2}$");
    private static final Context WHERE = Context.of("where|locations?|locn?|pin|pinned|spot|position|whereabouts|place|map|grid|dropped|sighting|last seen|found (?:at|near)|meet(?:ing)? (?:at|point)|near|w3w|point|gives|gave|find my|ping(?:ed|s)?");
    private static final Context AT = Context.of("(?:at|to|loc|from)[ :]{1,2}$");
    private static final Context WHERE_BEHIND = Context.of("(?:is|was|are) (?:where|the (?:spot|place|location|pin))|(?:the )?(?:location|spot|pin|scene|grid)");
    private static final Context APP = Context.of("app|apps|location|locate|w3w|phone|map|pin|grid|lost|ditch|field|woods|moor|rescue|crew|ambulance|helicopter|position|sms");
    private static final int REACH = 110;
    private static final int LONGEST = 64;
    private static final int NO_PLACE = Lexicon.FUNCTION | Lexicon.SAYS | Lexicon.CUE | Lexicon.ROLE | Lexicon.RANK | Lexicon.CALENDAR;

    @Override
    public String name() {
        return "three-words";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int at = s.indexOf("///"); at >= 0; at = s.indexOf("///", at + 3)) {
            int from = at + 3 < s.length() && s.charAt(at + 3) == ' ' ? at + 4 : at + 3;
            boolean slashed = found(text, SIGNED, at, from, 0.97, "three words behind three slashes: a what3words location", sink);
            if (!slashed && ordinary(text, ANY, from)) {
                found(text, ANY, at, from, 0.9, "three words behind three slashes: a what3words location", sink);
            }
        }
        boolean places = s.contains("///") || s.contains("what3words") || s.contains("w3w") || s.contains("W3W");
        for (int at = s.indexOf('.'); at >= 0; at = s.indexOf('.', at + 1)) {
            if (at > 0 && at + 1 < s.length() && Character.isLetter(s.charAt(at + 1)) && Character.isLetter(s.charAt(at - 1))) {
                dotted(text, at, places, sink);
            }
        }
        for (int w = 0; w < text.words(); w++) {
            int start = text.start(w);
            int c = s.charAt(start) | 0x20;
            if (c == 'd' && w > 0 && w + 2 < text.words() && text.end(w) - start == 3 && s.startsWith(" dot ", start - 1)) {
                int first = text.start(w - 1);
                Matcher read = READ_OUT.matcher(s).region(first, Math.min(s.length(), first + LONGEST));
                if (read.lookingAt() && (text.meaning(w - 1) & text.meaning(w + 1) & Lexicon.ENGLISH) != 0) {
                    sink.found(IdentifierType.WHAT3WORDS, first, read.end(), 0.9, "three words with the word dot between, as a location is read out");
                }
            }
            boolean named = c == 'w' && (s.regionMatches(true, start, "what", 0, 4) || s.startsWith("3", start + 1) || s.regionMatches(true, start, "words", 0, 5))
                    || c == 't' && s.regionMatches(true, start, "three", 0, 5) || c == '3' || c == 'r' && s.regionMatches(true, start, "rv", 0, 2) || c == 'l' && s.regionMatches(true, start, "location", 0, 8);
            if (named) {
                named(text, w, sink);
            }
        }
    }

    private static void named(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        Matcher name = NAME.matcher(s).region(start, Math.min(s.length(), start + 18)).useTransparentBounds(true);
        if (!name.lookingAt()) {
            perhaps(text, w, sink);
            return;
        }
        if (link(s, start, sink)) {
            return;
        }
        Matcher led = LED.matcher(s).region(name.end(), Math.min(s.length(), name.end() + 24));
        int behind = led.lookingAt() ? led.end() : name.end();
        int plain = behind;
        while (plain < s.length() && plain - behind < 4 && " :=\"'-".indexOf(s.charAt(plain)) >= 0) {
            plain++;
        }
        if (plain > behind && ordinary(text, CLOSED, plain)) {
            found(text, CLOSED, plain, plain, 0.9, "three words behind the name what3words", sink);
            return;
        }
        Matcher loose = LOOSE.matcher(s).region(name.end(), Math.min(s.length(), name.end() + REACH)).useTransparentBounds(true);
        boolean next = BEHIND_NAME.matcher(s).region(name.end(), Math.min(s.length(), name.end() + 14)).lookingAt();
        if (!next && before(text, start, sink)) {
            return;
        }
        if (loose.find()) {
            sink.found(IdentifierType.WHAT3WORDS, loose.start(1), loose.end(1), 0.92, "three words beside the name what3words");
        } else {
            before(text, start, sink);
        }
    }

    private static boolean link(String s, int start, DetectionSink sink) {
        Matcher link = HOST.matcher(s).region(start, Math.min(s.length(), start + 90));
        if (link.lookingAt()) {
            sink.found(IdentifierType.WHAT3WORDS, link.start(1), link.end(1), 0.97, "three words in a link of what3words");
            return true;
        }
        return false;
    }

    /** "The words are lantern, thimble, kettle", "3 words: bucket.puddle.gutter": the app is not named. */
    private static void perhaps(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        Matcher label = PERHAPS.matcher(s).region(start, Math.min(s.length(), start + 60)).useTransparentBounds(true);
        if (!label.lookingAt()) {
            return;
        }
        int from = label.end();
        while (from < s.length() && from - label.end() < 4 && " :;=\"'-/".indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        boolean signed = DOTTED.matcher(s).region(from, Math.min(s.length(), from + LONGEST)).useTransparentBounds(true).lookingAt();
        boolean meeting = text.lower(w).equals("rv") && ordinary(text, CLOSED, from);
        if (from > label.end() && ordinary(text, ANY, from) && (signed || meeting || APP.near(text, start, Math.min(s.length(), from + 20)) || APP.after(text, from, 90))) {
            found(text, ANY, from, from, 0.84, "three words where the words of a location are told", sink);
        }
    }

    /** "thimble.trumpet.ribbon <- w3w", "orchard violin biscuit (what3words)". */
    private static boolean before(ScanText text, int name, DetectionSink sink) {
        String s = text.text();
        int from = Math.max(0, name - 34);
        Matcher gap = THEN_NAME.matcher(s).region(from, name);
        if (!gap.find()) {
            return false;
        }
        int last = text.wordAt(gap.start()) - 1;
        if (last < 2 || text.end(last) != gap.start()) {
            return false;
        }
        int start = text.start(last - 2);
        Matcher m = ANY.matcher(s).region(start, gap.start());
        boolean begins = start == 0 || "\n\"'(:/.-[".indexOf(s.charAt(start - 1)) >= 0 || start > 1 && ":;,.-(".indexOf(s.charAt(start - 2)) >= 0;
        boolean signed = s.substring(start, gap.start()).indexOf(' ') < 0;
        boolean told = THEN_SIGN.matcher(s).region(gap.start(), name).find();
        if (m.matches() && ordinary(text, ANY, start) && (begins && told || signed)) {
            sink.found(IdentifierType.WHAT3WORDS, start, m.end(), 0.88, "three words before the name what3words");
            return true;
        }
        return false;
    }

    /** "Once at dunes.ratio.sofa": without slashes, in a text that has other locations of the kind. */
    private static void dotted(ScanText text, int at, boolean places, DetectionSink sink) {
        int w = text.wordAt(at) - 1;
        String s = text.text();
        if (w < 0 || w + 2 >= text.words() || text.end(w) != at || text.start(w) > 0 && "./@-_".indexOf(s.charAt(text.start(w) - 1)) >= 0 && !slashed(s, text.start(w))) {
            return;
        }
        Matcher m = DOTTED.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + LONGEST)).useTransparentBounds(true);
        if (m.lookingAt() && ACCOUNT_IS.matcher(text.before(m.start(), 30)).find()) {
            sink.found(IdentifierType.HANDLE, m.start(), m.end(), 0.84, "an online name with full stops");
        } else if (m.lookingAt() && (text.meaning(w) & text.meaning(w + 1) & text.meaning(w + 2) & Lexicon.ENGLISH) != 0 && (places || WHERE.before(text, m.start(), 48) || AT.before(text, m.start(), 5) || WHERE_BEHIND.after(text, m.end(), 24) || slashed(s, m.start()))) {
            sink.found(IdentifierType.WHAT3WORDS, m.start(), m.end(), 0.86, "three words with full stops between in a text that speaks of what3words or of where something was");
        }
    }

    /** Two slashes for three, or backslashes. */
    private static boolean slashed(String s, int start) {
        return s.startsWith(" /", start - 2) || (s.startsWith("//", start - 2) || s.startsWith("\\\\", start - 2)) && (start < 3 || s.charAt(start - 3) != ':');
    }

    /** Whether three ordinary words stand here, of which none joins or tells. */
    private static boolean ordinary(ScanText text, Pattern pattern, int from) {
        String s = text.text();
        int first = text.wordAt(from);
        if (first + 2 >= text.words() || text.start(first) != from || !pattern.matcher(s).region(from, Math.min(s.length(), from + LONGEST)).useTransparentBounds(true).lookingAt()) {
            return false;
        }
        boolean said = first + 4 < text.words() && text.lower(first + 1).equals("dot");
        for (int w = first; w <= first + (said ? 4 : 2); w += said ? 2 : 1) {
            int meaning = text.meaning(w);
            if ((meaning & Lexicon.ENGLISH) == 0 || (meaning & NO_PLACE) != 0 || text.end(w) - text.start(w) < 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean found(ScanText text, Pattern pattern, int start, int from, double confidence, String reason, DetectionSink sink) {
        String s = text.text();
        Matcher m = pattern.matcher(s).region(from, Math.min(s.length(), from + LONGEST)).useTransparentBounds(true);
        if (m.lookingAt()) {
            sink.found(IdentifierType.WHAT3WORDS, start, m.end(), confidence, reason);
            return true;
        }
        return false;
    }
}

package org.ipag.scrutiny.privacy.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Ages in the ways of notes, logs and speech that need no word for age: "71y", "F, 19,", "16 m asian", "I'm twenty-seven", "when I was
 * 11", "(Yr 8, 12)", "he says 22".
 */
final class AgeRecogniser implements Recogniser {

    private static final String SAID = "(?:i am|i'?m|im|he is|she is|he'?s|she'?s|they'?re|they are|we are|we'?re|he was|she was|i was|we were|they were|(?:will|would|must|might|may|could|to) be|turn(?:s|ed|ing)?|is|was)";
    private static final String ABOUT = "(?:(?: only| just| now| about| around| nearly| almost| like| maybe| probably| approx(?:imately)?| still| over| under| going on)*)";
    /** "I'm", "when she was about": somebody is, and a number follows. */
    private static final Pattern IS = Pattern.compile("(?is).*\\b" + SAID + ABOUT + " $");
    private static final Pattern IS_SOMEBODY = Pattern.compile("(?is).*\\b(?:i am|i'?m|im|he is|she is|he'?s|she'?s|they'?re|i was|he was|she was|when we were|(?:i|he|she) (?:will|would|must|might|could) be|turn(?:s|ed|ing)?)" + ABOUT + " $");
    /** The last word of what may stand before an age. */
    private static final Set<String> LEADS = Set.of(("am m im is was re ve be turn turns turned turning only just now about around nearly almost like maybe probably approx approximately still over under then s "
            + "say says saying said think thinks thought claim claims claimed reckon reckons guess guesses guessed state states stated gave look looks looked possibly perhaps appears appeared appear seems seemed seem estimated late early mid "
            + "he she him her they male female yr year aged").split(" "));
    private static final Pattern END = Pattern.compile("(?is)(?:[.,;?!)\\n]|$| (?:and|but|now|next|this|in the new year|then|when|tomorrow|today|soon|at the time|last|so|too|he|she|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|odd\\b|ish\\b|at (?:most|least|the most)|tops|max|yrs?|years?(?! ago| later| of service| in))\\b).*");
    private static final Pattern WORDS = Pattern.compile("(?i)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?: years? old)?\\b(?!-| ?(?:minutes|mins|hours|days|weeks|months|miles|metres|yards|past|to|pounds|quid|percent|hundred|thousand|of|o'clock|seconds|times|feet|foot|years? (?:ago|later|in)|people|quarter|stone|pence))");
    private static final Pattern GLUED = Pattern.compile("(?i)\\d{1,2}(?:y|yo|yrs?)\\b(?:[/ ]?o(?:ld)?\\b)?|\\d{1,2}[mf]\\b");
    private static final Pattern YEARS = Pattern.compile("(?i)\\d{1,2}[ ]?(?:yrs?|years?|y)(?=[ ]?(?:[),;.\\n]|$))");
    private static final Pattern YEARS_BEFORE = Pattern.compile("(?is).*(?:\\b(?:son|daughter|child|baby|boy|girl|male|female|man|woman|lad|brother|sister|mother|father|nephew|niece|wife|husband|above|victim|suspect|witness|ip|vic|sus|wit|grandson|granddaughter|toddler|twins?)\\b[^.\\n]{0,18}[,(] ?|[(])");
    private static final Pattern SEX_BEFORE = Pattern.compile("(?s).*(?:[,(|;\\t/] ?|[A-Za-z'] )(?:M|F|m|f|male|female|Male|Female|MALE|FEMALE)[,/]? ?$");
    private static final Pattern SEX_BEHIND = Pattern.compile("(?:,? ?/?(?:[MF]\\b|(?:[mf]|male|female|Male|Female|MALE|FEMALE)\\b,? ?(?:asian|white|black|mixed|slim|tall|short|wearing|w\\b|ic\\d|[,.;)\\n]|$)))");
    private static final Pattern SCHOOL = Pattern.compile("(?is).*\\b(?:yr|year) ?\\d{1,2},? (?:and |aged? )?$");
    private static final Pattern CLAIM = Pattern.compile("(?is).*\\b(?:say(?:s|ing)?|said|thinks?|thought|claims?|claimed|reckons?|guess(?:es|ed)?|stated?|states|gave|looks?|looked|maybe|possibly|perhaps|about|approx\\.?|appears?|appeared|seems?|seemed|estimated?|put (?:him|her) at|under|over|late|early|mid)(?: (?:he|she|him|her|they|is|was|to be|like|only|about|around|maybe|approx|just))* $");
    private static final Pattern ASKED = Pattern.compile("(?is).*\\b(?:age|how old|years old|birthday|adult|juvenile|teen(?:s|ager)?|tall|hair|build|built|slim|stocky|beard(?:ed)?|glasses|white|black|asian|male|female|w/m|b/m|a/m|w/f|ic\\d|lad|youth|wearing|jacket|coat|hoodie|hooded|jeans|gilet|trainers|cap|tracksuit|t-?shirt|jumper|joggers|short|thin|fat|bald|accent|moustache|stubble|tattoo)\\b.*");
    private static final Pattern THEN_NOW = Pattern.compile("(?is).*\\b(?:girl|boy|child|son|daughter|victim|he|she|they|ip|kid|pupil|lad|teenager)\\b[^.\\n]{0,24}\\b(?:then|now|only|nearly|just) $");
    private static final Pattern SPEAKS_OF = Pattern.compile("(?is).*\\b(?:i am|i'm|he is|he's|she is|she's) an? [a-z -]{3,30}, $");
    private static final Pattern HOW_OLD = Pattern.compile("(?is).*\\b(?:how old|what age|your age)\\b[^?]{0,24}\\?.{0,24}");
    private static final Pattern BETWEEN_COMMAS = Pattern.compile("(?s), [1-9]\\d(?:, (?=[a-z])|[.;](?:\\s|$)).*");

    @Override
    public String name() {
        return "age";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int small = s.indexOf("ow old");
        int asked = small >= 0 ? small : s.indexOf("OW OLD");
        for (int w = 1; w < text.words(); w++) {
            if ((text.meaning(w) & Lexicon.NUMBER_WORD) != 0 && (asked >= 0 && text.start(w) > asked || LEADS.contains(text.lower(w - 1)))) {
                inWords(text, w, sink);
            }
        }
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            int start = text.start(w);
            int length = text.end(w) - start;
            if (length > 5 || !Character.isDigit(s.charAt(start)) || s.charAt(start) == '0' || length > 2 && Character.isDigit(s.charAt(start + 2)) || start > 0 && ":./-£$€#+".indexOf(s.charAt(start - 1)) >= 0 && !s.startsWith("/", start - 1)) {
                continue;
            }
            figures(text, w, sink);
        }
    }

    /** A glance at the word before and the characters around, for most numbers are no ages. */
    private static boolean mayBe(ScanText text, int w, String behind) {
        String s = text.text();
        int start = text.start(w);
        char sign = start > 1 ? s.charAt(start - 2) : ' ';
        if (w == 0 || ",(|;/".indexOf(sign) >= 0 || start > 0 && "(/".indexOf(s.charAt(start - 1)) >= 0 || behind.length() > 1 && "mfMF".indexOf(behind.charAt(behind.charAt(0) == ' ' || behind.charAt(0) == '/' ? 1 : 0)) >= 0) {
            return true;
        }
        int gap = start - text.end(w - 1);
        if (gap > 2) {
            return gap <= 3;
        }
        int length = text.end(w - 1) - text.start(w - 1);
        return length == 1 || length < 14 && LEADS.contains(text.lower(w - 1)) || behind.stripLeading().startsWith("y") || behind.stripLeading().startsWith("Y");
    }

    private static void inWords(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        if (w == 0 || (text.meaning(w - 1) & Lexicon.NUMBER_WORD) != 0) {
            return;
        }
        Matcher m = WORDS.matcher(s).region(start, Math.min(s.length(), start + 40)).useTransparentBounds(true);
        if (m.lookingAt() && END.matcher(s.substring(m.end(), Math.min(s.length(), m.end() + 20))).matches()
                && (IS_SOMEBODY.matcher(s.substring(Math.max(0, start - 40), start)).matches() || HOW_OLD.matcher(s.substring(Math.max(0, start - 70), start)).matches())) {
            sink.found(IdentifierType.AGE, start, m.end(), 0.84, "a number in words behind I am, he is or the like");
        }
    }

    private static void figures(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        int end = text.end(w);
        boolean bare = end - start <= 2 && Character.isDigit(s.charAt(end - 1));
        if (!bare && "yYmMfFoO".indexOf(s.charAt(end - 1)) < 0 && Character.toLowerCase(s.charAt(end - 1)) != 's' && Character.toLowerCase(s.charAt(end - 1)) != 'r') {
            return;
        }
        if (bare && !mayBe(text, w, s.substring(end, Math.min(s.length(), end + 6)))) {
            return;
        }
        String before = s.substring(Math.max(0, start - 70), start);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        String behind = s.substring(end, Math.min(s.length(), end + 24));
        if (!bare) {
            Matcher glued = GLUED.matcher(s).region(start, Math.min(s.length(), start + 8));
            if (glued.lookingAt() && glued.end() >= end && (Character.toLowerCase(s.charAt(glued.end() - 1)) != 'm' || SEX_BEHIND.matcher(s.substring(glued.end() - 1, Math.min(s.length(), glued.end() + 20))).lookingAt() && !line.isBlank() && name(text, w - 1))) {
                sink.found(IdentifierType.AGE, start, glued.end(), 0.84, "a number of years");
            }
            return;
        }
        if (s.startsWith("%", end) || behind.startsWith("/") && behind.length() > 1 && Character.isDigit(behind.charAt(1)) || behind.startsWith(":") || behind.length() > 1 && behind.charAt(0) == '.' && Character.isDigit(behind.charAt(1))) {
            return;
        }
        Matcher years = YEARS.matcher(s).region(start, Math.min(s.length(), start + 9)).useTransparentBounds(true);
        if (behind.length() > 1 && "yY".indexOf(behind.charAt(behind.charAt(0) == ' ' ? 1 : 0)) >= 0 && years.lookingAt() && YEARS_BEFORE.matcher(line).matches()) {
            sink.found(IdentifierType.AGE, start, years.end(), 0.84, "years beside a word for a person");
            return;
        }
        double confidence = 0;
        if (line.endsWith("over 18 ") || line.endsWith("under 18 ") || line.endsWith("over ") && s.startsWith("18", start)) {
            return;
        }
        String last = w > 0 ? text.lower(w - 1) : "";
        boolean led = LEADS.contains(last);
        if (led && THEN_NOW.matcher(line).matches() && (behind.isEmpty() || ",.;)".indexOf(behind.charAt(0)) >= 0)) {
            confidence = 0.84;
        } else if ((last.equals("and") || last.equals("aged") || w > 0 && (text.shape(w - 1) & ScanText.DIGIT) != 0) && SCHOOL.matcher(line).matches()) {
            confidence = 0.86;
        } else if (end - start == 2 && (last.length() == 1 || last.endsWith("male")) && SEX_BEFORE.matcher(line).matches() && person(text, w - 2) && END.matcher(behind).matches()) {
            confidence = 0.84;
        } else if (end - start == 2 && SEX_BEHIND.matcher(behind).lookingAt() && (name(text, w - 1) || line.stripTrailing().endsWith(","))) {
            confidence = 0.84;
        } else if (led && END.matcher(behind).matches() && (IS_SOMEBODY.matcher(line).matches() || IS.matcher(line).matches() && name(text, w - 2) && end - start == 2)) {
            confidence = 0.82;
        } else if (led && CLAIM.matcher(line).matches() && (behind.isEmpty() || ".,;)\n".indexOf(behind.charAt(0)) >= 0) && (ASKED.matcher(before).matches() || ASKED.matcher(s.substring(end, Math.min(s.length(), end + 50))).matches() || named(text, w))) {
            confidence = 0.82;
        } else if (start > 1 && end - start == 2 && s.charAt(start - 2) == ',' && BETWEEN_COMMAS.matcher(s.substring(start - 2, Math.min(s.length(), end + 3))).matches() && (personBefore(text, w) || SPEAKS_OF.matcher(line).matches())) {
            confidence = 0.81;
        }
        if (confidence > 0) {
            sink.found(IdentifierType.AGE, start, end, confidence, "a number where somebody is described");
        }
    }

    private static boolean name(ScanText text, int w) {
        return w >= 0 && text.end(w) - text.start(w) > 2 && (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && text.end(w) - text.start(w) > 1
                && ((text.meaning(w) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || text.meaning(w) == 0) && (text.meaning(w) & (Lexicon.STREET | Lexicon.CALENDAR | Lexicon.FUNCTION | Lexicon.PLACE | Lexicon.BRAND)) == 0;
    }

    /** "Zakariye, about 16, Somali": a name two or three words before. */
    private static boolean named(ScanText text, int w) {
        return name(text, w - 2) && text.text().startsWith(",", text.end(w - 2));
    }

    private static boolean person(ScanText text, int w) {
        return name(text, w) || w >= 0 && (text.meaning(w) & (Lexicon.ROLE | Lexicon.RELATION)) != 0;
    }

    /** "Kelechi Anozie, not searched, 18, gave": a name shortly before, and no list of numbers. */
    private static boolean personBefore(ScanText text, int w) {
        for (int i = w - 1; i >= Math.max(0, w - 5); i--) {
            if ((text.shape(i) & ScanText.DIGIT) != 0 || (text.meaning(i) & Lexicon.STREET) != 0) {
                return false;
            }
            if ((text.meaning(i) & Lexicon.RANK) != 0 || i > 1 && ((text.meaning(i - 1) | text.meaning(i - 2)) & Lexicon.RANK) != 0) {
                return false;
            }
            if (name(text, i) && (name(text, i - 1) || i > 0 && (text.meaning(i - 1) & Lexicon.TITLE) != 0)) {
                return true;
            }
        }
        return false;
    }
}

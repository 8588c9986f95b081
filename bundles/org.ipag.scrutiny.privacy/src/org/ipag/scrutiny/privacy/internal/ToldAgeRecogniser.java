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
 * Ages told without a unit and without a known name: "Customer is 71", "Cormac's 52 and", "no older than 13", "thought to be 17",
 * "HER SON EBUKA 11 IS", "(Iga, 5 wks)", and the answer to "how old are you?".
 */
final class ToldAgeRecogniser implements Recogniser {

    /** The word directly before tells which rule may hold; every other number is passed over at a glance. */
    private static final Set<String> LEADS = Set.of("is", "was", "s", "be", "than", "about", "around", "maybe", "perhaps", "possibly", "like", "only", "just", "nearly", "and", "now", "approx");
    private static final Set<String> PERSONS = Set.of("customer", "client", "tenant", "resident", "applicant", "complainant", "claimant", "passenger", "owner", "mate", "bloke", "guy", "kid", "lad", "boy", "girl", "man", "woman", "youth",
            "caller", "clr", "victim", "suspect", "witness", "pupil", "student", "patient", "driver", "neighbour", "carer", "donor", "holder", "informant", "lady", "gentleman", "perp", "ip", "ap", "ch", "child", "subject", "misper", "he", "she", "teenager", "male", "female");
    /** Behind an age the sentence goes on with the person, or ends. */
    private static final Pattern ON = Pattern.compile("(?i)(?:[.;)!\"'\\n](?!\\d)|,(?! ?\\d)|$| (?:and(?! \\d)|but|now|next|this|then|when|since|although|though|he|she|they|who|with|so|too|tomorrow|odd|ish|at (?:most|the time))\\b)");
    private static final Pattern TO_BE = Pattern.compile("(?i).*\\b(?:thought|believed|said|meant|supposed|understood|estimated|known|reckoned|assessed|claims?|claiming|looks|looked|appears?|appeared|seems?|seemed) to be(?: only| just| about| around| nearly| maybe)* $");
    private static final Pattern THAN = Pattern.compile("(?i).*\\b(?:no|not|can'?t be|couldn'?t be|cannot be|hardly|barely|any|be) (?:much |any )?(?:older|younger) than (?:about |maybe )?$");
    private static final Pattern MEASURE = Pattern.compile("(?i)[ -]?(?:st|nd|rd|th|am|pm|hrs?|hours?|mins?|minutes|miles?|metres?|meters|yards|days|times|pounds|quid|per|percent|%|stone|kg|cm|mm|mg|ml|feet|ft|foot|people|mph|km|years? (?:ago|later|in|for))\\b");
    private static final Pattern YOUNG = Pattern.compile("(?i) ?(?:wks?|weeks?|mths?|months?|days)(?: old)?(?=[).,;\\n]|$)");
    private static final Pattern YOUNG_BEFORE = Pattern.compile("(?:.*(?i:ch|child|children|baby|son|daughter|infant|toddler|twins?|sibling|brother|sister|newborn)\\b[ :.(-]{1,3})?(?:.*\\()?[A-Z][\\p{L}'-]+,? $");
    private static final Pattern STATE = Pattern.compile("(?i).*\\b(?:pregnant|single|divorced|widowed|married|retired|disabled|blind|deaf|unemployed|diabetic|frail|housebound|autistic|unmarried|alone) and $");
    private static final Pattern QUESTION = Pattern.compile("(?is).*\\b(?:how old|what age|what(?:'s| is) your age)\\b[^?]{0,40}\\?[^?]{0,24}");
    private static final Pattern ANSWERED = Pattern.compile("(?i)(?:[.,;!?\\n]|$| (?:years|yeah|yes|now|next|last|but|and)\\b)");
    private static final Pattern OLD_LIKE = Pattern.compile("(?i).*\\b(?:old|older|young|younger|teenager|grown up),? (?:like|about|around|maybe|nearly) $");
    private static final Pattern DESCRIBED = Pattern.compile("(?i).*\\b(?:boy|girl|lad|kid|man|woman|bloke|guy|male|female|youth|child|mate|teenager|son|daughter|brother|sister)\\b[^.\\n]*, (?:maybe|perhaps|possibly|about|around|only|just|nearly|approx) $");
    private static final int OLDEST_LETTERS = 3;

    @Override
    public String name() {
        return "told-age";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int asked = Math.max(s.indexOf("ow old"), Math.max(s.indexOf("hat age"), s.indexOf("OW OLD")));
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            int start = text.start(w);
            int end = text.end(w);
            if (w == 0 || end - start > 2 || s.charAt(start) == '0' || (text.shape(w) & ScanText.LETTER) != 0 || start - text.end(w - 1) > 3 && asked < 0) {
                continue;
            }
            char before = start > 0 ? s.charAt(start - 1) : ' ';
            char next = end < s.length() ? s.charAt(end) : ' ';
            if (before != ' ' && before != '"' && before != '\n' || ":/-£%".indexOf(next) >= 0 || next == '.' && end + 1 < s.length() && Character.isDigit(s.charAt(end + 1))) {
                continue;
            }
            judge(text, w, asked, sink);
        }
    }

    private static void judge(ScanText text, int w, int asked, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        char before = s.charAt(start - 1);
        int end = text.end(w);
        String last = text.lower(w - 1);
        Matcher young = YOUNG.matcher(s).region(end, Math.min(s.length(), end + 14));
        boolean capital = (text.shape(w - 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL;
        if (capital && young.lookingAt() && nameLike(text, w - 1) && YOUNG_BEFORE.matcher(line(s, start)).matches() && !s.startsWith("days", end + 1)) {
            sink.found(IdentifierType.AGE, start, young.end(), 0.84, "weeks or months behind a name: the age of a small child");
            return;
        }
        if (asked >= 0 && start > asked && QUESTION.matcher(s.substring(Math.max(0, start - 90), start)).matches() && at(ANSWERED, s, end)) {
            sink.found(IdentifierType.AGE, start, end, 0.84, "the answer to a question for the age");
            return;
        }
        if (LEADS.contains(last)) {
            String line = line(s, start);
            boolean told = TO_BE.matcher(line).matches() && !at(MEASURE, s, end) && (end - start == 2 || at(ON, s, end)) && behindSomebody(text, w)
                    || THAN.matcher(line).matches() && !at(MEASURE, s, end)
                    || at(ON, s, end) && (OLD_LIKE.matcher(line).matches() || STATE.matcher(line).matches() && end - start == 2 || end - start == 2 && DESCRIBED.matcher(line).matches() || is(text, w, last));
            if (told) {
                sink.found(IdentifierType.AGE, start, end, 0.82, "a number where somebody's age is told");
            }
            return;
        }
        if (capital && start - text.end(w - 1) <= 2 && s.substring(text.end(w - 1), start).isBlank() && before == ' ' && inLog(text, w)) {
            sink.found(IdentifierType.AGE, start, end, 0.81, "a number behind a person in a log or a list");
        }
    }

    /** "Customer is 71", "Cormac's 52", "the mate was about 20, he". */
    private static boolean is(ScanText text, int w, String last) {
        int verb = w - 1;
        while (verb > 1 && w - verb < 4 && !text.lower(verb).equals("is") && !text.lower(verb).equals("was") && !text.lower(verb).equals("s")) {
            verb--;
        }
        String is = text.lower(verb);
        if (verb < 1 || !is.equals("is") && !is.equals("was") && !(is.equals("s") && last.equals("s")) || text.end(w) - text.start(w) != 2) {
            return false;
        }
        for (int i = verb + 1; i < w; i++) {
            if (!LEADS.contains(text.lower(i))) {
                return false;
            }
        }
        int who = verb - 1;
        if (is.equals("s")) {
            return "'’".indexOf(text.text().charAt(text.start(verb) - 1)) >= 0 && nameLike(text, who) && (text.meaning(who) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0;
        }
        return PERSONS.contains(text.lower(who)) || (text.meaning(who) & Lexicon.RELATION) != 0 || nameLike(text, who) && (text.meaning(who) & Lexicon.GIVEN) != 0 && (text.meaning(who) & Lexicon.ENGLISH) == 0;
    }

    private static boolean behindSomebody(ScanText text, int w) {
        for (int i = w - 1; i >= Math.max(0, w - 9); i--) {
            if (PERSONS.contains(text.lower(i)) || (text.meaning(i) & (Lexicon.ROLE | Lexicon.RELATION | Lexicon.GIVEN)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** "HER SON EBUKA 11 IS", "FULL NAME ADAM NOWAK 49 ON", "Victim Ewa Nowak 54, GP": one to three names behind a word for a person, or a given name and a surname in capitals. */
    private static boolean inLog(ScanText text, int w) {
        boolean capitals = (text.shape(w - 1) & ScanText.CAPITALS_LINE) != 0;
        int first = w - 1;
        while (first > 0 && w - first <= 3 && nameLike(text, first) && text.start(first) - text.end(first - 1) <= 2) {
            first--;
        }
        int names = w - 1 - first;
        if (names == 0 || first < 0 || (text.meaning(first) & (Lexicon.RANK | Lexicon.STREET | Lexicon.DWELLING)) != 0 || (text.shape(first) & ScanText.DIGIT) != 0 && !capitals) {
            return false;
        }
        boolean role = PERSONS.contains(text.lower(first)) || (text.meaning(first) & (Lexicon.ROLE | Lexicon.RELATION)) != 0 || text.lower(first).equals("name");
        boolean full = capitals && names >= 2 && (text.meaning(w - 2) & Lexicon.GIVEN) != 0 && (text.shape(first) & ScanText.DIGIT) == 0;
        return (role || full) && goesOn(text, w, capitals);
    }

    private static boolean goesOn(ScanText text, int w, boolean capitals) {
        String s = text.text();
        int end = text.end(w);
        if (end >= s.length() || ",;.\n)".indexOf(s.charAt(end)) >= 0) {
            return end + 2 >= s.length() || !Character.isDigit(s.charAt(end + 1)) && !Character.isDigit(s.charAt(end + 2));
        }
        if (!capitals || w + 1 >= text.words() || text.start(w + 1) - end != 1 || at(MEASURE, s, end) || (text.shape(w + 1) & ScanText.DIGIT) != 0 || w + 2 < text.words() && (text.shape(w + 2) & ScanText.DIGIT) != 0 && text.lower(w + 1).equals("and")) {
            return false;
        }
        String next = text.lower(w + 1);
        return (text.meaning(w + 1) & (Lexicon.FUNCTION | Lexicon.SAYS)) != 0 && (text.meaning(w + 1) & (Lexicon.STREET | Lexicon.CALENDAR)) == 0 || next.length() > OLDEST_LETTERS && (next.endsWith("ing") || next.endsWith("ed")) || next.equals("seen") || next.equals("has");
    }

    private static boolean nameLike(ScanText text, int w) {
        int meaning = text.meaning(w);
        return w >= 0 && text.end(w) - text.start(w) > 2 && (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL
                && (meaning & (Lexicon.STREET | Lexicon.CALENDAR | Lexicon.FUNCTION | Lexicon.PLACE | Lexicon.BRAND | Lexicon.RANK | Lexicon.ROLE | Lexicon.RELATION | Lexicon.ACRONYM | Lexicon.ORGANISATION | Lexicon.FIELD | Lexicon.LABEL | Lexicon.NUMBER_WORD)) == 0
                && ((meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || meaning == 0);
    }

    private static String line(String s, int start) {
        String before = s.substring(Math.max(0, start - 70), start);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private static boolean at(Pattern pattern, String s, int from) {
        return pattern.matcher(s).region(from, Math.min(s.length(), from + 24)).lookingAt();
    }
}

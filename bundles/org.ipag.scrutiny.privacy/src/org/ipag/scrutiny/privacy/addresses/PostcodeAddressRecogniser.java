package org.ipag.scrutiny.privacy.addresses;

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
 * The address before a postcode, and houses that have a name only. A postcode closes an address, so what stands before it between commas
 * belongs to it, whatever its words: "Plot 6 Sandholes Site, Kettlewick, DL11 6PX". And "of Intake Farm", "at Smithy Cottage".
 */
public final class PostcodeAddressRecogniser implements Recogniser {

    private static final Pattern POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]?[ ]{0,3}\\d[A-Z]{2}(?![A-Z\\d])");
    private static final Set<String> SMALL_BEFORE = WordSections.load("words/addresses.txt").of("place: small word before");
    private static final int PARTS = 5;
    private static final int LONGEST_PART = 42;
    /** Houses that are hardly anything else, with a name before. */
    private static final Set<String> HOUSES = Set.of("cottage", "cottages", "barn", "farm", "farmhouse", "bungalow", "villa", "bothy", "croft", "rectory", "vicarage", "grange", "lodge", "steading", "smallholding", "oast", "parsonage", "manse");
    /** Houses or halls, where the words before say that somebody lives there. */
    private static final Set<String> PERHAPS_HOUSES = Set.of("house", "hall", "manor", "mill", "court", "towers", "tower", "mews", "heights", "point", "place", "view", "site", "park");
    private static final Pattern LIVES = Pattern.compile("(?is).*\\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ent)|stay(?:s|ed|ing)?|lodg(?:es|ed|ing)|moved (?:in)?to|home|addr(?:ess)?|h/a|d/a|lka|tenant|occupier|occupant|neighbours?|bailed to|bail to|c/o|visited|attended|att|flat|room|door)\\b[a-z ,:]{0,26}$");
    private static final Pattern WHERE = Pattern.compile("(?is).*\\b(?:of|at|to|from|outside|behind|in) ?$");
    private static final Pattern BEHIND = Pattern.compile("(?:[,.;:)\\n\\r]|$| (?:and|who|was|is|has|had|said|says|which|where|since|on|in|with|near|for|by|when|told|tonight|today|because|but|so|the|after|before)\\b|\\s{2,}|'s\\b).*", Pattern.DOTALL);

    @Override
    public String name() {
        return "postcode-address";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if ((text.shape(w) & ScanText.LETTER) == 0 || text.start(w) < done || !Character.isLetter(s.charAt(text.start(w)))) {
                continue;
            }
            Matcher code = POSTCODE.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 10)).useTransparentBounds(true);
            if (code.lookingAt()) {
                before(text, w, sink);
                done = code.end();
            }
        }
        for (int w = 1; w < text.words(); w++) {
            if ((text.meaning(w) & (Lexicon.DWELLING | Lexicon.STREET)) != 0 && (text.shape(w) & ScanText.CAPITAL) != 0) {
                house(text, w, sink);
            }
        }
    }

    /** Walks back over the parts between commas. */
    private static void before(ScanText text, int code, DetectionSink sink) {
        String s = text.text();
        int start = text.start(code);
        int limit = Math.max(0, start - 110);
        int end = start;
        int from = -1;
        boolean line = true;
        boolean streety = false;
        for (int part = 0; part < PARTS && end > limit; part++) {
            int last = end;
            while (last > limit && ", \t".indexOf(s.charAt(last - 1)) >= 0) {
                last--;
            }
            if (last <= limit || s.charAt(last - 1) == '\n') {
                break;
            }
            int begin = last;
            while (begin > limit && last - begin < LONGEST_PART && ",\n;:\t|(".indexOf(s.charAt(begin - 1)) < 0 && !(s.charAt(begin - 1) == ' ' && begin > 1 && s.charAt(begin - 2) == ' ') && !(s.charAt(begin - 1) == ' ' && begin > 2 && s.charAt(begin - 2) == '.' && Character.isLowerCase(s.charAt(begin - 3)))) {
                begin--;
            }
            int first = part(text, begin, last);
            if (first < 0) {
                break;
            }
            int kind = kind(text, first, last);
            streety |= AddressWords.endsStreet(text.lower(text.wordAt(last) - 1));
            boolean the = part > 0 && (from > 0 || streety) && the(text, first);
            if (kind < 0 && !the) {
                break;
            }
            boolean whole = first <= begin + 1;
            if (kind > 0 || from > 0 && part > 0 && !Character.isDigit(s.charAt(from)) && first == begin + (s.charAt(begin) == ' ' ? 1 : 0) && (thing(text, first, last) || houseName(text, first, last)) || the) {
                from = first;
            }
            if (!whole || begin == 0 || s.charAt(begin - 1) != ',') {
                line = whole;
                break;
            }
            end = begin - 1;
        }
        if (from >= 0) {
            sink.found(IdentifierType.ADDRESS, from, trim(s, from, start), line ? 0.88 : 0.84, "what stands before a postcode");
        }
    }

    private static int trim(String s, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the words with capitals and the numbers at the end of a part begin; -1 if the last word is none. */
    private static int part(ScanText text, int begin, int last) {
        int w = text.wordAt(last) - 1;
        int first = -1;
        while (w >= 0 && text.start(w) >= begin) {
            boolean capital = (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) != 0;
            String lower = text.lower(w);
            boolean small = lower.equals("the") || lower.equals("of") || lower.equals("on") || lower.equals("le") || lower.equals("s") || lower.equals("upon") || lower.equals("under") || lower.equals("by") || lower.equals("in") || lower.equals("and");
            if (first >= 0 && SMALL_BEFORE.contains(lower)) {
                // "nr Colvestone": the small word belongs to the part.
                first = text.start(w);
                w--;
                continue;
            }
            if (!capital && !(small && first >= 0)) {
                break;
            }
            if (capital) {
                first = text.start(w);
                if ((text.meaning(w) & Lexicon.FUNCTION) != 0 && !small) {
                    break;
                }
            }
            w--;
        }
        return first;
    }

    /** Two or three words of which the last is an ordinary one: Stank Kennels. */
    private static boolean thing(ScanText text, int from, int to) {
        int last = text.wordAt(to) - 1;
        int meaning = text.meaning(last);
        return last > text.wordAt(from) && (meaning & Lexicon.ENGLISH) != 0 && (meaning & (Lexicon.GIVEN | Lexicon.SURNAME | Lexicon.ROLE | Lexicon.ORGANISATION)) == 0 && (text.shape(last) & ScanText.DIGIT) == 0;
    }

    /** "The Rowans, 60 Provost Road": nobody's name has an article. */
    private static boolean the(ScanText text, int from) {
        int w = text.wordAt(from);
        return text.lower(w).equals("the") && (text.shape(w) & ScanText.CAPITAL) != 0;
    }

    /** "Dunroamin, Mill Bank": one long word that is nobody's name. */
    private static boolean houseName(ScanText text, int from, int to) {
        int w = text.wordAt(to) - 1;
        return w == text.wordAt(from) && text.end(w) - text.start(w) >= 6 && (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT | ScanText.CAPITALS_LINE)) == ScanText.CAPITAL && (text.meaning(w) & ~(Lexicon.ENGLISH | Lexicon.DWELLING | Lexicon.STREET)) == 0;
    }

    /** 1 for a part that has a number, a street or a dwelling; 0 for one that may be a place; -1 for a person or anything else. */
    private static int kind(ScanText text, int from, int to) {
        boolean address = false;
        boolean person = false;
        int words = 0;
        for (int w = text.wordAt(from); w < text.words() && text.start(w) < to; w++) {
            int meaning = text.meaning(w);
            words++;
            if ((meaning & (Lexicon.TITLE | Lexicon.RANK)) != 0 && (meaning & Lexicon.STREET) == 0 || (meaning & (Lexicon.CALENDAR | Lexicon.BIRTH | Lexicon.LABEL)) != 0 && (meaning & Lexicon.STREET) == 0 && (meaning & Lexicon.SURNAME) == 0) {
                return -1;
            }
            boolean digit = (text.shape(w) & ScanText.DIGIT) != 0;
            if (digit && text.end(w) - text.start(w) > 4) {
                return -1;
            }
            address |= digit || words > 1 && (meaning & (Lexicon.STREET | Lexicon.DWELLING)) != 0 || HOUSES.contains(text.lower(w)) && words > 1;
            person |= (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 && (meaning & Lexicon.PLACE) == 0;
        }
        return address ? 1 : person && words > 1 ? -1 : 0;
    }

    /** "Silas Mudd of Intake Farm", "lives behind us at Smithy Cottage". */
    private static void house(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        String word = text.lower(w);
        boolean sure = HOUSES.contains(word);
        boolean perhaps = PERHAPS_HOUSES.contains(word);
        if (!sure && !perhaps || (text.shape(w) & ScanText.CAPITAL) == 0 || (text.shape(w) & ScanText.CAPITALS_LINE) != 0 && !(sure && w > 2 && person(text, w - 2) && s.startsWith(", ", text.end(w - 2)))) {
            return;
        }
        int first = w;
        while (first > 0 && w - first < 3 && text.start(first) - text.end(first - 1) <= 2 && joined(s, text.end(first - 1), text.start(first)) && (text.shape(first - 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL
                && (text.meaning(first - 1) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.PLACE_CUE | Lexicon.BRAND)) == 0) {
            first--;
        }
        boolean article = text.lower(first).equals("the") && w - first == 1;
        if (first == w || article && !sure) {
            return;
        }
        int start = text.start(first);
        String before = s.substring(Math.max(0, start - 50), start);
        before = before.substring(before.lastIndexOf('\n') + 1);
        String behind = s.substring(text.end(w), Math.min(s.length(), text.end(w) + 14));
        boolean lives = LIVES.matcher(before).matches();
        boolean known = (text.meaning(w - 1) & (Lexicon.ORGANISATION | Lexicon.GROUP)) != 0;
        if (known || !BEHIND.matcher(behind).matches() || !(lives || sure && (WHERE.matcher(before).matches() || first > 0 && before.endsWith(", ") && person(text, first - 1)) && !article)) {
            return;
        }
        int end = AddressBounds.extendFrom(text, text.end(w));
        sink.found(IdentifierType.ADDRESS, start, end, lives && sure ? 0.86 : lives ? 0.7 : 0.81, "the name of a house");
    }

    private static boolean person(ScanText text, int w) {
        return (text.shape(w) & ScanText.CAPITAL) != 0 && (text.meaning(w) == 0 || (text.meaning(w) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0) && (text.meaning(w) & (Lexicon.PLACE | Lexicon.CALENDAR)) == 0;
    }

    private static boolean joined(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (" '-".indexOf(s.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/** Where an address begins and ends around its street or flat: the number and the house before it, the places and the postcode behind. */
final class AddressBounds {

    /** "Back Lane West". */
    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west");
    /** "Sealy's house, Chestnuts, 3 Back Lane": behind the word for a home even a name is a house. */
    private static final Pattern AT_HOME = Pattern.compile("(?i)(?:house|home|address|addr|property)[,:] ?$");
    /** "Leaving Ashdene, 16 Vicarage Road", "attended Hollybank, 7 Spring Vale". */
    private static final Set<String> WHERE_SOMEBODY_IS = Set.of("at", "attended", "attend", "attending", "leaving", "left", "placement", "address", "visited", "from", "outside");
    private static final Pattern HOUSE_NAME = Pattern.compile("[a-z]{2,}(?:bank|dene|holme|croft|cot|cott|mead|mount|lea|leigh|hurst|side|lands|field|wood|view|haven|thorpe|garth|brook|dale)");
    private static final Pattern DOOR = Pattern.compile("\\d{1,4}[A-Za-z]?");
    private static final Pattern RANGE_SIGN = Pattern.compile(" ?[-/&] ?|, | (?:or|and|to) ");
    /** A full stop behind a number ends the sentence, unless the number is that of an entry in a list. */
    private static final Pattern NUMBER_GAP = Pattern.compile("(?! -)[ ,'\"/-]{0,3}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    /** What stands before an address in a form or a row: a label, a date, a name and a comma, or a gap. */
    private static final Pattern GIVEN_AS = Pattern.compile("(?:: |\\d, |[A-Z][A-Za-z'-]+ [A-Z][A-Za-z'-]+, | {2,}|\\t|(?i:dwelling|premises) )$");
    private static final Pattern COMMA = Pattern.compile("[\"']?,[\"']?[ \\t\\n]{1,2}");
    private static final WordSections WORDS = WordSections.load("words/addresses.txt");
    /** "The flat above the bakery, ". */
    private static final String FLAT_ABOVE = "\\b(?:the )?" + WORDS.alternatives("flat: kind with a place") + " (?:above|over|below|behind|at|opposite|next to|beside|rear of|the rear of) (?:the [a-z]+,? )?";
    /** "Flat 3, ", "Room 12, Foyer House, ". */
    private static final String FLAT_NUMBER = "\\b" + WORDS.alternatives("flat: kind before a number") + "\\.? ?(?:no\\.? ?)?[A-Za-z0-9]{1,4}(?:[-/&][A-Za-z0-9]{1,3})?(?: \\([a-z ]{2,20}\\))?(?:,? [A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+)?)?,?[ \\t\\n]{1,2}";
    /** "GFR, ", "3F2, ": floor and side. */
    private static final String FLOOR_AND_SIDE = "\\b(?:[GTBP]F[LRM12]?|[1-9]F[1-4LRM]),?[ \\n]";
    /** "Attlee House, ". */
    private static final String HOUSE = "\\b(?:[A-Z][A-Za-z']+ ){1,2}" + WORDS.alternatives("house: kind") + ",?[ \\t\\n]{1,2}";
    /** "The first floor flat, ". */
    private static final String FLOOR = "\\b(?:the )?" + WORDS.alternatives("flat: part of a house") + " (?:flat|bedsit|maisonette)(?: [a-z0-9]{1,2})?,?[ \\t\\n]{1,2}";
    private static final Pattern FLAT_BEFORE = Pattern.compile("(?i)(?:" + FLAT_ABOVE + "|" + FLAT_NUMBER + "|" + HOUSE + "|" + FLOOR + "|" + FLOOR_AND_SIDE + "|\\bno\\.? ?|\\bnumber )$");
    private static final Pattern POSTCODE = Pattern.compile("[ ,\\t\\n\\r]{1,4}[A-Z]{1,2}\\d[A-Z\\d]?[ \\t]{0,3}\\d[A-Z]{2}\\b");

    /** Before the number of a door in one word: "number twelve, Elm Grove". */
    private static final Set<String> BEFORE_SAID = Set.of("number", "no", "at", "is", "address");

    private AddressBounds() {
    }

    static int number(ScanText text, int first) {
        int n = first - 1;
        if (n < 0 || text.start(first) - text.end(n) > 3 || !NUMBER_GAP.matcher(text.text().substring(text.end(n), text.start(first))).matches()) {
            return -1;
        }
        String word = text.word(n);
        boolean article = n > 0 && text.lower(n - 1).equals("a") && (text.start(n - 1) == 0 || text.text().charAt(text.start(n - 1) - 1) != '/') || text.text().startsWith("-minute", text.end(n)) || text.text().startsWith("-mile", text.end(n));
        boolean loudSaint = (text.shape(first) & ScanText.CAPITALS_LINE) != 0 && text.lower(first).equals("st") && word.length() == 4;
        if (article || NoHouse.partOfPlate(text, n) || NoHouse.collar(text, n) || loudSaint || word.length() == 4 && word.charAt(0) == '0') {
            return -1;
        }
        if (DOOR.matcher(word).matches()) {
            int door = n;
            int slashes = 0;
            while (door > 0 && n - door < 3) {
                String sign = text.start(door) - text.end(door - 1) <= 5 ? text.text().substring(text.end(door - 1), text.start(door)) : "";
                slashes += sign.equals("/") ? 1 : 0;
                boolean more = (door < n || !sign.equals(", ")) && RANGE_SIGN.matcher(sign).matches() && DOOR.matcher(text.word(door - 1)).matches() || sign.equals(" ") && door > 1 && (text.lower(door - 1).equals("or") || text.lower(door - 1).equals("and"))
                        && DOOR.matcher(text.word(door - 2)).matches() && text.start(door - 1) - text.end(door - 2) == 1;
                if (!more) {
                    break;
                }
                door -= sign.equals(" ") ? 2 : 1;
            }
            if (door < n) {
                boolean date = text.start(door) > 1 && "/.-".indexOf(text.text().charAt(text.start(door) - 1)) >= 0 && Character.isDigit(text.text().charAt(text.start(door) - 2));
                return date || slashes > 1 ? -1 : door;
            }
            return text.start(n) > 0 && ":.£$".indexOf(text.text().charAt(text.start(n) - 1)) >= 0 && text.start(n) > 1
                    && Character.isDigit(text.text().charAt(text.start(n) - 2)) ? -1 : n;
        }
        if (LETTER.matcher(word).matches() && n > 0 && FIGURES.matcher(text.word(n - 1)).matches() && text.start(n) - text.end(n - 1) == 1) {
            return n - 1;
        }
        if ((text.meaning(n) & Lexicon.NUMBER_WORD) == 0) {
            return -1;
        }
        // "one hundred and three Castle Street" in what was said.
        int said = n;
        while (said > 0 && n - said < 4 && text.start(said) - text.end(said - 1) == 1 && ((text.meaning(said - 1) & Lexicon.NUMBER_WORD) != 0 || text.lower(said - 1).equals("hundred") || said > 1 && text.lower(said - 1).equals("and") && text.lower(said - 2).equals("hundred"))) {
            said--;
        }
        boolean told = said > 0 && text.start(said) - text.end(said - 1) == 1 && BEFORE_SAID.contains(text.lower(said - 1));
        return said < n || told || (text.shape(n) & ScanText.CAPITAL) != 0 ? said : -1;
    }

    static int doorBefore(ScanText text, int number, int done) {
        int start = text.start(number);
        String before = text.text().substring(Math.max(done, start - 60), start);
        Matcher flat = FLAT_BEFORE.matcher(before);
        return flat.find() ? start - before.length() + flat.start() : start;
    }

    static int namedHouse(ScanText text, int first) {
        int n = first - 1;
        boolean welsh = n > 0 && AddressWords.beginsHouse(text.lower(n - 1)) && gap(text, n - 1, n) && (text.shape(n - 1) & ScanText.CAPITAL) != 0;
        if (n < 1 || (text.meaning(n) & Lexicon.DWELLING) == 0 && !articleBefore(text, n) && !welsh || !COMMA.matcher(text.text().substring(text.end(n), text.start(first))).matches()) {
            return -1;
        }
        int start = n;
        while (start > 0 && n - start < 3 && gap(text, start - 1, start) && (text.shape(start - 1) & ScanText.CAPITAL) != 0
                && ((text.meaning(start - 1) & Lexicon.FUNCTION) == 0 || text.lower(start - 1).equals("the"))) {
            start--;
        }
        return start;
    }

    /** "Lives at: Larchmount, Quarry Lane, Elmford": one word that is nobody's name, where an address is given; -1 if there is none. */
    static int house(ScanText text, int first, int done) {
        int n = first - 1;
        if (n < 1 || text.start(n) < done || (text.shape(n) & ScanText.CAPITAL) == 0 || (text.shape(n) & ScanText.DIGIT) != 0 || text.end(n) - text.start(n) < 5
                || !COMMA.matcher(text.text().substring(text.end(n), text.start(first))).matches()
                || (text.meaning(n) & ~(Lexicon.ENGLISH | Lexicon.DWELLING | Lexicon.STREET)) != 0) {
            return -1;
        }
        String before = text.text().substring(Math.max(0, text.start(n) - 30), text.start(n));
        return GIVEN_AS.matcher(before).find() || AddressRecogniser.LIVES.before(text, text.start(n), 14) ? n : -1;
    }

    /** "Rookery View, 8 Back Lane": up to three words with capitals between commas, of which the last is a house, a shop or no name; else where the number begins. */
    static int houseBefore(ScanText text, int number) {
        int start = text.start(number);
        int last = number - 1;
        if (last < 1 || !COMMA.matcher(text.text().substring(text.end(last), start)).matches() || (text.shape(last) & ScanText.CAPITALS_LINE) != 0) {
            return start;
        }
        int first = last + 1;
        while (first > 0 && last - first < 2 && (first == last + 1 || text.start(first) - text.end(first - 1) == 1 && text.text().charAt(text.end(first - 1)) == ' ') && (text.shape(first - 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL
                && (text.meaning(first - 1) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.FIELD)) == 0) {
            first--;
        }
        if (first > last || first == 0 || last - first > 2) {
            return start;
        }
        char before = text.text().charAt(Math.max(0, text.start(first) - 1));
        char further = text.text().charAt(Math.max(0, text.start(first) - 2));
        boolean the = last > first && text.lower(first).equals("the");
        if (last > first && AddressWords.beginsHouse(text.lower(first))) {
            return text.start(first);
        }
        boolean phrase = last > first;
        boolean apart = before == '"' || the || before == '\n' || before == '\t' || before == '(' || before == ' ' && ",:;-. ".indexOf(further) >= 0;
        apart |= !phrase && (HOUSE_NAME.matcher(text.lower(last)).matches() && text.meaning(last) == 0 || WHERE_SOMEBODY_IS.contains(first > 0 ? text.lower(first - 1) : ""));
        boolean house = (text.meaning(last) & (Lexicon.DWELLING | Lexicon.STREET | Lexicon.ORGANISATION)) != 0 || AddressWords.endsHouse(text.lower(last));
        if (apart && !phrase && AT_HOME.matcher(text.text()).region(Math.max(0, text.start(first) - 10), text.start(first)).find()) {
            return text.start(first);
        }
        boolean name = (text.meaning(last) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || text.meaning(last) == 0 && phrase;
        if (the && !name && (text.meaning(last) & Lexicon.ENGLISH) != 0 && (text.meaning(last) & Lexicon.ORGANISATION) == 0) {
            return text.start(first);
        }
        return apart && (house && phrase || !name && !phrase && text.end(last) - text.start(last) > 4 && (text.meaning(last) & Lexicon.PLACE) == 0) ? text.start(first) : start;
    }

    /** "The Old Bakery": two or three words with capitals behind the article. */
    private static boolean articleBefore(ScanText text, int n) {
        for (int i = n - 1; i >= Math.max(0, n - 3); i--) {
            if ((text.shape(i) & ScanText.CAPITAL) == 0 || !gap(text, i, i + 1)) {
                return false;
            }
            if (text.lower(i).equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** "Flat 12 Gable Court": the building's name directly behind the number. */
    static int building(ScanText text, int from) {
        int w = text.wordAt(from);
        int end = from;
        for (int i = w; i < Math.min(text.words(), w + 4) && (text.shape(i) & ScanText.CAPITAL) != 0 && text.start(i) - (i == w ? from : text.end(i - 1)) == 1
                && text.text().charAt(text.start(i) - 1) == ' '; i++) {
            boolean closes = text.end(i) >= text.text().length() || ",.;\n\r)".indexOf(text.text().charAt(text.end(i))) >= 0;
            boolean person = (text.meaning(i) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.FUNCTION)) != 0;
            if (i > w && ((text.meaning(i) & (Lexicon.DWELLING | Lexicon.STREET)) != 0 || AddressWords.site(text.lower(i)) || closes && !person && (text.shape(i) & ScanText.CAPITALS_LINE) == 0)) {
                end = text.end(i);
            }
        }
        return end;
    }

    static int extend(ScanText text, int street) {
        int w = street + 1 < text.words() && QUARTERS.contains(text.lower(street + 1)) && (text.shape(street + 1) & ScanText.CAPITAL) != 0 && text.start(street + 1) - text.end(street) == 1
                && text.text().charAt(text.end(street)) == ' ' ? street + 1 : street;
        while (w + 1 < text.words() && (text.meaning(w + 1) & Lexicon.STREET) != 0 && (text.meaning(w + 1) & Lexicon.TITLE) == 0 && (text.shape(w + 1) & ScanText.CAPITAL) != 0 && text.start(w + 1) - text.end(w) == 1
                && text.text().charAt(text.end(w)) == ' ' && !text.lower(w + 1).equals("st")) {
            // "11 Elm Park Road": the street's own word stands behind another.
            w++;
        }
        int end = text.end(w);
        if (end < text.text().length() && text.text().charAt(end) == '.' && text.end(w) - text.start(w) <= 4
                && end + 1 < text.text().length() && text.text().charAt(end + 1) == ',') {
            end++;
        }
        return extendFrom(text, end);
    }

    /** Takes the place names behind a street (", Elmswell, Kent") and the postcode into the address. */
    static int extendFrom(ScanText text, int from) {
        String s = text.text();
        int end = from;
        for (int segment = 0; segment < 4; segment++) {
            Matcher code = POSTCODE.matcher(s).region(end, Math.min(s.length(), end + 16));
            if (code.lookingAt()) {
                return code.end();
            }
            int i = end;
            boolean comma = i < s.length() && s.charAt(i) == ',';
            if (comma) {
                i++;
            }
            int spaces = i;
            while (i < s.length() && i - spaces < 3 && (s.charAt(i) == ' ' || s.charAt(i) == '\n' && comma)) {
                i++;
            }
            if (!comma || i == spaces) {
                end = segment == 0 ? placeBehind(text, end) : end;
                break;
            }
            int w = text.wordAt(i);
            int words = 0;
            int stop = i;
            boolean place = false;
            while (w < text.words() && words < 6 && text.start(w) == stop + (words == 0 ? 0 : 1) && (text.shape(w) & ScanText.CAPITAL) != 0
                    && (text.shape(w) & ScanText.DIGIT) == 0 && ((text.meaning(w) & (Lexicon.FUNCTION | Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.FIELD)) == 0 || (text.meaning(w) & Lexicon.NUMBER_WORD) != 0 || words > 0 && (text.meaning(w) & Lexicon.STREET) != 0)) {
                place |= (text.meaning(w) & (Lexicon.PLACE | Lexicon.STREET | Lexicon.DWELLING)) != 0 || text.meaning(w) == 0;
                stop = text.end(w);
                words++;
                w++;
            }
            if (words == 0) {
                break;
            }
            String rest = s.substring(stop, Math.min(s.length(), stop + 2));
            boolean closes = rest.isEmpty() || ",.;\n)\r(".indexOf(rest.charAt(0)) >= 0 || rest.equals(" (");
            if (!place && !closes && !POSTCODE.matcher(s).region(stop, Math.min(s.length(), stop + 16)).lookingAt()) {
                break;
            }
            end = stop;
        }
        return end;
    }

    /** "44 ALMA RD SKELHAVEN": a place, or a word with a capital that is none else, directly behind the street. */
    private static int placeBehind(ScanText text, int end) {
        int w = text.wordAt(end);
        if (w >= text.words() || text.start(w) != end + 1 || text.text().charAt(end) != ' ' || (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) != ScanText.CAPITAL || text.end(w) - text.start(w) < 5) {
            return end;
        }
        int meaning = text.meaning(w);
        boolean next = w + 1 < text.words() && text.start(w + 1) - text.end(w) == 1;
        int behind = next ? text.meaning(w + 1) : 0;
        boolean name = next && (behind == 0 || (behind & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0) && (text.shape(w + 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL;
        boolean place = (meaning & Lexicon.PLACE) != 0 && (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) == 0;
        return place || meaning == 0 && !name && (behind & (Lexicon.SAYS | Lexicon.CUE)) == 0 ? text.end(w) : end;
    }

    static boolean gap(ScanText text, int left, int right) {
        int from = text.end(left);
        int to = text.start(right);
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c != ' ' && c != '-' && c != '\'' && !(c == '.' && from == i && text.end(left) - text.start(left) <= 2)) {
                return false;
            }
        }
        return true;
    }
}

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
 * Addresses: a number with a street, a flat or a named house, with the place names and postcode behind it. A street alone is
 * an address only where the words say that somebody lives there.
 */
final class AddressRecogniser implements Recogniser {

    private static final Set<String> FLATS = Set.of("almshouse", "almshouses", "almshses", "flt", "flat", "apartment", "apt", "maisonette");
    /** A text about people who live in rooms. */
    private static final Pattern LODGING = Pattern.compile("(?i)\\b(?:hostel|asylum|refuge|hmo|home office|supported (?:living|accommodation|housing)|care home|halls? of residence|bed and breakfast|lodging|hotel accommodation)\\b");
    private static final Set<String> VIEWS = Set.of("view", "cottage", "barn", "farm", "tandoori", "bakery", "stores", "smithy", "garage", "takeaway", "kebabs", "balti", "grill", "kitchen", "chippy");
    /** Words that the names of houses begin with, in Welsh and elsewhere: "Tŷ Isaf". */
    private static final Set<String> HOUSE_FIRST = Set.of("ty", "tyn", "plas", "cae", "bryn", "pen", "bwthyn", "hafod", "glan", "nant", "erw", "hendre", "tigh", "casa", "villa", "al", "maes", "llys");
    private static final Set<String> SITES = Set.of("site", "park", "estate", "ho", "hse", "caravans", "marina", "yard", "village", "campus", "residence", "residences", "halls");
    private static final Set<String> ROOMS = Set.of("bay", "house", "unit", "room");
    /** What stands before the other banks. */
    private static final Set<String> KINDS_OF_BANK = Set.of("food", "blood", "power", "bottle", "data", "investment", "piggy", "high");
    /** "Back Lane West". */
    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west");
    private static final Set<String> COURTS = Set.of("crown", "county", "magistrates", "magistrate", "mags", "high", "family", "youth", "supreme", "coroner", "coroners", "sheriff");
    /** "Apartment 406, The Ropery, 9 Cable Street": the building between the flat and the number of the street. */
    private static final Pattern BUILDING_BETWEEN = Pattern.compile("(,? (?:The )?[A-Z][a-z']+(?: [A-Z][a-z']+)?), (?=\\d{1,4}[A-Za-z]?,? [A-Z])");
    /** "Unit 2, St Bride's Refuge": the house behind the number. */
    private static final Pattern HOUSE_BEHIND = Pattern.compile(",? (?:(?:St\\.?|The) )?(?:[A-Z][A-Za-z]+(?:'s)? ){1,3}(?:Refuge|Hostel|House|Lodge|Almshouses|Foyer|Mansions|Towers?|Heights|Caravan (?:Park|Site))\\b");
    /** "The Premier Lodge, room 212". */
    private static final Pattern HOUSE_BEFORE = Pattern.compile("\\b(?:the )?(?:[A-Z][a-z']+ ){1,3}(?:Lodge|Hotel|Inn|Hostel|House|Court|Hall|Foyer|Guesthouse),? $");
    private static final Pattern HOSTEL = Pattern.compile("(?i) (?:at|in|of) (?:the |a |his |her )?(?:[a-z]+ )?(?:hostel|refuge|hotel|ymca|foyer|shelter|hmo|guest ?house)\\b");
    /** Rooms in which nobody lives. */
    private static final Context AT_WORK = Context.of("consult(?:ation|s|ed)?|interview(?:ed)?|meeting|meet|court|hearing|conference|seminar|clinic|class|teams|solicitor|sol|medical|exam|evidence|property");
    /** "Sealy's house, Chestnuts, 3 Back Lane": behind the word for a home even a name is a house. */
    private static final Pattern AT_HOME = Pattern.compile("(?i)(?:house|home|address|addr|property)[,:] ?$");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern DOOR = Pattern.compile("\\d{1,4}[A-Za-z]?");
    private static final Pattern RANGE_SIGN = Pattern.compile(" ?[-/&] ?|, | (?:or|and|to) ");
    /** A full stop behind a number ends the sentence, unless the number is that of an entry in a list. */
    private static final Pattern NUMBER_GAP = Pattern.compile("(?! -)[ ,'\"/-]{0,3}");
    private static final Pattern PLATE = Pattern.compile("[A-Z]{2} \\d\\d [A-Z]{3}\\b|[A-Z]{3} \\d{1,3}[A-Z]\\b");
    /** "Stanhope Row no. 41". */
    private static final Pattern NUMBER_BEHIND = Pattern.compile(",? (?:no\\.?|nos\\.?|number|nr\\.?) ?\\d{1,3}[a-z]?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    /** What stands before an address in a form or a row: a label, a date, a name and a comma, or a gap. */
    private static final Pattern GIVEN_AS = Pattern.compile("(?:: |\\d, |[A-Z][A-Za-z'-]+ [A-Z][A-Za-z'-]+, | {2,}|\\t|(?i:dwelling|premises) )$");
    private static final Pattern COMMA = Pattern.compile("[\"']?,[\"']?[ \\t\\n]{1,2}");
    private static final Set<String> STRONG = Set.of("road", "rd", "street", "avenue", "ave", "lane", "ln", "close", "crescent", "cres",
            "gardens", "gdns", "terrace", "drive", "grove", "square", "court", "walk", "mews", "parade", "boulevard", "st", "way", "row", "place");
    private static final Context LIVES = Context.of("h/a|lka|liv(?:es|ed|ing)(?: at| in| on)?|resid(?:es|ed|ing)(?: at| in| on)?|address(?:es)?(?: is| was| of|:)?|addr|home(?: is| at| in| on| address)|moved (?:to|from|into)|staying (?:at|in|on)|house (?:on|in|at)|flat (?:on|in|at)|bedsit|householder|returned to|tenancy|of no|property (?:at|on|in)|house to house at");
    private static final Pattern FLAT_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:the )?(?:flat|bungalow|room|rooms|bedsit|maisonette|annexe|caravan) (?:above|over|below|behind|at|opposite|next to|beside|rear of|the rear of) (?:the [a-z]+,? )?|\\b(?:flats?|flt|apartment|apt|unit|rooms?|rm|block|yard|studio|maisonette|plot|bedsit)\\.? ?(?:no\\.? ?)?[A-Za-z0-9]{1,4}(?:[-/&][A-Za-z0-9]{1,3})?(?:,? [A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+)?)?,?[ \\t\\n]{1,2}|\\b(?:[A-Z][A-Za-z']+ ){1,2}(?:house|court|cottage|lodge|tower|point|mansions|villas?|barn|farm|farmhouse|bungalow|hall|grange|mill|rectory|vicarage|manor|croft|view|bothy|almshouses),?[ \\t\\n]{1,2}|\\b(?:the )?(?:basement|garden|rear|front|attic|(?:ground|first|second|third|fourth|top|upper|lower|1st|2nd|3rd|4th)(?: floor)?) (?:flat|bedsit|maisonette)(?: [a-z0-9]{1,2})?,?[ \\t\\n]{1,2}|\\bno\\.? ?|\\bnumber )$");
    private static final Pattern DWELLING = Pattern.compile(
            "(?:flat|rm|block|studio|flt|apartment|apt\\.?|maisonette|unit|room|plot|caravan|pitch|bedsit|flats|almshouses?|almshses|house|bothy|chalet|annexe|bay|berth|mooring)[ ]{0,2}(?:no\\.?[ ]?|number )?(?:\\d{1,4}[a-z]?(?:[-/&]\\d{1,3}[a-z]?)?|[a-h]\\b)(?![\\d/]|\\.\\d| (?:pounds|gbp|quid|per|fee|rate|a week|euros?|percent|%|feet|foot|ft|metres)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("[ ,\\t\\n\\r]{1,4}[A-Z]{1,2}\\d[A-Z\\d]?[ \\t]{0,3}\\d[A-Z]{2}\\b");
    private static final Pattern NUMBERED_DOOR = Pattern.compile("(?:lives?|living|lived|resides?|residing|resident|occupant|occupier|address)(?: is)? (?:at|of) (?:number|no\\.?) (\\d{1,4}[a-z]?)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "address";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        int done = 0;
        for (int w = 0; w < text.words(); w++) {
            int meaning = text.meaning(w);
            if ((meaning & (Lexicon.STREET | Lexicon.DWELLING)) == 0 || text.start(w) < done) {
                continue;
            }
            int end = (meaning & Lexicon.STREET) != 0 ? street(text, w, done, sink) : 0;
            if (end == 0 && (meaning & Lexicon.DWELLING) != 0) {
                end = dwelling(text, w, done, sink);
            }
            done = Math.max(done, end);
        }
        Matcher door = NUMBERED_DOOR.matcher(text.text());
        for (int w = 0; w < text.words(); w++) {
            int c = Character.toLowerCase(text.text().charAt(text.start(w)));
            if ((c == 'l' || c == 'r' || c == 'o' || c == 'a') && text.end(w) - text.start(w) >= 4) {
                door.region(text.start(w), Math.min(text.text().length(), text.start(w) + 50));
                if (door.lookingAt()) {
                    sink.found(IdentifierType.ADDRESS, door.start(1), door.end(1), 0.8, "a door number behind a word for living there");
                }
            }
        }
    }

    private static int street(ScanText text, int w, int done, DetectionSink sink) {
        boolean capsLine = (text.shape(w) & ScanText.CAPITALS_LINE) != 0;
        boolean capital = (text.shape(w) & ScanText.CAPITAL) != 0 && !capsLine;
        String word = text.lower(w);
        if (!capital && !STRONG.contains(word)) {
            return 0;
        }
        int first = w;
        int names = 0;
        boolean plain = true;
        while (first > 0 && names < 4 && gap(text, first - 1, first)) {
            int meaning = text.meaning(first - 1);
            int shape = text.shape(first - 1);
            boolean cap = (shape & ScanText.CAPITAL) != 0;
            if ((shape & ScanText.DIGIT) != 0 && !(text.end(first - 1) - text.start(first - 1) <= 4 && ORDINAL.matcher(text.word(first - 1)).matches())) {
                break;
            }
            boolean function = (meaning & Lexicon.FUNCTION) != 0 && (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) == 0;
            if (function) {
                break;
            }
            boolean possessive = text.end(first - 1) - text.start(first - 1) == 1 && text.word(first - 1).equals("s")
                    && text.text().charAt(text.start(first - 1) - 1) == '\'';
            if (possessive) {
                first--;
                continue;
            }
            if (capital && !cap && (meaning & Lexicon.PARTICLE) == 0) {
                break;
            }
            if (!capital && (meaning & (Lexicon.CUE | Lexicon.SAYS | Lexicon.ROLE | Lexicon.PLACE_CUE)) != 0 && (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) == 0) {
                break;
            }
            if ((meaning & Lexicon.ENGLISH) == 0 || cap && !capsLine) {
                plain = false;
            }
            first--;
            names++;
        }
        if (first > 0 && names > 0 && capital && text.lower(first - 1).equals("the") && gap(text, first - 1, first)) {
            // "12 The Avenue"; the article belongs to the name only if a number stands before it.
            if (first > 1 && (text.shape(first - 2) & ScanText.DIGIT) != 0) {
                first--;
            }
        }
        if (names == 0 && capital && first > 0 && text.lower(first - 1).equals("the") && first > 1
                && (text.shape(first - 2) & ScanText.DIGIT) != 0) {
            first--;
            names = 1;
        }
        if (names == 0 && capital && first > 0 && text.lower(first - 1).equals("the") && namedHouse(text, first - 1) >= 0) {
            first--;
            names = 1;
        }
        if (names > 0 && !capital && !capsLine && (names > 2 || (text.meaning(first) & Lexicon.CALENDAR) != 0)) {
            return 0;
        }
        if (names == 0 || courtOfLaw(text, w) || capsLine && word.equals("st") && w + 1 < text.words() && gap(text, w, w + 1) && (text.meaning(w + 1) & Lexicon.PLACE) == 0 || word.equals("court") && (text.meaning(w - 1) & Lexicon.ORGANISATION) != 0
                || otherBank(text, w) || word.equals("dr") && !capsLine && w + 1 < text.words() && (text.shape(w + 1) & ScanText.CAPITAL) != 0
                && text.start(w + 1) - text.end(w) <= 2) {
            return 0;
        }
        int number = number(text, first);
        if (text.start(first) < done || number >= 0 && text.start(number) < done) {
            return 0;
        }
        if (number >= 0 && (!plain || STRONG.contains(word))) {
            int start = doorBefore(text, number, done);
            int end = extend(text, w);
            int house = start == text.start(number) ? house(text, number, done) : -1;
            start = house >= 0 ? text.start(house) : start == text.start(number) ? Math.max(done, houseBefore(text, number)) : start;
            sink.found(IdentifierType.ADDRESS, start, end, 0.93, "a number and a street");
            return end;
        }
        Matcher behind = NUMBER_BEHIND.matcher(text.text()).region(text.end(w), Math.min(text.text().length(), text.end(w) + 14)).useTransparentBounds(true);
        if ((capital || STRONG.contains(word)) && behind.lookingAt()) {
            sink.found(IdentifierType.ADDRESS, text.start(first), behind.end(), 0.86, "a street and a number");
            return behind.end();
        }
        int house = STRONG.contains(word) || text.lower(first).equals("the") ? house(text, first, done) : -1;
        boolean cell = house > 0 && (text.text().charAt(text.start(house) - 1) == '\t' || text.text().startsWith(": ", text.start(house) - 2));
        if (house >= 0 && (cell || extend(text, w) > text.end(w))) {
            int end = extend(text, w);
            sink.found(IdentifierType.ADDRESS, text.start(house), end, 0.84, "the name of a house, a street and a place");
            return end;
        }
        int named = namedHouse(text, first);
        if (named >= 0 && (capital || capsLine && LIVES.before(text, text.start(named), 40))) {
            int end = extend(text, w);
            sink.found(IdentifierType.ADDRESS, text.start(named), end, 0.9, "a named house and a street");
            return end;
        }
        if (capital && STRONG.contains(word) && LIVES.before(text, text.start(first), 30)) {
            int end = extend(text, w);
            sink.found(IdentifierType.ADDRESS, houseBefore(text, first), end, 0.82, "a street behind a word for living there");
            return end;
        }
        return 0;
    }

    /** "Crown Court", "Magistrates' Court". */
    static boolean courtOfLaw(ScanText text, int w) {
        return w > 0 && text.lower(w).equals("court") && COURTS.contains(text.lower(text.lower(w - 1).equals("s") && w > 1 ? w - 2 : w - 1));
    }

    /** "Barclays Bank", "Food Bank": a bank that is no street. */
    static boolean otherBank(ScanText text, int w) {
        return w > 0 && text.lower(w).equals("bank") && ((text.meaning(w - 1) & (Lexicon.BRAND | Lexicon.FUNCTION)) != 0 || KINDS_OF_BANK.contains(text.lower(w - 1)));
    }

    private static int number(ScanText text, int first) {
        int n = first - 1;
        if (n < 0 || text.start(first) - text.end(n) > 3 || !NUMBER_GAP.matcher(text.text().substring(text.end(n), text.start(first))).matches()) {
            return -1;
        }
        String word = text.word(n);
        boolean article = n > 0 && text.lower(n - 1).equals("a") && (text.start(n - 1) == 0 || text.text().charAt(text.start(n - 1) - 1) != '/') || text.text().startsWith("-minute", text.end(n)) || text.text().startsWith("-mile", text.end(n));
        boolean loudSaint = (text.shape(first) & ScanText.CAPITALS_LINE) != 0 && text.lower(first).equals("st") && word.length() == 4;
        if (article || partOfPlate(text, n) || collar(text, n) || loudSaint || word.length() == 4 && word.charAt(0) == '0') {
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
        return said < n || (text.shape(n) & ScanText.CAPITAL) != 0 ? said : -1;
    }

    /** "stopped KFV 625T Larkspur Drive" and "BB 72 BSG Station Approach": the figures belong to a vehicle. */
    static boolean partOfPlate(ScanText text, int n) {
        return n > 0 && (text.shape(n - 1) & (ScanText.ALL_CAPITALS | ScanText.DIGIT)) == ScanText.ALL_CAPITALS && text.end(n - 1) - text.start(n - 1) <= 3 && text.start(n) - text.end(n - 1) == 1
                && PLATE.matcher(text.text()).region(text.start(n - 1), Math.min(text.text().length(), text.start(n - 1) + 14)).lookingAt();
    }

    /** "DC 1673 Hemingway", "PC Bethany Amos 5162 Sheep St": the number belongs to an officer. */
    static boolean collar(ScanText text, int n) {
        int digits = text.end(n) - text.start(n);
        for (int i = n - 1; i >= 0 && n - i <= (digits >= 4 ? 4 : 1) && text.start(i + 1) - text.end(i) <= 2; i--) {
            if ((text.meaning(i) & Lexicon.RANK) != 0 && (text.meaning(i) & Lexicon.STREET) == 0) {
                return true;
            }
            if ((text.shape(i) & ScanText.CAPITAL) == 0) {
                return false;
            }
        }
        return false;
    }

    static int doorBefore(ScanText text, int number, int done) {
        int start = text.start(number);
        String before = text.text().substring(Math.max(done, start - 60), start);
        Matcher flat = FLAT_BEFORE.matcher(before);
        return flat.find() ? start - before.length() + flat.start() : start;
    }

    private static int namedHouse(ScanText text, int first) {
        int n = first - 1;
        boolean welsh = n > 0 && HOUSE_FIRST.contains(text.lower(n - 1)) && gap(text, n - 1, n) && (text.shape(n - 1) & ScanText.CAPITAL) != 0;
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
    private static int house(ScanText text, int first, int done) {
        int n = first - 1;
        if (n < 1 || text.start(n) < done || (text.shape(n) & ScanText.CAPITAL) == 0 || (text.shape(n) & ScanText.DIGIT) != 0 || text.end(n) - text.start(n) < 5
                || !COMMA.matcher(text.text().substring(text.end(n), text.start(first))).matches()
                || (text.meaning(n) & ~(Lexicon.ENGLISH | Lexicon.DWELLING | Lexicon.STREET)) != 0) {
            return -1;
        }
        String before = text.text().substring(Math.max(0, text.start(n) - 30), text.start(n));
        return GIVEN_AS.matcher(before).find() || LIVES.before(text, text.start(n), 14) ? n : -1;
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
        if (last > first && HOUSE_FIRST.contains(text.lower(first))) {
            return text.start(first);
        }
        boolean apart = before == '"' || the || before == '\n' || before == '\t' || before == '(' || before == ' ' && ",:;-. ".indexOf(further) >= 0;
        boolean house = (text.meaning(last) & (Lexicon.DWELLING | Lexicon.STREET | Lexicon.ORGANISATION)) != 0 || VIEWS.contains(text.lower(last));
        boolean phrase = last > first;
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

    private static int dwelling(ScanText text, int w, int done, DetectionSink sink) {
        String s = text.text();
        Matcher m = DWELLING.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 24)).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return 0;
        }
        String word = text.lower(w);
        boolean lives = LIVES.before(text, text.start(w), 30);
        Matcher behind = HOUSE_BEHIND.matcher(s).region(m.end(), Math.min(s.length(), m.end() + 50)).useTransparentBounds(true);
        Matcher between = BUILDING_BETWEEN.matcher(s).region(m.end(), Math.min(s.length(), m.end() + 50)).useTransparentBounds(true);
        if (between.lookingAt()) {
            // The street behind takes in the whole; where it is none, this stands.
            sink.found(IdentifierType.ADDRESS, m.start(), between.end(1), 0.9, "a flat and its building");
            return 0;
        }
        if (word.equals("room") && AT_WORK.before(text, m.start(), 24)) {
            return 0;
        }
        int end = extendFrom(text, building(text, m.end()));
        end = behind.lookingAt() ? Math.max(end, behind.end()) : end;
        boolean placed = end > m.end();
        if (!placed && !lives && !FLATS.contains(word) && !word.equals("room")) {
            return 0;
        }
        if (HOSTEL.matcher(s).region(m.end(), Math.min(s.length(), m.end() + 24)).lookingAt()) {
            placed = true;
        }
        if (ROOMS.contains(word) && !lives && !placed && !(word.equals("room") && LODGING.matcher(s).find() && m.end() < s.length() && ",.;)\n".indexOf(s.charAt(m.end())) >= 0)) {
            return 0;
        }
        Matcher before = HOUSE_BEFORE.matcher(s).region(Math.max(done, m.start() - 40), m.start());
        sink.found(IdentifierType.ADDRESS, before.find() ? before.start() : m.start(), end, placed || lives ? 0.9 : 0.81, "a flat or room with its number");
        return end;
    }

    /** "Flat 12 Gable Court": the building's name directly behind the number. */
    private static int building(ScanText text, int from) {
        int w = text.wordAt(from);
        int end = from;
        for (int i = w; i < Math.min(text.words(), w + 4) && (text.shape(i) & ScanText.CAPITAL) != 0 && text.start(i) - (i == w ? from : text.end(i - 1)) == 1
                && text.text().charAt(text.start(i) - 1) == ' '; i++) {
            boolean closes = text.end(i) >= text.text().length() || ",.;\n\r)".indexOf(text.text().charAt(text.end(i))) >= 0;
            boolean person = (text.meaning(i) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.FUNCTION)) != 0;
            if (i > w && ((text.meaning(i) & (Lexicon.DWELLING | Lexicon.STREET)) != 0 || SITES.contains(text.lower(i)) || closes && !person && (text.shape(i) & ScanText.CAPITALS_LINE) == 0)) {
                end = text.end(i);
            }
        }
        return end;
    }

    private static int extend(ScanText text, int street) {
        int w = street + 1 < text.words() && QUARTERS.contains(text.lower(street + 1)) && (text.shape(street + 1) & ScanText.CAPITAL) != 0 && text.start(street + 1) - text.end(street) == 1
                && text.text().charAt(text.end(street)) == ' ' ? street + 1 : street;
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

    private static boolean gap(ScanText text, int left, int right) {
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

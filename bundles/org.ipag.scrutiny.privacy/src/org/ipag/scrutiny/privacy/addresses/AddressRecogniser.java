package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;

/**
 * Addresses: a number with a street, a flat or a named house, with the place names and postcode behind it. A street alone is
 * an address only where the words say that somebody lives there.
 */
public final class AddressRecogniser implements Recogniser {

    private static final Set<String> FLATS = Set.of("almshouse", "almshouses", "almshses", "flt", "flat", "apartment", "apt", "maisonette");
    /** A text about people who live in rooms. */
    private static final Pattern LODGING = Pattern.compile("(?i)\\b(?:hostel|asylum|refuge|hmo|home office|supported (?:living|accommodation|housing)|care home|halls? of residence|bed and breakfast|lodging|hotel accommodation)\\b");
    private static final Set<String> ROOMS = Set.of("bay", "house", "unit", "room");
    /** "Apartment 406, The Ropery, 9 Cable Street": the building between the flat and the number of the street. */
    private static final Pattern BUILDING_BETWEEN = Pattern.compile("(,? (?:The )?[A-Z][a-z']+(?: [A-Z][a-z']+)?), (?=\\d{1,4}[A-Za-z]?,? [A-Z])");
    /** "Unit 2, St Bride's Refuge": the house behind the number. */
    private static final Pattern HOUSE_BEHIND = Pattern.compile(",? (?:(?:St\\.?|The) )?(?:[A-Z][A-Za-z]+(?:'s)? ){1,3}(?:Refuge|Hostel|House|Lodge|Almshouses|Foyer|Mansions|Towers?|Heights|Caravan (?:Park|Site))\\b");
    /** "The Premier Lodge, room 212". */
    private static final Pattern HOUSE_BEFORE = Pattern.compile("\\b(?:the )?(?:[A-Z][a-z']+ ){1,3}(?:Lodge|Hotel|Inn|Hostel|House|Court|Hall|Foyer|Guesthouse),? $");
    private static final Pattern HOSTEL = Pattern.compile("(?i) (?:at|in|of) (?:the |a |his |her )?(?:[a-z]+ )?(?:hostel|refuge|hotel|ymca|foyer|shelter|hmo|guest ?house)\\b");
    /** Rooms in which nobody lives. */
    private static final Context AT_WORK = Context.of("consult(?:ation|s|ed)?|interview(?:ed)?|meeting|meet|court|hearing|conference|seminar|clinic|class|teams|solicitor|sol|medical|exam|evidence|property");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    /** "Stanhope Row no. 41". */
    private static final Pattern NUMBER_BEHIND = Pattern.compile(",? (?:no\\.?|nos\\.?|number|nr\\.?) ?\\d{1,3}[a-z]?\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> STRONG = Set.of("road", "rd", "street", "avenue", "ave", "lane", "ln", "close", "crescent", "cres",
            "gardens", "gdns", "terrace", "drive", "grove", "square", "court", "walk", "mews", "parade", "boulevard", "st", "way", "row", "place");
    static final Context LIVES = Context.of("h/a|lka|liv(?:es|ed|ing)(?: at| in| on)?|resid(?:es|ed|ing)(?: at| in| on)?|address(?:es)?(?: is| was| of|:)?|addr|home(?: is| at| in| on| address)|moved (?:to|from|into)|staying (?:at|in|on)|house (?:on|in|at)|flat (?:on|in|at)|bedsit|householder|returned to|tenancy|of no|property (?:at|on|in)|house to house at");
    private static final Pattern DWELLING = Pattern.compile(
            "(?:flat|rm|block|studio|flt|apartment|apt\\.?|maisonette|unit|room|plot|caravan|pitch|bedsit|flats|almshouses?|almshses|house|bothy|chalet|annexe|bay|berth|mooring)[ ]{0,2}(?:no\\.?[ ]?|number )?(?:\\d{1,4}[a-z]?(?:[-/&]\\d{1,3}[a-z]?)?|[a-h]\\b)(?![\\d/]|\\.\\d| (?:pounds|gbp|quid|per|fee|rate|a week|euros?|percent|%|feet|foot|ft|metres)\\b)", Pattern.CASE_INSENSITIVE);
    /** "Lives at Orchard Rise 91 since June": the number behind the street, as abroad. */
    private static final Pattern DOOR_BEHIND = Pattern.compile(" \\d{1,3}[a-z]?(?=[,.;)\\n]|$| (?:on|since|now|every|and|was|were|with|when|until|again|after|where)\\b)(?![,.]\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE = Pattern.compile("(?i)(?:\\b(?:liv(?:es?|ed|ing)(?: at)?|address|addr|seen at|stay(?:s|ed|ing)?(?: at)?|sleeps at|back at|you at|scene|locn|loc|home at|resolved [\\d. :a-f]+ to|bailed to)[ :-]{1,3})$");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<![\\d/.:-])(\\d{1,3}[A-Za-z]?),? (?:[A-Za-z'-]+ ){1,3}$");
    private static final Pattern TELLS_BEFORE = Pattern.compile("(?i)(?:\\b(?:flat|apt|room|unit) [a-z0-9]{1,3},? |\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d +|\\b(?:hse|house|addr|address|h/a|add) )$");
    private static final Pattern TELLS_BEHIND = Pattern.compile("(?i) ?,? ?(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b|0\\d{4})");
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

    /** "flat c, 18 gladstone rise , 07700 900 623" and "08/01/2006 3A STATION APPROACH": a flat or a date before, or a phone or a postcode behind. */
    private static boolean told(ScanText text, int w) {
        String s = text.text();
        Matcher number = NUMBER_BEFORE.matcher(s).region(Math.max(0, text.start(w) - 44), text.start(w));
        if (!number.find()) {
            return false;
        }
        return TELLS_BEFORE.matcher(s).region(Math.max(0, number.start(1) - 16), number.start(1)).find() || TELLS_BEHIND.matcher(s).region(text.end(w), Math.min(s.length(), text.end(w) + 16)).lookingAt();
    }

    private static int street(ScanText text, int w, int done, DetectionSink sink) {
        boolean capsLine = (text.shape(w) & ScanText.CAPITALS_LINE) != 0;
        boolean capital = (text.shape(w) & ScanText.CAPITAL) != 0 && !capsLine;
        String word = text.lower(w);
        boolean told = !STRONG.contains(word) && !capital && told(text, w);
        if (!capital && !STRONG.contains(word) && !told) {
            return 0;
        }
        int first = w;
        int names = 0;
        boolean plain = !told;
        while (first > 0 && names < 4 && AddressBounds.gap(text, first - 1, first)) {
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
            if (capital && !cap && (meaning & Lexicon.PARTICLE) == 0 && text.text().charAt(text.start(first - 1) - (text.start(first - 1) > 0 ? 1 : 0)) != '-') {
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
        if (first > 0 && names > 0 && capital && text.lower(first - 1).equals("the") && AddressBounds.gap(text, first - 1, first)) {
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
        if (names == 0 && capital && first > 0 && text.lower(first - 1).equals("the") && AddressBounds.namedHouse(text, first - 1) >= 0) {
            first--;
            names = 1;
        }
        if (names > 0 && !capital && !capsLine && (names > 2 || (text.meaning(first) & Lexicon.CALENDAR) != 0)) {
            return 0;
        }
        if (names == 0 || NoHouse.courtOfLaw(text, w) || capsLine && word.equals("st") && w + 1 < text.words() && AddressBounds.gap(text, w, w + 1) && (text.meaning(w + 1) & Lexicon.PLACE) == 0 || word.equals("court") && (text.meaning(w - 1) & Lexicon.ORGANISATION) != 0
                || NoHouse.otherBank(text, w) || word.equals("dr") && !capsLine && w + 1 < text.words() && (text.shape(w + 1) & ScanText.CAPITAL) != 0
                && text.start(w + 1) - text.end(w) <= 2) {
            return 0;
        }
        if (w + 1 < text.words() && text.start(w + 1) == text.end(w) + 1 && text.text().charAt(text.end(w)) == '/' && (text.shape(w + 1) & ScanText.DIGIT) != 0) {
            return 0; // "PHONE EXH RD/2"
        }
        int number = AddressBounds.number(text, first);
        if (text.start(first) < done || number >= 0 && text.start(number) < done) {
            return 0;
        }
        if (number >= 0 && !capital && NoHouse.people(text, number)) {
            return 0;
        }
        if (number >= 0 && (!plain || STRONG.contains(word))) {
            int start = AddressBounds.doorBefore(text, number, done);
            int end = AddressBounds.extend(text, w);
            int house = start == text.start(number) ? AddressBounds.house(text, number, done) : -1;
            start = house >= 0 ? text.start(house) : start == text.start(number) ? Math.max(done, AddressBounds.houseBefore(text, number)) : start;
            sink.found(IdentifierType.ADDRESS, start, end, 0.93, "a number and a street");
            return end;
        }
        Matcher behind = NUMBER_BEHIND.matcher(text.text()).region(text.end(w), Math.min(text.text().length(), text.end(w) + 14)).useTransparentBounds(true);
        if ((capital || STRONG.contains(word)) && behind.lookingAt()) {
            sink.found(IdentifierType.ADDRESS, text.start(first), behind.end(), 0.86, "a street and a number");
            return behind.end();
        }
        Matcher after = DOOR_BEHIND.matcher(text.text()).region(text.end(w), Math.min(text.text().length(), text.end(w) + 12)).useTransparentBounds(true);
        if ((capital || STRONG.contains(word)) && after.lookingAt() && WHERE.matcher(text.text()).region(Math.max(0, text.start(first) - 26), text.start(first)).find()) {
            sink.found(IdentifierType.ADDRESS, text.start(first), after.end(), 0.84, "a street and the number behind it, where somebody is");
            return after.end();
        }
        int house = STRONG.contains(word) || text.lower(first).equals("the") ? AddressBounds.house(text, first, done) : -1;
        boolean cell = house > 0 && (text.text().charAt(text.start(house) - 1) == '\t' || text.text().startsWith(": ", text.start(house) - 2));
        if (house >= 0 && (cell || AddressBounds.extend(text, w) > text.end(w))) {
            int end = AddressBounds.extend(text, w);
            sink.found(IdentifierType.ADDRESS, text.start(house), end, 0.84, "the name of a house, a street and a place");
            return end;
        }
        int named = AddressBounds.namedHouse(text, first);
        if (named >= 0 && (capital || capsLine && LIVES.before(text, text.start(named), 40))) {
            int end = AddressBounds.extend(text, w);
            sink.found(IdentifierType.ADDRESS, text.start(named), end, 0.9, "a named house and a street");
            return end;
        }
        if (capital && STRONG.contains(word) && LIVES.before(text, text.start(first), 30)) {
            int end = AddressBounds.extend(text, w);
            sink.found(IdentifierType.ADDRESS, AddressBounds.houseBefore(text, first), end, 0.82, "a street behind a word for living there");
            return end;
        }
        return 0;
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
        int end = AddressBounds.extendFrom(text, AddressBounds.building(text, m.end()));
        end = behind.lookingAt() ? Math.max(end, behind.end()) : end;
        if (!lives && NoHouse.institution(text, m.end(), end)) {
            return 0;
        }
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
}

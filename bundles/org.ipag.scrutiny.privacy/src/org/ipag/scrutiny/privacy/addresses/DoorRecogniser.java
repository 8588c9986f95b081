package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * The numbers of doors without a word for a street behind them: before words that are too common to count alone ("8 Quarry Cottages",
 * "5 Beech Hill"), before the name of a building, and by themselves ("next door at no 11").
 */
public final class DoorRecogniser implements Recogniser {

    static final String NAME = "doors";
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:\\b(?:flat|room|unit|apartment|apt)\\.? [a-z0-9]{1,3},? |\\bno\\. ?|\\bnumber )+$");
    private static final Pattern LIVING = Pattern.compile("(?is).*(?:liv|resid|stay|lodg|stopp|address)[a-z]*(?: is)? (?:at |in |on )?(?:number |no\\.? ?)?");
    private static final Pattern SHOUTED_WAY = Pattern.compile("[A-Z]{3,}(?:WAY|GATE|SIDE|STREET|CROFT|LANDS|WALK|FIELDS?|BROOK|DALE|MEAD|LEIGH|HOLME|GARTH|FOLD|THWAITE|HURST)");
    private static final Pattern AT_DOOR = Pattern.compile("(?i)(?:\\b(?:at|of|to|from|rent|rents|rented|try|address|home|addr|add|loc|locn|scene|lives|in|visit|visited|attended)[ ]?[ :=-]{1,2}|^|\\n|, |\\| )$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern VERB = Pattern.compile("(?:(?:liv|resid|stay|lodg|stopp|squatt|sleep)(?:es?|ed|ing|s)?|lodges|address (?:is|was|of|as)|home (?:is|at|address is)|moved (?:to|into|from)|bailed to|of|from|outside|attended|visited|went to|called at) "
            + "(?:with [a-z' ]{2,24} )?(?:at |in |on )?(?:number |no\\.? ?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOOR = Pattern.compile("(?:number|no\\.?|num|nr|plot|pitch)[ ]?(\\d{1,4}[a-z]?)\\b(?![ ]?(?:bus|route|of the|per|%|shirt|year|times|[:/-]\\d))(?!\\.\\d)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WHERE = Set.of("at", "from", "of", "in", "outside", "opposite", "behind", "by", "to", "near", "with", "neighbour", "neighbours", "address", "home", "lives", "door", "flat", "house", "and", "is", "between");
    private static final Pattern WAY = Pattern.compile("[A-Z][a-z]{2,}(?:way|gate|side|street|croft|lands|bank|hill|row|walk|fields?|brook|dale|mead|leigh|holme|garth|fold|thwaite|combe|hurst|wharf|yard|cote|cott)");
    private static final Pattern DOOR_NAME = Pattern.compile("\\d{1,3}[a-z]? \\([A-Z][A-Za-z'-]+\\)");
    /** "58 Compass Road; he's at 60": another door of the street just named. */
    private static final Pattern IS_AT = Pattern.compile("(?is).*\\d{1,3}[a-z]? [a-z]+ (?:road|street|lane|close|avenue|way|drive|terrace|place|row|rd|st|ave)\\b.{0,50}\\b(?:is|'s|are|lives|live|from|of|neighbour|she|he|they) (?:at|at no\\.?|number) ");
    private static final Pattern NAMES_BEFORE = Pattern.compile("\\d{1,3}[a-z]?(?: [A-Z][A-Za-z]+){0,3} \\([A-Z][A-Za-z'-]+\\)(?:,| and| &|;) $");
    /** Plots of allotments are nobody's home. */
    private static final Pattern ALLOTMENT = Pattern.compile("(?i)\\ballotment|\\bcemetery|\\bgraveyard");
    /** "Driver of no. 9": the number of a bus. */
    private static final Set<String> ON_THE_ROAD = Set.of("driver", "bus", "tram", "conductor", "passenger", "stop", "route", "back", "top", "front");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (text.end(w) - text.start(w) <= 4) {
                numbered(text, w, s, sink);
                named(text, w, s, sink);
                door(text, w, s, sink);
                doorWithName(text, w, s, sink);
            }
        }
    }

    /** "lives at 14 Marlowe" and "8 Quarry Cottages". */
    void numbered(ScanText text, int w, String s, DetectionSink sink) {
        String number = text.word(w);
        if (!Character.isDigit(number.charAt(0)) || number.length() == 4 && Character.isDigit(number.charAt(3)) || !AddressBlockRecogniser.DOOR_NUMBER.matcher(number).matches() || NoHouse.partOfPlate(text, w)) {
            return;
        }
        int last = w;
        int words = 0;
        boolean street = false;
        while (words < 5 && last + 1 < text.words() && gap(s, text.end(last), text.start(last + 1), words == 0)) {
            int next = last + 1;
            boolean possessive = text.end(next) - text.start(next) == 1 && s.charAt(text.start(next) - 1) == '\'';
            if (!possessive && (text.shape(next) & (ScanText.CAPITAL | ScanText.DIGIT)) != ScanText.CAPITAL) {
                break;
            }
            if (!possessive && (text.meaning(next) & (Lexicon.CALENDAR | Lexicon.RANK | Lexicon.TITLE | Lexicon.NUMBER_WORD)) != 0 && (text.meaning(next) & Lexicon.STREET) == 0) {
                break;
            }
            last = next;
            words++;
            if (words >= 2 && !possessive && AddressWords.endsStreet(text.lower(last))) {
                street = true;
                break;
            }
        }
        if (words == 0 || (text.shape(w + 1) & ScanText.CAPITALS_LINE) != 0) {
            return;
        }
        String before = s.substring(Math.max(0, text.start(w) - 44), text.start(w));
        boolean lives = endsWith(VERB, before);
        int from = range(text, w);
        boolean time = from < 0;
        boolean limit = w > 0 && text.lower(w - 1).equals("a") && s.charAt(text.end(w)) == ',' && !s.startsWith("/", text.start(w - 1) - 1);
        if (time || limit || NoHouse.collar(text, w) || NoHouse.otherBank(text, last) || words == 1 && (text.meaning(last) & (Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.ORGANISATION)) != 0) {
            return;
        }
        if (street) {
            Matcher numbered = NUMBERED.matcher(before);
            int start = numbered.find() ? text.start(w) - before.length() + numbered.start() : from;
            sink.found(IdentifierType.ADDRESS, AddressBounds.houseBefore(text, text.wordAt(start)), AddressBounds.extendFrom(text, text.end(last)), lives ? 0.9 : 0.82, "a number and the name of a row of houses");
        } else if (lives && LIVING.matcher(before).matches() && last > w) {
            sink.found(IdentifierType.ADDRESS, text.start(w), text.end(last), 0.82, "a number and a name behind a word for living there");
        }
    }

    /** Where a number begins that may be the second of two: "5/2 Chandler Steps", "87-89"; -1 if it is a part of something else. */
    private static int range(ScanText text, int w) {
        String s = text.text();
        int start = text.start(w);
        if (start == 0 || ":./-£$".indexOf(s.charAt(start - 1)) < 0) {
            return start;
        }
        boolean joined = w > 0 && "/-".indexOf(s.charAt(start - 1)) >= 0 && text.end(w - 1) == start - 1 && AddressBlockRecogniser.DOOR_NUMBER.matcher(text.word(w - 1)).matches() && text.word(w - 1).charAt(0) != '0';
        return joined && (text.start(w - 1) == 0 || Character.isWhitespace(s.charAt(text.start(w - 1) - 1)) || s.charAt(text.start(w - 1) - 1) == '(') ? text.start(w - 1) : -1;
    }

    /** "60 Tower C", "28 Wilberforce House", "169 Broadway", "216, Queensway": no word for a street, but what a house or street is called. */
    static void named(ScanText text, int w, String s, DetectionSink sink) {
        if (!Character.isDigit(s.charAt(text.start(w))) || text.start(w) > 0 && ":./-£$".indexOf(s.charAt(text.start(w) - 1)) >= 0 || w + 1 >= text.words() || !gap(s, text.end(w), text.start(w + 1), true)
                || (text.shape(w + 1) & ScanText.CAPITAL) == 0 || s.charAt(text.end(w) - 1) > '9' && text.end(w) - text.start(w) > 3 && !Character.isDigit(s.charAt(text.end(w) - 2))) {
            return;
        }
        boolean shouting = (text.shape(w + 1) & ScanText.CAPITALS_LINE) != 0;
        if (NoHouse.collar(text, w) || NoHouse.numbered(text, w) || shouting && text.end(w) - text.start(w) == 4 && Character.isDigit(s.charAt(text.end(w) - 1))) {
            return;
        }
        String first = text.word(w + 1);
        boolean street = AddressWords.street(text.lower(w + 1)) || WAY.matcher(first).matches() && ((text.meaning(w + 1) & Lexicon.ENGLISH) == 0 || first.length() > 7 && oneWord(text, w))
                || shouting && SHOUTED_WAY.matcher(first).matches() && (text.meaning(w + 1) & Lexicon.ENGLISH) == 0;
        int last = street ? w + 1 : welsh(text, w);
        for (int i = w + 1; !street && last < 0 && i < Math.min(text.words(), w + 5) && (i == w + 1 || gap(s, text.end(i - 1), text.start(i), false)) && (text.shape(i) & ScanText.CAPITAL) != 0
                && (text.meaning(i) & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.SAYS | Lexicon.RANK)) == 0; i++) {
            boolean building = AddressWords.endsBuilding(text.lower(i));
            if (building && i > w + 1 && !NoHouse.courtOfLaw(text, i)) {
                last = i;
            } else if (building && text.lower(i).startsWith("tower") && i + 1 < text.words() && text.end(i + 1) - text.start(i + 1) == 1 && (text.shape(i + 1) & ScanText.CAPITAL) != 0) {
                last = i + 1;
            }
        }
        if (last > 0 && !NoHouse.institution(text, text.end(last), text.end(last)) && (text.end(w) - text.start(w) < 4 || !YEAR.matcher(s.substring(text.start(w), text.end(w))).matches())) {
            int flat = AddressBounds.doorBefore(text, w, 0);
            sink.found(IdentifierType.ADDRESS, flat < text.start(w) ? flat : AddressBounds.houseBefore(text, w), AddressBounds.extendFrom(text, text.end(last)), 0.86, "a number and what a building or street is called");
        }
    }

    /** "We rent 110 Ropewalk, Quarrington", "Flat C, 77 Ropewalk": an English word that may be a street where somebody is. */
    private static boolean oneWord(ScanText text, int w) {
        String s = text.text();
        int end = text.end(w + 1);
        boolean closes = end >= s.length() || ",.;)\n\r\t|".indexOf(s.charAt(end)) >= 0 || s.startsWith(" |", end);
        return closes && (AT_DOOR.matcher(s).region(Math.max(0, text.start(w) - 24), text.start(w)).find() || AddressBounds.doorBefore(text, w, 0) < text.start(w));
    }

    /** "4 Stryd y Bont": the word for a street stands first; the last word of the name, or -1. */
    private static int welsh(ScanText text, int w) {
        if (!AddressWords.beginsStreet(text.lower(w + 1)) || w + 2 >= text.words()) {
            return -1;
        }
        int last = -1;
        for (int i = w + 2; i < text.words() && i < w + 6 && text.start(i) - text.end(i - 1) <= 1 && text.text().charAt(text.end(i - 1)) != ','; i++) {
            boolean capital = (text.shape(i) & ScanText.CAPITAL) != 0;
            if (!capital && text.end(i) - text.start(i) > 3) {
                break;
            }
            last = capital ? i : last;
        }
        return last;
    }

    /** "41 Priestgate (Bamforth) and 43 (Wieczorek)": doors with those behind them. */
    static void doorWithName(ScanText text, int w, String s, DetectionSink sink) {
        int start = text.start(w);
        if (start > 20 && text.end(w) < s.length() && ".,;)".indexOf(s.charAt(text.end(w))) >= 0 && s.startsWith("at ", start - 3) && IS_AT.matcher(s.substring(Math.max(0, start - 110), start)).matches()) {
            sink.found(IdentifierType.ADDRESS, start, text.end(w), 0.82, "the number of another door of the street just named");
        }
        if (start > 6 && s.startsWith(" (", text.end(w)) && DOOR_NAME.matcher(s).region(start, Math.min(s.length(), start + 24)).lookingAt() && NAMES_BEFORE.matcher(s.substring(Math.max(0, start - 40), start)).find()) {
            sink.found(IdentifierType.ADDRESS, start, text.end(w), 0.82, "the number of a door beside another with the name of who lives there");
        }
    }

    /** "at number 36", "next door at no 11", "OF NO 17": the number of a door stands for the whole address. */
    void door(ScanText text, int w, String s, DetectionSink sink) {
        if (w < 2 || text.start(w) - text.end(w - 1) > 2) {
            return;
        }
        Matcher m = DOOR.matcher(s).region(text.start(w - 1), Math.min(s.length(), text.end(w) + 12)).useTransparentBounds(true);
        if (m.lookingAt() && m.start(1) == text.start(w) && WHERE.contains(text.lower(w - 2)) && (text.start(w - 1) - text.end(w - 2) == 1 || s.startsWith(" (", text.end(w - 2))) && !text.lower(w - 2).equals("is")
                && !(w > 2 && ON_THE_ROAD.contains(text.lower(w - 3)))) {
            boolean plot = text.lower(w - 1).startsWith("p");
            boolean word = !text.lower(w - 1).equals("num");
            if (plot && ALLOTMENT.matcher(s).find()) {
                return;
            }
            sink.found(IdentifierType.ADDRESS, plot || word ? text.start(w - 1) : m.start(1), street(text, w, m.end(1)), 0.81, "the number of a door");
        } else if (m.lookingAt() && m.start(1) == text.start(w) && beside(text, w, m)) {
            sink.found(IdentifierType.ADDRESS, text.start(w - 1), m.end(1), 0.81, "the number of a door beside a person");
        } else if (m.lookingAt() && m.start(1) == text.start(w) && text.lower(w - 1).equals("plot") && !ALLOTMENT.matcher(s).find()) {
            sink.found(IdentifierType.ADDRESS, text.start(w - 1), m.end(1), 0.81, "the number of a plot");
        }
    }

    /** "Neighbour Ewa Nowak, No. 9, filmed" and "alleged: no 17, Ewa Nowak": a person and a comma before, or behind. */
    private static boolean beside(ScanText text, int w, Matcher door) {
        String s = text.text();
        if (!text.lower(w - 1).startsWith("no") || text.lower(w - 1).equals("now") || door.group(1).charAt(0) == '0' || door.group(1).length() > 3) {
            return false;
        }
        boolean before = s.startsWith(", ", text.end(w - 2)) && text.start(w - 1) - text.end(w - 2) == 2 && named(text, w - 2) && door.end(1) < s.length() && ",.;)\n".indexOf(s.charAt(door.end(1))) >= 0;
        boolean behind = s.startsWith(", ", door.end(1)) && w + 2 < text.words() && named(text, w + 1) && named(text, w + 2) && text.start(w + 1) == door.end(1) + 2;
        return before || behind;
    }

    private static boolean named(ScanText text, int w) {
        int meaning = text.meaning(w);
        return (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && ((meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 || meaning == 0) && (meaning & (Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.CALENDAR)) == 0;
    }

    /** "no 9 the maltings": where a street behind the number of the door ends, in any letters. */
    private static int street(ScanText text, int w, int end) {
        for (int i = w + 1; i < text.words() && i <= w + 3 && text.start(i) - text.end(i - 1) == 1 && text.text().charAt(text.end(i - 1)) == ' '; i++) {
            if (i > w + 1 && AddressWords.endsStreet(text.lower(i))) {
                return text.end(i);
            }
            if ((text.meaning(i) & Lexicon.FUNCTION) != 0 && !text.lower(i).equals("the")) {
                break;
            }
        }
        return end;
    }

    private static boolean endsWith(Pattern pattern, String before) {
        Matcher m = pattern.matcher(before);
        int at = 0;
        while (m.find(at)) {
            if (m.end() == before.length()) {
                return true;
            }
            at = m.start() + 1;
        }
        return false;
    }

    private static boolean gap(String s, int from, int to, boolean first) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c != ' ' && c != '\'' && c != '-' && !(first && c == ',')) {
                return false;
            }
        }
        return to - from <= 2 && to > from;
    }
}

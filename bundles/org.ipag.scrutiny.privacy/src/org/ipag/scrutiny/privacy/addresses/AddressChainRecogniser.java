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
 * Addresses that begin with one home among many and go on with what it belongs to: "Plot 2A, The Paddocks, Fosse Way", "Block 17, Room 4,
 * Hengist Lines", "2/1, 45 Candleriggs Wynd". Each part is a unit with its number, a door with a street, or a name with capitals.
 */
public final class AddressChainRecogniser implements Recogniser {

    /** What one part of an address is; how far it goes. */
    private enum Kind { HOME, UNIT, DOOR, PLACE, WORDS }

    private record Part(Kind kind, int last) {
    }

    private static final WordSections WORDS = WordSections.load("words/addresses.txt");
    private static final Set<String> HOMES = WORDS.of("unit: home");
    private static final Set<String> UNITS = WORDS.of("unit: perhaps");
    private static final Set<String> NO_HOME = WORDS.of("unit: no home");
    private static final Set<String> SITE_WORDS = WORDS.of("site: small words");
    private static final Set<String> INSIDE = Set.of("of", "the", "y", "yr", "on", "le", "la", "upon", "under", "in", "s", "de", "na", "nan", "an");
    private static final int NO_PART = Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.ROLE | Lexicon.BIRTH | Lexicon.FUNCTION | Lexicon.RELATION;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[A-Za-z]?|[A-Z]\\d{1,3}");
    /** A flat by its floor and its side: "2/1", "C/27", "3F2", "GF1". */
    private static final Pattern POSITION = Pattern.compile("(?:\\d{1,2}/\\d{1,2}|[A-Z]/\\d{1,3}|\\d[A-Z]\\d|\\d?[BGPTLR]?F\\d|GFF|TFF)(?=,? (?:The )?[A-Z\\d])");
    private static final Pattern COLOURED = Pattern.compile("\\b[Tt]he (?:[a-z]+ ){0,2}(?:[A-Z][a-z]+|caravan|trailer|van|tent|boat), $");
    private static final Pattern OTHER_PLOT = Pattern.compile("(?i)\\b(?:allotment|cemetery|graveyard|football|cricket|trailer park)");
    private static final int PARTS = 5;
    private static final int WORDS_OF_PART = 5;

    @Override
    public String name() {
        return "address-chain";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        int done = 0;
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (text.start(w) < done || text.end(w) - text.start(w) > 5) {
                continue;
            }
            int end = unit(text, w, sink);
            done = Math.max(done, end > 0 ? end : position(text, w, sink));
        }
    }

    /** A home of many by its kind and number, and what it belongs to. */
    private static int unit(ScanText text, int number, DetectionSink sink) {
        int first = number - 1;
        if (first >= 0 && (text.lower(first).equals("no") || text.lower(first).equals("number"))) {
            first--;
        }
        Part unit = first < 0 ? null : unitAt(text, first);
        if (unit == null || unit.last < number) {
            return 0;
        }
        int start = text.start(first);
        boolean home = unit.kind == Kind.HOME;
        int units = 1;
        int last = unit.last;
        Part part = unit;
        boolean told = false;
        int between = 0;
        for (int i = 1; i < PARTS; i++) {
            part = next(text, part, Math.max(last, between));
            if (part == null || part.kind == Kind.WORDS && (told || !closes(text, part.last))) {
                break;
            }
            if (part.kind == Kind.WORDS && !home && units < 2) {
                // "Room 6, Seamen's Mission, Dock Street": only if a street follows.
                between = part.last;
                continue;
            }
            units += part.kind == Kind.HOME || part.kind == Kind.UNIT ? 1 : 0;
            home |= part.kind == Kind.HOME;
            told |= part.kind == Kind.DOOR || part.kind == Kind.PLACE || part.kind == Kind.WORDS;
            last = part.last;
        }
        boolean whole = told;
        if (!whole || OTHER_PLOT.matcher(text.text()).find() && !(told && part != null)) {
            return 0;
        }
        Matcher look = COLOURED.matcher(text.text()).region(Math.max(0, start - 34), start);
        int end = AddressBounds.extend(text, last);
        sink.found(IdentifierType.ADDRESS, look.find() ? look.start() : start, end, home ? 0.9 : 0.84, "a home among many with its number, and what it belongs to");
        return end;
    }

    /** "2/1, 45 Candleriggs Wynd", "C/27 Grange Towers". */
    private static int position(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int from = w > 0 && text.end(w - 1) - text.start(w - 1) == 1 && text.start(w) - text.end(w - 1) == 1 && s.charAt(text.end(w - 1)) == '/' ? text.start(w - 1) : text.start(w);
        Matcher m = POSITION.matcher(s).region(from, Math.min(s.length(), from + 16)).useTransparentBounds(true);
        if (from > 0 && "/.-£:".indexOf(s.charAt(from - 1)) >= 0 || from > 0 && Character.isLetterOrDigit(s.charAt(from - 1)) || !m.lookingAt()) {
            return 0;
        }
        int last = text.wordAt(m.end()) - 1;
        Part part = next(text, new Part(Kind.UNIT, last), last);
        if (part == null || part.kind != Kind.DOOR && !(part.kind == Kind.PLACE && Character.isLetter(s.charAt(from)))) {
            return 0;
        }
        int end = AddressBounds.extend(text, part.last);
        sink.found(IdentifierType.ADDRESS, from, end, 0.88, "a flat by its floor and side, and its house");
        return end;
    }

    /** The part behind another: behind a comma or a line end, behind a unit also behind a space. */
    private static Part next(ScanText text, Part before, int last) {
        int w = last + 1;
        if (w >= text.words()) {
            return null;
        }
        String gap = text.start(w) - text.end(last) > 4 ? "?" : text.text().substring(text.end(last), text.start(w));
        boolean unit = before.kind == Kind.HOME || before.kind == Kind.UNIT;
        boolean comma = gap.equals(",") || gap.equals(", ") || gap.equals(",\n") || gap.equals(" - ") && unit;
        if (!comma && !(unit && (gap.equals(" ") || gap.equals("\n") || gap.equals("/")))) {
            return null;
        }
        if (unit && (text.lower(w).equals("at") || text.lower(w).equals("of")) && w + 1 < text.words()) {
            w++;
        }
        Part other = unitAt(text, w);
        if (other != null) {
            return other;
        }
        Part part = (text.shape(w) & ScanText.DIGIT) != 0 ? door(text, w) : words(text, w);
        return part != null && part.kind == Kind.WORDS && !comma ? null : part;
    }

    private static Part unitAt(ScanText text, int w) {
        String word = text.lower(w);
        boolean home = HOMES.contains(word);
        if (!home && !UNITS.contains(word) || w + 1 >= text.words()) {
            return null;
        }
        int number = w + 1;
        if (number + 1 < text.words() && (text.lower(number).equals("no") || text.lower(number).equals("number"))) {
            number++;
        }
        int gap = text.start(number) - text.end(w);
        boolean letter = text.end(number) - text.start(number) == 1 && (text.shape(number) & ScanText.CAPITAL) != 0;
        if (gap > 5 || text.text().charAt(text.end(w)) != ' ' && text.text().charAt(text.end(w)) != '.' || !letter && !NUMBER.matcher(text.word(number)).matches()) {
            return null;
        }
        int last = number;
        while (last + 1 < text.words() && last - number < 2 && text.start(last + 1) - text.end(last) == 1 && "/-&".indexOf(text.text().charAt(text.end(last))) >= 0 && text.end(last + 1) - text.start(last + 1) <= 3) {
            last++;
        }
        return new Part(home ? Kind.HOME : Kind.UNIT, last);
    }

    /** "45 Candleriggs Wynd". */
    private static Part door(ScanText text, int w) {
        if (!NUMBER.matcher(text.word(w)).matches() || w + 1 >= text.words() || text.start(w + 1) - text.end(w) > 2 || text.text().charAt(text.end(w)) == '.') {
            return null;
        }
        Part name = words(text, w + 1);
        return name == null || name.kind != Kind.PLACE ? null : new Part(Kind.DOOR, name.last);
    }

    /** Words with capitals; a place if the last or the first of them is what streets, houses or sites are called. */
    private static Part words(ScanText text, int first) {
        String s = text.text();
        int last = -1;
        int place = -1;
        boolean loud = (text.shape(first) & ScanText.CAPITALS_LINE) != 0;
        for (int w = first; w < text.words() && w - first <= WORDS_OF_PART; w++) {
            String word = text.lower(w);
            boolean joined = w == first || text.start(w) - text.end(w - 1) <= 2 && " -'.".indexOf(s.charAt(text.end(w - 1))) >= 0 && s.indexOf('\n', text.end(w - 1)) != text.start(w) - 1;
            boolean capital = (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL;
            boolean ends = w > first && (AddressWords.endsStreet(word) || AddressWords.endsBuilding(word) || AddressWords.site(word) || (text.meaning(w) & (Lexicon.STREET | Lexicon.DWELLING)) != 0);
            boolean the = w == first && word.equals("the");
            if (joined && !capital && w > first && SITE_WORDS.contains(word) && (text.shape(w) & ScanText.DIGIT) == 0) {
                // "Long Meadow caravan site".
                place = AddressWords.site(word) || AddressWords.endsStreet(word) || AddressWords.endsBuilding(word) ? w : place;
                last = place == w ? w : last;
                continue;
            }
            if (!joined || NO_HOME.contains(word) || !capital && !INSIDE.contains(word) && s.charAt(text.start(w) - 1) != '-' || capital && !ends && !the && !INSIDE.contains(word) && (text.meaning(w) & NO_PART) != 0 && (text.meaning(w) & (Lexicon.SURNAME | Lexicon.PLACE)) == 0) {
                break;
            }
            if (capital || s.charAt(text.start(w) - 1) == '-') {
                last = w;
            }
            if (ends && capital && !NoHouse.courtOfLaw(text, w) && !NoHouse.otherBank(text, w)) {
                place = w;
            }
        }
        if (last < 0 || last + 1 < text.words() && NO_HOME.contains(text.lower(last + 1)) && text.start(last + 1) - text.end(last) == 1) {
            return null;
        }
        boolean welsh = last > first && (AddressWords.beginsStreet(text.lower(first)) || AddressWords.beginsHouse(text.lower(first)) || text.lower(first).equals("the"));
        if (place > 0) {
            return new Part(Kind.PLACE, welsh ? last : place);
        }
        boolean person = (text.meaning(first) & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 && (text.meaning(first) & (Lexicon.PLACE | Lexicon.ENGLISH)) == 0;
        return loud || person && !welsh ? null : new Part(welsh ? Kind.PLACE : Kind.WORDS, last);
    }

    private static boolean closes(ScanText text, int last) {
        int end = text.end(last);
        String s = text.text();
        return end >= s.length() || ",.;:\n\r)|\t".indexOf(s.charAt(end)) >= 0 || s.startsWith(" - ", end) || s.startsWith("  ", end) || s.startsWith(" (", end);
    }
}

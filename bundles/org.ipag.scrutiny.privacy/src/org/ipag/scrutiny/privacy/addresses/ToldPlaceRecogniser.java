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
 * Homes without a number and a street, as people tell the way: "the third bungalow past the chapel, Kilbrannan", a boat by its lock, a
 * neighbour by the door ("ndn at 18"), a Welsh house and its street.
 */
public final class ToldPlaceRecogniser implements Recogniser {

    private static final WordSections WORDS = WordSections.load("words/addresses.txt");
    private static final Set<String> OF_MANY = WORDS.of("home: of many");
    private static final Set<String> WHICH = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "last", "end", "corner", "only", "middle", "next", "1st", "2nd", "3rd", "4th", "5th");
    private static final Pattern THE_WAY = Pattern.compile(" (?:(?:on|past|after|beyond|along|up|down|from|before|opposite|by|in|off)(?: the)?)(?: [a-z']+,?){0,5}?,? (?<place>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){0,3})");
    private static final Set<String> MOORED_BY = Set.of("lock", "bridge", "mooring", "moorings", "berth", "pontoon", "jetty", "basin", "stage");
    private static final Pattern BOAT = Pattern.compile("(?i)\\b(?:boat|narrow ?boat|n/?b|barge|cruiser|houseboat|wide ?beam|moored|aboard|live-?aboard|yacht)\\b");
    private static final Pattern BOAT_NAME = Pattern.compile("(?:['\"][A-Z][A-Za-z' ]{2,24}['\"]|[A-Z][a-z']+(?: [A-Z][a-z']+){0,2}),? ?(?:is |lies |was )?(?:now )?(?:moored |tied up )?(?:(?:opp\\.?|opposite|at|by|above|below|near|nr\\.?|alongside|between|just|on) )*(?:the )?$");
    private static final Set<String> TELLS = Set.of("townland", "moored", "narrowboat", "nb", "boat", "barge", "houseboat");
    /** "the townland of Ardmore", "moored at Hale Lock", "nb 'Kingfisher', Bramley Wharf moorings". */
    private static final Pattern NAMED = Pattern.compile("townland (?:of |called )?(?<townland>[A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+)?)|moored (?:up )?(?:at|by|near|above|below|in|on)(?: the)? (?<mooring>(?:[A-Z][A-Za-z']+ ){1,3}(?:Lock|Wharf|Marina|Basin|Moorings?|Quay|Bridge|Cut|Staithe|Canal|Arm)\\b)"
            + "|(?:nb|boat|narrowboat|houseboat|barge) (?<boat>['\"](?:the )?[A-Z][A-Za-z' ]{2,24}['\"](?:,? (?:moored |lies )?(?:at |by |near |on |opp\\.? )?(?:the )?(?:[A-Z][A-Za-z']+ ){1,3}(?i:lock|wharf|marina|basin|moorings?|quay|bridge|cut|canal|arm)\\b(?: moorings)?))", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ABROAD_LAST = WORDS.of("street abroad: ending");
    private static final Set<String> ABROAD_FIRST = WORDS.of("street abroad: first word");
    private static final Set<String> UNITS_BEHIND = Set.of("room", "rm", "flat", "plot", "pitch", "apt");
    /** "Travelodge, Dock Road, " before "rm 212". */
    private static final Pattern STREET_BEFORE = Pattern.compile("(?:[A-Z0-9][A-Za-z0-9'&]*(?: (?:of|the|y))?[ ]?){1,5}(?:, (?:[A-Z0-9][A-Za-z0-9'&]*[ ]?){1,5}){0,2}, $");
    private static final Pattern DOOR_OF_NEIGHBOUR = Pattern.compile("(?i)\\b(?:ndns?|nbrs?|neighbou?rs?|next door|upstairs|downstairs|opposite|over the road|across the road|tenants?|occupants?|occupiers?|residents?)(?: (?:over|across|up|down|living|live|lives|next door|opposite|round))? (?:at|from|in)(?: (?:no\\.?|number))? $");
    private static final Pattern DOOR_ALONE = Pattern.compile("\\d{1,3}[A-Za-z]?(?=[,.;)\\n\\r]|$|'s\\b| (?i:has|had|have|is|was|are|were|and|who|said|says|keeps?|kept|will|would|called|rang|saw|heard|took|did|does|again|re|complains?|reports?|states?|about|came|come)\\b)(?! (?:and|or|to) \\d)(?![.,]\\d)");

    @Override
    public String name() {
        return "told-place";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int n = 0; n < text.digitWords(); n++) {
            int w = text.digitWord(n);
            if (w > 0 && text.end(w) - text.start(w) <= 4) {
                boat(text, w, sink);
                abroad(text, w, sink);
                unitBehind(text, w, sink);
                neighbour(text, w, sink);
            }
        }
        for (int w = 0; w < text.words(); w++) {
            int length = text.end(w) - text.start(w);
            int c = s.charAt(text.start(w)) | 0x20;
            if ((c == 't' || c == 'm' || c == 'n' || c == 'b') && TELLS.contains(text.lower(w))) {
                named(text, w, sink);
            }
            if (w > 1 && length >= 3 && length <= 8 && (text.shape(w) & ScanText.CAPITAL) == 0 && the(text, w - 2) && WHICH.contains(text.lower(w - 1)) && OF_MANY.contains(text.lower(w))) {
                ofMany(text, w, sink);
            } else if (w > 0 && (text.shape(w) & (ScanText.CAPITAL | ScanText.CAPITALS_LINE)) == ScanText.CAPITAL && (text.meaning(w) & (Lexicon.ENGLISH | Lexicon.FUNCTION)) == 0 && AddressWords.beginsStreet(text.lower(w))) {
                streetFirst(text, w, sink);
            }
        }
    }

    private static boolean the(ScanText text, int w) {
        return text.end(w) - text.start(w) == 3 && text.text().regionMatches(true, text.start(w), "the", 0, 3);
    }

    private static void ofMany(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        Matcher m = THE_WAY.matcher(s).region(text.end(w), Math.min(s.length(), text.end(w) + 80));
        int first = w - 2;
        if (m.lookingAt() && (text.meaning(text.wordAt(m.start("place"))) & (Lexicon.CALENDAR | Lexicon.TITLE | Lexicon.RANK)) == 0) {
            sink.found(IdentifierType.ADDRESS, text.start(first), m.end(), 0.82, "a home told by its place in a row");
        }
    }

    private static void named(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        Matcher m = NAMED.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 90));
        if (!m.lookingAt()) {
            return;
        }
        String group = m.group("townland") != null ? "townland" : m.group("mooring") != null ? "mooring" : "boat";
        int first = text.wordAt(m.start(group));
        if ((text.shape(first) & ScanText.CAPITAL) != 0) {
            sink.found(IdentifierType.ADDRESS, m.start(group), m.end(group), 0.82, "where a boat lies, or a townland");
        }
    }

    /** "Hauptstrasse 12", "ul. Polna 4/12". */
    private static void abroad(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        if (s.charAt(text.start(w) - 1) != ' ' || (text.shape(w - 1) & (ScanText.CAPITAL | ScanText.DIGIT)) != ScanText.CAPITAL || text.start(w) - text.end(w - 1) != 1) {
            return;
        }
        String last = text.lower(w - 1);
        boolean ending = last.length() > 7 && ABROAD_LAST.stream().anyMatch(last::endsWith);
        int first = w - 2;
        while (!ending && first >= 0 && w - first < 5 && text.start(first + 1) - text.end(first) <= 2 && !abroadFirst(text, first) && (text.shape(first) & ScanText.CAPITAL) != 0) {
            first--;
        }
        boolean begins = !ending && first >= 0 && w - first < 5 && text.start(first + 1) - text.end(first) <= 2 && abroadFirst(text, first);
        if (ending || begins) {
            int end = text.end(w);
            boolean flat = end + 1 < s.length() && s.charAt(end) == '/' && Character.isDigit(s.charAt(end + 1));
            sink.found(IdentifierType.ADDRESS, text.start(ending ? w - 1 : first), flat ? text.end(w + 1) : end, 0.82, "a street of another country and its number");
        }
    }

    private static boolean abroadFirst(ScanText text, int w) {
        return ABROAD_FIRST.contains(text.lower(w)) && ((text.shape(w) & ScanText.CAPITAL) != 0 || text.lower(w).startsWith("ul"));
    }

    /** "Travelodge, Dock Road, rm 212": the room behind the house. */
    private static void unitBehind(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int unit = text.start(w - 1);
        if (w < 3 || !s.startsWith(", ", text.end(w - 2)) || !UNITS_BEHIND.contains(text.lower(w - 1)) || text.start(w) - text.end(w - 1) > 2) {
            return;
        }
        boolean street = (text.meaning(w - 2) & (Lexicon.STREET | Lexicon.DWELLING)) != 0 && (text.shape(w - 2) & ScanText.CAPITAL) != 0;
        Matcher before = STREET_BEFORE.matcher(s).region(Math.max(0, unit - 70), unit);
        if (street && !NoHouse.courtOfLaw(text, w - 2) && before.find()) {
            sink.found(IdentifierType.ADDRESS, before.start(), text.end(w), 0.84, "a house or street, and a room behind it");
        }
    }

    private static void boat(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int by = text.start(w - 1);
        if (!MOORED_BY.contains(text.lower(w - 1)) || text.start(w) - text.end(w - 1) > 2 || !BOAT.matcher(s).region(Math.max(0, by - 70), Math.min(s.length(), text.end(w) + 30)).find()) {
            return;
        }
        Matcher name = BOAT_NAME.matcher(s).region(Math.max(0, by - 60), by);
        sink.found(IdentifierType.ADDRESS, name.find() ? name.start() : by, text.end(w), 0.82, "where a boat lies");
    }

    /** "STS NDN AT 18 HAS TAKEN DOWN HER FENCE": the number of a door alone. */
    private static void neighbour(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        int start = text.start(w);
        if (s.charAt(start - 1) != ' ' || !DOOR_OF_NEIGHBOUR.matcher(s).region(Math.max(0, start - 44), start).find()) {
            return;
        }
        Matcher door = DOOR_ALONE.matcher(s).region(start, Math.min(s.length(), start + 22)).useTransparentBounds(true);
        if (door.lookingAt()) {
            sink.found(IdentifierType.ADDRESS, start, door.end(), 0.81, "the number of a neighbour's door");
        }
    }

    /** "Tŷ Gwyn, Heol y Felin": a house and a street whose word stands first. */
    private static void streetFirst(ScanText text, int w, DetectionSink sink) {
        String s = text.text();
        if (!s.startsWith(", ", text.end(w - 1)) || text.start(w) - text.end(w - 1) != 2 || (text.shape(w - 1) & ScanText.CAPITAL) == 0) {
            return;
        }
        int first = w - 1;
        while (first > 0 && w - first < 4 && text.start(first) - text.end(first - 1) == 1 && (text.shape(first - 1) & ScanText.CAPITAL) != 0 && (text.meaning(first - 1) & (Lexicon.TITLE | Lexicon.RANK | Lexicon.CALENDAR)) == 0) {
            first--;
        }
        int last = w;
        for (int i = w + 1; i < Math.min(text.words(), w + 5) && text.start(i) - text.end(i - 1) <= 1 && " -'".indexOf(s.charAt(text.end(i - 1))) >= 0; i++) {
            boolean capital = (text.shape(i) & ScanText.CAPITAL) != 0;
            if (!capital && text.end(i) - text.start(i) > 3) {
                break;
            }
            last = capital ? i : last;
        }
        if (last > w && (AddressWords.beginsHouse(text.lower(first)) || text.lower(first).equals("the"))) {
            sink.found(IdentifierType.ADDRESS, text.start(first), AddressBounds.extendFrom(text, text.end(last)), 0.9, "a named house and a street whose word stands first");
        }
    }
}

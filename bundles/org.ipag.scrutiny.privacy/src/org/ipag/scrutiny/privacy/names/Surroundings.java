package org.ipag.scrutiny.privacy.names;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** What stands around a candidate and says that a place, a firm, a thing or an ordinary word is meant, whatever the lists say of its words. */
final class Surroundings {

    /** Words before the name of a place that tell which of several is meant. */
    static final Set<String> QUARTERS = Set.of("north", "south", "east", "west", "upper", "lower", "great", "little", "new", "old", "mid", "central", "greater", "inner", "outer", "nether",
            "long", "market", "royal", "nr", "high", "low");
    private static final Set<String> COLOURS = Set.of("white", "black", "silver", "grey", "gray", "blue", "red", "green", "yellow", "orange", "brown", "navy", "beige", "gold", "purple", "pink",
            "dark", "light", "maroon", "bronze", "metallic");
    private static final Pattern YEAR = Pattern.compile(" ?[\\[(](?:19|20)\\d\\d");
    private static final Set<String> CIVIC = Set.of("market", "road", "station", "hospital", "school", "church", "police", "council", "town", "village", "area", "library");
    private static final Set<String> FAMILIES = Set.of("family", "families", "household", "brothers", "case", "matter", "job", "incident", "investigation", "address");
    private static final Set<String> PARKS = Set.of("park", "grove", "square", "gardens", "garden", "hill", "lane", "street", "common", "green", "walk", "bridge", "palace", "institute", "close", "drive", "road", "court", "way", "avenue", "terrace", "crescent", "mews");
    private static final Set<String> TO = Set.of("to", "from", "between", "via", "past", "through");
    private static final Set<String> ROADS = Set.of("lane", "street", "road", "avenue", "close", "drive", "crescent", "terrace");
    private static final Set<String> STREETS = Set.of("street", "road", "lane", "avenue", "close", "drive", "crescent", "terrace", "way", "court", "grove", "gardens", "mews", "parade", "walk", "wharf", "row", "square", "rd", "ave");
    private static final Set<String> HOUSES = Set.of("cottage", "cottages", "farm", "farmhouse", "lodge", "villa", "bungalow", "manor", "rectory", "vicarage", "mansions", "apartments", "heights");
    private static final Set<String> ON = Set.of("by", "behind", "past", "at", "in", "outside", "opposite", "near", "between", "beside", "nr", "around", "via", "towards", "toward", "on", "along", "down", "up", "onto", "off", "into", "from");
    /** What a firm does, behind the names of those who founded it. */
    private static final Set<String> TRADES = Set.of("accountants", "jewellers", "pawnbrokers", "law", "legal", "carpets", "glass", "freight", "recovery", "mutual", "lettings", "brothers", "bros", "plumbing", "electrical", "removals", "scaffolding",
            "kitchens", "windows", "blinds", "flooring", "furniture", "engineering", "catering", "consulting", "chambers", "butchers", "bakers", "florist", "florists", "opticians", "dental", "vets", "funeral", "security", "cleaning", "tyres",
            "skip", "scrap", "racing", "care", "nursing", "homes", "estates", "newspapers", "angling", "retail", "foods", "wines", "fashions", "mobiles", "phones", "barbers", "barber", "news", "power", "royal", "infirmary", "general", "logistics");
    static final Set<String> PETS = Set.of("dog", "dogs", "staffy", "alsatian", "labrador", "terrier", "spaniel", "bulldog", "pup", "kittens", "budgie", "tortoise", "mare", "gelding", "foal", "goat", "bitch", "pd", "cat", "hamster", "horse", "pony", "puppy", "rabbit", "kitten", "parrot");
    private static final Set<String> ASKED = Set.of("you", "u", "we", "i", "he", "she", "they", "it", "anyone", "someone", "somebody", "anybody", "officers", "not");
    private static final Set<String> KIN_OF_FIRMS = Set.of("sons", "son", "co", "daughter", "daughters", "bros", "partners", "associates");
    /** Behind the name of a village: Magna, Parva. */
    private static final Set<String> VILLAGES = Set.of("magna", "parva", "regis", "episcopi", "abbas", "spa", "green", "common", "heath", "bridge", "cross", "head", "moor", "end", "valley", "dale", "marina", "quay", "quays", "wharf", "docks");
    /** Labels behind which a place stands. */
    private static final Set<String> PLACE_LABELS = Set.of("station", "location", "locn", "loc", "venue", "town", "beat", "ward", "district", "estate", "area", "scene", "place", "site", "branch", "store", "court", "village", "city", "county", "school", "vehicle", "veh", "make", "model", "hospital", "sector", "borough", "lpa", "nationality", "religion", "ethnicity", "colour", "brand");
    /** Behind the name of a town. */
    private static final Set<String> PARTS_OF_TOWN = Set.of("east", "west", "north", "south", "central");
    private static final Set<String> RIDDEN = Set.of("in", "on", "driving", "drives", "drove", "riding", "bought", "owns", "sold", "stolen", "into", "off", "had", "has", "with", "wearing", "like", "is");

    private final Words words;
    private final Cues cues;
    private final Tally tally;
    private final int first;
    private final int last;

    Surroundings(Words words, Cues cues, Tally tally, int first, int last) {
        this.words = words;
        this.cues = cues;
        this.tally = tally;
        this.first = first;
        this.last = last;
    }

    /** Whether no person can be meant. */
    boolean noPerson() {
        int next = last + 1;
        if (words.exists(first - 1) && words.text().text().charAt(words.text().end(first - 1)) == ':' && words.between(first - 1, first).indexOf('\n') < 0 && words.shaped(first - 1, ScanText.SENTENCE_START) && PLACE_LABELS.contains(words.text().lower(first - 1))) {
            return true;
        }
        if (words.joined(last, next) && words.text().start(next) - words.text().end(last) == 1) {
            boolean street = words.text().lower(next).equals("st") && words.capital(next) && !(words.spaceAfter(next) && words.capital(next + 1));
            if (street) {
                return true;
            }
            boolean ordinaryAfter = words.has(next, Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.DWELLING) && !words.has(next, Words.NAME | Lexicon.SAYS);
            // "LESZEK PAWLUK FLAT 406": a full name before the number of a flat.
            ordinaryAfter &= !(tally.names() >= 2 && tally.given && tally.listed > 0 && words.has(next, Lexicon.DWELLING) && words.shaped(next + 1, ScanText.DIGIT));
            boolean prisoner = words.text().lower(next).equals("hmp") && words.has(first, Lexicon.GIVEN);
            boolean council = first == last && (tally.unknown == 1 || tally.listed == 1 && !tally.given && CIVIC.contains(words.text().lower(next))) && words.has(next, Lexicon.ORGANISATION | Lexicon.STREET) && !words.has(next, Words.NAME | Lexicon.SAYS | Lexicon.CUE) && words.between(last, next).equals(" ") && !cues.field && !cues.role;
            if (!prisoner && council || !prisoner && ordinaryAfter && (words.capital(next) || words.shouting(next) && !cues.any())) {
                return true;
            }
        }
        String before = words.exists(first - 1) && words.joined(first - 1, first) ? words.text().lower(first - 1) : "";
        if (tally.initials > 0 && words.between(first, first + 1).startsWith(".")) {
            return false;
        }
        if ((before.equals("st") || before.equals("saint")) && words.capital(first - 1) && !words.has(first - 2, Lexicon.GIVEN)) {
            return true;
        }
        if (before.equals("st") && words.shaped(first - 1, ScanText.LETTER) && !words.capital(first - 1) && !words.shaped(first, ScanText.CAPITAL) && words.possessive(last)) {
            return true; // "st jude's"
        }
        // A run that ends in a place or street word of its own, such as Milton Keynes or Hope Street.
        if (before.equals("operation") || before.equals("op") && words.text().word(first - 1).equals("Op") || first == last && ordinaryWord()) {
            return true;
        }
        if (first == last && QUARTERS.contains(words.text().lower(first)) && words.joined(last, next) && words.capital(next) && words.has(next, Lexicon.PLACE)) {
            return true;
        }
        if (before.equals("hmp") || before.equals("hmp/yoi")) {
            return true;
        }
        // "Mason's Arms", "St Hilda's": a pub, a school.
        if (words.possessive(last) && (words.capital(last + 2) && words.has(last + 2, Lexicon.ORGANISATION | Lexicon.STREET) || words.capital(first) && words.text().lower(first).equals("st") && first < last)) {
            return true;
        }
        boolean precedent = (before.equals("v") || before.equals("vs")) && YEAR.matcher(words.text().text()).region(words.text().end(last), Math.min(words.text().text().length(), words.text().end(last) + 8)).lookingAt();
        boolean calledThing = (before.equals("called") || before.equals("named")) && words.exists(first - 2) && words.between(first - 2, first - 1).equals(" ")
                && words.has(calledBy(), Lexicon.ORGANISATION | Lexicon.STREET | Lexicon.THING | Lexicon.DWELLING) && !words.has(calledBy(), Lexicon.ROLE | Lexicon.RELATION);
        boolean shortStreet = words.between(last, next).equals(" ") && words.capital(next) && words.length(next) <= 3 && words.length(next) > 1 && !words.shaped(next, ScanText.ALL_CAPITALS) && !words.vowels(next) && !words.has(next, Words.NAME);
        if (!named() && (street() || trade()) || rightly()) {
            return true;
        }
        if (!named() && (shop() || firmOf(before) || park(before))) {
            return true;
        }
        if (precedent || calledThing || shortStreet && !named()) {
            return true;
        }
        boolean petIs = (before.equals("is") || before.equals("called") || before.equals("named")) && words.exists(first - 2) && words.between(first - 2, first - 1).equals(" ") && PETS.contains(words.text().lower(first - 2));
        if (!named() && (PETS.contains(before) || petIs)) {
            return true;
        }
        if (before.equals("the") && !named() && !words.shouting(first) && first < last && !family(next)) {
            return true;
        }
        if (before.equals("the") && first == last && tally.listed == 0 && tally.doubtful > 0 && !named() && !words.shouting(first) && words.exists(first + 2) && words.text().lower(first + 1).equals("and") && words.capital(first + 2)) {
            return true;
        }
        if (firm() || thing(before) || village(before)) {
            return true;
        }
        return first < last && words.has(last, Lexicon.STREET | Lexicon.ORGANISATION) && words.has(last, Lexicon.ENGLISH)
                && !words.has(first, Lexicon.GIVEN) && (tally.listed == 0 && !cues.any() || ROADS.contains(words.text().lower(last)) && !named() && !cues.verb);
    }

    /** "Penfold Way", "ADLER GROVE": a surname before what a street is called; "Jenny Close" is somebody. */
    private boolean street() {
        if (last == first + 1 && HOUSES.contains(words.text().lower(last)) && words.shaped(last, ScanText.CAPITAL)) {
            return true;
        }
        return last == first + 1 && STREETS.contains(words.text().lower(last)) && words.shaped(last, ScanText.CAPITAL) && words.between(first, last).equals(" ")
                && (words.has(first, Lexicon.SURNAME) || !words.has(first, Lexicon.GIVEN) || cues.place || words.exists(first - 1) && ON.contains(words.text().lower(first - 1)) && words.between(first - 1, first).equals(" ")) && !(cues.verb && words.has(first, Lexicon.GIVEN)) && !cues.appositive && !Cues.told(words, last);
    }

    /** "Samuel Gray Jewellers", "Morton Freight": a name before what a firm does. */
    private boolean trade() {
        boolean within = last > first && TRADES.contains(words.text().lower(last)) && words.shaped(last, ScanText.CAPITAL) && !(last == first + 1 && words.has(first, Lexicon.GIVEN) && !words.has(first, Lexicon.SURNAME | Lexicon.ENGLISH));
        boolean behind = words.spaceAfter(last) && words.between(last, last + 1).equals(" ") && words.shaped(last + 1, ScanText.CAPITAL) && TRADES.contains(words.text().lower(last + 1)) && !words.shouting(first);
        return (within || behind) && !cues.appositive;
    }

    /** "R v Ghosh", "Best wishes": a precedent unless the defendant stands elsewhere in the text, and the end of a letter. */
    private boolean rightly() {
        if (first != last) {
            return false;
        }
        String next = words.spaceAfter(first) ? words.text().lower(first + 1) : "";
        return next.equals("wishes") || next.equals("regards");
    }

    /** "Can you", "Will they", "An unsigned letter" and "Val £50": what stands behind says that an ordinary word is meant. */
    private boolean ordinaryWord() {
        String word = words.text().lower(first);
        String next = words.spaceAfter(first) ? words.text().lower(first + 1) : "";
        return switch (word) {
            case "can", "will", "may", "do" -> ASKED.contains(next);
            case "en" -> next.equals("route");
            case "an" -> !next.isEmpty() && "aeiou".indexOf(next.charAt(0)) >= 0 && words.has(first + 1, Lexicon.ENGLISH | Lexicon.ACRONYM);
            default -> words.between(first, first + 1).contains("£");
        };
    }

    /** "the Adam Khan family", "the John Smith case". */
    private boolean family(int next) {
        return words.spaceAfter(last) && (words.has(next, Lexicon.RELATION | Lexicon.ROLE) || FAMILIES.contains(words.text().lower(next)));
    }

    /** "Rose & Sons", "Hill and Co". */
    private boolean firm() {
        String gap = words.between(last, last + 1);
        if (gap.equals(" & ")) {
            return KIN_OF_FIRMS.contains(words.text().lower(last + 1)) && words.capital(last + 1);
        }
        return gap.equals(" ") && words.exists(last + 2) && words.text().lower(last + 1).equals("and") && words.capital(last + 2) && KIN_OF_FIRMS.contains(words.text().lower(last + 2));
    }

    /** "Khan's Kebabs", "King's Cross": a capital goes on behind the possessive, and it is nobody's kin or car. */
    private boolean shop() {
        int owned = last + 2;
        return words.possessive(last) && words.capital(owned) && words.between(last + 1, owned).equals(" ") && words.has(owned, Lexicon.ENGLISH) && !words.shaped(owned, ScanText.ALL_CAPITALS)
                && !words.has(owned, Lexicon.BRAND | Lexicon.RELATION | Lexicon.ROLE | Lexicon.CALENDAR | Lexicon.RANK | Lexicon.TITLE | Lexicon.GROUP);
    }

    /** "Ms Samuels of Carter Moss", "Harper and Lowe Solicitors". */
    private boolean firmOf(String before) {
        if (before.equals("of") && words.has(first - 2, Words.NAME) && words.capital(first - 2) && !words.has(first - 2, Lexicon.ROLE | Lexicon.RELATION | Lexicon.FIELD)) {
            return true;
        }
        String gap = words.between(last, last + 1);
        int other = gap.equals(" & ") ? last + 1 : gap.equals(" ") && words.exists(last + 1) && words.text().lower(last + 1).equals("and") ? last + 2 : -1;
        return other > 0 && words.capital(other) && words.spaceAfter(other) && words.capital(other + 1) && words.has(other + 1, Lexicon.ORGANISATION) && !words.has(other + 1, Words.NAME);
    }

    /** "to Preston Park", "between Elm Grove and the line". */
    private boolean park(String before) {
        return last == first + 1 && PARKS.contains(words.text().lower(last)) && words.capital(last) && (cues.place || TO.contains(before)) && !cues.verb;
    }

    /** The word that is called so: "the shop is called", "a screen called". */
    private int calledBy() {
        int w = first - 2;
        return words.exists(w - 1) && (words.text().lower(w).equals("is") || words.text().lower(w).equals("was")) ? w - 1 : w;
    }

    private boolean named() {
        return cues.field || cues.role;
    }

    /** "a white Crafter", "gave Otomize spray", "a Toyota Hilux", "got out of a John Deere": what is worn, driven or taken. */
    private boolean thing(String before) {
        if (named()) {
            return false;
        }
        boolean mountain = words.spaceAfter(last) && words.spaceAfter(last + 1) && words.has(last + 1, Lexicon.ENGLISH) && !words.shaped(last + 1, ScanText.CAPITAL)
                && !words.has(last + 1, Lexicon.SAYS | Lexicon.FUNCTION | Lexicon.CUE) && words.has(last + 2, Lexicon.THING) && !words.text().lower(last + 1).endsWith("ed") && !words.text().lower(last + 1).endsWith("s");
        if (mountain && tally.listed == 0) {
            return true;
        }
        if (words.spaceAfter(last) && words.has(last + 1, Lexicon.THING) && !words.shaped(last + 1, ScanText.CAPITAL) && !words.possessive(last)) {
            return true;
        }
        boolean gap = words.between(first - 1, first).equals(" ");
        if (gap && !words.shouting(first) && COLOURS.contains(before) && !words.shaped(first - 1, ScanText.CAPITAL)) {
            return true;
        }
        if (gap && words.has(first - 1, Lexicon.BRAND) && !words.has(first - 1, Words.NAME) && words.shaped(first - 1, ScanText.CAPITAL) && tally.listed == 0) {
            return true;
        }
        boolean full = tally.names() >= 2 && words.has(first, Lexicon.GIVEN);
        return !full && gap && (before.equals("a") || before.equals("an")) && !words.shaped(first - 1, ScanText.CAPITAL) && words.exists(first - 2) && words.between(first - 2, first - 1).equals(" ")
                && (RIDDEN.contains(words.text().lower(first - 2)) || words.text().lower(first - 2).equals("of") && words.exists(first - 3) && words.text().lower(first - 3).equals("out")) && !cues.verb;
    }

    /** "Long Marton", "Little Thornby", "Thornby Magna", "twds Dale Head": a village or a part of the country. */
    private boolean village(String before) {
        if (cues.field || cues.role || cues.verb || words.shouting(first)) {
            return false;
        }
        if (first == last) {
            return QUARTERS.contains(before) && (words.capital(first - 1) || before.equals("nr")) && !words.has(first, Lexicon.GIVEN);
        }
        if (last != first + 1) {
            return false;
        }
        boolean quarter = QUARTERS.contains(words.text().lower(first)) && words.capital(first) && (cues.place || !words.has(last, Lexicon.GIVEN));
        boolean village = VILLAGES.contains(words.text().lower(last)) && words.capital(last) && (cues.place || tally.unknown > 0 || !words.has(first, Lexicon.GIVEN) && words.kind(first) != Words.Kind.LISTED);
        boolean part = PARTS_OF_TOWN.contains(words.text().lower(last)) && words.capital(last) && !words.has(first, Lexicon.GIVEN) && !cues.role;
        return quarter || village || part;
    }
}

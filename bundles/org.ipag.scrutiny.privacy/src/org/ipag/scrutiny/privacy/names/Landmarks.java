package org.ipag.scrutiny.privacy.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Firms, parks, bridges, pubs, schools and operations that are called after people: what they do, what stands before them or what they
 * are says so. Their words are no names where they stand.
 */
final class Landmarks {

    private static final Set<String> COMPANY = Set.of("ltd", "limited", "llp", "plc");
    private static final Set<String> AND = Set.of("and", "n");
    /** What only firms do, in capitals too; and what is a firm's business only with a capital of its own. */
    private static final Set<String> TRADES = Set.of("scaffolding", "haulage", "freight", "plumbing", "joinery", "roofing", "florists", "pawnbrokers", "accountants", "jewellers", "lettings", "tyres", "upholstery", "glaziers", "undertakers",
            "removals", "motors", "opticians", "bookmakers", "butchers", "bakers", "caterers", "builders");
    private static final Set<String> BUSINESS = Set.of("broadband", "energy", "telecom", "telecoms", "networks", "gazette", "herald", "chronicle", "argus", "advertiser", "echo", "courier", "radio", "fm", "finance", "kebabs", "dental", "vets", "pizza", "kitchens", "windows", "motorcycles", "rovers", "wanderers", "athletic", "rfc", "fc", "fencing", "drainage", "funerals", "bakery", "claims", "recovery", "cars", "skips", "autos", "landscapes", "landscaping", "paving", "blinds", "carpets", "dairies", "brewery", "estates",
            "insurance", "pharmacy", "chemists", "stores", "newsagents", "newsagent", "glazing", "homecare", "loans", "supermarket", "ambulance");
    private static final Set<String> HIRED = Set.of("plant", "tool", "skip", "van", "car", "property", "building", "security", "cleaning", "garden", "electrical", "legal", "financial", "funeral", "vehicle", "estate", "brothers", "bros", "custody",
            "community", "magistrates", "crown", "county", "general", "ambulance");
    private static final Set<String> SERVICES = Set.of("supplies", "hire", "services", "service", "group", "agency", "agents", "directors", "haulage", "scaffolding", "builders", "suite", "college", "court", "centre", "trust", "hospital", "infirmary", "motors");
    private static final Set<String> LAND = Set.of("hill", "park", "wood", "woods", "bridge", "mount", "marsh", "heath", "moor", "cross", "common", "green", "mere", "fields", "bank", "vale", "corner", "mead", "meadow", "meadows", "bay", "gate", "field",
            "wharf", "pond", "fell", "ford", "end", "market", "square", "gardens", "lane", "way", "close");
    /** Land that is hardly a surname. */
    private static final Set<String> ONLY_LAND = Set.of("mere", "vale", "bay", "fields", "wharf", "corner");
    /** Where something goes along or over. */
    private static final Set<String> OVER = Set.of("into", "onto", "via", "twds", "towards", "toward", "search", "searching", "overlooking", "opposite", "along", "across", "over", "nr");
    /** Before "on": what is or goes on a hill rather than what is known or done about somebody. */
    private static final Set<String> UPON = Set.of("go", "goes", "going", "went", "parked", "traffic", "stopped", "junction", "seen", "walking", "cam", "camera", "collision", "rtc", "stop", "works", "shop", "unit", "queue", "queuing", "roadworks", "speeding");
    private static final Set<String> CORNERS = Set.of("way", "junction", "corner", "end", "top", "bottom", "foot", "side", "length", "direction");
    private static final Set<String> COMING = Set.of("coming", "attending", "bus", "travelling", "walked", "diverted");
    private static final Set<String> OUTBOUND = Set.of("inbound", "outbound", "northbound", "southbound", "eastbound", "westbound");
    private static final Set<String> SPOTS = Set.of("patrol", "patrols", "location", "locn", "loc", "area", "suite", "station", "venue");
    private static final Set<String> VESSELS = Set.of("bottle", "bottles", "can", "cans", "pint", "pints", "glass", "glasses", "tin", "tins", "crate", "pack");
    private static final Set<String> DRINKS = Set.of("stella", "bell", "gordon", "foster", "jack", "jim", "morgan", "smirnoff");
    private static final Set<String> STYLES = Set.of("admiral", "duke", "lord", "general", "captain", "king", "queen", "prince", "princess", "earl", "marquis", "lady", "sir", "dick");
    private static final Set<String> ARTICLES = Set.of("the", "teh");
    private static final Set<String> LOCATED = Set.of("at", "in", "outside", "nr", "near", "opp", "left", "by", "inside", "to", "from");
    private static final Set<String> SAINTS = Set.of("st", "saint", "archbishop", "bishop", "cardinal");
    private static final Set<String> SCHOOLS = Set.of("school", "high", "primary", "infants", "juniors", "academy", "comprehensive", "grammar", "college");
    private static final Set<String> LEARNING = Set.of("at", "for", "attends", "attend", "attended", "to", "from", "of", "left", "in");

    private final Words words;
    private final ScanText text;
    private final boolean[] taken;
    /** Two words that are a place somewhere in this text. */
    private final Set<String> places = new HashSet<>();

    private Landmarks(Words words, boolean[] taken) {
        this.words = words;
        this.text = words.text();
        this.taken = taken;
    }

    /** Marks every word of a landmark or a firm, so that nobody's name is looked for there. */
    static void mark(Words words, boolean[] taken) {
        Landmarks landmarks = new Landmarks(words, taken);
        for (int w = 0; w < words.text().words(); w++) {
            if (!taken[w]) {
                landmarks.at(w);
            }
        }
        landmarks.again();
    }

    private void at(int w) {
        // Most words are small; only those that may be Ltd, LLP or plc are looked at.
        boolean capital = words.shaped(w, ScanText.CAPITAL);
        if (!capital && "lp".indexOf(text.text().charAt(text.start(w))) < 0) {
            return;
        }
        String word = text.lower(w);
        if (w == 0) {
            if (SAINTS.contains(word)) {
                saint(w);
            }
            return;
        }
        if (COMPANY.contains(word)) {
            firm(w - 1, true);
        } else if (!capital) {
            return;
        } else if (TRADES.contains(word) || BUSINESS.contains(word) && words.capital(w) && words.capital(w - 1)) {
            firm(w - 1, false);
        } else if (SERVICES.contains(word) && HIRED.contains(text.lower(w - 1)) && words.between(w - 1, w).equals(" ") && words.shaped(w - 1, ScanText.CAPITAL)) {
            firm(w - 2, false);
        } else if (LAND.contains(word)) {
            land(w);
        } else if (SCHOOLS.contains(word)) {
            school(w);
        } else if (SAINTS.contains(word)) {
            saint(w);
        } else if (words.has(w, Words.NAME)) {
            pub(w);
            operation(w);
        }
        twice(w);
        shorthand(w);
    }

    /** "Code G PACE", "Tel: 0161", "Dr Lic", "Sunday 4 June", "Osman v UK", "two bottles of Stella": what only looks like a name. */
    private void shorthand(int w) {
        String word = text.lower(w);
        String before = text.lower(w - 1);
        String gap = words.between(w, w + 1);
        boolean nobody = switch (word) {
            case "pace" -> words.length(w - 1) == 1 && words.exists(w - 2) && text.lower(w - 2).equals("code");
            case "tel" -> gap.startsWith(":") && (words.shaped(w + 1, ScanText.DIGIT) || gap.indexOf('+') >= 0 || gap.indexOf('(') >= 0);
            case "lic" -> before.equals("dr") || before.equals("driving");
            case "sunday", "friday", "monday" -> gap.equals(" ") && words.shaped(w + 1, ScanText.DIGIT) && words.has(w + 2, Lexicon.CALENDAR);
            default -> gap.equals(" ") && words.exists(w + 2) && text.lower(w + 1).equals("v") && (text.lower(w + 2).equals("uk") || text.lower(w + 2).equals("dpp"))
                    || DRINKS.contains(word) && words.exists(w - 2) && (before.equals("of") && VESSELS.contains(text.lower(w - 2)) || before.equals("much") && text.lower(w - 2).equals("too"));
        };
        if (nobody) {
            taken[w] = true;
            taken[w - 1] |= word.equals("pace");
        }
    }

    /** "Harrison & Cole Ltd", "Kelly's Cars", "Gillespie Plant Hire": the names before what a firm does or is. */
    private void firm(int last, boolean company) {
        int first = last;
        if (first < 0 || !named(first, company) || !words.between(last, last + 1).equals(" ") && !words.possessive(last) && !words.between(last, last + 1).equals("s ")) {
            return;
        }
        for (int steps = 0; steps < 2 && words.exists(first - 1); steps++) {
            String gap = words.between(first - 1, first);
            if (gap.equals(" & ") && named(first - 1, company)) {
                first--;
            } else if (company && gap.equals(" ") && AND.contains(text.lower(first - 1)) && named(first - 2, company)) {
                first -= 2;
            } else if (gap.equals(" ") && named(first - 1, company) && (company || !words.shaped(first - 1, ScanText.SENTENCE_START) && !words.shouting(first)) && !words.has(first - 1, Lexicon.TITLE | Lexicon.ROLE | Lexicon.RANK)) {
                first--;
            } else {
                break;
            }
        }
        Arrays.fill(taken, first, last + 1, true);
        if (!company && words.has(last + 1, Words.NAME) && words.between(last, last + 1).equals(" ")) {
            taken[last + 1] = true;
        }
    }

    private boolean named(int w, boolean small) {
        return words.exists(w) && !taken[w] && !words.shaped(w, ScanText.DIGIT) && words.length(w) > 1 && (words.shaped(w, ScanText.CAPITAL) || small && !words.has(w, Lexicon.FUNCTION)) && !words.has(w, Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.RANK)
                && (words.has(w, Words.NAME) || words.kind(w) == Words.Kind.UNKNOWN || words.has(w, Lexicon.PLACE));
    }

    /** "on Gordon Hill", "by way of Holly Wood", "walked over Nicholson Bridge, where": a name before a word for land, where one goes. */
    private void land(int last) {
        int first = last - 1;
        if (!words.has(first, Words.NAME) || !words.shaped(first, ScanText.CAPITAL) || taken[first] || !words.between(first, last).equals(" ") || words.possessive(last) || words.has(first, Lexicon.TITLE)
                || words.capital(last) && words.spaceAfter(last) && words.capital(last + 1) && words.has(last + 1, Words.NAME) && !words.has(last + 1, Lexicon.STREET) || first == 0 || words.cues(first, last).field && !SPOTS.contains(text.lower(first - 1))) {
            return;
        }
        boolean only = ONLY_LAND.contains(text.lower(last)) && words.capital(last);
        boolean labelled = words.between(first - 1, first).startsWith(":") && SPOTS.contains(text.lower(first - 1));
        if (only || labelled || way(first - 1, last)) {
            Arrays.fill(taken, first, last + 1, true);
            places.add(text.lower(first) + " " + text.lower(last));
        }
    }

    private boolean way(int before, int last) {
        if (!words.between(before, before + 1).isBlank() || words.shaped(before, ScanText.SENTENCE_START) && !OVER.contains(text.lower(before))) {
            return false;
        }
        String word = text.lower(before);
        String second = words.exists(before - 1) ? text.lower(before - 1) : "";
        boolean follows = words.between(last, last + 1).startsWith(", ") && words.exists(last + 1) && text.lower(last + 1).equals("where");
        return OVER.contains(word) || word.equals("of") && CORNERS.contains(second) || word.equals("jct") || word.equals("junction") || word.equals("from") && COMING.contains(second) || word.equals("around") && second.equals("area") || OUTBOUND.contains(words.exists(last + 1) ? text.lower(last + 1) : "") || word.equals("past") && follows || follows && (word.equals("passed") || word.equals("crossed"))
                || word.equals("on") && (UPON.contains(second) || words.shaped(before - 1, ScanText.DIGIT) && UPON.contains(words.exists(before - 2) ? text.lower(before - 2) : ""));
    }

    /** "Harold Wilson High", "Sir Harold Wilson School". */
    private void school(int school) {
        int last = school - 1;
        int first = last - 1;
        if (words.between(last, school).equals(" ") && words.between(first, last).equals(" ") && named(first, false) && named(last, false) && words.exists(first - 2)) {
            first -= words.has(first - 1, Lexicon.TITLE) && STYLES.contains(text.lower(first - 1)) ? 1 : 0;
            if (LEARNING.contains(text.lower(first - 1))) {
                Arrays.fill(taken, first, school, true);
            }
        }
    }

    /** "ST LUKE'S", "Archbishop Holgate's": not whose son, but where. */
    private void saint(int saint) {
        int w = saint + 1;
        boolean owned = words.exists(w) && words.between(saint, w).matches("\\.? ") && words.shaped(w, ScanText.CAPITAL) && words.possessive(w) && !taken[w] && (!words.capital(saint - 1) || !words.between(saint - 1, saint).equals(" ") || words.shaped(saint, ScanText.SENTENCE_START));
        boolean kin = words.between(w + 1, w + 2).equals(" ") && words.has(w + 2, Lexicon.RELATION | Lexicon.THING | Lexicon.ROLE) && !words.has(w + 2, Lexicon.FUNCTION);
        if (owned && !kin) {
            Arrays.fill(taken, saint, w + 1, true);
        }
    }

    /** "the Admiral Rodney", "AT THE GEORGE", "the William IV". */
    private void pub(int w) {
        String before = text.lower(w - 1);
        boolean space = words.between(w - 1, w).equals(" ");
        boolean styled = space && STYLES.contains(before) && words.shaped(w - 1, ScanText.CAPITAL) && words.exists(w - 2) && ARTICLES.contains(text.lower(w - 2)) && words.between(w - 2, w - 1).equals(" ");
        boolean roman = space && ARTICLES.contains(before) && words.spaceAfter(w) && (text.word(w + 1).equals("IV") || text.word(w + 1).equals("VIII"));
        boolean shouted = space && words.shouting(w) && ARTICLES.contains(before) && words.exists(w - 2) && LOCATED.contains(text.lower(w - 2)) && words.has(w, Lexicon.GIVEN) && !(words.joined(w, w + 1) && (words.has(w + 1, Words.NAME | Lexicon.RELATION)))
                && words.kind(w) != Words.Kind.UNKNOWN && !words.possessive(w);
        if (styled || roman || shouted) {
            taken[w] = true;
        }
    }

    /** "OP GLADSTONE - BRIEFING". */
    private void operation(int w) {
        if (words.shaped(w, ScanText.ALL_CAPITALS) && text.lower(w - 1).equals("op") && words.between(w - 1, w).equals(" ") && words.shaped(w - 1, ScanText.SENTENCE_START) && words.between(w, w + 1).equals(" - ") && !words.shaped(w + 1, ScanText.DIGIT)) {
            taken[w] = true;
        }
    }

    /** "Hughes and Hughes": nobody is named with himself. */
    private void twice(int w) {
        int other = words.between(w - 1, w).equals(" & ") ? w - 1 : words.exists(w - 2) && text.lower(w - 1).equals("and") && words.between(w - 1, w).equals(" ") ? w - 2 : -1;
        if (other >= 0 && words.has(w, Lexicon.SURNAME) && !words.has(w, Lexicon.GIVEN) && !words.possessive(w) && (other == w - 1 || words.between(other, other + 1).equals(" ")) && text.lower(other).equals(text.lower(w)) && !(words.joined(other - 1, other) && words.capital(other - 1))) {
            taken[w] = true;
            taken[other] = true;
        }
    }

    /** The same two words further on, or before, are the same place, unless a title or a label says otherwise. */
    private void again() {
        if (places.isEmpty()) {
            return;
        }
        for (int w = 1; w + 1 < text.words(); w++) {
            if (!taken[w] && LAND.contains(text.lower(w + 1)) && words.shaped(w, ScanText.CAPITAL) && words.between(w, w + 1).equals(" ") && places.contains(text.lower(w) + " " + text.lower(w + 1))
                    && !words.has(w - 1, Lexicon.TITLE | Lexicon.ROLE | Lexicon.RELATION | Lexicon.RANK) && !words.cues(w, w + 1).field && !words.cues(w, w + 1).verb) {
                Arrays.fill(taken, w, w + 2, true);
            }
        }
    }
}

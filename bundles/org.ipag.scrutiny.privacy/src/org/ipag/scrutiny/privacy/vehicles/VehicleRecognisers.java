package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.police.ExhibitRecogniser;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.words.Codes;

/** Vehicle registrations of every series, and driving licences. */
public final class VehicleRecognisers {

    private static final Pattern NI_MARK = Pattern.compile("[A-Z]{3}[ ]?\\d{4}");
    private static final Pattern NI_MARK_SMALL = Pattern.compile("[a-z]{3}[ ]?\\d{4}");
    /** "ON 14 AUG" is a day. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?i)[a-z]{2} \\d\\d[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
    /** "TR22 Sgt" is a call sign and a rank. */
    private static final Pattern MIXED_CASE = Pattern.compile("[A-Z]{2}[ \\t]?\\d\\d[ \\t]+[A-Z][a-z]{2}");
    private static final Pattern PADDED_SURNAME = Pattern.compile("[A-Z]+9*");
    private VehicleRecognisers() {
    }

    /** Current, prefix, suffix, dateless, Northern Irish, Q and diplomatic marks. Road numbers are told apart. */
    public static final class Registration extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("veh|v[1-9]|vrms?|vrns?|reg(?:istered|istration)?(?: (?:no|number|mark|plate))?|index"
                + "|number ?plates?|plates?|vehicles?|cars?|vans?|motorcycle|motorbike|moped|scooter|lorry|taxi|minicab|driving|driven"
                + "|park(?:ed|ing)|keeper|ford|vauxhall|bmw|audi|vw|volkswagen|toyota|honda|nissan|peugeot|renault|mercedes|kia|hyundai|skoda|seat|fiat|citroen|mazda|volvo|mini|rover|porsche|lexus|tesla|bentley|dacia|suzuki|mitsubishi|subaru|jeep|isuzu|transit|anpr|pnc check|insured|mot|dvla");
        private static final Context PLATE = Context.of("vrms?|vrns?|reg(?:d|istered|istration)?|index|plates?|number ?plates?|mark|registered|bearing|displaying|wrote down the number|took the number");
        /** So many letters and figures without a gap are hardly words. */
        private static final Pattern TIGHT = Pattern.compile("[A-Z]\\d{2,3}[A-Z]{3}|[A-Z]{3}\\d{2,3}[A-Z]");
        private static final Context VEHICLE = Context.of("veh|vrms?|vrns?|reg(?:istered|istration)?(?: (?:no|number|mark|plate))?|index|number ?plates?|plates?|vehicles?|cars?|vans?|motorcycle|motorbike|moped|scooter|lorry|taxi|minicab|driving|drives|driven|driver"
                + "|park(?:ed|ing)|keeper|ford|vauxhall|bmw|audi|vw|volkswagen|toyota|honda|nissan|peugeot|renault|mercedes|kia|hyundai|skoda|fiat|citroen|mazda|volvo|transit|motor|wheels|limo(?:usine)?|landrover|rover|jaguar|porsche|lexus|tesla|bentley|dacia|suzuki|mitsubishi|subaru|jeep|isuzu|anpr|insured|dvla|v[1-9]");
        private static final Context ABROAD = Context.of("foreign|trailer|unit|haulier|hgv|artic|daf|scania|iveco|plates?|irish|polish|portuguese|romanian|lithuanian|bulgarian|french|german|dutch|spanish|italian|c[1-5]|saxo|clio|corsa|golf|polo|astra");
        private static final Pattern CODE = Pattern.compile("(?i)\\b(?:ref|reference|no|number of the)[ .:]{1,2}$");
        private static final Codes CODES = Codes.load();
        private static final Context TRAFFIC = Context.of("ferry|[1-5] up|towing|occupants?|stopped|overtook|overtaking|on board|abandoned|burnt out|crashed|seized|recovered|speeding");
        private static final Pattern JUST_BEFORE = Pattern.compile("\\b(?:car|van|vehicle|veh|bike|motorbike|scooter|moped|lorry|taxi|truck)[,:]? \\(?$");
        private static final Pattern DRIVES = Pattern.compile("\\b(?:drives|driving|drove|reg|reg is|index|plate|plate is|number ?plate|vrm)[ :]{1,2}$");
        private static final Pattern MAKE = Pattern.compile("\\b(?:rover|bmw|audi|mercedes|merc|porsche|bentley|jaguar|jag|lexus|tesla|ford|vauxhall|volvo|toyota|nissan|golf|mini|corsa|transit|van|car|plates?) $");
        private static final Pattern APART = Pattern.compile(".*[ \\t][A-Z]");
        /** Two pieces with letters and figures each: hardly anything else. */
        private static final Pattern ODD_GAP = Pattern.compile("[A-Z]{2}\\d[ \\t]\\d[A-Z]{3}|[A-Z]{2}\\d\\d[A-Z][ \\t][A-Z]{2}");
        private static final Pattern INITIAL = Pattern.compile("\\. ?[A-Z][a-z]");
        private static final Pattern ANPR = Pattern.compile("(?i)\\b(?:anpr|vrm|vrn)\\b");
        private static final Pattern V_NUMBER = Pattern.compile("\\bv[1-9],? $");
        /** Models of motorcycles and cars that look like a mark. */
        private static final Pattern MODEL = Pattern.compile("^(?:ZSB|ZSF|ZSX|YBR|PCX|KLX|MT|YZF|CBR?|GSX|XR|MX|RX|CX|GT|SL|CLK|CLA|AMG|ML|GLA|GLC|XC|EX|PS|MP|HP)[ -]?\\d");
        private static final Pattern SMALL_OLD = Pattern.compile("[a-z]{3} ?\\d{2,4}|\\d{3}(?!mph|kmh|kph|kgs|lbs|cwt|bhp|hrs|yds|mls|ugs|mgs|gms|min|sec|day|ish|plus)[a-z]{3}");
        private static final Pattern KEPT = Pattern.compile("\\b(?:keeper of|insured (?:on|for)|anpr (?:has|shows|had|caught|picked up)|drives|driving) $");
        private static final Pattern HIT = Pattern.compile("\\b(?:anpr|camera) hit (?:on |for )?$");
        private static final Pattern ROAD = Pattern.compile("[ABM]\\d{1,4}");
        private static final Pattern MEASURE = Pattern.compile(
                "(?:PC|DC|PS|DS|SC|MG|CR|IP|PG|NO|AM|PM|KM|CM|MM|KG|ST|ND|RD|TH|HR|YR|FT|IN)\\d+|\\d+(?:AM|PM|KM|CM|MM|KG|ST|ND|RD|TH|HR|YR|FT|IN|M|L)");
        private static final Set<String> NOT_LETTERS = Set.of("ABH", "GBH", "DNA", "CPS", "PND", "NFA", "CAD", "POA", "RTA", "PNC",
                "CRO", "PAC", "AND", "THE", "FOR", "WAS", "HAS", "ARE", "BUT", "NOT", "HIS", "HER", "ITS", "OUR", "WHO", "VIA",
                "PER", "GMT", "BST", "HRS", "AGE", "YRS", "OFF", "OUT", "SHE", "HAD", "MPH", "KMH", "VIS", "OIC", "RTC", "ACT", "MDA", "CJA", "MHA", "PHA", "SOA", "CDA", "JCT", "JUNC", "RBT", "RAC", "AGG", "ASS", "PUB", "SUS", "VIC", "WIT", "TOA", "TOD", "ETA", "ATT", "RTB", "AVL", "VEH", "BTP", "ENR", "MRT", "SAR", "MIN", "MINS", "FLT");

        public Registration() {
            super("vehicle-registration", 1, true, "(?<![A-Z\\d/'])(?:"
                    + "(?<current>[A-HJ-PR-Y][A-HJ-PR-Z][ \\t-]?(?:0[2-9]|[12]\\d|5[1-9]|6\\d|7\\d)(?:[ \\t-]{0,2}|\\.)[A-HJ-PR-Z]{3})"
                    + "|(?<odd>[A-Z]{2}[ \\t]?\\d{2}[ \\t]?-?[ \\t]?[A-Z]{3})"
                    + "|(?<gaps>[A-HJ-PR-Y][ \\t]?[A-HJ-PR-Y][ \\t]?(?:0[ ]?[2-9]|[12][ ]?\\d|5[ ]?[1-9]|6[ ]?\\d|7[ ]?\\d)[ \\t]?[A-HJ-PR-Z][ \\t]?[A-HJ-PR-Z][ \\t]?[A-HJ-PR-Z])"
                    + "|(?<prefix>[A-HJ-NP-Y](?<apart>[ ]?)\\d{1,3}(?:[ -]{0,2}|\\.)(?<pl>[A-HJ-PR-Z]{3})(?![ -]?\\d{1,4}[ ]?[A-Z]?\\b))"
                    + "|(?<foreign>\\d{2}-[A-Z]{2}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{2}-\\d{2}-[A-Z]{2}|\\d{4}-[A-Z]{3}|\\d{1,2}-[A-Z]{3}-\\d{1,2}|[A-Z]-\\d{3}-[A-Z]{2})"
                    + "|(?<diplomatic>\\d{3}[ \\t]?[DX][ \\t]?\\d{3})"
                    + "|(?<suffix>(?<sl>[A-HJ-PR-Z]{3})(?:[ \\t-]{0,2}|\\.)\\d{1,3}[ \\t]?[A-HJ-NPR-TV-Y])"
                    + "|(?<ni>[A-Z]{1,2}[IZ][A-Z]?[ \\t-]{0,2}\\d{1,4})"
                    + "|(?<alike>[A-Z]{2}(?:[1-7][IO]|[IO][1-9])[ \\t]?[A-Z]{3}|[A-Z]\\d[A-Z][ \\t]?\\d[A-Z]{1,3}|[A-Z]\\d[A-Z][ \\t]\\d[A-Z])"
                    + "|(?<old>(?<ol>[A-Z]{1,3})(?:[ \\t-]{0,2}|(?<=[A-Z]{3})\\.)\\d{1,4}|\\d{1,4}(?:[ -]{0,2}|(?<=\\d{3})\\.(?=[A-Z]{3}))(?<or>[A-Z]{1,3})(?![ -]?\\d))"
                    + ")(?![A-Z\\d])(?!/(?:\\d|[A-Z]{1,3}(?![A-Z])|$))(?!'\\w)");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return text.end(word) - text.start(word) <= 7 && mixed(text, word);
        }

        /** "Form V62", "batch CM3": a code of something else. */
        private static boolean coded(ScanText text, int start) {
            return CODE.matcher(text.before(start, 16)).find() || CODES.before(text, text.wordAt(start));
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean capitals = m.group().equals(m.group().toUpperCase(Locale.ROOT));
            if (m.group("old") != null && !capitals && SMALL_OLD.matcher(m.group()).matches()) {
                return !MODEL.matcher(m.group().toUpperCase(Locale.ROOT)).find() && text.lexicon().meaning(m.group().replaceAll("[^a-z]", "")) == 0 && (VEHICLE.before(text, m.start(), 26) || KEPT.matcher(text.before(m.start(), 26)).find()) && report(m, sink, 0.82, "dateless series behind a vehicle, in small letters");
            }
            if (m.group("old") != null && !capitals) {
                return text.end(text.wordAt(m.start())) - m.start() < 5 && m.group().replaceAll("[^A-Za-z]", "").length() > 1 && DRIVES.matcher(text.before(m.start(), 16)).find() && text.lexicon().meaning(m.group().replaceAll("[^A-Za-z]", "")) == 0 && !ROAD.matcher(m.group().toUpperCase(Locale.ROOT)).matches() && report(m, sink, 0.82, "dateless series behind a word for a plate");
            }
            if (DAY_AND_MONTH.matcher(m.group()).matches() || m.group("current") != null && MIXED_CASE.matcher(m.group()).matches()) {
                return false;
            }
            if (m.group("alike") != null) {
                return capitals && text.end(text.wordAt(m.start())) <= m.end() && VEHICLE.near(text, m.start(), m.end()) && report(m, sink, 0.82, "figures for letters or letters for figures");
            }
            if (m.group("current") != null && capitals) {
                // "AT NO 12 HAS CALLED" in a line of capitals is no registration.
                boolean shouting = (text.shape(text.wordAt(m.start())) & ScanText.CAPITALS_LINE) != 0;
                String last = m.group().substring(m.group().length() - 3);
                boolean sentence = m.group().indexOf(' ') > 0 && (text.lexicon().meaning(last) & (shouting ? Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.RANK : Lexicon.FUNCTION | Lexicon.RANK)) != 0
                        || m.group().indexOf(' ') > 0 && NOT_LETTERS.contains(last) && !WORDS.before(text, m.start(), 24);
                boolean told = PLATE.before(text, m.start(), 12) || JUST_BEFORE.matcher(text.before(m.start(), 10)).find() || HIT.matcher(text.before(m.start(), 16)).find()
                        || (text.lexicon().meaning(last) & Lexicon.RANK) == 0 && (text.meaning(text.wordAt(m.start())) & Lexicon.FUNCTION) == 0 && VEHICLE.before(text, m.start(), 16);
                return (!sentence || told) && report(m, sink, sentence ? 0.82 : 0.96, "current series");
            }
            if (m.group("old") != null && (old(m.group()).isEmpty() || m.group("ol") != null && (text.lexicon().meaning(m.group("ol")) & Lexicon.BRAND) != 0)
                    || m.group("ni") != null && (text.meaning(text.wordAt(m.start())) & Lexicon.RANK) != 0) {
                return false;
            }
            if (m.group("old") != null) {
                return dateless(text, m, sink);
            }
            boolean context = WORDS.near(text, m.start(), m.end());
            if (m.group("current") != null) {
                boolean close = WORDS.before(text, m.start(), 32) || WORDS.after(text, m.end(), 16);
                String last = m.group().substring(m.group().length() - 3);
                boolean words = m.group().indexOf(' ') > 0 && (text.lexicon().meaning(last) & (Lexicon.ENGLISH | Lexicon.FUNCTION)) != 0
                        || (text.lexicon().meaning(m.group().substring(0, 2)) & Lexicon.FUNCTION) != 0;
                return (close || !words) && letters(last, text) && report(m, sink, close ? 0.92 : m.group().indexOf(' ') < 0 ? 0.84 : 0.8, "current series");
            }
            if (m.group("odd") != null) {
                boolean close = WORDS.before(text, m.start(), 32) || WORDS.after(text, m.end(), 16);
                return (close || capitals && (text.lexicon().meaning(m.group().substring(m.group().length() - 3)) & (Lexicon.ENGLISH | Lexicon.RANK)) == 0) && letters(m.group().substring(m.group().length() - 3), text) && report(m, sink, close ? 0.92 : 0.8, "current series, although no such year is given out");
            }
            if (m.group("gaps") != null) {
                return capitals && (context || !m.group().contains(" ") || ODD_GAP.matcher(m.group()).matches()) && report(m, sink, 0.85, "current series, oddly spaced");
            }
            if (m.group("prefix") != null && Character.isLowerCase(m.group().charAt(m.group().length() - 1)) && Character.isUpperCase(m.group("pl").charAt(0))) {
                // "V2 Mrs Nowak": a vehicle's number and a title.
                return false;
            }
            if ((m.group("prefix") != null || m.group("suffix") != null) && !capitals && DRIVES.matcher(text.before(m.start(), 16)).find() && (text.meaning(text.wordAt(m.start())) & Lexicon.BRAND) == 0) {
                return report(m, sink, 0.84, "prefix or suffix series behind a word for driving or a plate");
            }
            if (m.group("prefix") != null && !m.group("apart").isEmpty() && capitals && (PLATE.before(text, m.start(), 24) || PLATE.after(text, m.end(), 28))) {
                return report(m, sink, 0.84, "prefix series, oddly spaced, beside a word for a plate");
            }
            if (m.group("prefix") != null) {
                if (coded(text, m.start()) && !PLATE.before(text, m.start(), 12)) {
                    return false;
                }
                if (!m.group("apart").isEmpty() && (!capitals || (text.lexicon().meaning(m.group("pl")) & (Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.RANK)) != 0 || !context && !ANPR.matcher(text.text()).find())) {
                    return false;
                }
                return letters(text, m, "pl", context) && (capitals || context)
                        && (m.group("prefix").charAt(0) != 'Q' && m.group("prefix").charAt(0) != 'q' || capitals)
                        && report(m, sink, context ? 0.95 : 0.82, "prefix series");
            }
            if (m.group("foreign") != null) {
                return capitals && (context || ABROAD.near(text, m.start(), m.end())) && report(m, sink, 0.86, "a mark of another country");
            }
            if (m.group("diplomatic") != null) {
                return (context || capitals) && report(m, sink, context ? 0.92 : 0.81, "diplomatic series");
            }
            if (m.group("suffix") != null) {
                // "Examiner DFU-33 T. Wragg": the last letter is an initial.
                return !ExhibitRecogniser.goods(text, m.start(), m.end()) && !(APART.matcher(m.group()).matches() && INITIAL.matcher(text.text()).region(m.end(), Math.min(text.text().length(), m.end() + 4)).lookingAt()) && (text.lexicon().meaning(m.group("sl")) & Lexicon.BRAND) == 0 && letters(text, m, "sl", context) && (capitals || context)
                        && report(m, sink, context ? 0.95 : 0.81, "suffix series");
            }
            // Three letters with an I or Z and four figures are hardly anything else.
            if (m.group("ni") != null && coded(text, m.start())) {
                return false;
            }
            if (m.group("ni") != null && capitals && text.end(text.wordAt(m.start())) - m.start() >= 3 && NI_MARK.matcher(m.group()).matches()
                    && ((text.lexicon().meaning(m.group().substring(0, 3)) & ~Lexicon.PARTICLE) == 0 || (text.shape(text.wordAt(m.start())) & ScanText.CAPITALS_LINE) == 0 && ANPR.matcher(text.text()).find())) {
                return report(m, sink, 0.8, "Northern Irish series");
            }
            if (m.group("ni") != null && !capitals && WORDS.before(text, m.start(), 24) && NI_MARK_SMALL.matcher(m.group()).matches() && (text.lexicon().meaning(m.group().substring(0, 3))) == 0) {
                return report(m, sink, 0.82, "Northern Irish series");
            }
            if (m.group("ni") != null && capitals && m.group().length() >= 6 && (text.meaning(text.wordAt(m.start())) & (Lexicon.ACRONYM | Lexicon.BRAND)) == 0 && TRAFFIC.after(text, m.end(), 30)) {
                return report(m, sink, 0.82, "Northern Irish series");
            }
            boolean near = context && (WORDS.before(text, m.start(), 40) || WORDS.after(text, m.end(), 12));
            if (m.group("ni") != null && capitals && near && CheckDigits.compact(m.group()).length() >= 5) {
                return report(m, sink, 0.93, "Northern Irish series");
            }
            return false;
        }

        /**
         * "ABC 123", "1234 AB": so short a mark could be much else, so the word for a plate must stand before it, or a word for a vehicle
         * near; three letters and figures need it only in the same sentence.
         */
        private static boolean dateless(ScanText text, Matcher m, DetectionSink sink) {
            int first = text.wordAt(m.start());
            boolean lettersFirst = m.group("ol") != null;
            String letters = m.group(lettersFirst ? "ol" : "or");
            int meaning = text.lexicon().meaning(letters);
            if ((meaning & Lexicon.RANK) != 0 || text.text().charAt(m.start()) == '0' || MODEL.matcher(m.group()).find() || coded(text, m.start())) {
                return false;
            }
            if (PLATE.before(text, m.start(), 22) && (meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0) {
                return report(m, sink, 0.9, "dateless series");
            }
            if (!lettersFirst && (meaning & Lexicon.ENGLISH) != 0) {
                // "In a Range Rover 7 TUN": a word in capitals in a line of small letters, directly behind the make.
                return (text.shape(first) & ScanText.CAPITALS_LINE) == 0 && (meaning & Lexicon.FUNCTION) == 0 && letters.length() == 3 && MAKE.matcher(text.before(m.start(), 14)).find() && report(m, sink, 0.82, "dateless series");
            }
            boolean brand = first > 0 && (text.meaning(first - 1) & Lexicon.BRAND) != 0 && text.start(first) - text.end(first - 1) == 1;
            if ((meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.BRAND)) != 0 || brand && (m.group().indexOf('-') > 0 || m.group().indexOf(' ') < 0 && letters.length() == 3 || letters.length() < 3 && m.group().chars().filter(Character::isDigit).count() < 4)) {
                return false;
            }
            if (VEHICLE.before(text, m.start(), 24)) {
                boolean counted = !lettersFirst && (V_NUMBER.matcher(text.before(m.start(), 6)).find() || letters.length() < 2);
                return !counted && report(m, sink, 0.82, "dateless series");
            }
            return lettersFirst && letters.length() == 3 && (text.shape(first) & ScanText.CAPITALS_LINE) == 0 && (meaning & (Lexicon.ENGLISH | Lexicon.ACRONYM)) == 0
                    && (VEHICLE.before(text, m.start(), 100) || VEHICLE.after(text, m.end(), 60)) && report(m, sink, 0.82, "dateless series");
        }

        /** The mark of a dateless series without spaces; empty if it is a road, a rank, a measure or an ordinal. */
        private static String old(String shown) {
            String old = CheckDigits.compact(shown);
            boolean letter = old.chars().anyMatch(Character::isLetter);
            return !letter || old.length() < 4 || ROAD.matcher(old).matches() || MEASURE.matcher(old).matches()
                    || NOT_LETTERS.contains(old.replaceAll("\\d", "")) ? "" : old;
        }

        private static boolean letters(ScanText text, Matcher m, String group, boolean context) {
            String letters = m.group(group).toUpperCase(Locale.ROOT);
            if (context && TIGHT.matcher(m.group()).matches()) {
                return true;
            }
            if (NOT_LETTERS.contains(letters)) {
                return false;
            }
            int meaning = text.lexicon().meaning(letters);
            return (meaning & (Lexicon.ENGLISH | Lexicon.CALENDAR | Lexicon.ACRONYM | Lexicon.RANK)) == 0 || context && m.group().equals(m.group().toUpperCase(Locale.ROOT))
                    && (meaning & (Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.ACRONYM)) == 0;
        }

        private static boolean letters(String last, ScanText text) {
            return !NOT_LETTERS.contains(last.toUpperCase(Locale.ROOT)) && (text.lexicon().meaning(last) & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0;
        }

        private static boolean report(Matcher m, DetectionSink sink, double confidence, String series) {
            sink.found(IdentifierType.VEHICLE, m.start(), m.end(), confidence, "the shape of a vehicle registration (" + series + ")");
            return true;
        }
    }

    /** Marks of other countries in shapes that could be much else, and the end of a mark alone: only where the words say so. */
    public static final class Abroad extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("irish|ireland|army|military|mod|raf|foreign|trailer|haulier|hgv|artic|daf|scania|iveco|polish|portuguese|romanian|lithuanian|bulgarian|french|german|dutch|spanish|italian|hungarian|czech|slovak|latvian|albanian|eu plates?|(?:reg|plates?|registration|index|vrm)(?: number| no)?(?: is| was|:)?");
        private static final Context BEHIND = Context.of("irish|foreign|iveco|daf|scania|artic|hgv|trailer|polish|romanian|ie|ro|pl");

        public Abroad() {
            super("foreign-registration", 2, true, "(?<![A-Z\\d/])(?:\\d{2,3}[ -][A-Z]{1,2}[ -]\\d{2,6}|[A-Z]{1,3}-[A-Z]{1,2}[ ]\\d{1,4}|(?:RO|D|PL|F|E|P|NL|B|I|BG|LT|IRL)[ -][A-Z]{1,2}[ -]\\d{2,3}[ -][A-Z]{3}|[A-Z]{1,2}[ -]\\d{2,3}[ -][A-Z]{3}|[A-Z]{2,3}[ ]\\d{5}|[A-Z]{2}[ ](?=[A-Z]?\\d[A-Z\\d]{3,4}(?![A-Z\\d]))[A-Z\\d]{4,5}|[A-Z]{2,3}[ ]\\d{2,3}[A-Z]{2}|[A-Z]{1,2}[ ]?\\d{4}[ ]?[A-Z]{2}|\\d{4}[ ][A-Z]{3})(?![A-Z\\d/])");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return text.end(word) - text.start(word) <= 6 && mixed(text, word);
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean capitals = m.group().equals(m.group().toUpperCase(Locale.ROOT));
            if (!capitals || (text.meaning(text.wordAt(m.start())) & Lexicon.RANK) != 0 || (text.meaning(text.wordAt(m.end()) - 1) & Lexicon.ACRONYM) != 0 || !WORDS.before(text, m.start(), 22) && !BEHIND.directlyAfter(text, m.end(), 14)) {
                return false;
            }
            sink.found(IdentifierType.VEHICLE, m.start(), m.end(), 0.84, "a mark of another country, where the words say so");
            return true;
        }
    }

    /** The 16 characters of a GB licence, spaced or not, and the eight digits of a Northern Irish one. */
    public static final class DrivingLicence extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("driv(?:ing|er'?s?) licen[cs]e(?: (?:no|number))?|licen[cs]e(?: (?:no|number))?|dln|dl|driver number|dvla|dvani|photocard");
        private static final String GAP = "[ \\t.-]{0,2}";

        public DrivingLicence() {
            super("driving-licence", 6, true, "(?<![A-Z\\d])(?:(?<gb>[A-Z](?:" + GAP + "[A-Z\\d]){4}" + GAP + "\\d" + GAP + "[0156]" + GAP + "\\d"
                    + GAP + "[0-3]" + GAP + "\\d" + GAP + "\\d(?:" + GAP + "[A-Z9]){2}" + GAP + "[A-Z\\d](?:" + GAP + "[A-Z\\d]){2}"
                    + "(?:[ \\t]\\d{2})?)|(?<ni>\\d{8}|\\d{4}[ \\t-]\\d{4}|\\d{2}[ \\t-]\\d{3}[ \\t-]\\d{3}))(?![A-Z\\d])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            if (m.group("gb") != null) {
                String licence = CheckDigits.compact(m.group("gb"));
                int month = Integer.parseInt(licence.substring(6, 8)) % 50;
                int day = Integer.parseInt(licence.substring(8, 10));
                boolean spaced = m.group("gb").length() > licence.length();
                if (spaced && !m.group("gb").equals(m.group("gb").toUpperCase(Locale.ROOT))) {
                    return false;
                }
                if (!PADDED_SURNAME.matcher(licence.substring(0, 5)).matches() || month < 1 || month > 12 || day < 1 || day > 31) {
                    return false;
                }
                sink.found(IdentifierType.DRIVING_LICENCE, m.start(), m.end(), 0.98,
                        "the sixteen characters of a GB driving licence; they carry the date of birth and the sex");
                return true;
            }
            if (WORDS.before(text, m.start(), 40)) {
                sink.found(IdentifierType.DRIVING_LICENCE, m.start(), m.end(), 0.9,
                        "eight digits beside a word for a driving licence, as in Northern Ireland");
                return true;
            }
            return false;
        }
    }

    /** "Registration ending ZTB", "last three ZTB", "part plate ...K63": a piece of a mark, where the words say so. */
    public static final class PartOfMark implements Recogniser {

        private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:(?:reg(?:istration)?|index|plates?|vrm|number ?plate)(?: [a-z]+)? (?:ended|ending|ends|end|began|begins|beginning|started|starting|starts)(?: in| with| letters?)?|(?:last|first) (?:three|two|four|3|2|4|part|half|bit)(?: letters| digits| characters)?(?: (?:of|on) (?:the |its |his |her )?(?:plate|reg(?:istration)?|index|vrm))?(?: (?:is|was|are|were|being|as))?|part(?:ial)? (?:plate|reg(?:istration)?|index|vrm|mark))[ :\"'-]{1,3}$");
        private static final Set<String> TRIGGERS = Set.of("end", "ends", "ended", "ending", "last", "first", "part", "partial", "began", "begin", "begins", "beginning", "start", "starts", "started", "starting");
        private static final int REACH = 9;
        private static final Pattern PART = Pattern.compile("[A-Z]{2}\\d{2}(?![\\w])|[A-Z]{3}(?![\\w])|\\d{2}[A-Z]{3}(?![\\w])|[A-Z]{2}\\d\\?");
        private static final Pattern CAR = Pattern.compile("(?i)\\b(?:reg|registration|index|plates?|vrm|car|van|vehicle|veh)\\b");

        @Override
        public String name() {
            return "part-of-mark";
        }

        @Override
        public void scan(ScanText text, DetectionSink sink) {
            String s = text.text();
            for (int trigger = 0; trigger < text.words(); trigger++) {
                int letters = text.end(trigger) - text.start(trigger);
                if (letters < 3 || letters > 9 || "elpbsf".indexOf(s.charAt(text.start(trigger)) | 0x20) < 0 || !TRIGGERS.contains(text.lower(trigger))) {
                    continue;
                }
                behind(text, trigger, sink);
            }
        }

        private static void behind(ScanText text, int trigger, DetectionSink sink) {
            String s = text.text();
            for (int w = trigger + 1; w < Math.min(text.words(), trigger + REACH); w++) {
                int length = text.end(w) - text.start(w);
                if (length < 3 || length > 5 || (text.shape(w) & ScanText.ALL_CAPITALS) == 0 || (text.shape(w) & ScanText.CAPITALS_LINE) != 0 && (text.meaning(w) & Lexicon.ENGLISH) != 0) {
                    continue;
                }
                int from = Math.max(0, text.start(w) - 44);
                Matcher part = PART.matcher(s).region(text.start(w), Math.min(s.length(), text.end(w) + 1)).useTransparentBounds(true);
                Matcher before = BEFORE.matcher(s).region(from, text.start(w));
                if (part.lookingAt() && before.find() && CAR.matcher(s).region(Math.max(0, from - 40), Math.min(s.length(), text.end(w) + 30)).find()) {
                    sink.found(IdentifierType.VEHICLE, part.start(), part.end(), 0.82, "a part of a registration, where the words say so");
                }
            }
        }
    }
}

package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/** What looks like a house or its number and is none: a shop, a surgery, where something happened, a court of law, an officer's number. */
final class NoHouse {

    private static final WordSections WORDS = WordSections.load("words/addresses.txt");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?i)\\b(?:year|yr|bus|class|form|item|page|figure|platform|gate|stand) $");
    private static final Set<String> SCENES = WORDS.of("no house: where something happened");
    private static final Set<String> INSTITUTIONS = WORDS.of("unit: no home");
    private static final Set<String> WORN = Set.of("wearing", "wears", "wore", "dressed");
    private static final Pattern SURGERY = Pattern.compile("(?i)\\s(?:surgery|medical|health|clinic|practice|dental|school|primary|police)\\b");
    private static final Set<String> BUSINESS = WORDS.of("no house: business");
    /** What stands before the other banks. */
    private static final Set<String> KINDS_OF_BANK = Set.of("food", "blood", "power", "bottle", "data", "investment", "piggy", "high");
    private static final Set<String> COURTS = Set.of("crown", "county", "magistrates", "magistrate", "mags", "high", "family", "youth", "supreme", "coroner", "coroners", "sheriff");
    private static final Pattern PLATE = Pattern.compile("[A-Z]{2} \\d\\d [A-Z]{3}\\b|[A-Z]{3} \\d{1,3}[A-Z]\\b");
    private static final Set<String> PEOPLE = WORDS.of("no house: people are counted");
    private static final Set<String> SHOPS = WORDS.of("no house: shop");

    private NoHouse() {
    }

    /** "at scene, road blocked", "Year 8 along Mason Street", "Dr Ames, George Street Surgery", "answers to Ida, wearing green": no house stands before the comma. */
    static boolean before(ScanText text, int cue, int from, int end, boolean digit, boolean lives) {
        if (!lives && institution(text, end, end)) {
            return true;
        }
        if (digit && (people(text, from) || counts(text, from, end))) {
            return true;
        }
        if (digit) {
            return numbered(text, from);
        }
        String s = text.text();
        int comma = s.indexOf(',', text.start(from));
        if (comma < 0 || comma >= end) {
            return false;
        }
        int last = text.wordAt(comma) - 1;
        int next = last + 1;
        boolean bare = (last == from || text.lower(from).equals("the")) && SCENES.contains(text.lower(last));
        boolean answers = cue > 0 && text.lower(cue).equals("to") && text.lower(cue - 1).startsWith("answer");
        boolean worn = next < text.words() && WORN.contains(text.lower(next));
        boolean surgery = SURGERY.matcher(s).region(end, Math.min(s.length(), end + 12)).lookingAt();
        boolean business = last >= from && BUSINESS.contains(text.lower(last));
        return bare || answers || worn || surgery || (business || SHOPS.contains(text.lower(from))) && !lives || text.lower(from).equals("fallen");
    }

    /** "Year 8", "Platform 2": what a number belongs to that is no house's. */
    static boolean numbered(ScanText text, int number) {
        return SCHOOL_YEAR.matcher(text.before(text.start(number), 10)).find();
    }

    /** "4 males walk off": the number counts people, whatever they do. */
    static boolean people(ScanText text, int from) {
        return from + 1 < text.words() && PEOPLE.contains(text.lower(from + 1)) && (text.shape(from + 1) & ScanText.CAPITAL) == 0;
    }

    /** "Kept in 2 nights, Ward 9, Dr", "12 sitting days, Lane v Holloway": the number counts what is written small, and the street is not. */
    private static boolean counts(ScanText text, int from, int end) {
        int number = from;
        while (number + 1 < text.words() && text.start(number) < end && (text.shape(number) & ScanText.DIGIT) == 0) {
            number++;
        }
        int next = number + 1;
        int last = text.wordAt(end) - 1;
        return next < last && text.start(next) - text.end(number) == 1 && text.text().charAt(text.end(number)) == ' ' && (text.shape(next) & (ScanText.CAPITAL | ScanText.DIGIT)) == 0 && text.end(next) - text.start(next) > 3
                && (text.shape(last) & (ScanText.CAPITAL | ScanText.CAPITALS_LINE)) == ScanText.CAPITAL;
    }

    /** "Room 4, Crown Court", "Block 2, Thornby Hospital": what stands in the stretch is a place of work or of the public. */
    static boolean institution(ScanText text, int from, int end) {
        int behind = text.wordAt(end);
        if (behind < text.words() && text.start(behind) - end == 1 && INSTITUTIONS.contains(text.lower(behind))) {
            return true;
        }
        for (int w = text.wordAt(from); w < text.words() && text.start(w) < end; w++) {
            if (INSTITUTIONS.contains(text.lower(w)) && (w + 1 >= text.words() || text.start(w + 1) >= end || text.text().charAt(text.end(w)) == ',') || courtOfLaw(text, w)) {
                return true;
            }
        }
        return false;
    }

    /** "Crown Court", "Magistrates' Court". */
    static boolean courtOfLaw(ScanText text, int w) {
        return w > 0 && text.lower(w).equals("court") && COURTS.contains(text.lower(text.lower(w - 1).equals("s") && w > 1 ? w - 2 : w - 1));
    }

    /** "Barclays Bank", "Food Bank": a bank that is no street. */
    static boolean otherBank(ScanText text, int w) {
        return w > 0 && text.lower(w).equals("bank") && ((text.meaning(w - 1) & (Lexicon.BRAND | Lexicon.FUNCTION)) != 0 || KINDS_OF_BANK.contains(text.lower(w - 1)));
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
}

package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.words.Codes;
import org.ipag.scrutiny.privacy.words.WordSections;

/** The words of {@code words/vehicles.txt}: what around a mark speaks for it or against it, and which letters are none of a mark. */
final class MarkWords {

    static final WordSections FILE = WordSections.load("words/vehicles.txt");
    /** Words that have to do with vehicles. */
    static final Context VEHICLES = context("word for a plate", "vehicle", "has to do with a vehicle", "make", "speaks for a mark that is hardly anything else");
    /** Those that speak for a mark so short that it could be much else. */
    static final Context SURELY_VEHICLES = context("word for a plate", "vehicle", "has to do with a vehicle", "make", "speaks for a short mark");
    static final Context PLATE = Context.of("vrms?|vrns?|reg(?:d|istered|istration)?|index|plates?|number ?plates?|mark|registered|bearing|displaying|wrote down the number|took the number");
    static final Context TRAFFIC = context("happens in traffic");
    static final Context ABROAD = context("foreign", "foreign: a model or a kind");
    static final Context SURELY_ABROAD = context("foreign", "foreign: odd shapes");
    static final Context ABROAD_BEHIND = context("foreign: directly behind");
    static final Pattern MAKE_BEFORE = Pattern.compile("\\b" + FILE.alternatives("make or model directly before a mark") + " $");
    static final Pattern MODEL = Pattern.compile("^" + FILE.alternatives("model before figures") + "[ -]?\\d");

    private static final Pattern JUST_BEFORE = Pattern.compile("\\b(?:car|van|vehicle|veh|bike|motorbike|scooter|moped|lorry|taxi|truck)[,:]? \\(?$");
    private static final Pattern DRIVES = Pattern.compile("\\b(?:drives|driving|drove|reg|reg is|index|plate|plate is|number ?plate|vrm)[ :]{1,2}$");
    private static final Pattern KEPT = Pattern.compile("\\b(?:keeper of|insured (?:on|for)|anpr (?:has|shows|had|caught|picked up)|drives|driving) $");
    private static final Pattern HIT = Pattern.compile("\\b(?:anpr|camera) hit (?:on |for )?$");
    private static final Pattern ANPR = Pattern.compile("(?i)\\b(?:anpr|vrm|vrn)\\b");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b(?:ref|reference|no|number of the)[ .:]{1,2}$");
    private static final Codes CODES = Codes.load();
    private static final Set<String> NO_LETTERS = FILE.of("no letters of a mark");

    private MarkWords() {
    }

    private static Context context(String... sections) {
        StringBuilder all = new StringBuilder();
        for (String section : sections) {
            all.append(all.isEmpty() ? "" : "|").append(FILE.alternatives(section));
        }
        return Context.of(all.toString());
    }

    /** Whether "car", "ANPR hit on" or a word for a plate stands directly before. */
    static boolean announced(ScanText text, int start) {
        return PLATE.before(text, start, 12) || JUST_BEFORE.matcher(text.before(start, 10)).find() || HIT.matcher(text.before(start, 16)).find();
    }

    /** Whether somebody drives it, or a word for a plate stands directly before. */
    static boolean driven(ScanText text, int start) {
        return DRIVES.matcher(text.before(start, 16)).find();
    }

    /** Whether it is said whose it is, or that a camera saw it. */
    static boolean kept(ScanText text, int start) {
        return KEPT.matcher(text.before(start, 26)).find();
    }

    /** Whether a text speaks of cameras that read plates. */
    static boolean cameras(ScanText text) {
        return ANPR.matcher(text.text()).find();
    }

    /** "Form V62", "batch CM3": a code of something else. */
    static boolean coded(ScanText text, int start) {
        return REFERENCE.matcher(text.before(start, 16)).find() || CODES.before(text, text.wordAt(start));
    }

    /** Whether letters, in any case, stand for something else. */
    static boolean meanSomethingElse(String letters) {
        return NO_LETTERS.contains(letters.toUpperCase(Locale.ROOT));
    }

    /** Whether letters may end a mark of the current series. */
    static boolean mayEndMark(ScanText text, String letters) {
        return !meanSomethingElse(letters) && (text.lexicon().meaning(letters) & (Lexicon.FUNCTION | Lexicon.CALENDAR)) == 0;
    }
}

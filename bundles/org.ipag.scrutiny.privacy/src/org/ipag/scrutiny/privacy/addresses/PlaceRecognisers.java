package org.ipag.scrutiny.privacy.addresses;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;
import org.ipag.scrutiny.privacy.words.Codes;

/** Postcodes, whole or the outward half alone. */
public final class PlaceRecognisers {

    private static final Set<String> AREAS = Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA "
            + "DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L "
            + "LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN "
            + "SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ").split(" "));

    private PlaceRecognisers() {
    }

    /** Whole postcodes in every shape, double spaces and a letter O for a nought included. */
    public static final class Postcode extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("post(?:al)?[ -]?code|p/?code|p/c|pc|address|addr|lives?|living|resid(?:es|ing|ent)|home|flat");

        private static final Codes CODES = Codes.load();
        private static final Context WHOLESALE = Context.of("tag|key|keys|batch|model");
        /** A town or a street and a comma, a bracket, or a cell. */
        private static final Pattern PLACE_BEFORE = Pattern.compile("(?:[a-z]{2}[,]? |[A-Z]{2},? |, ?|\\| |\\t|\\(|\\n|;)$");
        private static final Pattern GIVEN_OUT = Pattern.compile("(?i)[ABD-HJLNP-UW-Z]{2}");
        private static final Set<String> UNITS = Set.of("KM", "CM", "MM", "KG", "MI", "KB", "MB", "KW", "KV", "MW", "MV", "VA", "OZ", "PM", "AM", "CC", "CL", "ML", "MG", "MS");

        public Postcode() {
            super("postcode", 1, true, "(?<![A-Z\\d/])(?:GIR[ \\t]{0,3}0AA|BFPO[ \\t]{0,2}\\d{1,4}"
                    + "|([A-PR-UWYZ])([A-HK-Y])?(?<first>[ ]?)(\\d[A-Z]|\\d{1,2})(?:[ \\t]{0,3}[-./]?[ \\t]{0,2}|[ \\t]?\\r?\\n)([\\dO])(?<second>[ ]?)([A-Z]{2}))(?![A-Z\\d])");
        }

        /** "BD 16 9GJ": the letters of the area stand apart. */
        private static boolean apart(ScanText text, int word) {
            boolean area = word > 0 && text.end(word - 1) - text.start(word - 1) <= 2 && (text.shape(word - 1) & (ScanText.ALL_CAPITALS | ScanText.DIGIT)) == ScanText.ALL_CAPITALS && text.start(word) - text.end(word - 1) == 1;
            return area && word + 1 < text.words() && text.end(word + 1) - text.start(word + 1) == 3 && (text.shape(word + 1) & ScanText.LETTER) != 0;
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return (text.shape(word) & ScanText.LETTER) != 0 || apart(text, word) || word > 0 && text.end(word - 1) - text.start(word - 1) == 4 && text.lower(word - 1).equals("bfpo");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            if (m.group(1) == null) {
                sink.found(IdentifierType.POSTCODE, m.start(), m.end(), 0.95, "a special postcode");
                return true;
            }
            String area = (m.group(1) + (m.group(2) == null ? "" : m.group(2))).toUpperCase(Locale.ROOT);
            boolean known = AREAS.contains(area);
            boolean context = WORDS.near(text, m.start(), m.end());
            boolean capitals = m.group().equals(m.group().toUpperCase(Locale.ROOT));
            if (!context && (CODES.before(text, text.wordAt(m.start())) || WHOLESALE.after(text, m.end(), 12) || m.group().indexOf('.') > 0 && !known)) {
                return false;
            }
            boolean letterO = !Character.isDigit(m.group(5).charAt(0));
            boolean spaced = m.group().chars().anyMatch(Character::isWhitespace);
            if (!capitals && !context && Character.isUpperCase(m.group(1).charAt(0)) && Character.isLowerCase(m.group(7).charAt(0)) && !(known && m.group(4).length() == 2)) {
                // "L3 obs" is a level and a word.
                return false;
            }
            boolean oddly = !m.group("first").isEmpty() || !m.group("second").isEmpty();
            if (oddly && !(known && capitals && (context || PLACE_BEFORE.matcher(text.before(m.start(), 4)).find()))) {
                return false;
            }
            double confidence = known ? 0.97 : context ? 0.88 : 0.82;
            if (!capitals && !context) {
                confidence -= 0.1;
            }
            boolean given = GIVEN_OUT.matcher(m.group(7)).matches();
            if (!given && (!spaced || UNITS.contains(m.group(7).toUpperCase(Locale.ROOT)) || !known || !capitals)) {
                // Letters that the Royal Mail does not use, as in made-up postcodes.
                return false;
            }
            if (m.group().indexOf('\n') >= 0 && (!known || !capitals || !given)) {
                return false;
            }
            if (!given) {
                confidence -= 0.1;
            }
            if (letterO) {
                if (!context && !known || !spaced) {
                    return false;
                }
                confidence -= 0.1;
            }
            if (!spaced && !known && !context) {
                return false;
            }
            sink.found(IdentifierType.POSTCODE, m.start(), m.end(), confidence, known ? "the shape of a postcode, and "
                    + area + " is a postcode area" : "the shape of a postcode");
            return true;
        }
    }

    /** "Postcode T R 1 1 5 K N", "TR11 5 KN": letters and figures apart, behind the word. */
    public static final class Spelt implements Recogniser {

        private static final Pattern LABEL = Pattern.compile("(?i)(?:post(?:al)? ?code|p/code|pcode)(?: (?:is|was|of|given as|as|no))*[ :=-]{1,3}");
        private static final Pattern DOTTED = Pattern.compile("(?<![A-Za-z0-9.])[A-Z]\\.(?:[A-Z]\\.)?\\d{1,2}\\.(?:[A-Z]\\.)?\\d\\.[A-Z]\\.?[A-Z](?![A-Za-z0-9])");
        private static final Pattern CODE = Pattern.compile("(?i)(?=\\S{0,5} \\S)[A-Z][ ]?[A-Z]?[ ]?[\\dIlO][ ]?[A-Z\\d]?[ ]{0,2}[\\dOIl][ ]?[A-Z][ ]?[A-Z](?![A-Z\\d])");

        @Override
        public String name() {
            return "spelt-postcode";
        }

        @Override
        public void scan(ScanText text, DetectionSink sink) {
            String s = text.text();
            for (int n = 0; n < text.digitWords(); n++) {
                int start = text.start(text.digitWord(n));
                if (start > 1 && s.charAt(start - 1) == '.' && Character.isLetter(s.charAt(start - 2))) {
                    Matcher dotted = DOTTED.matcher(s).region(Math.max(0, start - 5), Math.min(s.length(), start + 12)).useTransparentBounds(true);
                    if (dotted.find() && dotted.start() < start && dotted.end() > start) {
                        sink.found(IdentifierType.POSTCODE, dotted.start(), dotted.end(), 0.88, "the letters and figures of a postcode with full stops between");
                    }
                }
            }
            for (int w = 0; w < text.words(); w++) {
                int first = s.charAt(text.start(w)) | 0x20;
                Matcher label = first == 'p' && text.end(w) - text.start(w) <= 8 ? LABEL.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 40)) : null;
                if (label != null && label.lookingAt()) {
                    Matcher code = CODE.matcher(s).region(label.end(), Math.min(s.length(), label.end() + 20)).useTransparentBounds(true);
                    if (code.lookingAt()) {
                        sink.found(IdentifierType.POSTCODE, code.start(), code.end(), 0.93, "letters and figures of a postcode behind the word");
                    }
                }
            }
        }
    }

    /** The outward half alone hints at a place; asked for in words that say so. */
    public static final class PostcodeDistrict extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("post(?:al)? ?codes?(?: (?:area|district|sector))?|p/?code|outward(?: code)?");
        private static final Context AREA = Context.of("area|address(?:es)?|district|postcodes?|postal area|sector");

        public PostcodeDistrict() {
            super("postcode-district", 1, true, "(?<![A-Z\\d/])([A-PR-UWYZ][A-HK-Y]?)(\\d[A-Z]|\\d{1,2})(?![A-Z\\d/])(?![ \\t]{0,2}\\d[A-Z]{2}\\b)");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return (text.shape(word) & ScanText.LETTER) != 0 && text.end(word) - text.start(word) <= 4;
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            String area = m.group(1).toUpperCase(Locale.ROOT);
            if (!AREAS.contains(area)) {
                return false;
            }
            boolean road = area.equals("M");
            if (WORDS.before(text, m.start(), 28) || AREA.after(text, m.end(), 14) && !road
                    || WORDS.after(text, m.end(), 12)) {
                sink.found(IdentifierType.POSTCODE_DISTRICT, m.start(), m.end(), 0.82,
                        "the first half of a postcode, beside a word for an area: it narrows the place down");
                return true;
            }
            if (road && AREA.after(text, m.end(), 10)) {
                sink.found(IdentifierType.POSTCODE_DISTRICT, m.start(), m.end(), 0.8, "the first half of a postcode, or a motorway");
                return true;
            }
            return false;
        }
    }
}

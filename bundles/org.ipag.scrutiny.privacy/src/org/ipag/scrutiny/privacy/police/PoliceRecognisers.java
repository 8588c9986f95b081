package org.ipag.scrutiny.privacy.police;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;

/** Numbers of police and prison records. */
public final class PoliceRecognisers {

    private PoliceRecognisers() {
    }

    /** PNC ids: year, serial and a letter that must fit. */
    public static final class Pnc extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("pnc(?:[ -]?id)?|p\\.n\\.c\\.?|police national computer|pncid");

        public Pnc() {
            super("pnc-id", 3, false, "(?<![A-Z\\d/])(\\d{2}|(?:19|20)\\d{2})([ \\t]?[/.-][ \\t]?|[ \\t]?)(\\d{1,7})([ \\t-]?)([A-HJ-NP-RT-Z])(?![A-Z\\d/])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean fits = CheckDigits.pncLetter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)))
                    == Character.toUpperCase(m.group(5).charAt(0));
            boolean context = WORDS.before(text, m.start(), 40) || WORDS.after(text, m.end(), 14);
            boolean slash = m.group(2).contains("/");
            boolean seven = (m.group(2).contains("-") || m.group(1).length() == 4) && m.group(3).length() == 7;
            // Whoever types another sign for the slash still gives the year in full, a long serial and the letter that fits.
            boolean otherSign = m.group(2).length() == 1 && "-.".indexOf(m.group(2).charAt(0)) >= 0 && m.group(1).length() == 4 && m.group(3).length() >= 4 && m.group(4).isEmpty();
            if (m.group(2).isEmpty() && !(fits && seven)) {
                return false;
            }
            if (fits && (slash || context || seven || otherSign)) {
                sink.found(IdentifierType.PNC_ID, m.start(), m.end(), context ? 0.99 : m.group(4).isBlank() && m.group(3).length() > 1 ? 0.93 : 0.85,
                        "the shape of a PNC id, and its letter fits");
                return true;
            }
            if (context) {
                sink.found(IdentifierType.PNC_ID, m.start(), m.end(), 0.84, "beside a word for a PNC id, although its letter does not fit");
                return true;
            }
            return false;
        }
    }

    /** CRO numbers, the SF series included. */
    public static final class Cro extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("cro(?: (?:no|number))?|c\\.r\\.o\\.?|criminal record(?:s)?(?: office)?");

        public Cro() {
            super("cro-number", 3, true, "(?<![A-Z\\d/])(?:SF[ \\t]?(\\d{2})[ \\t]?[/-][ \\t]?(\\d{1,6})[ \\t]?([A-HJ-NP-RT-Z])"
                    + "|(\\d{1,6})[ \\t]?[/.-][ \\t]?(\\d{2})[ \\t/]?([A-HJ-NP-RT-Z]))(?![A-Z\\d/])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean sf = m.group(1) != null;
            int year = Integer.parseInt(m.group(sf ? 1 : 5));
            int serial = Integer.parseInt(m.group(sf ? 2 : 4));
            char letter = Character.toUpperCase(m.group(sf ? 3 : 6).charAt(0));
            boolean fits = CheckDigits.croLetter(year, serial) == letter;
            boolean context = WORDS.before(text, m.start(), 40) || WORDS.after(text, m.end(), 14);
            boolean slash = m.group().contains("/");
            boolean otherSign = fits && serial > 9999 && m.group().matches("\\d+[.-]\\d\\d[A-Z]");
            if (context || sf || fits && slash || otherSign) {
                sink.found(IdentifierType.CRO_NUMBER, doubled(text.text(), m.start()), m.end(), context ? fits ? 0.98 : 0.86 : sf ? 0.9 : 0.82,
                        fits ? "the shape of a CRO number, and its letter fits" : "the shape of a CRO number");
                return true;
            }
            return false;
        }
    }

    /** "CRO CRO 105835/94A": the second one belongs to the number. */
    private static int doubled(String s, int start) {
        boolean twice = s.startsWith("CRO ", start - 4) && (s.startsWith("CRO ", start - 8) || s.startsWith("CRO: ", start - 9)) || s.startsWith("CRO: ", start - 5) && s.startsWith("CRO ", start - 9);
        return twice ? s.lastIndexOf("CRO", start) : start;
    }

    /**
     * Arrest summons numbers. Forces compute the letter over units that may themselves have letters, so only the letter's
     * alphabet is checked; the shape is rare enough.
     */
    public static final class ArrestSummons extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("asn|a/s(?: ?no)?|arrest(?:/| )?summons(?: (?:no|number|ref))?|a\\.s\\.n\\.?|as no|last arr(?:est(?:ed)?)?|dealt with under|summonsed");
        /** Year, unit, system and serial, parted alike: hardly anything else is built so. */
        private static final Pattern PARTED = Pattern.compile("[0-3]\\d([ -])[\\dA-Z]{4}\\1\\d{2}\\1\\d{4,11}[A-Z]");

        public ArrestSummons() {
            super("arrest-summons", 6, false, "(?<![A-Z\\d/])(?:(?:20)?\\d{2}[ \\t]?[/ -][ \\t]?[\\dA-Z]{2}[/ -]?[\\dA-Z]{2}[ \\t]?[/ -][ \\t]?[\\dA-Z]{2}[ \\t]?[/ -][ \\t]?"
                    + "\\d{1,11}[ \\t]?[A-HJ-NP-RT-Z]|(\\d{2}[\\dA-Z]{4}\\d{2}\\d{5,11}[A-HJ-NP-RT-Z]))(?![A-Z\\d/])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean context = WORDS.before(text, m.start(), 44) || WORDS.after(text, m.end(), 12);
            boolean slashes = m.group().chars().filter(c -> c == '/').count() >= 2;
            boolean parted = PARTED.matcher(m.group()).matches();
            if (context || slashes || parted || m.group(1) != null && m.group(1).length() >= 18) {
                sink.found(IdentifierType.ARREST_SUMMONS, m.start(), m.end(), context ? 0.97 : parted ? 0.86 : 0.9,
                        "year, force and unit, system, serial and letter: an arrest summons number");
                return true;
            }
            return false;
        }
    }

    /** Prison numbers such as A1234BC and probation references such as A123456. */
    public static final class Prison extends AnchoredRecogniser {

        private static final Context PRISON = Context.of("prison(?:er)?s?(?: (?:no|number))?|hmp|hmpps(?: no)?|yoi|nomis|inmate|custody no|noms|c-nomis|remanded|wing|cell|prison intelligence|letter from|pris\\.?(?: no\\.?)?|orderly|recall(?:ed)?|on licence|serving");
        private static final Context RECALL = Context.of("recall request for");
        /** Where a number with letters of both sizes is one of a prisoner, too. */
        private static final Context MIXED = Context.of("hmpps(?: no)?|prison(?:er)?s?(?: (?:no|number|intelligence))?|letter from|noms|nomis");
        private static final Context INSIDE = Context.of("prison(?:er)?s?(?: (?:no|number))?|hmp(?: no)?|noms|nomis|pris\\.?(?: no\\.?)?|orderly|wing");
        /** Old numbers have two letters before the figures. */
        private static final Pattern OLD = Pattern.compile("(?i)[A-Z]{2}[ \\t-]?\\d{4}");
        private static final Pattern PARTED = Pattern.compile("[A-Z]([ /.-])\\d{4}\\1[A-Z]{2}");
        private static final Context OFFENDER = Context.of("crn|ro(?= for)|responsible officer|nps|pdu|offender(?: (?:ref|reference|id|no|number))?|probation|n?delius|case ref(?:erence)?|oasys|(?:community|supervision|rehabilitation|suspended sentence) order");

        private static final Pattern BARE_OFFENDER = Pattern.compile("[A-Z]\\d{6}");
        private static final Pattern PARTED_OFFENDER = Pattern.compile("[A-Z]-\\d{3}-\\d{3}");
        private static final Context MANAGED = Context.of("supervis(?:e|es|ed|ing|ion)|breach(?:ed|es)?|licence (?:variation|conditions?|recall)|curfew|tag|hdc|unpaid work|community payback|failed to (?:attend|comply)|re-?allocated|numbered|on order|reparation|rso|sex offender|risk management|exclusion zone|reports? to the office|managed under|released");
        private static final Pattern ON_ORDER = Pattern.compile("(?i)\\b(?:probation|prison|hmp|yoi|yot|inmate|on licence|recall|offender manager|tagged|visitor|visits?|delius|crn|remand)\\b");
        private static final Context GOODS = Context.of("lot|batch|part|model|stock|product|catalogue|serial|sku|order|invoice|form|leaflet|seal|bag|policy");

        public Prison() {
            super("prison-number", 4, true, "(?<![A-Z\\d/])(?:([A-Z][ \\t]?\\d{4}[ \\t-]?[A-Z]{2}|[A-Z]([/.-])\\d{4}\\2[A-Z]{2}|[A-Z]{2}[ \\t-]?\\d{4}(?!\\d))|([A-Z][ \\t-]?\\d{6}|[A-Z][ \\t-]?\\d{3}[ \\t-]\\d{3}))(?![A-Z\\d/])");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return mixed(text, word);
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            if (m.group(1) != null && OLD.matcher(m.group(1)).matches()) {
                int letters = text.lexicon().meaning(m.group(1).substring(0, 2).toLowerCase(Locale.ROOT));
                if ((letters & (Lexicon.RANK | Lexicon.ROLE | Lexicon.FUNCTION)) == 0 && (INSIDE.before(text, m.start(), 24) || INSIDE.after(text, m.end(), 16))) {
                    sink.found(IdentifierType.PRISON_NUMBER, m.start(), m.end(), 0.84, "two letters and four figures beside a word for prison: an old prison number");
                    return true;
                }
                return false;
            }
            if (m.group(1) != null) {
                boolean context = PRISON.near(text, m.start(), m.end()) || OFFENDER.near(text, m.start(), m.end());
                if (Character.isUpperCase(m.group(1).charAt(0)) != Character.isUpperCase(m.group(1).charAt(m.group(1).length() - 1)) && !MIXED.before(text, m.start(), 40)) {
                    // "The B4100 at 2204" is a road.
                    return false;
                }
                boolean tight = PARTED.matcher(m.group(1)).matches() || !m.group(1).contains(" ") && m.group(1).equals(m.group(1).toUpperCase());
                if (!context && !tight) {
                    return false;
                }
                sink.found(IdentifierType.PRISON_NUMBER, m.start(), m.end(), context ? 0.97 : 0.8, "the shape of a prison number");
                return true;
            }
            if (OFFENDER.near(text, m.start(), m.end()) || PRISON.before(text, m.start(), 30) || RECALL.before(text, m.start(), 60)) {
                sink.found(IdentifierType.OFFENDER_REFERENCE, m.start(), m.end(), 0.93,
                        "a letter and six digits beside a word for probation or an offender's record");
                return true;
            }
            if (PARTED_OFFENDER.matcher(m.group()).matches() && !GOODS.before(text, m.start(), 24)) {
                sink.found(IdentifierType.OFFENDER_REFERENCE, m.start(), m.end(), 0.8, "a letter and twice three digits with hyphens, and no word for goods");
                return true;
            }
            if (BARE_OFFENDER.matcher(m.group()).matches() && MANAGED.near(text, m.start(), m.end()) && !GOODS.before(text, m.start(), 24)) {
                sink.found(IdentifierType.OFFENDER_REFERENCE, m.start(), m.end(), 0.84, "a letter and six digits beside a word for the supervision of offenders");
                return true;
            }
            if (BARE_OFFENDER.matcher(m.group()).matches() && ON_ORDER.matcher(text.text()).find() && !GOODS.near(text, m.start(), m.end())) {
                sink.found(IdentifierType.OFFENDER_REFERENCE, m.start(), m.end(), 0.82, "a letter and six digits in a text that speaks of prison or probation");
                return true;
            }
            return false;
        }
    }

    /** Passport numbers; nine digits alone say nothing, so the word is needed. */
    public static final class Passport extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("passports?(?: (?:no|number))?|pass ?port|ppt|pass no|travel doc(?:ument)?s?|foreign travel|immigration doc|border force|photo page|bio(?:data)? page|mrz|travel(?:s|led|ling)? on|paszport|pasaport|passeport|pasaporte|passaporte|reisepass|pase|护照");

        private static final Pattern TIGHT = Pattern.compile("\\d{9}|[A-Z]{2} ?\\d{7}|[A-Z]\\d{7}[A-Z]|\\d{3} \\d{3} \\d{3}");
        /** "058841273 (ROU)": the country that gave the passport stands behind. */
        private static final Pattern COUNTRY = Pattern.compile(" ?(?:[(\\[](?:ROU|BGR|POL|LTU|LVA|PRT|ESP|ITA|FRA|DEU|NLD|IRL|GBR|HUN|CZE|SVK|ALB|TUR|IND|PAK|BGD|LKA|NPL|CHN|VNM|PHL|NGA|GHA|KEN|SOM|ERI|ETH|SDN|IRN|IRQ|AFG|SYR|BRA|USA|ZAF|JAM|UKR|RUS|MDA|GRC|CYP"
                + "|[A-Z][a-z]+(?:ian|ish|ese|ani|an)|Romania|Bulgaria|Poland|Lithuania|Portugal|Spain|Italy|India|Pakistan|Bangladesh|China|Vietnam|Nigeria|Ghana|Albania|Turkey|Eritrea|Ethiopia|Somalia|Iran|Iraq|Syria|Brazil|UK)[)\\]]|[ /](?:GBR|IRL|ROU|BGR|POL|LTU|LVA|PRT|ESP|ITA|FRA|DEU|NLD|TUR|IND|PAK|BGD|NGA|GHA)\\b)");
        private static final Pattern COPY = Pattern.compile("(?i)\\b(?:photos?|photographs?|copy|copies|pictures?|scans?|sight|images?) of (?:his |her |their |a |the )?$");
        /** "a false Greek AN5520183", "the page with 436691028 visible". */
        private static final Pattern LEADS = Pattern.compile("(?:\\b(?:[Ff]alse|[Gg]enuine|[Ff]orged|[Cc]ounterfeit|[Ss]tolen|[Ll]ost|[Ee]xpired|[Vv]alid|[Cc]urrent|[Hh]er|[Hh]is|[Aa]) [A-Z][a-z]{2,12}(?:ian|ish|ese|ani|an|ek|ch|i)|\\bpages?(?: [a-z]+){0,4}|\\bvisa (?:in|stuck in|on)) $");
        private static final Pattern LETTERS_AND_SEVEN = Pattern.compile("[A-Z]{2}\\d{7}");
        private static final Pattern ANYWHERE = Pattern.compile("(?i)\\b(?:passports?|travel documents?|ppt)\\b");
        private static final Context AGAINST = Context.of("account|a/c|acc|invoice|order|tracking|parcel|policy|receipt|ref(?:erence)?|our ref|booking|serial|ticket|meter|barcode|isbn|claim|imei|card|nhs|licen[cs]e|crime|tel|phone|mobile|ni|sort|iban|urn|log|company|charity|lot|batch|sku");

        public Passport() {
            super("passport", 6, true, "(?<![A-Z\\d/])(?:\\d{3}[ \\t-]?\\d{3}[ \\t-]?\\d{3}|\\d{2}[ \\t]\\d{3}[ \\t]\\d{4}|\\d{4}[ \\t]\\d{5}|\\d{5}[ \\t]\\d{4}|[A-Z]{1,2}[ \\t-]?\\d{7,8}|[A-Z]\\d{7}[A-Z]|[A-Z]{2}[ \\t-]?\\d{6}|[A-Z]{2}[ \\t-]?\\d{3}[ \\t-]\\d{4}|[A-Z][ \\t-]?\\d{8})(?![A-Z\\d])");
        }

        /** How many cells of a row lie behind the word. */
        private static long cells(String before) {
            return before.substring(Math.max(0, before.lastIndexOf("passport"))).chars().filter(c -> c == '|').count();
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean otherCell = cells(text.before(m.start(), 52)) > 1;
            if (WORDS.before(text, m.start(), 52) && !otherCell || WORDS.after(text, m.end(), 22)) {
                sink.found(IdentifierType.PASSPORT, m.start(), m.end(), 0.95, "the shape of a passport number, beside the word");
                return true;
            }
            if (COUNTRY.matcher(text.text()).region(m.end(), Math.min(text.text().length(), m.end() + 20)).lookingAt()) {
                sink.found(IdentifierType.PASSPORT, m.start(), m.end(), 0.88, "the shape of a passport number before a country in brackets");
                return true;
            }
            boolean led = TIGHT.matcher(m.group()).matches() && LEADS.matcher(text.text()).region(Math.max(0, m.start() - 34), m.start()).find();
            if (led || LETTERS_AND_SEVEN.matcher(m.group()).matches() && COPY.matcher(text.before(m.start(), 28)).find()) {
                sink.found(IdentifierType.PASSPORT, m.start(), m.end(), 0.82, "the shape of a passport number of which there is a photo or copy");
                return true;
            }
            // "Passport … number was later given as 215120457": the word may stand far away.
            boolean tight = TIGHT.matcher(m.group()).matches();
            if (tight && ANYWHERE.matcher(text.text()).find() && !(m.start() > 0 && text.text().charAt(m.start() - 1) != '\n' && AGAINST.before(text, m.start(), 30)) && !AGAINST.after(text, m.end(), 14)) {
                sink.found(IdentifierType.PASSPORT, m.start(), m.end(), 0.82, "the shape of a passport number in a text that speaks of passports");
                return true;
            }
            return false;
        }
    }
}

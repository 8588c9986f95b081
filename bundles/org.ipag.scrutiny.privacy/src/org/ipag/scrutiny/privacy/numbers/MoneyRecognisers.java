package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Pattern;
import java.util.Set;
import java.util.regex.Matcher;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.readings.Misread;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;

/** Cards, IBAN and British bank accounts. */
public final class MoneyRecognisers {

    private static final Pattern YEAR_BEFORE = Pattern.compile(".*(?:19|20)\\d\\d.*");
        /** "02-11-25    1315-1331": when somebody was there. */
        private static final Pattern DAY_AND_TIMES = Pattern.compile("[0-3]\\d-[01]\\d-\\d\\d[ \\t]+[0-2]\\d[0-5]\\d-[0-2]\\d[0-5]\\d");
    private static final Pattern LOG_AND_DATE = Pattern.compile("\\d{6}-(?:20\\d\\d[01]\\d[0-3]\\d|[0-3]\\d[01]\\d20\\d\\d)");
    /** Two figures three times with spaces, or parted as a date is but no day or no month. */
    private static final Pattern SPACED_SORT_CODE = Pattern.compile("\\d{2} \\d{2} \\d{2}.*|(?:[4-9]\\d|3[2-9])[/.]\\d{2}[/.]\\d{2}.*|\\d{2}[/.](?:1[3-9]|[2-9]\\d)[/.]\\d{2}.*");
    private static final Pattern BANK_PAPER = Pattern.compile("(?i)\\b(?:sort ?code|bank statement|statement of account|account (?:no|number|name)|bacs|fpo|fpi|faster payment|standing order|direct debit|balance)\\b");
    private MoneyRecognisers() {
    }

    /** Payment cards: Luhn passes one random number in ten, so the first digits and the grouping are looked at too. */
    public static final class Card extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("cards?(?: (?:no|number))?|visa|mastercard|maestro|diners(?: club)?|jcb|amex|american express|debit|credit|pan|contactless|prepaid|cloned|receipt|embossed|cvv2?|long number");
        private static final Context AGAINST = Context.of("imei|serial|tracking|parcel|order");
        private static final Context DEVICE = Context.of("imei");

        private static final String D = Misread.FIGURE;
        private static final String SIGN = "(?:[ \\t./-]{1,3}|[ ]?\\r?\\n)";
        /** Cards of more than sixteen figures begin like this. */
        private static final Pattern LONG = Pattern.compile("(?:50|5[6-8]|6)\\d{17,18}");

        public Card() {
            super("card", 4, false, "(?<![A-Z\\d/.-])(?:(" + D + "{4}(?:" + SIGN + D + "{4}){3}(?:" + SIGN + "\\d{1,3})?|" + D + "{4}" + SIGN + D + "{6}" + SIGN + D + "{5})|(\\d" + D + "{12,18}|\\d{4}[ -](?:\\d{4}[ -]\\d{8}|\\d{12}|\\d{8}[ -]\\d{4})|\\d{8}[ -]\\d{8}|\\d{6}[ -]\\d{10}|\\d{6}[ -]\\d{6}[ -]\\d{3,4}|\\d{8}[ -]\\d{7}|\\d{4}(?:(?:[ -]| - )\\d{4}){2}(?:[ -]| - )\\d{3}))(?![A-Z\\d])(?!/\\d{3})(?!-\\d)");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            // A long number, or a group of one with another behind, on the next line at most.
            int length = text.end(word) - text.start(word);
            int next = text.end(word) + 1;
            while (next < text.text().length() && next - text.end(word) < 4 && " \t\r\n.-/".indexOf(text.text().charAt(next)) >= 0) {
                next++;
            }
            return length >= 13 || length >= 4 && length <= 8 && next < text.text().length() && Misread.figure(text.text().charAt(next)) != 0;
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            String digits = Misread.figures(m.group());
            if (digits.length() < 13) {
                return false;
            }
            if (digits.length() == 15 && DEVICE.before(text, m.start(), 20)) {
                return false;
            }
            if (digits.length() == 15 && m.group(1) == null && digits.charAt(0) != '3' || digits.length() == 15 && digits.startsWith("35")) {
                // Fifteen figures are a card of American Express, which begins 34 or 37, or a device.
                return false;
            }
            boolean luhn = CheckDigits.luhn(digits);
            boolean context = WORDS.near(text, m.start(), m.end());
            boolean issuer = "23456".indexOf(digits.charAt(0)) >= 0;
            boolean grouped = m.group(1) != null;
            if (context && (luhn || grouped)) {
                sink.found(IdentifierType.CARD, m.start(), m.end(), luhn ? 0.99 : 0.84, luhn ? "a card number that passes its check"
                        : "grouped like a card number, beside a word for a card, although the check fails");
                return true;
            }
            if (luhn && issuer && (grouped || (digits.length() == 16 || LONG.matcher(digits).matches()) && !AGAINST.near(text, m.start(), m.end()))) {
                sink.found(IdentifierType.CARD, m.start(), m.end(), grouped ? 0.94 : 0.82, "a number that passes the card check");
                return true;
            }
            return false;
        }
    }

    /** The last four digits of a card where the text says so. */
    public static final class CardEnding extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("(?:card|visa|mastercard|debit|credit|amex|account|acct|a/c)[a-z (,-]{0,16}(?:ending|ends|end)(?: in| with)?:?[ ]{0,2}|last (?:four|4)(?: digits)?(?: of| are| being)?[a-z ]{0,16}:?[ ]{0,2}|[*x]{4}[ -]?|(?:visa|mastercard|card|amex|debit|acct?|a/c)[a-z ]{0,12}[ ](?:ending |[*x]{1,4}[ ]?)");

        private static final Context NAMED = Context.of("card|visa|mastercard|amex|debit|credit|account|acct|a/c");

        public CardEnding() {
            super("card-ending", 4, false, "(?<![\\d/.])x{0,4}\\d{4}(?![\\d/])");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            int length = text.end(word) - text.start(word);
            return length == 4 || length < 9 && (text.text().charAt(text.start(word)) | 0x20) == 'x';
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean crossed = !Character.isDigit(m.group().charAt(0)) && NAMED.before(text, m.start(), 16);
            if ((crossed || Character.isDigit(m.group().charAt(0)) && WORDS.before(text, m.start(), 34)) && !YEAR_BEFORE.matcher(text.before(m.start(), 4)).matches()) {
                sink.found(IdentifierType.CARD, m.start(), m.end(), 0.82, "the last digits of a card or account");
                return true;
            }
            return false;
        }
    }

    /** IBAN, modulo 97. */
    public static final class Iban extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("iban");
        /** Capitals and groups of four, as IBANs are printed. */
        private static final Pattern FOURS = Pattern.compile("[A-Z]{2}\\d\\d(?: [A-Z\\d]{4}){3,7}(?: [A-Z\\d]{1,4})?");
        private static final Set<String> COUNTRIES = Set.of("GB", "IE", "DE", "FR", "ES", "PT", "IT", "NL", "BE", "PL", "RO", "BG", "LT", "LV", "EE", "CY", "GR", "MT", "HU", "CZ", "SK", "AT", "CH", "SE", "NO", "DK", "FI", "TR", "AE", "AL", "HR", "SI", "LU", "UA", "MD", "PK", "SA");

        public Iban() {
            super("iban", 8, true, "(?<![A-Z\\d])[A-Z]{2}[ ]?\\d{2}(?:[ \\t\\r\\n-]{0,2}[A-Z\\d]{4}){2,7}(?:[ \\t\\r\\n-]{0,2}[A-Z\\d]{1,4})?(?![A-Z\\d])");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            // Words may follow an IBAN after a space: try the longest first, then shorter ones that end at a space.
            boolean context = WORDS.before(text, m.start(), 24);
            for (int end = m.end(); end > m.start() + 14; end--) {
                char behind = end < text.text().length() ? text.text().charAt(end) : ' ';
                if (!Character.isLetterOrDigit(behind) && CheckDigits.iban(CheckDigits.compact(text.text().substring(m.start(), end)))) {
                    sink.found(IdentifierType.IBAN, m.start(), end, 0.99, "an IBAN that passes its check");
                    return true;
                }
            }
            if (context && m.group().indexOf('\n') < 0 || FOURS.matcher(m.group()).matches() && COUNTRIES.contains(m.group().substring(0, 2))) {
                sink.found(IdentifierType.IBAN, m.start(), m.end(), 0.85, "beside the word IBAN, although the check fails");
                return true;
            }
            return false;
        }
    }

    /** Sort codes and eight-digit account numbers. */
    public static final class BankAccount extends AnchoredRecogniser {

        private static final Context SORT = Context.of("sort ?codes?|s/?c ?[/&] ?a/?c|s/c|sc(?=[ :.=#-]{0,3}$)|s\\.c\\.|sort(?=(?: (?:is|was|no|number))?[ :.=#-]{0,3}$)|branch code");
        private static final Context SORTED = Context.of("sort ?code|s/?c|sort|branch code");
        private static final Context ACCOUNT = Context.of("sort (?:&|and|/) acc|acc(?:oun)?ts?(?: (?:no|number|num))?|a/c|acct|acc no|bank(?:ing)?|sort ?code|barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|halifax|tsb|starling|building society");

        /** Directly before a number: what is misread there is still one. */
        private static final Context LABEL = Context.of("(?:acc(?:oun)?t?|a/c|sort|sort ?code|s/?c)(?: (?:no|number|num|is|was))*[.: =#-]{0,3}$");
        private static final Pattern FIGURES_ONLY = Pattern.compile("[^A-Za-z]*|.*[a-z]{2}.*", Pattern.DOTALL);
        private static final Pattern SLASHED = Pattern.compile("..[ ]?/[ ]?..[ ]?/[ ]?..");
        private static final Context MONEY = Context.of("money|paid|pay|payment|transfer(?:red)?|sent|send|send it|funds|iban|bank|refund|deposit(?:ed)?|scam|cash");

        private static final String D = Misread.FIGURE;
        /** Fourteen figures without a sign could be much else. */
        private static final int RUN = 14;
        private static final Context PAID_INTO = Context.of("(?:paid|pay|transfer(?:red)?|sent) (?:in)?to");
        private static final Pattern DAY = Pattern.compile("20[12]\\d[01]\\d[0-3]\\d");
        private static final String SORT_CODE = D + "{2}[ \\t]?(?:[-./\\t ])[ \\t]?" + D + "{2}[ \\t]?[-./\\t ][ \\t]?" + D + "{2}";

        public BankAccount() {
            super("bank-account", 6, false, "(?<![A-Z\\d/.-])(?:(?<both>(?:" + SORT_CODE + "|\\d{6})(?:[ \\t,/;:|-]{0,4}|,? and (?:then )?|,? then )(?:(?:and )?(?:a/?c|acc(?:oun)?t?)(?: ?(?:no|number|num))?[.: ]{1,3})?(?:\\d{8}|\\d{4}[ \\t-]\\d{4}|\\d(?: \\d){7}))"
                    + "|(?<turned>\\d{8}[ ,/;|(]{1,3}\\d{2}-\\d{2}-\\d{2})|(?<sort>" + SORT_CODE + "|" + D + "{6})|(?<acc>" + D + "{8}|\\d{4}[ \\t-]\\d{4}|\\d{2}[ \\t]\\d{2}[ \\t]\\d{2}[ \\t]\\d{2}|\\d{7}))(?![A-Z\\d/])(?!-\\d)");
        }

        /** "74644578 with sort code": a word for an account behind, with no sign between that parts them. */
        private static boolean behind(ScanText text, int end) {
            int to = end;
            while (to < text.text().length() && to - end < 7 && "-;.,(\n".indexOf(text.text().charAt(to)) < 0) {
                to++;
            }
            return (to - end >= 7 || to == text.text().length() || ",(".indexOf(text.text().charAt(to)) >= 0) && ACCOUNT.after(text, end, 16);
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            boolean misread = !FIGURES_ONLY.matcher(m.group()).matches();
            boolean slashed = SLASHED.matcher(m.group()).lookingAt();
            if (m.group("both") == null && m.group("turned") == null && (misread && (Misread.figures(m.group()).isEmpty() || !LABEL.before(text, m.start(), 18)) || slashed && !SORT.before(text, m.start(), 14))) {
                return false;
            }
            boolean account = ACCOUNT.near(text, m.start(), m.end()) || m.group("both") != null && (SORT.before(text, m.start(), 24) || m.group().chars().anyMatch(Character::isLetter));
            if (m.group("both") != null) {
                boolean money = MONEY.before(text, m.start(), 90) || MONEY.after(text, m.end(), 20);
                boolean run = m.group("both").length() == RUN && !account && !SORT.before(text, m.start(), 24) && !PAID_INTO.before(text, m.start(), 14);
                boolean dated = run || LOG_AND_DATE.matcher(m.group("both")).matches() || DAY_AND_TIMES.matcher(m.group("both")).matches();
                boolean statement = BANK_PAPER.matcher(text.text()).find();
                if (dated || !account && !statement && !money && !m.group("both").contains("-") && !SPACED_SORT_CODE.matcher(m.group("both")).matches()) {
                    return false;
                }
                sink.found(IdentifierType.BANK_ACCOUNT, m.start(), m.end(), account ? 0.97 : 0.85, "a sort code and an account number");
                return true;
            }
            if (m.group("turned") != null) {
                sink.found(IdentifierType.BANK_ACCOUNT, m.start(), m.end(), 0.85, "an account number and a sort code");
                return true;
            }
            if (m.group("sort") != null) {
                if (SORT.before(text, m.start(), 24) || SORTED.after(text, m.end(), 14)
                        || ACCOUNT.before(text, m.start(), 24)) {
                    sink.found(IdentifierType.BANK_ACCOUNT, m.start(), m.end(), 0.95, "six digits beside the words sort code");
                    return true;
                }
                return false;
            }
            if (DAY.matcher(m.group("acc")).matches() && !LABEL.before(text, m.start(), 18)) {
                return false;
            }
            if (ACCOUNT.before(text, m.start(), 48) || behind(text, m.end())) {
                boolean number = Misread.figures(m.group("acc")).length() == 8;
                if (!number && !ACCOUNT.before(text, m.start(), 18)) {
                    return false;
                }
                sink.found(IdentifierType.BANK_ACCOUNT, m.start(), m.end(), number ? 0.92 : 0.8, "digits beside a word for a bank account");
                return true;
            }
            return false;
        }
    }
}

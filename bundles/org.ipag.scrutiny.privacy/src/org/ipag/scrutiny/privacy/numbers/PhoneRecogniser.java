package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Phone numbers. The shape is found first; libphonenumber (region GB) then says whether such a number is given out. It does
 * not know the ranges that the regulator keeps for drama, so those are accepted here.
 */
public final class PhoneRecogniser extends AnchoredRecogniser {

    private static final Pattern DRAMA = Pattern.compile("1\\d{2}496\\d{4}|29\\d{8}");
    private static final Context WORDS = Context.of("tel(?:ephone)?|phone(?:d)?|mobile|mob|cell|call(?:ed|ing)?|ring|rang|text(?:ed)?|whatsapp|contact(?:ed)?|number|landline|fax|sms|dial(?:led)?|handset|cli|msisdn|sim|switchboard|[tmhw]");
    private static final Context CLOSE = Context.of("tel(?:ephone)?(?: no| number)?|phone(?: no| number)?|mobile(?: no| number)?|mob|landline|fax|ext(?:ension)?");
    /** A booking or an order may have been made from the number. */
    private static final Context FROM = Context.of("from|via");
    private static final Context AGAINST = Context.of("account(?! of )|a/c|acc|invoice|order|tracking|parcel|policy|receipt|ref(?:erence)?|booking|serial|ticket|meter|transaction|barcode|isbn|claim|imei|card");

    /** What has ten figures that may begin with a seven: a mobile number without its nought is rare. */
    private static final Context TEN = Context.of("batch|stock(?: number)?|lot|job(?: number)?|nhs|n\\.h\\.s\\.?|health(?: service)?(?: number)?|patient|sku|model|crime(?: number)?|label");
    /** "telephone me on Tynebury 960 427": a verb or noun for ringing, the name of an exchange, and the local number. */
    private static final Pattern EXCHANGE = Pattern.compile("(?i:\\b(?:tele)?phone|\\bring|\\brang|\\bcall(?:ed)?|\\bdial|\\btel\\.?|\\bnumber)(?: [a-z]+){0,2}(?: on| is| at|:)? (?:[A-Z][a-z]+ )?$");
    private static final Pattern LOCAL = Pattern.compile("\\d{3} \\d{3}");

    private static final Pattern EXTENSION = Pattern.compile("[ ]?,?[ ]?\\(?(?:ext(?:ension|n)?|x)[.:]?[ ]?(?:no\\.? )?\\d{1,6}\\b", Pattern.CASE_INSENSITIVE);

    /** "402.0.0.12" is a version or a network address. */
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+){2,}");

    /** Free and shared-cost numbers are those of services, nobody's own. */
    static final Pattern SERVICE = Pattern.compile("(?:0|\\+?44)(?:800|808|3[03347]\\d|84[345]|87[0123])\\d+");
    private static final Pattern SERVICE_KEPT = Pattern.compile("(?:0|\\+?44)8081570\\d{3}");

    private static final int LEAST_SECOND = 10;

    private final PhoneNumberUtil util;

    public PhoneRecogniser(PhoneNumberUtil util) {
        super("phone", 6, false, "(?<![A-Z\\d])[\\dO](?:(?:[ \\t().-]{0,3}|, |[ ]/[ ]|(?<=\\d{4}[ ]?)/(?=\\d{5}))[\\dO]){5,21}(?![\\dO])");
        this.util = util;
    }

    @Override
    protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
        String s = text.text();
        int start = m.start();
        boolean plus = start > 0 && s.charAt(start - 1) == '+';
        if (plus) {
            start--;
        }
        if (start > 0 && s.charAt(start - 1) == '(') {
            start--;
        }
        if (start > 0 && (s.charAt(start - 1) == '/' && start > 1 && Character.isDigit(s.charAt(start - 2)) || s.charAt(start - 1) == '.' || s.charAt(start - 1) == '-')) {
            if (start > 1 && Character.isLetterOrDigit(s.charAt(start - 2))) {
                return false;
            }
        }
        boolean context = WORDS.before(text, start, 40) || WORDS.after(text, m.end(), 14);
        int best = -1;
        double confidence = 0;
        StringBuilder digits = new StringBuilder();
        for (int i = m.start(); i < m.end(); i++) {
            char c = s.charAt(i);
            boolean letterO = c == 'O' || c == 'o';
            if (!Character.isDigit(c) && !letterO) {
                continue;
            }
            digits.append(letterO ? '0' : c);
            boolean boundary = i + 1 == s.length() || !Character.isLetterOrDigit(s.charAt(i + 1));
            if (boundary) {
                double here = judge(digits.toString(), plus, context, s.substring(start, i + 1));
                if (here > 0 && here >= confidence) {
                    confidence = here;
                    best = i + 1;
                }
            }
        }
        String whole = digits.toString();
        if (best >= 0 && SERVICE.matcher(whole).matches() && !SERVICE_KEPT.matcher(whole).matches()) {
            return true;
        }
        if (best < 0) {
            return local(text, m, sink);
        }
        boolean caller = confidence >= 0.95 && FROM.before(text, start, 8);
        if (whole.length() == 10 && whole.charAt(0) == '7' && TEN.before(text, start, 26)) {
            return false;
        }
        if (!caller && AGAINST.before(text, start, confidence >= 0.95 && digits.length() == 11 ? 12 : context ? 20 : 32) && !CLOSE.before(text, start, 20) && !plus) {
            return false;
        }
        Matcher extension = EXTENSION.matcher(s).region(best, Math.min(s.length(), best + 24));
        best = extension.lookingAt() ? extension.end() : best;
        second(text, m, best, context, sink);
        sink.found(IdentifierType.PHONE, start, best, confidence, confidence >= 0.95
                ? "a phone number in a range that is given out or kept for examples"
                : "the length and first digits of a phone number");
        return true;
    }

    /** "01632 960 702 / 07700 900 984": another whole number behind the first. */
    private void second(ScanText text, Matcher m, int from, boolean context, DetectionSink sink) {
        String s = text.text();
        int start = from;
        while (start < m.end() && !Character.isDigit(s.charAt(start))) {
            start++;
        }
        String digits = start < m.end() ? s.substring(start, m.end()).replaceAll("\\D", "") : "";
        if (digits.length() >= LEAST_SECOND && judge(digits, false, context, s.substring(start, m.end())) > 0) {
            sink.found(IdentifierType.PHONE, start, m.end(), 0.9, "a phone number behind another");
        }
    }

    private double judge(String digits, boolean plus, boolean context, String shown) {
        String national;
        if (!plus && digits.startsWith("0") && !digits.startsWith("00")) {
            national = digits.substring(1);
        } else if (plus && digits.startsWith("44") || digits.startsWith("0044") || digits.startsWith("44") && (context || digits.length() == 12 && digits.charAt(2) == '7')) {
            national = digits.substring(digits.startsWith("00") ? 4 : 2);
            if (national.startsWith("0")) {
                national = national.substring(1);
            }
        } else if (plus || digits.startsWith("00")) {
            return foreign(digits);
        } else if (context && digits.length() == 10 && digits.startsWith("7")) {
            national = digits;
        } else {
            return 0;
        }
        if (national.length() < 9 || national.length() > 10 || "1235789".indexOf(national.charAt(0)) < 0) {
            return 0;
        }
        if (national.startsWith("7700900") || national.startsWith("1632960") || national.startsWith("2079460")
                || national.startsWith("8081570") || DRAMA.matcher(national).matches()) {
            return national.length() == 10 || national.startsWith("1632") ? 0.98 : 0;
        }
        boolean ten = national.length() == 10;
        if (valid("+44" + national)) {
            return ten ? 0.97 : 0.95;
        }
        if (!ten && !context) {
            return 0;
        }
        boolean grouped = shown.length() > digits.length();
        return context ? 0.9 : national.charAt(0) == '7' || grouped ? 0.83 : 0.6;
    }

    private double foreign(String digits) {
        String number = digits.startsWith("00") ? digits.substring(2) : digits;
        if (number.length() < 8 || number.length() > 15) {
            return 0;
        }
        return valid("+" + number) ? 0.96 : number.length() >= 10 ? 0.85 : 0;
    }

    private boolean valid(String international) {
        try {
            return util.isValidNumber(util.parse(international, "GB"));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    private static boolean local(ScanText text, Matcher m, DetectionSink sink) {
        if (m.group().indexOf('O') >= 0 || m.group().indexOf('o') >= 0) {
            return false;
        }
        if (VERSION.matcher(m.group()).matches()) {
            return false;
        }
        int digits = m.group().replaceAll("\\D", "").length();
        if (digits == 6 && LOCAL.matcher(m.group()).matches() && EXCHANGE.matcher(text.text()).region(Math.max(0, m.start() - 44), m.start()).find()) {
            sink.found(IdentifierType.PHONE, m.start(), m.end(), 0.81, "a local number behind a word for ringing somebody");
            return true;
        }
        if (digits >= 6 && digits <= 8 && CLOSE.before(text, m.start(), 14)) {
            sink.found(IdentifierType.PHONE, m.start(), m.end(), 0.81, "a local number beside a word for a phone");
            return true;
        }
        return false;
    }
}

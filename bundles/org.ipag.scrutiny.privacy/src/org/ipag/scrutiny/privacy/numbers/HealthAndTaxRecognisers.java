package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;
import org.ipag.scrutiny.privacy.text.Context;

/** NHS numbers and National Insurance numbers. */
public final class HealthAndTaxRecognisers {

    private HealthAndTaxRecognisers() {
    }

    /** Nine in a hundred random ten-digit numbers pass the check, so context or the 3-3-4 grouping is asked for. */
    public static final class Nhs extends AnchoredRecogniser {

        private static final Context WORDS = Context.of("nhs(?: ?no)?|national health(?: service)?|n\\.h\\.s\\.?|patient|hospital (?:no|number)|health (?:service )?(?:no|number)|medical record|gp|prescription|pharmacy|dispensed");
        private static final Context HOSPITAL = Context.of("hospital|nhs|surgery|gp|patients?|pt|ward|clinic|a&e|a and e|appointment letter|infirmary|medical|hv|health visitor|midwi(?:fe|ves)|mental health|mha|camhs|amhp|scans?|x-?rays?|triage|gcs|nurse|paramedic|sectioned|dental|dentist|pharmacy|prescription|dose|vaccin[a-z]+|blood|ambulance|discharge(?:d| letter)?|admitted|baby|newborn|scbu|icu|itu");
        private static final Context AGAINST = Context.of(
                "tel|phone|mobile|mob|call(?:ed)?|ring|account|invoice|order|tracking|parcel|policy|receipt|serial|isbn|part no|meter|booking|ticket|permit");
        /** "NHS 943 476 5919   Adult services ref 4400187263": the word belongs to the number before. */
        private static final Pattern OTHER_NUMBER = Pattern.compile("\\d{3}\\s[^\\d]*\\b(?i:ref|no|number|id)\\b[ .:]*$");
        private static final Context BARCODE = Context.of("barcode");
        private static final Context GOODS_BEFORE = Context.of("batch|stock(?: number)?|lot|seal|bag|model");

        public Nhs() {
            super("nhs-number", 10, false, "(?<![\\d/.-])(\\d{3})([ \\t./-]{0,3})(\\d{3})([ \\t./-]{0,3})(\\d{4})(?![\\d/])(?!-\\d)");
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            String digits = m.group(1) + m.group(3) + m.group(5);
            boolean valid = CheckDigits.nhs(digits);
            boolean context = (WORDS.before(text, m.start(), 40) || WORDS.after(text, m.end(), 16)) && (valid || !OTHER_NUMBER.matcher(text.before(m.start(), 28)).find());
            boolean grouped = !m.group(2).isEmpty() && !m.group(4).isEmpty();
            if (context) {
                sink.found(IdentifierType.NHS_NUMBER, m.start(), m.end(), valid ? 0.99 : 0.82, valid
                        ? "ten digits that pass the NHS number check, beside a word that says so"
                        : "ten digits beside a word for an NHS number, although the check digit is wrong");
                return true;
            }
            if (valid && !context && (HOSPITAL.before(text, m.start(), 120) || HOSPITAL.after(text, m.end(), 48)) && !GOODS_BEFORE.before(text, m.start(), 18) && !AGAINST.near(text, m.start(), m.end())) {
                sink.found(IdentifierType.NHS_NUMBER, m.start(), m.end(), 0.82, "ten digits that pass the NHS number check where a hospital or a doctor is spoken of");
                return true;
            }
            if (valid && grouped && digits.charAt(0) != '0' && !AGAINST.near(text, m.start(), m.end()) && !BARCODE.near(text, m.start(), m.end())) {
                sink.found(IdentifierType.NHS_NUMBER, m.start(), m.end(), 0.8,
                        "ten digits grouped 3-3-4 that pass the NHS number check");
                return true;
            }
            return false;
        }
    }

    /** National Insurance numbers; QQ is the prefix kept for examples. */
    public static final class NationalInsurance extends AnchoredRecogniser {

        private static final Context WORDS = Context.of(
                "national insurance|nat\\.? ?ins\\.?|ni|n\\.i\\.?|nino|nin|ni ?(?:no|number)|insurance (?:no|number)|benefits?|dwp|payroll");
        private static final Context GOODS = Context.of("grid ref(?:erence)?|map ref(?:erence)?|os ref|ngr|lot|batch|part|model|stock|product|catalogue|serial|code|stamped");
        private static final String BAD = "BG GB KN NK NT TN ZZ";

        public NationalInsurance() {
            super("ni-number", 6, true, "(?<![A-Z\\d/])([A-Z])[ \\t.]?([A-Z])([ \\t./-]{0,2})(?:(\\d{2})([ \\t./-]{0,2})(\\d{2})[ \\t./-]{0,2}(\\d{2})|\\d{3}[ \\t.-]\\d{3})(?:[ \\t./-]{0,2}([A-D]))?(?![A-Z\\d])");
        }

        @Override
        protected boolean possible(ScanText text, int word) {
            return mixed(text, word);
        }

        @Override
        protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
            String prefix = (m.group(1) + m.group(2)).toUpperCase();
            boolean example = prefix.equals("QQ");
            boolean valid = example || "DFIQUV".indexOf(prefix.charAt(0)) < 0 && "DFIQUVO".indexOf(prefix.charAt(1)) < 0
                    && !BAD.contains(prefix);
            boolean suffix = m.group(8) != null;
            boolean grouped = m.group(5) == null || !m.group(5).isEmpty();
            boolean context = WORDS.near(text, m.start(), m.end());
            if (!suffix && (m.group().indexOf('/') >= 0 || GOODS.before(text, m.start(), 8))) {
                return false;
            }
            double confidence;
            String reason;
            if (valid && (suffix || context)) {
                confidence = context ? 0.99 : 0.95;
                reason = "two letters, six digits" + (suffix ? " and a letter" : "") + ": the shape of a National Insurance number";
            } else if (valid && (grouped || example) && !GOODS.before(text, m.start(), 18)) {
                confidence = 0.85;
                reason = "the shape of a National Insurance number without its last letter";
            } else if (context) {
                confidence = 0.82;
                reason = "beside a word for National Insurance, although its first letters are not given out";
            } else {
                return false;
            }
            sink.found(IdentifierType.NI_NUMBER, m.start(), m.end(), confidence, reason);
            return true;
        }
    }
}

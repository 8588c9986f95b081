package org.ipag.scrutiny.privacy.readings;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Values with other signs between their parts than are usual, "PT14/1514/2443", "7C_1B_2B", "35  482811  713612  3", "A3179/NG": they are
 * read once more with each of the usual signs and with none, for all kinds of numbers alike.
 */
public final class OtherSigns implements Recogniser {

    /** Those with check digits or a shape of their own. */
    private static final Set<String> CHECKED = Set.of(IdentifierType.NHS_NUMBER.key(), IdentifierType.NI_NUMBER.key(), IdentifierType.DRIVING_LICENCE.key(), IdentifierType.PASSPORT.key(), IdentifierType.PNC_ID.key(), IdentifierType.CRO_NUMBER.key(),
            IdentifierType.ARREST_SUMMONS.key(), IdentifierType.IP_ADDRESS.key(), IdentifierType.MAC_ADDRESS.key(), IdentifierType.IMEI.key(), IdentifierType.CARD.key(), IdentifierType.IBAN.key(), IdentifierType.PRISON_NUMBER.key(),
            IdentifierType.OFFENDER_REFERENCE.key(), IdentifierType.PHONE.key());
    private static final int LEAST = 6;
    private static final int LONGEST = 48;
    private static final String[] USUAL = {"", " ", "-", "/", ":", "."};
    private static final Pattern PARTED = Pattern.compile("[A-Za-z0-9]{1,12}(?:(?<sign>[._/\\\\:-]|[ ]{2})[A-Za-z0-9]{1,12})(?:\\k<sign>[A-Za-z0-9]{1,12})*(?![A-Za-z0-9])");
    private static final Pattern DATE_OR_TIME = Pattern.compile("(?:\\d{1,2}[./:-]){2}\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[:.]\\d\\d|\\d\\d:\\d\\d:\\d\\dZ?|\\d{1,2}-[A-Za-z]{3,9}-\\d{2,4}");

    /** How the values are built without signs, so that the recognisers need not look at every word with a hyphen. */
    private static final Pattern BUILT = Pattern.compile(String.join("|", "\\d{9,19}", "[A-Z]{2}\\d{2}[A-Z0-9]{11,30}", "[0-9A-F]{12}", "\\d{7,11}[A-Z]", "SF\\d{3,8}[A-Z]", "(?:20)?\\d{2}[A-Z0-9]{4}\\d{2}\\d{1,11}[A-Z]",
            "[A-Z]\\d{4}[A-Z]{2}", "[A-Z]{1,2}\\d{6,9}[A-Z]?", "[A-Z]{2,5}9{0,3}\\d{6}[A-Z0-9]{5}"), Pattern.CASE_INSENSITIVE);

    private final List<Recogniser> recognisers;

    /** With those that are to say what a value is. */
    public OtherSigns(List<Recogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "other-signs";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher parted = PARTED.matcher(s);
        int done = 0;
        for (int w = 0; w + 1 < text.words(); w++) {
            int start = text.start(w);
            if (start < done || !signBehind(s, text.end(w)) || start > 0 && (Character.isLetterOrDigit(s.charAt(start - 1)) || "._/\\:-@".indexOf(s.charAt(start - 1)) >= 0)) {
                continue;
            }
            parted.region(start, Math.min(s.length(), start + LONGEST));
            if (parted.lookingAt() && (parted.end() >= s.length() || s.charAt(parted.end()) != '@') && worth(parted.group())) {
                done = parted.end();
                look(text, start, parted.end(), parted.group("sign"), sink);
            }
        }
    }

    private static boolean signBehind(String s, int end) {
        return end + 1 < s.length() && ("._/\\:-".indexOf(s.charAt(end)) >= 0 && Character.isLetterOrDigit(s.charAt(end + 1)) || s.startsWith("  ", end));
    }

    /** Whether it may be a value: figures enough, no date, and of two parts only where letters are among them. */
    private static boolean worth(String shown) {
        int figures = 0;
        int letters = 0;
        int small = 0;
        int signs = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            figures += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            signs += Character.isLetterOrDigit(c) ? 0 : 1;
        }
        boolean several = signs > 1 && figures + letters > LEAST + 2;
        return figures >= 4 && figures + letters >= LEAST && small <= 4 && letters <= LEAST * 2 && (letters > 0 || several) && !DATE_OR_TIME.matcher(shown).matches() && BUILT.matcher(CheckDigits.compact(shown)).matches();
    }

    private void look(ScanText text, int start, int end, String sign, DetectionSink sink) {
        String s = text.text();
        for (String usual : USUAL) {
            if (usual.equals(sign)) {
                continue;
            }
            Reading reading = new Reading(text).only(CHECKED).before(start).telling();
            for (int i = start; i < end;) {
                if (s.startsWith(sign, i)) {
                    reading.instead(usual, i);
                    i += sign.length();
                } else {
                    reading.as(i, i + 1);
                    i++;
                }
            }
            if (reading.told().behind(end).look(recognisers, "with other signs between its parts", sink)) {
                return;
            }
        }
    }
}

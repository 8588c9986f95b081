package org.ipag.scrutiny.privacy;

/** The check rules of British and bank identifiers. Stateless; every method takes digits and letters without separators. */
public final class CheckDigits {

    /** The letters of police reference numbers (PNC id, CRO number), by remainder modulo 23. */
    public static final String POLICE_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckDigits() {
    }

    /** NHS number: weights 10 to 2, 11 minus the sum modulo 11, 11 counts as 0, 10 is invalid; repeated digits are refused. */
    public static boolean nhs(String digits) {
        if (digits.length() != 10 || repeated(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0' && check != 10;
    }

    /** Luhn's rule for cards and IMEI. */
    public static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 1) {
                d *= 2;
                if (d > 9) {
                    d -= 9;
                }
            }
            sum += d;
        }
        return sum % 10 == 0 && !repeated(digits);
    }

    /** IBAN: country and check digits moved to the end, letters as 10 to 35, modulo 97 equals 1. */
    public static boolean iban(String iban) {
        if (iban.length() < 15 || iban.length() > 34) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            if (value < 0) {
                return false;
            }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /**
     * The letter of a PNC id.
     *
     * @param year   two or four digits; the last two count
     * @param serial up to seven digits
     */
    public static char pncLetter(int year, int serial) {
        return POLICE_LETTERS.charAt((int) ((year % 100 * 10_000_000L + serial) % 23));
    }

    /** The letter of a CRO number: as for a PNC id, over the six-digit serial. */
    public static char croLetter(int year, int serial) {
        return POLICE_LETTERS.charAt((int) ((year % 100 * 1_000_000L + serial) % 23));
    }

    /** Whether a string is one digit over and over. */
    public static boolean repeated(String digits) {
        return digits.chars().allMatch(c -> c == digits.charAt(0));
    }

    /** Only the letters and digits of a string, as capitals. */
    public static String compact(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toUpperCase(c));
            }
        }
        return out.toString();
    }
}

package org.ipag.scrutiny.privacycorpus.fourth;

import java.math.BigInteger;

/** The check digits and letters of the numbers that have them. */
final class CheckDigits {

    private static final String POLICE_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckDigits() {
    }

    /** The digit that completes a number by Luhn's rule. */
    static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 0) {
                digit *= 2;
            }
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** The tenth digit of an NHS number, or 10 when the nine digits allow none. */
    static int nhs(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11;
    }

    /** The letter at the end of a PNC or CRO number. */
    static char police(long yearAndSerial) {
        return POLICE_LETTERS.charAt((int) (yearAndSerial % 23));
    }

    /** The two check digits of an IBAN. */
    static String iban(String country, String account) {
        StringBuilder number = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            number.append(Character.getNumericValue(c));
        }
        int rest = new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format("%02d", 98 - rest);
    }
}

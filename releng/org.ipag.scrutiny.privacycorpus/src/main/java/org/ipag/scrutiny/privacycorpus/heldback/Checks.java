package org.ipag.scrutiny.privacycorpus.heldback;

import java.math.BigInteger;

/** The check rules that numbers of these kinds obey. */
final class Checks {

    private static final String MOD23 = "ZABCDEFGHJKLMNPQRTUVWXY";

    private Checks() {
    }

    /** The letter of Police National Computer numbers over the digits given. */
    static char mod23(String digits) {
        return MOD23.charAt(new BigInteger(digits).mod(BigInteger.valueOf(23)).intValue());
    }

    /** The tenth digit of an NHS number, or -1 if the nine allow none. */
    static int nhs(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check == 10 ? -1 : check;
    }

    /** The digit that Luhn's rule puts after the digits given. */
    static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = i % 2 == 0 ? d * 2 : d;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return (10 - sum % 10) % 10;
    }

    /** An IBAN of a country and its account part. */
    static String iban(String country, String account) {
        StringBuilder number = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            number.append(Character.getNumericValue(c));
        }
        int check = 98 - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + String.format("%02d", check) + account;
    }
}

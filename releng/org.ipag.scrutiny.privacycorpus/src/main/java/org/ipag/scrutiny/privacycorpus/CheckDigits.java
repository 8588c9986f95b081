package org.ipag.scrutiny.privacycorpus;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalInt;

/** The check digits and letters of made-up numbers, for every part of the corpus. */
public final class CheckDigits {

    private static final String POLICE_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckDigits() {
    }

    /** The digit that completes the number of a card or a telephone by Luhn's rule. */
    public static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    /** The tenth digit of an NHS number by modulus 11; empty if the nine digits allow none. */
    public static OptionalInt nhs(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (nine.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? OptionalInt.empty() : OptionalInt.of(check);
    }

    /** The letter behind the number of a police record, by modulus 23 of its digits. */
    public static char police(String digits) {
        return POLICE_LETTERS.charAt(new BigInteger(digits).mod(BigInteger.valueOf(POLICE_LETTERS.length())).intValue());
    }

    /** The same for a record of a year, whose number stands behind the year in so many digits. */
    public static char police(int year, int serial, int digits) {
        return police(String.format(Locale.ROOT, "%02d%0" + digits + "d", year % 100, serial));
    }

    /** An IBAN with its two check digits, without gaps. */
    public static String iban(String country, String account) {
        StringBuilder number = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        int check = 98 - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + String.format(Locale.ROOT, "%02d", check) + account;
    }
}

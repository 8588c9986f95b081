package org.ipag.scrutiny.privacycorpus.fifth;

import java.math.BigInteger;

/** Check digits and check letters. */
final class CheckDigits {

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckDigits() {}

    /**
     * The check character that belongs after what is there.
     *
     * @param type what kind of number it is
     * @param number the number without its check character
     * @return the check character; empty if this number can have none
     */
    static String of(String type, String number) {
        return switch (type) {
            case "nhs-number" -> modulus11(number);
            case "card", "imei" -> luhn(number);
            case "pnc-id" -> letter(number.substring(2));
            case "cro-number" -> letter(number.substring(6) + number.substring(0, 6));
            case "arrest-summons" -> letter(number);
            default -> throw new IllegalArgumentException("no check for " + type);
        };
    }

    /** Ten digits of the NHS; weights 10 to 2. */
    static String modulus11(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < nineDigits.length(); i++) {
            sum += (10 - i) * (nineDigits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "" : String.valueOf(check);
    }

    /** Luhn's check for cards and telephones. */
    static String luhn(String digits) {
        int sum = 0;
        boolean twice = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int value = (digits.charAt(i) - '0') * (twice ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return String.valueOf((10 - sum % 10) % 10);
    }

    /** The letter that police records put behind a number. */
    static String letter(String digits) {
        int rest = new BigInteger(digits).mod(BigInteger.valueOf(LETTERS.length())).intValue();
        return String.valueOf(LETTERS.charAt(rest));
    }

    /** An IBAN with its two check digits. */
    static String iban(String country, String account) {
        StringBuilder digits = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + String.format("%02d", check) + account;
    }
}

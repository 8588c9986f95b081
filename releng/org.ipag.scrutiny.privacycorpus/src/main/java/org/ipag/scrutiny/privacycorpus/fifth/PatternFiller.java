package org.ipag.scrutiny.privacycorpus.fifth;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/**
 * Fills a pattern like {@code %y/%d*6} with made-up signs.
 *
 * <p>%d digit, %n digit but nought, %L letter, %p letter that ends a postcode, %a letter from A to
 * D, %h and %H hexadecimal digit, %o number from 1 to 254, %c check character; %y, %Y, %m, %e, %b
 * year, month, day and month's name of the incident; %g, %s, %i, %k given name, surname, initial
 * and short form of the owner in small letters. A star and a number repeat the
 * sign; a semicolon ends the number.
 */
final class PatternFiller {

    private final Random random;
    private final LocalDate date;

    PatternFiller(Random random, LocalDate date) {
        this.random = random;
        this.date = date;
    }

    /**
     * Fills a pattern.
     *
     * @param type the type of the value, which decides the check character
     * @param pattern the pattern
     * @param owner whose value it is, or null if it belongs to nobody
     * @return the filled pattern
     */
    String fill(String type, String pattern, Person owner) {
        while (true) {
            String filled = attempt(type, pattern, owner);
            if (filled != null) {
                return filled;
            }
        }
    }

    private String attempt(String type, String pattern, Person owner) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c != '%') {
                filled.append(c);
                continue;
            }
            char sign = pattern.charAt(at++);
            int times = 1;
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                int start = ++at;
                while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
                    at++;
                }
                times = Integer.parseInt(pattern.substring(start, at));
                at += pattern.startsWith(";", at) ? 1 : 0;
            }
            if (sign == 'c') {
                if (!complete(type, filled)) {
                    return null;
                }
                continue;
            }
            for (int i = 0; i < times; i++) {
                filled.append(sign(sign, owner));
            }
        }
        return filled.toString();
    }

    /** Puts the check digit or letter of its kind behind a number; false if this number can have none. */
    private static boolean complete(String type, StringBuilder number) {
        String digits = number.toString();
        switch (type) {
            case "nhs-number" -> CheckDigits.nhs(digits).ifPresent(number::append);
            case "card", "imei" -> number.append(CheckDigits.luhn(digits));
            case "pnc-id" -> number.append(CheckDigits.police(digits.substring(2)));
            case "cro-number" -> number.append(CheckDigits.police(digits.substring(6) + digits.substring(0, 6)));
            case "arrest-summons" -> number.append(CheckDigits.police(digits));
            default -> throw new IllegalArgumentException("no check for " + type);
        }
        return number.length() > digits.length();
    }

    private String sign(char sign, Person owner) {
        return switch (sign) {
            case 'd' -> one("0123456789");
            case 'n' -> one("123456789");
            case 'L' -> one("ABCDEFGHJKLMNPRSTUVWXY");
            case 'p' -> one("ABDEFGHJLNPQRSTUWXYZ");
            case 'a' -> one("ABCD");
            case 'h' -> one("0123456789abcdef");
            case 'H' -> one("0123456789ABCDEF");
            case 'o' -> String.valueOf(1 + random.nextInt(254));
            case 'y' -> CaseClock.format(date, "yy");
            case 'Y' -> CaseClock.format(date, "yyyy");
            case 'm' -> CaseClock.format(date, "MM");
            case 'e' -> CaseClock.format(date, "dd");
            case 'b' -> CaseClock.format(date, "MMM").substring(0, 3).toUpperCase(Locale.UK);
            case 'g' -> Person.plainLetters(owner.given());
            case 's' -> Person.plainLetters(owner.surname());
            case 'i' -> Person.plainLetters(owner.given()).substring(0, 1);
            case 'k' -> Person.plainLetters(owner.shortForm());
            default -> throw new IllegalArgumentException("no sign %" + sign);
        };
    }

    private String one(String signs) {
        return String.valueOf(signs.charAt(random.nextInt(signs.length())));
    }
}

package org.ipag.scrutiny.privacycorpus.fresh;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/** Values of identifiers that pass their check rules, each type in many surface forms. */
final class Identifiers {

    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private final Dice dice;

    Identifiers(Dice dice) {
        this.dice = dice;
    }

    /** A value of a type of identifier. */
    String value(String type) {
        return switch (type) {
            case "nhs-number" -> nhs();
            case "ni-number" -> ni();
            case "postcode" -> postcode();
            case "vehicle-registration" -> vehicle();
            case "driving-licence" -> licence();
            case "passport" -> dice.of(dice.digits(9), "1" + dice.digits(8), dice.letters("ABCDEFGHJKL", 2) + dice.digits(7), "5" + dice.digits(2) + " " + dice.digits(3) + " " + dice.digits(3));
            case "pnc-id" -> pnc();
            case "cro-number" -> cro();
            case "arrest-summons" -> summons();
            case "crime-reference" -> crime();
            case "log-number" -> log();
            case "case-urn" -> urn();
            case "phone" -> phone();
            case "url" -> url();
            case "handle" -> "@" + dice.of("kxng", "lil", "real", "its", "the", "xx") + dice.of("_marlo", "dizzy", ".fenboy", "_queen", "stacks", "wolf") + dice.of(dice.digits(2), "_", "x", "", dice.digits(4));
            case "ip-address" -> dice.of("192.0.2.", "198.51.100.", "203.0.113.").concat(String.valueOf(dice.between(1, 254))).transform(v -> dice.chance(0.25) ? "2001:db8:" + hex(4) + ":" + hex(3) + "::" + hex(2) : v);
            case "mac-address" -> mac();
            case "imei" -> imei();
            case "date-of-birth" -> birth();
            case "card" -> card();
            case "iban" -> iban();
            case "words3" -> words();
            case "sort-code" -> dice.digits(6).replaceAll("(..)(?=.)", "$1" + dice.of("-", " ", "-", "", "\u2013"));
            case "account" -> dice.digits(8);
            case "prison-number" -> "A" + dice.digits(4) + dice.letters("ABCDEFGHJKLMNPRSTUVWXYZ", 2);
            case "offender-reference" -> dice.letters("ABCDEFGHJKLMNPRSTUVWXYZ", 1) + dice.digits(6);
            default -> throw new IllegalArgumentException("No such type of identifier: " + type);
        };
    }

    private String nhs() {
        while (true) {
            String nine = dice.of("999", "999", "998", "997") + dice.digits(6);
            OptionalInt check = CheckDigits.nhs(nine);
            if (check.isPresent()) {
                String all = nine + check.getAsInt();
                String s = dice.of(" ", " ", "-", "", "\u00a0", "  ", ".");
                return dice.chance(0.1) ? all.substring(0, 3) + " " + all.substring(3) : all.substring(0, 3) + s + all.substring(3, 6) + s + all.substring(6);
            }
        }
    }

    private String ni() {
        String prefix;
        do {
            prefix = dice.letters("AEJKLMPRSTWXYZ", 1) + dice.letters("ABCEHJKLMPRSTWXYZ", 1);
        } while ("BG GB KN NK NT TN ZZ".contains(prefix));
        String suffix = dice.letters("ABCD", 1);
        String d = dice.digits(6);
        String pairs = d.substring(0, 2) + "%1$s" + d.substring(2, 4) + "%1$s" + d.substring(4);
        return switch (dice.between(0, 7)) {
            case 0, 1 -> prefix + d + suffix;
            case 2, 3 -> prefix + " " + pairs.formatted(" ") + " " + suffix;
            case 4 -> prefix + "-" + pairs.formatted("-") + "-" + suffix;
            case 5 -> prefix.toLowerCase(Locale.ROOT) + d + suffix.toLowerCase(Locale.ROOT);
            case 6 -> prefix + " " + d + " " + suffix;
            default -> prefix + pairs.formatted(" ") + suffix;
        };
    }

    private String postcode() {
        String out = switch (dice.between(0, 5)) {
            case 0 -> dice.of("M", "B", "S", "L", "E", "N") + dice.between(1, 9);
            case 1 -> dice.of("M", "B", "S", "L", "E", "N") + dice.between(10, 19);
            case 2 -> dice.of("EC", "SW", "WC") + dice.between(1, 2) + dice.letters("AVWY", 1);
            case 3 -> dice.of("ME", "CT", "TN", "LS", "BT", "CF", "EH", "PL") + dice.between(10, 18);
            default -> dice.of("ME", "CT", "TN", "LS", "BT", "CF", "EH", "PL", "NG", "SO", "GU") + dice.between(1, 9);
        };
        String in = dice.between(0, 9) + dice.letters(INWARD, 2);
        String code = out + dice.of(" ", " ", " ", " ", "  ", "", "\u00a0") + in;
        return dice.chance(0.1) ? code.toLowerCase(Locale.ROOT) : code;
    }

    private String vehicle() {
        String ab = "ABCDEFGHJKLMNOPRSTUVWXY";
        String age = String.format(Locale.UK, "%02d", dice.chance(0.5) ? dice.between(2, 25) : dice.between(52, 75));
        String l3 = dice.letters("ABCDEFGHJKLMNPRSTUVWXYZ", 3);
        return switch (dice.between(0, 11)) {
            case 0, 1 -> dice.letters(ab, 2) + age + l3;
            case 2, 3, 4 -> dice.letters(ab, 2) + age + " " + l3;
            case 5 -> dice.letters(ab, 2) + " " + age + " " + l3;
            case 6 -> dice.letters("ABCDEFGHJKLMNPRSTVWXY", 1) + dice.between(21, 999) + " " + l3;
            case 7 -> l3 + " " + dice.between(21, 999) + dice.letters("KLMNPRSTVWXY", 1);
            case 8 -> dice.letters("ABCDEFGHJKLMNOPRSTUVWXYZ", 1) + "I" + "Z " + dice.between(1000, 9999);
            case 9 -> "Q" + dice.between(101, 999) + " " + l3;
            case 10 -> dice.between(101, 270) + dice.of(" D ", " X ") + dice.between(101, 399);
            default -> (dice.letters(ab, 2) + age + l3).toLowerCase(Locale.ROOT);
        };
    }

    private String licence() {
        String surname = (dice.letters("BCDGHKLMNPRSTW", 1) + dice.letters("AEIOU", 1) + dice.letters("LMNRST", 2) + dice.letters("AEIO", 1)).substring(0, dice.between(3, 5));
        surname = (surname + "99999").substring(0, 5);
        LocalDate born = born(18, 80);
        int month = born.getMonthValue() + (dice.chance(0.5) ? 50 : 0);
        String year = String.format(Locale.UK, "%02d", born.getYear() % 100);
        String code = surname + year.charAt(0) + String.format(Locale.UK, "%02d%02d", month, born.getDayOfMonth()) + year.charAt(1)
                + dice.letters("ABCDEGHJKLMNPRST", 1) + dice.of("9", "A", "J", "M", "E") + dice.between(2, 9) + dice.letters("ABCDEFGHJKLMNPRSTUVWXYZ", 2);
        return switch (dice.between(0, 4)) {
            case 0 -> code.substring(0, 5) + " " + code.substring(5, 11) + " " + code.substring(11);
            case 1 -> code.substring(0, 5) + " " + code.substring(5, 11) + " " + code.substring(11, 13) + " " + code.substring(13);
            case 2 -> code + " " + String.format(Locale.UK, "%02d", dice.between(11, 39));
            default -> code;
        };
    }

    private String pnc() {
        int year = dice.chance(0.4) ? dice.between(1978, 1999) : dice.between(2000, 2024);
        int serial = dice.of("a", "b", "c").equals("a") ? dice.between(1, 999) : dice.between(1000, 999999);
        char letter = CheckDigits.police(year, serial, 7);
        String yy = dice.chance(0.5) ? String.valueOf(year) : String.format(Locale.UK, "%02d", year % 100);
        return yy + dice.of("/", "/", "/", " / ", "-") + (dice.chance(0.4) ? String.format(Locale.UK, "%07d", serial) : String.valueOf(serial)) + letter;
    }

    private String cro() {
        int year = dice.between(0, 99);
        int serial = dice.between(1, 999999);
        char letter = CheckDigits.police(year, serial, 6);
        String yy = String.format(Locale.UK, "%02d", year);
        String s = dice.chance(0.3) ? String.format(Locale.UK, "%06d", serial) : String.valueOf(serial);
        return dice.chance(0.35) ? "SF" + dice.of("", " ") + yy + "/" + s + letter : s + "/" + yy + letter;
    }

    private String summons() {
        String yy = String.format(Locale.UK, "%02d", dice.between(5, 25));
        String unit = dice.of("46", "42", "01", "20") + dice.digits(2);
        String system = dice.of("01", "05", "72");
        int serial = dice.between(1, 9_999_999);
        char letter = CheckDigits.police(yy + unit + system + String.format(Locale.UK, "%011d", serial));
        String number = dice.chance(0.5) ? String.format(Locale.UK, "%011d", serial) : String.valueOf(serial);
        String s = dice.of("/", "/", "/", " ");
        return s.equals(" ") ? yy + unit + system + String.format(Locale.UK, "%011d", serial) + letter : yy + s + unit + s + system + s + number + letter;
    }

    private String crime() {
        String yy = dice.of("24", "25", "26");
        return switch (dice.between(0, 8)) {
            case 0, 1, 2 -> "46/" + dice.between(1000, 199999) + "/" + yy;
            case 3 -> "42/" + dice.between(10000, 199999) + "/" + yy;
            case 4 -> dice.digits(7) + "/" + yy;
            case 5 -> "43" + yy + "0" + dice.digits(6);
            case 6 -> "CRI/06" + dice.letters("ABCDE", 2) + "/00" + dice.digits(5) + "/" + yy;
            case 7 -> "46-" + dice.between(10000, 99999) + "-" + yy;
            default -> "20/" + dice.digits(6) + "/" + yy;
        };
    }

    private String log() {
        return dice.of(dice.digits(3), dice.digits(4), "0" + dice.digits(3), dice.between(2, 12) + "-" + dice.digits(4), dice.digits(4) + "/" + dice.between(10, 28) + dice.of("JAN", "MAR", "NOV") + "25",
                "KP-2025" + String.format(Locale.UK, "%02d", dice.between(1, 12)) + dice.between(10, 28) + "-" + dice.digits(4), dice.digits(4) + "-" + dice.between(10, 28) + "0" + dice.between(1, 9) + "25",
                dice.of("NC", "WK") + dice.digits(5) + "-25", dice.digits(6) + "-1" + dice.digits(1) + "112025");
    }

    private String urn() {
        String unit = dice.of("46", "42", "01", "20");
        return switch (dice.between(0, 3)) {
            case 0 -> unit + dice.letters("ABCDEFGHJKSTXYZ", 2) + dice.digits(5) + "25";
            case 1 -> unit + " " + dice.letters("ABCDEFGHJKSTXYZ", 2) + " " + dice.digits(5) + " 25";
            case 2 -> unit + dice.letters("ABCDEFGHJKSTXYZ", 2) + dice.digits(7);
            default -> unit + dice.letters("ABCDEFGHJKSTXYZ", 1) + dice.digits(1) + "/" + dice.digits(5) + "/25";
        };
    }

    private String phone() {
        String n = dice.digits(3);
        return switch (dice.between(0, 15)) {
            case 0 -> "07700 900" + n;
            case 1 -> "07700900" + n;
            case 2 -> "+447700900" + n;
            case 3 -> "+44 7700 900" + n;
            case 4 -> "+44 (0)7700 900 " + n;
            case 5 -> "07700-900-" + n;
            case 6 -> "07700 900 " + n;
            case 7 -> "01632 960" + n;
            case 8 -> "(01632) 960 " + n;
            case 9 -> "01632-960" + n;
            case 10 -> "020 7946 0" + n;
            case 11 -> "0207 946 0" + n;
            case 12 -> "0044 7700 900" + n;
            case 13 -> "077 009 00" + n;
            case 14 -> "0113 496 0" + n;
            default -> "07700.900." + n;
        };
    }

    private String url() {
        return dice.of("https://www.example.com/profile/", "http://social.example.org/u/", "www.example.net/people/", "https://photos.example.com/album?user=", "facebook.example.com/") + dice.of("marlo", "fen", "bexx", "tiger") + dice.digits(4);
    }

    private String mac() {
        String s = dice.of(":", "-", ":");
        StringBuilder out = new StringBuilder(hex(2));
        for (int i = 0; i < 5; i++) {
            out.append(s).append(hex(2));
        }
        return dice.chance(0.5) ? out.toString() : out.toString().toUpperCase(Locale.ROOT);
    }

    private String hex(int count) {
        return dice.letters("123456789abcdef", count);
    }

    private String imei() {
        String fourteen = dice.of("35", "86", "01", "49") + dice.digits(12);
        String all = fourteen + CheckDigits.luhn(fourteen);
        return switch (dice.between(0, 3)) {
            case 0 -> all.substring(0, 2) + "-" + all.substring(2, 8) + "-" + all.substring(8, 14) + "-" + all.substring(14);
            case 1 -> all.substring(0, 2) + " " + all.substring(2, 8) + " " + all.substring(8, 14) + " " + all.substring(14);
            default -> all;
        };
    }

    private String card() {
        if (dice.chance(0.15)) {
            String fourteen = "37" + dice.digits(12);
            String all = fourteen + CheckDigits.luhn(fourteen);
            return all.substring(0, 4) + " " + all.substring(4, 10) + " " + all.substring(10);
        }
        String fifteen = dice.of("4", "4", "51", "55", "2221");
        fifteen += dice.digits(15 - fifteen.length());
        String all = fifteen + CheckDigits.luhn(fifteen);
        String s = dice.of(" ", " ", "-", "", "\u00a0");
        return all.substring(0, 4) + s + all.substring(4, 8) + s + all.substring(8, 12) + s + all.substring(12);
    }

    private String iban() {
        String country = dice.of("GB", "GB", "GB", "DE", "PL", "IE");
        String body = switch (country) {
            case "GB" -> dice.letters("ABCDEFLNRSTW", 4) + dice.digits(14);
            case "IE" -> dice.letters("ABCDEFLNRSTW", 4) + dice.digits(14);
            case "DE" -> dice.digits(18);
            default -> dice.digits(24);
        };
        String all = CheckDigits.iban(country, body);
        return dice.chance(0.6) ? all.replaceAll("(.{4})(?=.)", "$1 ") : all;
    }

    private String words() {
        return dice.of("filled", "amber", "lunch", "tables", "noisy", "copper") + "." + dice.of("count", "soap", "lends", "rivers", "glove", "paint") + "." + dice.of("tunes", "wheat", "jokes", "lamps", "stone", "forks");
    }

    private LocalDate born(int youngest, int oldest) {
        return LocalDate.of(2025, 6, 1).minusDays(dice.between(youngest * 365, oldest * 365));
    }

    private String birth() {
        String pattern = dice.of("dd/MM/yyyy", "d/M/yy", "dd.MM.yyyy", "dd-MM-yyyy", "d MMMM yyyy", "yyyy-MM-dd", "ddMMyyyy", "dd/MM/yy", "d MMM yyyy", "MMMM d, yyyy", "dd MM yyyy", "ddMMMyy", "dd\u2013MM\u2013yyyy");
        return born(4, 88).format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }
}

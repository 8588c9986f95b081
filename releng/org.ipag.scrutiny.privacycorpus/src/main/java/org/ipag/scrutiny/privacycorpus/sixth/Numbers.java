package org.ipag.scrutiny.privacycorpus.sixth;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/** Makes up the values that follow a rule, each in the parts that its ways of writing put together. */
final class Numbers {

    private static final String DIGITS = "0123456789";
    private static final String PLATE = "ABCDEFGHJKLMNOPRSTUVWXY";
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final List<String> AREAS = List.of("B", "BD", "BH", "BS", "CF", "CT", "DA", "DE", "DN", "E", "EX", "GL", "HU", "IP", "L",
            "LE", "LS", "M", "ME", "N", "NE", "NG", "NR", "OX", "PL", "PO", "S", "SA", "SE", "SK", "SN", "SO", "SS", "ST", "TN", "TS", "W", "WF", "WN", "YO");
    private static final List<String> ONES = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    /** Two letters that begin a National Insurance number; QQ is never given out. */
    private static final List<String> INSURED = List.of("QQ", "QQ", "JG", "AB", "CE", "HK", "JY", "LM", "NR", "PW", "RS", "SX", "TW", "WL", "YZ", "EA");

    private final Dice dice;

    Numbers(Dice dice) {
        this.dice = dice;
    }

    /**
     * The parts of a new value; none for a type whose ways of writing tell all there is.
     *
     * @param p whom it belongs to
     * @param year the year of the case
     */
    String[] parts(String type, Person p, int year) {
        return switch (type) {
            case "nhs-number" -> nhs();
            case "ni-number" -> of(dice.pick(INSURED), two(), two(), two(), "" + dice.pick("ABCD"));
            case "phone" -> phone();
            case "postcode" -> of(outward(), dice.pick(DIGITS) + dice.signs(2, INWARD));
            case "vehicle-registration" -> plate();
            case "driving-licence" -> licence(p);
            case "passport" -> of(dice.number(3), dice.signs(3, DIGITS), dice.signs(3, DIGITS));
            case "pnc-id" -> pnc(recorded(p, year));
            case "cro-number" -> cro(recorded(p, year));
            case "arrest-summons" -> summons(year);
            case "ip-address" -> address();
            case "mac-address" -> of(hex(), hex(), hex(), hex(), hex(), hex());
            case "imei" -> imei();
            case "card" -> card();
            case "iban" -> iban();
            case "bank-account" -> of(two(), two(), two(), dice.number(8));
            case "prison-number" -> of("A", dice.signs(4, DIGITS), dice.signs(2, INWARD));
            case "date-of-birth" -> born(p);
            case "age" -> age(p, year);
            default -> new String[0];
        };
    }

    private static String[] of(String... parts) {
        return parts;
    }

    private String two() {
        return dice.signs(2, DIGITS);
    }

    private String hex() {
        return dice.signs(2, "0123456789ABCDEF");
    }

    private String[] nhs() {
        while (true) {
            String nine = dice.number(9);
            OptionalInt check = CheckDigits.nhs(nine);
            if (check.isPresent()) {
                return of(nine.substring(0, 3), nine.substring(3, 6), nine.substring(6) + check.getAsInt());
            }
        }
    }

    /** An address of a range that is kept for documents or for private networks. */
    private String[] address() {
        String net = dice.pick(List.of("192.0.2", "198.51.100", "203.0.113", "192.168." + dice.between(0, 9), "10.20." + dice.between(0, 255)));
        return (net + "." + dice.between(1, 254)).split("\\.");
    }

    private String[] phone() {
        return switch (dice.between(1, 10)) {
            case 1, 2 -> of("0", "1632", "960", dice.signs(3, DIGITS));
            case 3 -> of("0", "20", "7946", "0" + dice.signs(3, DIGITS));
            default -> of("0", "7700", "900", dice.signs(3, DIGITS));
        };
    }

    private String outward() {
        String area = dice.pick(AREAS);
        return area + dice.between(1, area.length() == 1 ? 20 : 19);
    }

    private String[] plate() {
        return switch (dice.between(1, 10)) {
            case 1 -> of(dice.pick("ABCDEFGHJKLMNPRSTVWXY") + "" + dice.between(1, 999), dice.signs(3, PLATE));
            case 2 -> of(dice.signs(3, PLATE), dice.between(1, 999) + "" + dice.pick("ABCDEFGHJKLMNPRSTVWXY"));
            case 3 -> of(dice.signs(3, PLATE), "" + dice.between(1, 9999));
            default -> {
                int age = dice.between(6, 25);
                yield of(dice.pick("ABCDEFGHKLMNOPRSTVWY") + "" + dice.pick(PLATE)
                        + String.format(Locale.ROOT, "%02d", dice.chance(50) ? age : age + 50), dice.signs(3, PLATE));
            }
        };
    }

    private String[] licence(Person p) {
        String name = (Person.plain(p.last()).toUpperCase(Locale.ROOT) + "99999").substring(0, 5);
        int month = p.born().getMonthValue() + (p.woman() ? 50 : 0);
        int decade = p.born().getYear() / 10 % 10;
        return of(name, String.format(Locale.ROOT, "%d%02d%02d%d", decade, month, p.born().getDayOfMonth(), p.born().getYear() % 10),
                Person.plain(p.first()).substring(0, 1).toUpperCase(Locale.ROOT)
                        + (dice.chance(60) ? "9" : "" + dice.pick(INWARD)), "9" + dice.signs(2, INWARD));
    }

    /** A year in which the person was old enough to be arrested. */
    private int recorded(Person p, int year) {
        return dice.between(Math.max(1991, p.born().getYear() + 14), year);
    }

    private String[] pnc(int year) {
        int serial = dice.between(1, dice.chance(70) ? 999999 : 9999);
        return of("" + year, String.format(Locale.ROOT, "%02d", year % 100), String.format(Locale.ROOT, "%07d", serial),
                "" + CheckDigits.police(year, serial, 7), "" + serial);
    }

    private String[] cro(int year) {
        int serial = dice.between(1000, 399999);
        return of("" + serial, String.format(Locale.ROOT, "%02d", year % 100), "" + CheckDigits.police(year, serial, 6),
                String.format(Locale.ROOT, "%06d", serial));
    }

    private String[] summons(int year) {
        String yy = String.format(Locale.ROOT, "%02d", year % 100);
        String unit = "0" + dice.number(1) + two();
        String serial = String.format(Locale.ROOT, "%011d", dice.between(100, 999999));
        return of(yy, unit, "01", serial, "" + CheckDigits.police(yy + unit + "01" + serial), serial.replaceFirst("^0+", ""));
    }

    private String[] imei() {
        String fourteen = "35" + dice.signs(12, DIGITS);
        return of("35", fourteen.substring(2, 8), fourteen.substring(8), "" + CheckDigits.luhn(fourteen));
    }

    private String[] card() {
        String fifteen = dice.pick(List.of("4", "4", "5355", "5412")) + dice.signs(15, DIGITS);
        String all = fifteen.substring(0, 15) + CheckDigits.luhn(fifteen.substring(0, 15));
        return all.split("(?<=\\G.{4})");
    }

    private String[] iban() {
        String all = switch (dice.between(1, 8)) {
            case 1 -> CheckDigits.iban("PL", dice.signs(24, DIGITS));
            case 2 -> CheckDigits.iban("RO", "BTRL" + dice.signs(16, DIGITS));
            case 3 -> CheckDigits.iban("IE", "AIBK" + dice.signs(14, DIGITS));
            default -> CheckDigits.iban("GB", dice.pick(List.of("NWBK", "BARC", "LOYD", "MIDL", "TSBS")) + dice.signs(14, DIGITS));
        };
        return of(all, all.replaceAll("(.{4})(?=.)", "$1 "), all.replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** Day, month and year in figures, the year short, the day short, the month in words long and short, the day as it is spoken, the month short. */
    private static String[] born(Person p) {
        int day = p.born().getDayOfMonth();
        String ending = day / 10 == 1 ? "th" : switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        String month = p.born().format(DateTimeFormatter.ofPattern("MMMM", Locale.UK));
        return of(String.format(Locale.ROOT, "%02d", day), p.born().format(DateTimeFormatter.ofPattern("MM", Locale.UK)), "" + p.born().getYear(),
                ("" + p.born().getYear()).substring(2), "" + day, month, month.substring(0, 3), day + ending, "" + p.born().getMonthValue());
    }

    private static String[] age(Person p, int year) {
        int age = year - p.born().getYear();
        String words = age < 20 ? ONES.get(age) : TENS.get(age / 10) + (age % 10 == 0 ? "" : "-" + ONES.get(age % 10));
        return of("" + age, words);
    }
}

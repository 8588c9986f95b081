package org.ipag.scrutiny.privacycorpus.heldback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/** Numbers and addresses of the electronic kind, valid by their check rules, in the groupings people write. */
public final class Numbers {

    private static final String PLATE = "ABCDEFGHJKLMNOPRSTUVWXYZ";
    private static final String AREAS = "ME CT TN DA BN SS CM IP NR PE LN DE LE CV GL BS TA EX PL TR SO PO RG OX MK LU SG CB HU YO DL TS SR NE CA LA PR BL WN OL HD HX BD LS WF DN S M L B E N W SE SW NW G EH";

    /** The type of identifier each slot gives. */
    public static final Map<String, String> TYPES = Map.ofEntries(Map.entry("nhs", "nhs-number"), Map.entry("nino", "ni-number"), Map.entry("vrm", "vehicle-registration"),
            Map.entry("licence", "driving-licence"), Map.entry("licenceni", "driving-licence"), Map.entry("passport", "passport"), Map.entry("pnc", "pnc-id"),
            Map.entry("cro", "cro-number"), Map.entry("asn", "arrest-summons"), Map.entry("crime", "crime-reference"), Map.entry("log", "log-number"),
            Map.entry("urn", "case-urn"), Map.entry("ex", "exhibit"), Map.entry("phone", "phone"), Map.entry("land", "phone"), Map.entry("email", "email"),
            Map.entry("url", "url"), Map.entry("at", "handle"), Map.entry("user", "handle"), Map.entry("ip", "ip-address"), Map.entry("mac", "mac-address"),
            Map.entry("imei", "imei"), Map.entry("dob", "date-of-birth"), Map.entry("year", "date-of-birth"), Map.entry("age", "age"), Map.entry("agew", "age"),
            Map.entry("card", "card"), Map.entry("iban", "iban"), Map.entry("sort", "bank-account"), Map.entry("account", "bank-account"),
            Map.entry("w3w", "what3words"), Map.entry("w3wbare", "what3words"), Map.entry("prison", "prison-number"), Map.entry("offender", "offender-reference"),
            Map.entry("postcode", "postcode"));

    private final Dice dice;
    private final Map<String, List<String>> things;

    /** Numbers by these dice; the things hold the words for what3words under "words3". */
    public Numbers(Dice dice, Map<String, List<String>> things) {
        this.dice = dice;
        this.things = things;
    }

    /** A value for a slot of {@link #TYPES}, of this person. */
    public String make(String slot, Person p) {
        return switch (slot) {
            case "nhs" -> nhs();
            case "nino" -> nino();
            case "vrm" -> plate();
            case "licence" -> licence(p);
            case "licenceni" -> "" + dice.number(10000000, 79999999);
            case "passport" -> dice.chance(0.7) ? "" + dice.number(101000000, 899999999) : dice.letters(2, "ABCDEFGHKLMNPRSTXZ") + dice.digits(7);
            case "pnc" -> pnc();
            case "cro" -> cro();
            case "asn" -> asn();
            case "crime" -> crime();
            case "log" -> log();
            case "urn" -> dice.number(11, 62) + dice.any("", "/", " ") + dice.letters(1, "ABCDEFGHJKLMN") + dice.any("A", "B", "C", "1", "2", "E") + dice.digits(5) + dice.any("25", "26");
            case "ex" -> exhibit(p);
            case "phone" -> mobile();
            case "land" -> landline();
            case "email" -> email(p);
            case "url" -> url(p);
            case "at" -> "@" + user(p);
            case "user" -> user(p);
            case "ip" -> ip();
            case "mac" -> mac();
            case "imei" -> imei();
            case "dob" -> birthday(p.born);
            case "year" -> "" + p.born.getYear();
            case "age" -> "" + p.age();
            case "agew" -> words(p.age());
            case "card" -> card();
            case "iban" -> iban();
            case "sort" -> dice.any("20-45-", "40 11 ", "09-01-", "60 83 ", "30-94-", "1104") + dice.digits(2);
            case "account" -> dice.digits(8);
            case "w3w" -> "///" + three();
            case "w3wbare" -> three();
            case "prison" -> dice.letter("A") + dice.digits(4) + dice.letters(2, "ABCDEFGHJKLMNPQRTVWXYZ");
            case "offender" -> dice.letter("ABCDEFGHJKLMNX") + dice.digits(6);
            case "postcode" -> postcode();
            default -> throw new IllegalArgumentException("No identifier is made for " + slot);
        };
    }

    private String nhs() {
        while (true) {
            String nine = dice.number(4, 7) + dice.digits(8);
            OptionalInt check = CheckDigits.nhs(nine);
            if (check.isPresent()) {
                String n = nine + check.getAsInt();
                String gap = dice.any(" ", " ", "", "-");
                return n.substring(0, 3) + gap + n.substring(3, 6) + gap + n.substring(6);
            }
        }
    }

    private String nino() {
        String prefix;
        do {
            prefix = dice.letters(1, "ABCEGHJKLMNOPRSTWXYZ") + dice.letters(1, "ABCEGHJKLMNPRSTWXYZ");
        } while (List.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ").contains(prefix));
        String d = dice.digits(6);
        String end = dice.letters(1, "ABCD");
        String spaced = prefix + " " + d.substring(0, 2) + " " + d.substring(2, 4) + " " + d.substring(4);
        return switch (dice.number(0, 7)) {
            case 0, 1, 2 -> prefix + d + end;
            case 3, 4 -> spaced + " " + end;
            case 5 -> spaced.replace(' ', '-') + "-" + end;
            case 6 -> prefix + " " + d + " " + end;
            default -> prefix + d;
        };
    }

    private String plate() {
        String current = dice.letters(1, "ABCDEFGHKLMNOPRSVWY") + dice.letters(1, PLATE) + String.format("%02d", dice.chance(0.5) ? dice.number(2, 26) : dice.number(51, 75));
        String end = dice.letters(3, PLATE);
        return switch (dice.number(0, 19)) {
            case 0 -> dice.letters(1, "ABCDEFGHJKLMNPRSTVWXY") + dice.number(21, 999) + " " + dice.letters(3, PLATE);
            case 1 -> dice.letters(3, PLATE) + " " + dice.number(21, 999) + dice.letters(1, "ABCDEFGHJKLMNPRSTVWXY");
            case 2 -> dice.letters(1, "ABCDEFGHJKLMN") + dice.any("I", "Z") + dice.letters(1, "ABCDEFGH") + " " + dice.number(1000, 9999);
            case 3 -> dice.letters(3, PLATE) + " " + dice.number(10, 999);
            case 4, 5, 6, 7, 8 -> current + end;
            case 9 -> current + "-" + end;
            case 10 -> (current + " " + end).toLowerCase(Locale.UK);
            case 11 -> current.substring(0, 2) + " " + current.substring(2) + " " + end;
            default -> current + " " + end;
        };
    }

    private String licence(Person p) {
        String name = (Person.upper(p.surname).replaceAll("[^A-Z]", "") + "99999").substring(0, 5);
        int month = p.born.getMonthValue() + (p.woman ? 50 : 0);
        String year = "" + p.born.getYear();
        String birth = year.charAt(2) + String.format("%02d%02d", month, p.born.getDayOfMonth()) + year.charAt(3);
        String first = p.given.charAt(0) + dice.any("9", "A", "J", "M", "9");
        String end = dice.number(2, 9) + dice.letters(2, "ABCDEFGHJKLMNPRTUVWXYZ");
        return dice.chance(0.3) ? name + " " + birth + " " + first + end : name + birth + first + end + (dice.chance(0.1) ? " " + dice.number(11, 49) : "");
    }

    private String pnc() {
        int year = dice.number(1985, 2026);
        String yy = ("" + year).substring(2);
        int serial = dice.chance(0.3) ? dice.number(12, 9999) : dice.number(10000, 999999);
        char letter = CheckDigits.police(year, serial, 7);
        return (dice.chance(0.5) ? year : yy) + "/" + (dice.chance(0.5) ? String.format("%07d", serial) : "" + serial) + letter;
    }

    private String cro() {
        String yy = String.format("%02d", dice.number(85, 125) % 100);
        String serial = "" + dice.number(100012, 699999);
        char letter = CheckDigits.police(yy + serial);
        return dice.chance(0.8) ? serial + "/" + yy + letter : "SF" + yy + "/" + serial + letter;
    }

    private String asn() {
        String yy = dice.any("23", "24", "25", "26");
        String force = dice.any("46", "42", "41", "44", "37");
        String system = "01";
        String serial = String.format("%011d", dice.number(10123, 989999));
        char letter = CheckDigits.police(force + system + yy + serial);
        String unit = dice.any("A1", "CJ", "00", "B2", "XA");
        return switch (dice.number(0, 3)) {
            case 0 -> yy + force + unit + system + serial + letter;
            case 1 -> yy + " " + force + unit + " " + system + " " + serial + letter;
            case 2 -> yy + "/" + force + unit + "/" + system + "/" + Integer.parseInt(serial) + letter;
            default -> yy + "/" + force + unit + "/" + system + "/" + serial + letter;
        };
    }

    private String crime() {
        int serial = dice.number(1021, 198765);
        return switch (dice.number(0, 9)) {
            case 0 -> "46/" + String.format("%06d", serial) + "/26";
            case 1 -> "46 / " + serial + " / 26";
            case 2 -> "46-" + serial + "-26";
            case 3 -> "4" + dice.digits(6) + "/26";
            case 4 -> "CR/" + serial + "/26";
            default -> "46/" + serial + "/" + dice.any("25", "26", "26");
        };
    }

    private String log() {
        int n = dice.number(12, 1499);
        int day = dice.number(1, 28);
        return switch (dice.number(0, 7)) {
            case 0 -> n + " of " + day + "/03/26";
            case 1 -> n + "/" + String.format("%02d", day) + "MAR26";
            case 2 -> "202603" + String.format("%02d-%04d", day, n);
            case 3 -> String.format("%04d", n);
            case 4 -> String.format("%02d-%04d", day, n);
            case 5 -> n + " of " + day + " March";
            case 6 -> String.format("%02d03/%04d", day, n);
            default -> String.format("%04d-%02d0326", n, day);
        };
    }

    private String exhibit(Person p) {
        String i = p.initials();
        int n = dice.number(1, 14);
        return switch (dice.number(0, 5)) {
            case 0 -> i + n;
            case 1 -> p.given.charAt(0) + dice.letters(1, "ABEJLMRS") + Character.toUpperCase(p.surname.charAt(0)) + "/" + n;
            case 2 -> i + "/0" + dice.number(1, 9);
            case 3 -> i + "-" + n;
            default -> i + "/" + n;
        };
    }

    private String mobile() {
        String n = "900" + dice.digits(3);
        return switch (dice.number(0, 11)) {
            case 0, 1, 2 -> "07700" + n;
            case 3, 4, 5 -> "07700 " + n;
            case 6 -> "+44 7700 " + n;
            case 7 -> "+447700" + n;
            case 8 -> "07700-" + n.substring(0, 3) + "-" + n.substring(3);
            case 9 -> "+44 (0)7700 " + n;
            case 10 -> "0044 7700 " + n;
            default -> "07700 " + n.substring(0, 3) + " " + n.substring(3);
        };
    }

    private String landline() {
        String n = "960" + dice.digits(3);
        return dice.any("01632 " + n, "(01632) " + n, "01632" + n, "020 7946 0" + dice.digits(3), "01632-" + n, "(020) 7946 0" + dice.digits(3));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
    }

    private String email(Person p) {
        String g = plain(p.given);
        String s = plain(p.surname);
        String at = dice.any("example.com", "example.org", "example.net", "mail.example.org", "example.co.uk");
        String local = dice.any(g + "." + s, g.charAt(0) + s, s + "." + g + dice.digits(2), g + "_" + s, g + dice.number(70, 99), g + "-" + s, s + g.charAt(0) + "+info");
        String whole = local + "@" + at;
        return dice.chance(0.1) ? whole.toUpperCase(Locale.UK) : dice.chance(0.08) ? local + " @ " + at : whole;
    }

    private String user(Person p) {
        String g = plain(p.given);
        return dice.any(g + "_" + dice.number(10, 99), "real" + g + dice.number(1, 9), "x" + g + "x" + dice.digits(2), "official." + g, g + "vibes" + dice.digits(2), "lil" + g + "_" + dice.digits(3));
    }

    private String url(Person p) {
        String u = plain(p.given) + "." + plain(p.surname) + "." + dice.number(2, 99);
        return dice.any("https://www.facebook.com/" + u, "www.facebook.com/" + u, "https://www.example.com/profile/" + u, "http://example.org/ads/" + dice.digits(9),
                "instagram.com/" + u, "https://market.example.net/seller?id=" + dice.digits(7), "www.example.org/go-fund/" + u, "https://vm.example.com/" + dice.letters(9, "abcdefghKLMNPQ23456789") + "/",
                "example.com/u/" + u, "HTTPS://EXAMPLE.NET/" + u);
    }

    private String ip() {
        return switch (dice.number(0, 4)) {
            case 0 -> "192.0.2." + dice.number(1, 254);
            case 1 -> "198.51.100." + dice.number(1, 254);
            case 2 -> "203.0.113." + dice.number(1, 254);
            case 3 -> "2001:db8:" + Integer.toHexString(dice.number(4096, 65535)) + ":" + dice.digits(1) + "::" + Integer.toHexString(dice.number(16, 65535));
            default -> "10." + dice.number(0, 255) + "." + dice.number(0, 255) + "." + dice.number(1, 254);
        };
    }

    private String mac() {
        String hex = dice.letters(12, "0123456789ABCDEF");
        String sep = dice.any(":", ":", "-");
        return switch (dice.number(0, 4)) {
            case 0 -> hex.toLowerCase(Locale.UK).replaceAll("(.{4})(.{4})(.{4})", "$1.$2.$3");
            case 1 -> hex.toLowerCase(Locale.UK).replaceAll("(..)(?!$)", "$1:");
            default -> hex.replaceAll("(..)(?!$)", "$1" + sep);
        };
    }

    private String imei() {
        String n = "35" + dice.digits(12);
        n = n + CheckDigits.luhn(n);
        return dice.any(n, n, n.replaceAll("(..)(.{6})(.{6})(.)", "$1-$2-$3-$4"), n.replaceAll("(..)(.{6})(.{6})(.)", "$1 $2 $3 $4"));
    }

    private String card() {
        if (dice.chance(0.15)) {
            String n = "37" + dice.digits(12);
            return (n + CheckDigits.luhn(n)).replaceAll("(.{4})(.{6})(.{5})", "$1 $2 $3");
        }
        String n = dice.any("4", "51", "53", "4539") + dice.digits(14);
        n = n.substring(0, 15);
        n = n + CheckDigits.luhn(n);
        return n.replaceAll("(.{4})(?!$)", "$1" + dice.any(" ", " ", "", "-"));
    }

    private String iban() {
        String n = switch (dice.number(0, 4)) {
            case 0 -> CheckDigits.iban("DE", dice.digits(18));
            case 1 -> CheckDigits.iban("PL", dice.digits(24));
            case 2 -> CheckDigits.iban("IE", "BOFI" + dice.digits(14));
            default -> CheckDigits.iban("GB", dice.any("NWBK", "BARC", "LOYD", "HBUK") + dice.digits(14));
        };
        return dice.chance(0.6) ? n.replaceAll("(.{4})(?!$)", "$1 ") : n;
    }

    private String three() {
        return dice.of(things.get("words3")) + "." + dice.of(things.get("words3")) + "." + dice.of(things.get("words3"));
    }

    String postcode() {
        String area = dice.of(List.of(AREAS.split(" ")));
        String inward = dice.number(1, 9) + dice.letters(2, "ABDEFGHJLNPQRSTUWXYZ");
        return area + dice.number(1, 29) + (dice.chance(0.85) ? " " : dice.any("", "  ")) + inward;
    }

    private String birthday(LocalDate d) {
        String pattern = dice.any("dd/MM/yyyy", "dd/MM/yyyy", "dd/MM/yyyy", "d MMMM yyyy", "dd.MM.yyyy", "dd-MM-yyyy", "dd/MM/yy", "dd MMM yyyy", "yyyy-MM-dd", "d/M/yy", "ddMMyyyy", "MMMM d, yyyy", "dd-MMM-yy", "ORD");
        if (pattern.equals("ORD")) {
            int n = d.getDayOfMonth();
            String end = n % 10 == 1 && n != 11 ? "st" : n % 10 == 2 && n != 12 ? "nd" : n % 10 == 3 && n != 13 ? "rd" : "th";
            return n + end + d.format(DateTimeFormatter.ofPattern(dice.any(" 'of' MMMM yyyy", " MMMM yyyy"), Locale.UK));
        }
        return d.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }

    static String words(int n) {
        List<String> small = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
                "seventeen", "eighteen", "nineteen");
        List<String> tens = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        return n < 20 ? small.get(n) : tens.get(n / 10) + (n % 10 == 0 ? "" : "-" + small.get(n % 10));
    }
}

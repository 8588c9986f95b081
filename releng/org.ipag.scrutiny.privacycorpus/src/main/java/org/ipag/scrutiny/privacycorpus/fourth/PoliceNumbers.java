package org.ipag.scrutiny.privacycorpus.fourth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/** Numbers the police, the courts and the prisons give to people, cases and things; and plates. */
final class PoliceNumbers {

    private static final String[] FORCES = {"12", "44", "32", "07", "52", "63"};

    private final Dice dice;
    private final Map<String, Integer> exhibits = new HashMap<>();
    private LocalDate paperDay;

    PoliceNumbers(Dice dice) {
        this.dice = dice;
    }

    void startPaper(LocalDate day) {
        exhibits.clear();
        paperDay = day;
    }

    /** A plate, with its space: current, prefix, suffix, dateless or bought for its looks. */
    String plate() {
        return switch (dice.between(0, 9)) {
            case 0 -> dice.letters(1) + dice.between(20, 899) + " " + dice.letters(3);
            case 1 -> dice.letters(3) + " " + dice.between(20, 899) + dice.from("GHJKLMNPRSTVWXY", 1);
            case 2 -> dice.oneIn(2) ? dice.letters(3) + " " + dice.between(10, 899)
                : dice.between(2, 99) + " " + dice.letters(2);
            case 3 -> dice.pattern(dice.pick("T4 ¤YL", "B16 ¤UN", "J§ ¤OE", "S4 ¤AM", "R§ CKY", "K§# ¤LS"));
            default -> dice.letters(2) + dice.pick("14", "15", "17", "18", "19", "21", "22", "24", "25", "63", "65",
                "66", "68", "70", "71", "73", "74", "75") + " " + dice.letters(3);
        };
    }

    Map<String, String> pncId() {
        int year = dice.between(1981, 2026);
        int serial = dice.between(1000, 699999);
        char letter = CheckDigits.police(year, serial, 7);
        Map<String, String> pieces = Pieces.of(String.format("%d/%07d%s", year, serial, letter));
        pieces.put("two", String.format("%02d/%d%s", year % 100, serial, letter));
        pieces.put("year", Integer.toString(year));
        pieces.put("serial", String.format("%07d", serial));
        pieces.put("letter", String.valueOf(letter));
        return pieces;
    }

    Map<String, String> croNumber() {
        int year = dice.between(72, 125) % 100;
        int serial = dice.between(1000, 499999);
        char letter = CheckDigits.police(year, serial, 6);
        Map<String, String> pieces = Pieces.of(String.format("%06d/%02d%s", serial, year, letter));
        pieces.put("short", String.format("%d/%02d%s", serial, year, letter));
        pieces.put("file", String.format("SF%02d/%d%s", year, serial, letter));
        return pieces;
    }

    String arrestSummons() {
        return dice.pick("24", "25", "26") + "/" + dice.pick(FORCES) + dice.pick("DA", "C1", "NT", "05", "43", "50")
            + "/01/" + dice.pick("", "0000", "00000") + dice.pattern("§#####¤");
    }

    String crimeReference() {
        return switch (dice.between(0, 4)) {
            case 0 -> dice.pick(FORCES) + "/" + dice.pattern("§#####") + "/26";
            case 1 -> dice.pattern("CR/00§####/26");
            case 2 -> dice.pattern("26/§#####");
            case 3 -> dice.pattern("12260§#####");
            default -> dice.pattern("26000§#####");
        };
    }

    /** An incident log, half of them of the paper's own day. */
    Map<String, String> logNumber() {
        LocalDate date = paperDay.minusDays(dice.oneIn(2) ? 0 : dice.between(1, 40));
        int number = dice.between(14, 2890);
        String shortDate = written(date, "ddMMM").toUpperCase(Locale.ROOT).replace("SEPT", "SEP");
        Map<String, String> pieces = Pieces.of(String.format("%04d/%s26", number, shortDate));
        pieces.put("number", Integer.toString(number));
        pieces.put("padded", String.format("%04d", number));
        pieces.put("date", written(date, "dd/MM/yy"));
        pieces.put("digits", written(date, "yyyyMMdd") + String.format("-%04d", number));
        pieces.put("slashed", number + "/" + written(date, "ddMMyy"));
        return pieces;
    }

    private static String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
    }

    String urn() {
        return dice.oneIn(2) ? dice.pick(FORCES) + dice.letters(2) + dice.digits(5) + "26"
            : dice.pick(FORCES) + "/" + dice.letters(2) + "/" + dice.pattern("§####") + "/26";
    }

    String prisonNumber() {
        return "A" + dice.pattern("§###") + dice.from("ACEFHJKLMNPRTVWXY", 2);
    }

    String offenderReference() {
        return dice.pick("X", "E", "D", "J", "V", "S") + dice.pattern("§#####");
    }

    /** The next exhibit of a person: initials and number. */
    Map<String, String> exhibit(Person owner) {
        String initials = NameList.plainLetters(owner.initials()).replaceAll("[^A-Z]", "");
        if (initials.length() < 2) {
            initials += "X";
        }
        int number = exhibits.merge(initials, 1, Integer::sum);
        Map<String, String> pieces = Pieces.of(initials + "/" + number);
        pieces.put("letters", initials);
        pieces.put("number", Integer.toString(number));
        return pieces;
    }
}

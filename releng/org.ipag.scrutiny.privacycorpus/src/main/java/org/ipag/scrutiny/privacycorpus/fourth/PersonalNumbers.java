package org.ipag.scrutiny.privacycorpus.fourth;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/** Numbers and dates that a person carries about: NHS, insurance, bank, telephone, birth. */
final class PersonalNumbers {

    private final Dice dice;
    private final Map<Person, LocalDate> births = new HashMap<>();

    PersonalNumbers(Dice dice) {
        this.dice = dice;
    }

    String nhsNumber() {
        while (true) {
            String nine = dice.pick("4", "6", "7", "9") + dice.digits(8);
            OptionalInt check = CheckDigits.nhs(nine);
            if (check.isPresent()) {
                return nine + check.getAsInt();
            }
        }
    }

    String insuranceNumber() {
        String prefix = dice.pick("QQ", "JG", "AB", "CE", "HW", "LN", "NR", "PX", "SK", "TE", "WM", "YZ", "EB", "KC");
        return prefix + dice.digits(6) + dice.from("ABCD", 1);
    }

    String passport() {
        return dice.pick("5", "1", "2", "3", "7") + dice.digits(8);
    }

    String card() {
        String start = dice.pick("4111", "4929", "4539", "5105", "5412", "5555", "4462", "5355") + dice.digits(11);
        return start + CheckDigits.luhn(start);
    }

    String imei() {
        String start = "35" + dice.digits(12);
        return start + CheckDigits.luhn(start);
    }

    String iban() {
        String country = dice.pick("GB", "GB", "GB", "PL", "RO", "PT", "GR", "IE");
        String account = switch (country) {
            case "GB", "IE" -> dice.letters(4) + dice.digits(14);
            case "PL" -> dice.digits(24);
            case "RO" -> dice.letters(4) + dice.digits(16);
            case "PT" -> dice.digits(21);
            default -> dice.digits(23);
        };
        return CheckDigits.iban(country, account);
    }

    /** Sort code and account number in one row of fourteen digits. */
    String bankAccount() {
        return dice.pick("20", "30", "40", "60", "09", "77", "83") + dice.digits(12);
    }

    String phone() {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> "01632960" + dice.digits(3);
            case 2 -> "02079460" + dice.digits(3);
            default -> "07700900" + dice.digits(3);
        };
    }

    Map<String, String> age(Person owner) {
        Map<String, String> pieces = new HashMap<>();
        pieces.put("n", Integer.toString(owner.age()));
        pieces.put("words", Spoken.number(owner.age()));
        pieces.put("value", pieces.get("n"));
        pieces.put("joined", pieces.get("n"));
        return pieces;
    }

    Map<String, String> dateOfBirth(Person owner) {
        LocalDate born = born(owner);
        Map<String, String> pieces = new HashMap<>();
        String month = born.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        int day = born.getDayOfMonth();
        pieces.put("d", Integer.toString(day));
        pieces.put("dd", String.format("%02d", day));
        pieces.put("ordinal", day + (day % 10 == 1 && day != 11 ? "st" : day % 10 == 2 && day != 12 ? "nd"
            : day % 10 == 3 && day != 13 ? "rd" : "th"));
        pieces.put("m", Integer.toString(born.getMonthValue()));
        pieces.put("mm", String.format("%02d", born.getMonthValue()));
        pieces.put("month", month);
        pieces.put("mon", month.substring(0, 3));
        pieces.put("MON", month.substring(0, 3).toUpperCase(Locale.ROOT));
        pieces.put("yyyy", Integer.toString(born.getYear()));
        pieces.put("yy", String.format("%02d", born.getYear() % 100));
        pieces.put("joined", pieces.get("dd") + pieces.get("mm") + pieces.get("yyyy"));
        return pieces;
    }

    /** The sixteen characters of a driving licence that fit the name and the birth. */
    String drivingLicence(Person owner) {
        LocalDate born = born(owner);
        int month = born.getMonthValue() + (owner.woman() ? 50 : 0);
        String surname = capitals(owner.surname()).replaceFirst("^MAC", "MC");
        String middle = capitals(owner.middle());
        return (surname + "9999").substring(0, 5) + born.getYear() / 10 % 10 + String.format("%02d", month)
            + String.format("%02d", born.getDayOfMonth()) + born.getYear() % 10
            + capitals(owner.given()).charAt(0) + (middle.isEmpty() ? "9" : middle.substring(0, 1))
            + dice.pick("9", "8") + dice.letters(2);
    }

    private static String capitals(String name) {
        return NameList.plainLetters(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    private LocalDate born(Person owner) {
        return births.computeIfAbsent(owner, person -> LocalDate.of(2026, 9, 1).minusYears(person.age())
            .minusDays(dice.between(1, 360)));
    }
}

package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.Locale;
import java.util.Random;

/** Driver numbers: surname, date of birth, initials and three signs more. */
final class DrivingLicence {

    private DrivingLicence() {}

    static String of(Person person, Random random) {
        String surname = Person.plainLetters(person.surname()).toUpperCase(Locale.ROOT) + "99999";
        int year = person.born().getYear();
        int month = person.born().getMonthValue() + (person.woman() ? 50 : 0);
        String birth =
                String.format(
                        "%d%02d%02d%d", year / 10 % 10, month, person.born().getDayOfMonth(), year % 10);
        String first = Person.plainLetters(person.given()).substring(0, 1).toUpperCase(Locale.ROOT);
        String second =
                person.middle().isEmpty()
                        ? "9"
                        : Person.plainLetters(person.middle()).substring(0, 1).toUpperCase(Locale.ROOT);
        String end = "9" + letter(random) + letter(random);
        return surname.substring(0, 5) + birth + first + second + end;
    }

    private static char letter(Random random) {
        return "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(random.nextInt(23));
    }
}

package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The ways in which a paper speaks of a member of police staff. */
final class OfficerMentions {

    private static final List<String> FIRST =
            List.of(
                    "numbername", "namenumber", "numbername", "namenumbercaps", "fullnumber", "full",
                    "bracketed", "numbercaps", "name", "dashed", "slashed");
    private static final List<String> LATER =
            List.of("name", "name", "name", "number", "caps", "numbername");

    private final Random random;

    OfficerMentions(Random random) {
        this.random = random;
    }

    String introduced(Officer officer) {
        return form(officer, FIRST.get(random.nextInt(FIRST.size())));
    }

    String later(Officer officer) {
        return form(officer, LATER.get(random.nextInt(LATER.size())));
    }

    /** A mention in the form named; forms that begin with "bare" leave the rank out. */
    String form(Officer officer, String form) {
        String rank = officer.rank() + " ";
        String name = officer.surname();
        String number = officer.number();
        String full = officer.given() + " " + name;
        return switch (form) {
            case "name" -> rank + mark(name);
            case "caps" -> rank + mark(caps(name));
            case "number" -> rank + mark(number);
            case "full" -> rank + mark(full);
            case "numbername" -> rank + mark(number + " " + name);
            case "numbercaps" -> rank + mark(number + " " + caps(name));
            case "namenumber" -> rank + mark(name + " " + number);
            case "namenumbercaps" -> rank + mark(caps(name) + " " + number);
            case "fullnumber" -> rank + mark(full + " " + number);
            case "bracketed" -> rank + mark(name) + " (" + mark(number) + ")";
            case "dashed" -> rank + mark(name) + " - " + mark(number);
            case "slashed" -> rank + mark(number + "/" + name);
            case "barename" -> mark(name);
            case "barefull" -> mark(full);
            case "barecaps" -> mark(caps(name));
            case "bareinitial" -> mark(officer.given().charAt(0) + ". " + name);
            case "barenumber" -> mark(number);
            case "barelisted" -> mark(caps(name) + ", " + officer.given());
            case "barefirst" -> mark(officer.given());
            case "rank" -> officer.rank();
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    private static String caps(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String mark(String text) {
        return Marks.mark("officer", text);
    }
}

package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for faults in the marks of a paper. */
final class MarkCheck {

    /** The types a mark may have. */
    static final Set<String> TYPES =
            Set.of(
                    ("person-name officer address postcode nhs-number ni-number vehicle-registration "
                                    + "driving-licence passport pnc-id cro-number arrest-summons crime-reference "
                                    + "log-number case-urn exhibit phone email url handle ip-address mac-address imei "
                                    + "date-of-birth age card iban bank-account what3words prison-number "
                                    + "offender-reference either")
                            .split(" "));

    /** What follows a name that is no person's but a road's, a place's or a firm's. */
    private static final Pattern NOT_A_PERSON =
            Pattern.compile(
                    "^(?:'s|s)? (?:& |and )?(?i:road|rd|street|st|lane|ln|way|avenue|ave|close|drive|court|"
                            + "terrace|grove|place|square|hill|bridge|park|house|ltd|limited|motors|haulage|plc|"
                            + "academy|primary|school|hospital|ward|arms|sons|brothers|bakery|builders|cars)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*|\\d{3,}");
    private static final Pattern TOKEN_LEFT = Pattern.compile("[{}<]");
    private static final int SHORTEST_VALUE = 5;

    private MarkCheck() {}

    /** The faults of a paper, none if it is good. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        unbalanced(text, faults);
        for (Marks.Mark mark : Marks.in(text)) {
            if (!TYPES.contains(mark.type()) || mark.text().isBlank()) {
                faults.add("bad mark " + mark);
            }
            if (mark.type().equals("person-name") == mark.origin().isEmpty()) {
                faults.add("origin missing or out of place " + mark);
            }
        }
        strayNames(text, faults);
        strayValues(text, faults);
        Matcher left = TOKEN_LEFT.matcher(Marks.withoutMarked(text));
        if (left.find()) {
            faults.add("left over " + left.group());
        }
        return faults;
    }

    private static void unbalanced(String text, List<String> faults) {
        long opened = text.chars().filter(c -> c == '⟦').count();
        long closed = text.chars().filter(c -> c == '⟧').count();
        if (opened != closed || opened != Marks.in(text).size()) {
            faults.add("unbalanced: " + opened + " opened, " + closed + " closed");
        }
    }

    /** Names that also stand in the text without a mark. */
    private static void strayNames(String text, List<String> faults) {
        Set<String> names = new LinkedHashSet<>();
        for (Marks.Mark mark : Marks.in(text)) {
            if (mark.type().equals("person-name") || mark.type().equals("officer")) {
                Matcher word = WORD.matcher(mark.text());
                while (word.find()) {
                    names.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        names.removeAll(Set.of("de", "da", "do", "dos", "van", "al", "el", "ben", "bin", "la"));
        names.removeIf(name -> name.length() < 2);
        String unmarked = Marks.withoutMarked(text);
        Matcher word = WORD.matcher(unmarked);
        while (word.find()) {
            String found = word.group().replaceAll("['’]s$", "");
            boolean capital = !Character.isLowerCase(found.codePointAt(0));
            if (capital
                    && names.contains(found.toLowerCase(Locale.ROOT))
                    && !NOT_A_PERSON.matcher(unmarked.substring(word.end())).matches()) {
                faults.add("unmarked name " + found);
            }
        }
    }

    /** Values that also stand in the text without a mark. */
    private static void strayValues(String text, List<String> faults) {
        String unmarked = Marks.withoutMarked(text);
        for (Marks.Mark mark : Marks.in(text)) {
            if (mark.text().length() >= SHORTEST_VALUE
                    && !mark.type().equals("either")
                    && unmarked.contains(mark.text())) {
                faults.add("unmarked value " + mark.text());
            }
        }
    }
}

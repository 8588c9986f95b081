package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of each origin. */
final class NameBook {

    /**
     * A given name with the short forms usual for it.
     *
     * @param full the name
     * @param shortForms its short forms, perhaps none
     */
    record Given(String full, List<String> shortForms) {}

    /**
     * A surname.
     *
     * @param man the form men bear
     * @param woman the form women bear
     */
    record Surname(String man, String woman) {}

    /**
     * What is known of an origin.
     *
     * @param women given names of women
     * @param men given names of men
     * @param surnames surnames
     * @param womenMiddles middle names of women, perhaps none
     * @param menMiddles middle names of men, perhaps none
     * @param surnameFirst whether the surname often stands first
     */
    record Names(
            List<Given> women,
            List<Given> men,
            List<Surname> surnames,
            List<String> womenMiddles,
            List<String> menMiddles,
            boolean surnameFirst) {}

    private final Map<String, Names> byOrigin = new LinkedHashMap<>();

    NameBook() {
        for (String origin : Resources.lines("names/index.txt")) {
            byOrigin.put(origin, read(origin));
        }
    }

    List<String> origins() {
        return List.copyOf(byOrigin.keySet());
    }

    Names of(String origin) {
        return byOrigin.get(origin);
    }

    private static Names read(String origin) {
        Map<String, List<String>> sections = Resources.sections("names/" + origin + ".txt");
        return new Names(
                entries(sections, "women").stream().map(NameBook::given).toList(),
                entries(sections, "men").stream().map(NameBook::given).toList(),
                entries(sections, "surnames").stream().map(NameBook::surname).toList(),
                entries(sections, "middles-women"),
                entries(sections, "middles-men"),
                entries(sections, "ways").contains("surname-first"));
    }

    private static List<String> entries(Map<String, List<String>> sections, String section) {
        List<String> entries = new ArrayList<>();
        for (String line : sections.getOrDefault(section, List.of())) {
            for (String entry : line.split(",")) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
        }
        return entries;
    }

    /** An entry like {@code Elizabeth (Liz/Beth)}. */
    private static Given given(String entry) {
        int bracket = entry.indexOf('(');
        if (bracket < 0) {
            return new Given(entry, List.of());
        }
        String shortForms = entry.substring(bracket + 1, entry.indexOf(')'));
        return new Given(entry.substring(0, bracket).strip(), List.of(shortForms.split("/")));
    }

    /** An entry like {@code Kowalski/Kowalska}. */
    private static Surname surname(String entry) {
        String[] forms = entry.split("/");
        return new Surname(forms[0], forms[forms.length - 1]);
    }
}

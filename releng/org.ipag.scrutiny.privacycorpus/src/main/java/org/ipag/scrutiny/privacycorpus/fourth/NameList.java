package org.ipag.scrutiny.privacycorpus.fourth;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The names of one origin, and how that origin puts them together. */
final class NameList {

    private final String origin;
    private final Map<String, List<String>> sections;

    NameList(String origin) {
        this.origin = origin;
        this.sections = Resources.sections("names/" + origin + ".txt");
    }

    String origin() {
        return origin;
    }

    /** A new person; a surname already known (of a relative) is taken over if given. */
    Person person(boolean woman, int age, Person relative, Random random) {
        String[] given = pick(woman ? "women" : "men", random).split("/");
        boolean plain = relative == null ? random.nextInt(10) < 6 : relative.plainLetters();
        String shape = pick("shapes", random);
        String pair = relative == null ? pick("surnames", random) : relative.surnamePair();
        if (relative == null && shape.contains("surname2")) {
            pair = joined(pair, shape.contains("surname-surname2") ? "-" : " ", random);
        }
        String surname = gendered(pair, woman);
        String middle = shape.contains("middle") ? pick(woman ? "middle women" : "middle men", random) : "";
        boolean surnameFirst = shape.startsWith("surname");
        String nick = given.length > 1 ? given[1 + random.nextInt(given.length - 1)] : given[0];
        if (plain) {
            return new Person(origin, woman, age, plainLetters(given[0]), plainLetters(middle),
                plainLetters(surname), plainLetters(nick), surnameFirst, pair, true, random.nextInt());
        }
        return new Person(origin, woman, age, given[0], middle, surname, nick, surnameFirst, pair, false,
            random.nextInt());
    }

    private String joined(String pair, String joint, Random random) {
        String second = pick("surnames", random);
        String man = gendered(pair, false) + joint + gendered(second, false);
        String woman = gendered(pair, true) + joint + gendered(second, true);
        return gendered(pair, false).equals(gendered(second, false)) ? pair : man + "/" + woman;
    }

    private String pick(String section, Random random) {
        List<String> names = sections.get(section);
        return names.get(random.nextInt(names.size()));
    }

    /** Of "Nowicki/Nowicka" the man's or the woman's surname. */
    private static String gendered(String pair, boolean woman) {
        String[] both = pair.split("/");
        return woman ? both[both.length - 1] : both[0];
    }

    /** The name without accents, as most British papers write it. */
    static String plainLetters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
            .replace('ł', 'l').replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D').replace('ı', 'i');
    }
}

package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of one paper by their letter. O, P, Q and R are officers, all others persons;
 * each is made when first spoken of. No two who are not related share a name.
 */
final class Cast {

    private static final String OFFICERS = "OPQR";

    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Map<String, String> fixed;
    private final Origins origins;
    private final List<String> ranks;
    private final Random random;

    Cast(Map<String, String> fixed, Origins origins, List<String> ranks, Random random) {
        this.fixed = fixed;
        this.origins = origins;
        this.ranks = ranks;
        this.random = random;
    }

    static boolean isOfficer(String role) {
        return OFFICERS.indexOf(role.charAt(0)) >= 0;
    }

    Person person(String role) {
        if (isOfficer(role)) {
            return officer(role).person();
        }
        Person known = persons.get(role);
        if (known == null) {
            known = cast(role, fixed.getOrDefault(role, ""));
            persons.put(role, known);
        }
        return known;
    }

    Officer officer(String role) {
        Officer known = officers.get(role);
        if (known == null) {
            String[] rank = ranks.get(random.nextInt(ranks.size())).split("/");
            String fixedRank = fixed.get(role);
            for (String line : ranks) {
                if (fixedRank != null && line.startsWith(fixedRank + "/")) {
                    rank = line.split("/");
                }
            }
            Person person = unlikeOthers(origins.forOfficer(), random.nextInt(10) < 4, 30, null);
            int digits = random.nextInt(4) == 0 ? 5 : 4;
            String collar = Integer.toString((int) Math.pow(10, digits - 1)
                + random.nextInt((int) (8.9 * Math.pow(10, digits - 1))));
            known = new Officer(person, rank[0], rank[1], collar);
            officers.put(role, known);
        }
        return known;
    }

    /** A surname of the cast that a British road may bear as well, or null. */
    String roadLikeSurname() {
        return Stream.concat(persons.values().stream(), officers.values().stream().map(Officer::person))
            .filter(person -> person.origin().equals("english") && person.surname().matches("[A-Z][a-z]+"))
            .map(Person::surname).sorted().findFirst().orElse(null);
    }

    /** A person according to words like "woman", "child-of-V", "sibling-of-S", "old". */
    private Person cast(String role, String wish) {
        Person relative = wish.contains("-of-") ? person(wish.substring(wish.length() - 1)) : null;
        NameList names = origins.next(relative);
        boolean woman = wish.matches(".*(woman|girl|daughter|wife|mother|sister|aunt).*")
            || !wish.matches(".*(man|boy|son|husband|father|brother|uncle).*") && random.nextBoolean();
        if (wish.startsWith("spouse")) {
            woman = !relative.woman();
        }
        int age = 18 + random.nextInt(61);
        if (wish.startsWith("baby")) {
            age = 1;
        } else if (wish.matches("(child|girl|boy|son|daughter).*")) {
            age = 4 + random.nextInt(12);
        } else if (wish.startsWith("young")) {
            age = 12 + random.nextInt(6);
        } else if (wish.startsWith("old")) {
            age = 66 + random.nextInt(27);
        } else if (wish.startsWith("offspring")) {
            age = Math.max(18, relative.age() - 20 - random.nextInt(15));
        } else if (relative != null && wish.matches("(father|mother|parent).*")) {
            age = relative.age() + 22 + random.nextInt(12);
        } else if (relative != null) {
            age = Math.max(18, relative.age() - 5 + random.nextInt(11));
        }
        return unlikeOthers(names, woman, age, relative);
    }

    private Person unlikeOthers(NameList names, boolean woman, int age, Person relative) {
        Person person = names.person(woman, age, relative, random);
        for (int attempt = 0; attempt < 50 && isTaken(person, relative != null); attempt++) {
            person = names.person(woman, age, relative, random);
        }
        takenNames.add(person.given().toLowerCase(Locale.ROOT));
        takenNames.add(person.nick().toLowerCase(Locale.ROOT));
        takenNames.add(person.surname().toLowerCase(Locale.ROOT));
        return person;
    }

    private boolean isTaken(Person person, boolean related) {
        return takenNames.contains(person.given().toLowerCase(Locale.ROOT))
            || takenNames.contains(person.nick().toLowerCase(Locale.ROOT))
            || !related && takenNames.contains(person.surname().toLowerCase(Locale.ROOT));
    }
}

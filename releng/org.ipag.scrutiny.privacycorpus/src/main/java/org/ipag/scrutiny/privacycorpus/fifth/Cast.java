package org.ipag.scrutiny.privacycorpus.fifth;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The people of one paper, each known by a capital letter: P, Q, R and T are police staff, all
 * other letters are persons. No two share a name unless they are kin.
 */
final class Cast {

    private static final String OFFICERS = "PQRT";
    private static final String VOWELS = "aeiouáéíóúăâîıöüy";
    private static final List<String> RANKS =
            List.of(
                    "PC", "PC", "PC", "PC", "Pc", "DC", "DC", "PS", "DS", "PCSO", "T/DC", "Sgt", "A/PS",
                    "SC", "Insp", "DI", "Det Con");

    private final Random random;
    private final NameBook names;
    private final OriginBalance balance;
    private final LocalDate today;
    private final Map<Character, String> wanted = new HashMap<>();
    private final Map<Character, Person> persons = new HashMap<>();
    private final Map<Character, Officer> officers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Cast(Random random, NameBook names, OriginBalance balance, LocalDate today, String roles) {
        this.random = random;
        this.names = names;
        this.balance = balance;
        this.today = today;
        for (String role : roles.split(";")) {
            if (!role.isBlank()) {
                String[] letterAndWishes = role.strip().split("=", 2);
                wanted.put(letterAndWishes[0].charAt(0), letterAndWishes[1]);
            }
        }
    }

    static boolean isOfficer(char role) {
        return OFFICERS.indexOf(role) >= 0;
    }

    Person person(char role) {
        Person known = persons.get(role);
        if (known == null) {
            known = newPerson(wanted.getOrDefault(role, ""));
            persons.put(role, known);
        }
        return known;
    }

    Officer officer(char role) {
        Officer known = officers.get(role);
        if (known == null) {
            known = newOfficer(wanted.getOrDefault(role, ""));
            officers.put(role, known);
        }
        return known;
    }

    private Person newPerson(String wishes) {
        Person kin = null;
        int at = wishes.indexOf("kin ");
        if (at >= 0) {
            kin = person(wishes.charAt(at + 4));
        }
        String origin = kin == null ? balance.next() : kin.origin();
        NameBook.Names book = names.of(origin);
        boolean woman = isWoman(wishes);
        NameBook.Given given = pick(woman ? book.women() : book.men());
        while (!free(given.full())) {
            given = pick(woman ? book.women() : book.men());
        }
        String surname = kin == null ? newSurname(book, woman) : inherited(kin, book, woman);
        String shortForm = given.shortForms().isEmpty() ? cut(given.full()) : pick(given.shortForms());
        return new Person(
                origin,
                woman,
                title(woman),
                given.full(),
                shortForm,
                middle(woman ? book.womenMiddles() : book.menMiddles()),
                surname,
                book.surnameFirst(),
                born(wishes, kin));
    }

    private boolean isWoman(String wishes) {
        int at = wishes.indexOf("opposite ");
        if (at >= 0) {
            return !person(wishes.charAt(at + 9)).woman();
        }
        return wishes.contains("woman") || !wishes.contains("man") && random.nextBoolean();
    }

    /** What friends make of a long name that has no short form of its own. */
    private static String cut(String name) {
        if (name.length() < 6 || name.contains(" ") || name.contains("-")) {
            return name;
        }
        boolean endsInVowel = VOWELS.indexOf(name.charAt(2)) >= 0;
        String cut = name.substring(0, endsInVowel ? 4 : 3);
        boolean speakable = cut.toLowerCase(Locale.ROOT).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
        return speakable && !cut.equals("And") && !cut.equals("The") ? cut : name.substring(0, 5);
    }

    /** The surname of kin in the form for this sex. */
    private static String inherited(Person kin, NameBook.Names book, boolean woman) {
        for (NameBook.Surname forms : book.surnames()) {
            if (kin.surname().equals(forms.man()) || kin.surname().equals(forms.woman())) {
                return woman ? forms.woman() : forms.man();
            }
        }
        return kin.surname();
    }

    private String newSurname(NameBook.Names book, boolean woman) {
        String surname = freeSurname(book, woman);
        if (random.nextInt(14) == 0 && !surname.contains(" ") && !surname.contains("-")) {
            surname = surname + "-" + freeSurname(book, woman);
        }
        return surname;
    }

    private String freeSurname(NameBook.Names book, boolean woman) {
        String surname;
        do {
            NameBook.Surname forms = pick(book.surnames());
            surname = woman ? forms.woman() : forms.man();
        } while (!free(surname));
        return surname;
    }

    /** Whether no part of the name was taken before; takes it. */
    private boolean free(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        for (String part : key.split("[ -]")) {
            if (part.length() > 3 && taken.contains(part)) {
                return false;
            }
        }
        taken.addAll(List.of(key.split("[ -]")));
        return taken.add(key + "!");
    }

    private String middle(List<String> middles) {
        return middles.isEmpty() ? "" : pick(middles);
    }

    private String title(boolean woman) {
        return woman
                ? pick(List.of("Mrs", "Mrs", "Miss", "Ms", "Ms", "Mrs."))
                : pick(List.of("Mr", "Mr", "Mr", "Mr", "Mr."));
    }

    /** A child is at least eighteen years younger than its kin, somebody old that much older. */
    private LocalDate born(String wishes, Person kin) {
        boolean minor = wishes.contains("child") || wishes.contains("teen");
        int youngest = youngest(wishes);
        int oldest = minor ? 16 : wishes.contains("young") ? 25 : wishes.contains("old") ? 91 : 60;
        if (kin != null) {
            int age = Period.between(kin.born(), today).getYears();
            if (minor) {
                oldest = Math.max(youngest + 1, Math.min(oldest, age - 17));
            } else if (wishes.contains("old")) {
                youngest = Math.min(oldest - 1, age + 18);
                oldest = Math.min(oldest, youngest + 18);
            } else if (age > 65) {
                youngest = age - 40;
                oldest = age - 18;
            }
        }
        int years = youngest + random.nextInt(oldest - youngest);
        return today.minusYears(years).minusDays(1 + random.nextInt(363));
    }

    private static int youngest(String wishes) {
        if (wishes.contains("child")) {
            return 4;
        }
        if (wishes.contains("teen")) {
            return 12;
        }
        if (wishes.contains("young")) {
            return 18;
        }
        if (wishes.contains("parent")) {
            return 34;
        }
        return wishes.contains("old") ? 66 : 22;
    }

    private Officer newOfficer(String wishes) {
        NameBook.Names book = names.of(pick(names.origins()));
        if (random.nextInt(3) > 0) {
            book = names.of(random.nextBoolean() ? "english" : "celtic");
        }
        boolean woman = random.nextBoolean();
        String surname = freeSurname(book, woman);
        NameBook.Given given = pick(woman ? book.women() : book.men());
        int number = random.nextInt(5) == 0 ? 20000 + random.nextInt(9000) : 101 + random.nextInt(9800);
        String rank = wishes.isBlank() ? pick(RANKS) : pick(List.of(wishes.split(",")));
        return new Officer(rank.strip(), given.full(), surname, String.valueOf(number));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

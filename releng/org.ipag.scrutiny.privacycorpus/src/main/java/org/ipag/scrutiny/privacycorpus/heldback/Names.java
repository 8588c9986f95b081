package org.ipag.scrutiny.privacycorpus.heldback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** People of every origin in equal parts. */
final class Names {

    private record Origin(String name, List<String> women, List<String> men, List<String> surnames) {
    }

    private final Dice dice;
    private final List<Origin> origins = new ArrayList<>();
    private final List<Origin> left = new ArrayList<>();

    Names(Dice dice) {
        this.dice = dice;
        for (String line : Lists.lines("names.txt")) {
            String[] part = line.split("\\|");
            origins.add(new Origin(part[0], words(part[1]), words(part[2]), words(part[3])));
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    Person adult() {
        return person(next(), dice.number(18, 84), null);
    }

    /** A child with the surname of a parent or carer. */
    Person child(Person of) {
        Origin origin = origins.stream().filter(o -> o.name().equals(of.origin)).findFirst().orElseThrow();
        return person(origin, dice.number(3, 17), of.surname);
    }

    private Origin next() {
        if (left.isEmpty()) {
            left.addAll(origins);
            Collections.shuffle(left, dice.random());
        }
        return left.remove(left.size() - 1);
    }

    private Person person(Origin origin, int age, String surname) {
        boolean woman = dice.chance(0.5);
        LocalDate born = LocalDate.of(2026 - age, dice.number(1, 12), dice.number(1, 28));
        String title = woman ? dice.any("Mrs", "Ms", "Miss") : "Mr";
        String family = surname == null ? dice.of(origin.surnames()) : surname;
        return new Person(origin.name(), dice.of(woman ? origin.women() : origin.men()), family.replace('-', family.startsWith("da-") ? ' ' : '-'), woman, born, title);
    }
}

package org.ipag.scrutiny.privacycorpus.third;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.privacycorpus.heldback.Dice;
import org.ipag.scrutiny.privacycorpus.heldback.Person;

/** Makes people up, the origins in equal turns. A line of the names: origin | women | men | surnames. */
final class People {

    private final Dice dice;
    private final List<String[]> origins = new ArrayList<>();
    private int turn;

    People(Dice dice, String names) {
        this.dice = dice;
        names.lines().filter(l -> !l.isBlank()).forEach(l -> origins.add(l.split(" ?\\| ?")));
    }

    Person next(int least, int most) {
        String[] pool = origins.get(turn++ % origins.size());
        boolean woman = dice.chance(0.5);
        String given = dice.any(pool[woman ? 1 : 2].split(" "));
        String surname = dice.any(pool[3].split(", "));
        LocalDate born = LocalDate.of(2026 - dice.number(least, most), 1, 1).plusDays(dice.number(0, 360));
        return new Person(pool[0], given, surname, woman, born, woman ? dice.any("Mrs", "Ms", "Miss") : "Mr");
    }
}

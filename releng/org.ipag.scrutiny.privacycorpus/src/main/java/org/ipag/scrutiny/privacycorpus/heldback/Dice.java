package org.ipag.scrutiny.privacycorpus.heldback;

import java.util.List;
import java.util.Random;

/** Seeded chance. */
public record Dice(Random random) {

    public Dice(long seed) {
        this(new Random(seed));
    }

    public <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public String any(String... all) {
        return all[random.nextInt(all.length)];
    }

    char letter(String all) {
        return all.charAt(random.nextInt(all.length()));
    }

    String letters(int count, String all) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(letter(all));
        }
        return out.toString();
    }

    public String digits(int count) {
        return letters(count, "0123456789");
    }

    /** A number from least to most, both included. */
    public int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}

package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Chance that a seed fixes. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number of a range such as {@code 3-5}, or the number itself. */
    int within(String range) {
        String[] ends = range.split("-");
        return between(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A character of the text. */
    char pick(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    /** So many digits or letters, each one of the given. */
    String signs(int count, String of) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(pick(of));
        }
        return out.toString();
    }

    /** So many digits of which the first is not 0. */
    String number(int digits) {
        return pick("123456789") + signs(digits - 1, "0123456789");
    }

    /** So many of a list at most, in the order of the list. */
    <T> List<T> some(int count, List<T> of) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            all.add(i);
        }
        Collections.shuffle(all, random);
        List<T> out = new ArrayList<>();
        new TreeSet<>(all.subList(0, Math.min(count, all.size()))).forEach(i -> out.add(of.get(i)));
        return out;
    }

    /** The same list in another order. */
    <T> List<T> shuffled(List<T> of) {
        List<T> out = new ArrayList<>(of);
        Collections.shuffle(out, random);
        return out;
    }
}

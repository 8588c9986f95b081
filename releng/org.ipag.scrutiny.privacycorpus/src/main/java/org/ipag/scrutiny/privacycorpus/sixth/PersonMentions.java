package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the mentions of the persons of one paper: the whole name first, later parts of it, once with a slip of the keys. */
final class PersonMentions {

    private static final int SLIPS_OUT_OF_HUNDRED = 6;

    private final Dice dice;
    private final Set<Person> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Person, String> titles = new IdentityHashMap<>();
    private final boolean byFirstName;
    private boolean slipped;

    PersonMentions(Dice dice) {
        this.dice = dice;
        byFirstName = dice.chance(30);
    }

    /** A mention in the given manner; without one, the whole name at first and then what comes to mind. */
    String mention(Person p, String manner) {
        return switch (manner) {
            case "" -> known.add(p) ? introduced(p) : again(p);
            case "full" -> {
                known.add(p);
                yield mark(p, p.full());
            }
            case "first" -> mark(p, p.first());
            case "last" -> mark(p, p.last());
            case "title" -> titled(p, p.last());
            case "init" -> mark(p, dice.chance(60) ? p.initials() : p.initials().charAt(0) + "." + p.initials().charAt(1) + ".");
            case "list" -> {
                known.add(p);
                yield listed(p);
            }
            case "he" -> p.woman() ? "she" : "he";
            case "He" -> p.woman() ? "She" : "He";
            case "his" -> p.woman() ? "her" : "his";
            case "His" -> p.woman() ? "Her" : "His";
            case "him" -> p.woman() ? "her" : "him";
            case "himself" -> p.woman() ? "herself" : "himself";
            case "man" -> p.woman() ? "woman" : "man";
            case "male" -> p.woman() ? "female" : "male";
            case "mate" -> dice.pick(p.woman() ? List.of("mum", "sister", "aunt", "friend", "cousin") : List.of("dad", "brother", "uncle", "friend", "cousin"));
            default -> throw new IllegalStateException("No manner of mention: " + manner);
        };
    }

    private String introduced(Person p) {
        return dice.chance(20) ? titled(p, p.full()) : mark(p, p.full());
    }

    private String again(Person p) {
        int n = dice.between(1, 100);
        if (!slipped && n <= SLIPS_OUT_OF_HUNDRED && p.last().length() > 5) {
            slipped = true;
            return mark(p, slip(p.last()));
        }
        if (n > 94) {
            return mark(p, p.full());
        }
        if (byFirstName || p.child()) {
            return n < 80 ? mark(p, p.first()) : titled(p, p.last());
        }
        return n < 45 ? mark(p, p.last()) : n < 75 ? titled(p, p.last()) : mark(p, p.first());
    }

    private String listed(Person p) {
        boolean turned = p.full().endsWith(" " + p.last());
        String before = turned ? p.full().substring(0, p.full().length() - p.last().length() - 1) : "";
        return switch (dice.between(1, 4)) {
            case 1 -> mark(p, turned ? p.last().toUpperCase(Locale.UK) + ", " + before : p.full());
            case 2 -> mark(p, turned ? before + " " + p.last().toUpperCase(Locale.UK) : p.full().toUpperCase(Locale.UK));
            case 3 -> mark(p, turned ? p.last() + ", " + before : p.full());
            default -> mark(p, p.full());
        };
    }

    /** The name behind a title, which stays the same throughout a paper; a child has none. */
    private String titled(Person p, String name) {
        if (p.child()) {
            return mark(p, p.first());
        }
        String title = titles.computeIfAbsent(p, k -> dice.pick(k.woman() ? List.of("Ms", "Mrs", "Miss", "Mrs") : List.of("Mr", "Mr", "Mr", "Mr.")));
        return title + " " + mark(p, name);
    }

    /** The name with two letters changed about or one left out. */
    private String slip(String name) {
        int at = dice.between(2, name.length() - 2);
        return dice.chance(50) ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private static String mark(Person p, String text) {
        return Marks.mark("person-name@" + p.origin(), text);
    }
}

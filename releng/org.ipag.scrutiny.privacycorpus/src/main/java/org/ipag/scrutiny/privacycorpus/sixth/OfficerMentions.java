package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the mentions of the officers of one paper, with rank, number and name in the ways forces write them. */
final class OfficerMentions {

    private final Dice dice;
    private final Set<Officer> known = Collections.newSetFromMap(new IdentityHashMap<>());

    OfficerMentions(Dice dice) {
        this.dice = dice;
    }

    /** Makes up an officer of one of the ranks. */
    Officer officer(List<String> ranks, Person person) {
        String number = switch (dice.between(1, 8)) {
            case 1 -> dice.number(2) + dice.pick("ABCDEGHKLNT");
            case 2 -> dice.pick("CEHPSW") + dice.number(4);
            case 3 -> dice.number(5);
            case 4 -> dice.number(3);
            default -> dice.number(4);
        };
        return new Officer(dice.pick(ranks), number, person);
    }

    /** A mention in the given manner; without one, rank, number and name at first and less later. */
    String mention(Officer o, String manner) {
        String last = o.person().last();
        return switch (manner) {
            case "" -> known.add(o) ? introduced(o) : again(o);
            case "number" -> mark(o.number());
            case "last" -> mark(last);
            case "first" -> mark(o.person().first());
            case "caps" -> mark(o.number() + " " + last.toUpperCase(Locale.UK));
            case "full" -> {
                known.add(o);
                yield mark(o.person().full());
            }
            case "rank" -> o.rank();
            default -> throw new IllegalStateException("No manner of mention: " + manner);
        };
    }

    private String introduced(Officer o) {
        String last = o.person().last();
        String first = o.person().first();
        return switch (dice.between(1, 12)) {
            case 1 -> o.rank() + " " + mark(o.number() + " " + last.toUpperCase(Locale.UK));
            case 2 -> o.rank() + " " + mark(last + " " + o.number());
            case 3 -> o.rank() + " " + mark(last) + " (" + mark(o.number()) + ")";
            case 4 -> o.rank() + " " + mark(first + " " + last + " " + o.number());
            case 5 -> o.rank() + " " + mark(last.toUpperCase(Locale.UK)) + " - " + mark(o.number());
            case 6 -> o.rank() + " " + mark(o.number()) + " (" + mark(last) + ")";
            case 7 -> o.rank() + " " + mark(first.charAt(0) + " " + last) + " " + mark(o.number());
            case 8 -> o.rank() + " " + mark(first + " " + last);
            case 9 -> o.rank() + " " + mark(last) + ", collar no " + mark(o.number());
            default -> o.rank() + " " + mark(o.number() + " " + last);
        };
    }

    private String again(Officer o) {
        String last = o.person().last();
        return switch (dice.between(1, 6)) {
            case 1 -> o.rank() + " " + mark(o.number());
            case 2 -> o.rank() + " " + mark(o.number() + " " + last);
            case 3 -> o.rank() + " " + mark(last.toUpperCase(Locale.UK));
            default -> o.rank() + " " + mark(last);
        };
    }

    private static String mark(String text) {
        return Marks.mark("officer", text);
    }
}

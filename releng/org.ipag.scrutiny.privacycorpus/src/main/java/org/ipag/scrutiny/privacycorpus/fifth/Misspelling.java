package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spells a name wrongly, as somebody does who has only heard it or typed it in a hurry. */
final class Misspelling {

    private static final String[][] SOUNDS = {
        {"ie", "ei"}, {"ei", "ie"}, {"ph", "f"}, {"ck", "k"}, {"y", "i"}, {"ou", "u"}, {"ee", "ea"},
        {"z", "s"}, {"wi", "vi"}, {"sz", "sh"}, {"oo", "u"}, {"ll", "l"}, {"nn", "n"}, {"ss", "s"},
        {"tt", "t"}, {"mm", "m"}, {"en", "an"}, {"er", "ar"}, {"kh", "k"}, {"dh", "d"}, {"ow", "ov"},
    };

    private Misspelling() {}

    static String of(String name, Random random) {
        List<String> wrong = new ArrayList<>();
        for (String[] sound : SOUNDS) {
            int at = name.indexOf(sound[0], 1);
            if (at > 0) {
                wrong.add(name.substring(0, at) + sound[1] + name.substring(at + sound[0].length()));
            }
        }
        if (wrong.isEmpty() && name.length() > 4) {
            wrong.add(swapped(name, 2 + random.nextInt(name.length() - 4)));
        }
        return wrong.isEmpty() ? name : wrong.get(random.nextInt(wrong.size()));
    }

    private static String swapped(String name, int at) {
        if (!Character.isLowerCase(name.charAt(at)) || !Character.isLowerCase(name.charAt(at + 1))) {
            return name;
        }
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}

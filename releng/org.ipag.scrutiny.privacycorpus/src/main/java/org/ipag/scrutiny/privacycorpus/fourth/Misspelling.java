package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.Random;

/** Misspells a name as a tired writer would. */
final class Misspelling {

    private Misspelling() {
    }

    /** The name with one slip; the first letter stays. */
    static String of(String name, Random random) {
        int length = name.length();
        if (length < 4) {
            return name + name.charAt(length - 1);
        }
        int at = 1 + random.nextInt(length - 2);
        char here = name.charAt(at);
        char after = name.charAt(at + 1);
        if (!Character.isLetter(here) || !Character.isLetter(after)) {
            return name.substring(0, length - 1).strip();
        }
        int kind = random.nextInt(3);
        if (kind == 0 && here != after && Character.isLowerCase(here)) {
            return name.substring(0, at) + after + here + name.substring(at + 2);
        }
        if (kind == 1) {
            return (name.substring(0, at) + name.substring(at + 1)).strip();
        }
        return name.substring(0, at + 1) + Character.toLowerCase(here) + name.substring(at + 1);
    }
}

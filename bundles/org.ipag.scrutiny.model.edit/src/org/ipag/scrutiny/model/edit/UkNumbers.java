package org.ipag.scrutiny.model.edit;

import java.util.Locale;

/** Numbers as British readers expect them: 10,000. */
public final class UkNumbers {

    private UkNumbers() {
    }

    /** A whole number with a comma after every three digits from its end. */
    public static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}

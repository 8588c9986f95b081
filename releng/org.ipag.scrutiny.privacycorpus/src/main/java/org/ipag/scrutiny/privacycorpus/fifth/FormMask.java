package org.ipag.scrutiny.privacycorpus.fifth;

import java.util.Locale;

/**
 * Puts a value into a form: {@code #} takes the next sign of the value, {@code _} leaves the next
 * one out, everything else stands as it is. Forms that begin with a star change the whole value.
 */
final class FormMask {

    private FormMask() {}

    static String apply(String form, String value) {
        return switch (form) {
            case "*" -> value;
            case "*compact" -> value.replace(" ", "");
            case "*lower" -> value.toLowerCase(Locale.ROOT);
            case "*lowercompact" -> value.replace(" ", "").toLowerCase(Locale.ROOT);
            case "*upper" -> value.toUpperCase(Locale.ROOT);
            case "*dashes" -> value.replace(' ', '-');
            case "*dots" -> value.replace(' ', '.');
            case "*plain" -> value.replace("/", "");
            case "*blank" -> value.replace('/', ' ');
            case "*dash" -> value.replace('/', '-');
            case "*spaced" -> value.replace("/", " / ");
            case "*short" -> shortened(value);
            case "*fours" -> value.replaceAll("(.{4})(?=.)", "$1 ");
            case "*words" -> NumberWords.of(Integer.parseInt(value));
            default -> masked(form, value);
        };
    }

    private static String masked(String form, String value) {
        StringBuilder masked = new StringBuilder();
        int next = 0;
        for (char c : form.toCharArray()) {
            if (c == '#') {
                masked.append(value.charAt(next++));
            } else if (c == '_') {
                next++;
            } else {
                masked.append(c);
            }
        }
        if (next != value.length()) {
            throw new IllegalArgumentException(form + " does not fit " + value);
        }
        return masked.toString();
    }

    private static String shortened(String address) {
        return address
                .replace("Road", "Rd")
                .replace("Street", "St")
                .replace("Avenue", "Ave")
                .replace("Close", "Cl")
                .replace("Terrace", "Terr")
                .replace("Crescent", "Cres")
                .replace("Lane", "Ln");
    }
}

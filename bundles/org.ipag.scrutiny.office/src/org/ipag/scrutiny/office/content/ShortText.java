package org.ipag.scrutiny.office.content;

import java.util.List;

/** Words cut to the room there is for them, between words if that leaves enough of them, with an ellipsis. */
public final class ShortText {

    private static final String MORE = "\u2026";

    private ShortText() {
    }

    /** The words, or the first of them, in so many letters, the ellipsis included. */
    public static String of(String words, int letters) {
        if (words.length() <= letters) {
            return words;
        }
        String cut = words.substring(0, letters - 1);
        int blank = cut.lastIndexOf(' ');
        return (blank > letters / 2 && words.charAt(letters - 1) != ' ' ? cut.substring(0, blank) : cut).strip() + MORE;
    }

    /** The words on one line of so many letters if they fit, else on two broken between words. */
    public static List<String> onTwoLines(String words, int letters) {
        int blank = words.lastIndexOf(' ', letters);
        return words.length() <= letters || blank <= 0 ? List.of(of(words, letters))
                : List.of(words.substring(0, blank).strip(), of(words.substring(blank + 1), letters));
    }
}

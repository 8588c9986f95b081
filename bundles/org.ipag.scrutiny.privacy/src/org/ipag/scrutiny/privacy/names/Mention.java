package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.List;

/**
 * One mention of a person in the text.
 *
 * @param first      index of its first word
 * @param last       index of its last word
 * @param start      first character in the folded text
 * @param end        behind the last character
 * @param confidence 0 to 1
 * @param reason     why, in words
 * @param role       what the words beside it say the person is, or null
 * @param officer    whether it names an officer or a member of staff
 * @param parts      the parts of the name in small letters, in the order of the text; initials are single letters
 */
record Mention(int first, int last, int start, int end, double confidence, String reason, PersonRole role,
        boolean officer, List<String> parts) {

    Mention startingAt(int word, int offset) {
        return new Mention(word, last, offset, end, confidence, reason, role, officer, parts);
    }

    /** A person whose name is the words from one to another. */
    static Mention of(Words words, int first, int last, double confidence, String reason, PersonRole role) {
        List<String> parts = new ArrayList<>();
        for (int w = first; w <= last; w++) {
            if (words.kind(w) != Words.Kind.PARTICLE) {
                parts.add(words.text().lower(w));
            }
        }
        return new Mention(first, last, words.text().start(first), words.text().end(last), confidence, reason, role, false, parts);
    }
}

package org.ipag.scrutiny.privacy.names;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;

/** Counts what the words of a candidate are. */
final class Tally {

    int listed;
    int doubtful;
    int unknown;
    int initials;
    int ordinary;
    int capitals;
    boolean given;
    boolean surname;
    boolean small;
    boolean hyphenated;

    Tally(Words words, int first, int last) {
        for (int w = first; w <= last; w++) {
            switch (words.kind(w)) {
                case LISTED -> listed++;
                case DOUBTFUL -> doubtful++;
                case UNKNOWN -> unknown++;
                case INITIAL -> initials++;
                case WORD -> ordinary++;
                default -> {
                }
            }
            given |= words.has(w, Lexicon.GIVEN);
            surname |= words.has(w, Lexicon.SURNAME) && (w > first || first == last);
            small |= !words.shaped(w, ScanText.CAPITAL) && words.kind(w) != Words.Kind.PARTICLE;
            if (words.shaped(w, ScanText.ALL_CAPITALS) && words.length(w) > 2 && !words.shouting(w)) {
                capitals++;
            }
            hyphenated |= w < last && words.between(w, w + 1).equals("-");
        }
    }

    int names() {
        return listed + doubtful + unknown + ordinary;
    }

    String reason(Cues cues) {
        StringBuilder out = new StringBuilder(listed + doubtful > 0 ? "on the list of names" : "a capitalised word that is no English word");
        if (cues.field) {
            out.append(", behind the label of a field");
        } else if (cues.role) {
            out.append(", behind a word for a person");
        } else if (cues.verb) {
            out.append(", behind a word that often introduces a name");
        }
        if (cues.says) {
            out.append(", before a word that often follows a name");
        }
        return out.toString();
    }
}

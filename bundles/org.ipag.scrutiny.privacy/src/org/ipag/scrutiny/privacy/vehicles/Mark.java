package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.regex.Matcher;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * What may be the mark of a vehicle, as it stands in a text.
 *
 * @param match  the match of {@link Series#ANY}
 * @param series the series whose shape it has
 */
record Mark(ScanText text, Matcher match, Series series) {

    static Mark of(ScanText text, Matcher match) {
        for (Series series : Series.values()) {
            if (match.group(series.group()) != null) {
                return new Mark(text, match, series);
            }
        }
        throw new IllegalStateException("No series has the shape of " + match.group() + ".");
    }

    String shown() {
        return match.group();
    }

    int start() {
        return match.start();
    }

    int end() {
        return match.end();
    }

    /** Whether its letters are all capitals. */
    boolean capitals() {
        return shown().equals(shown().toUpperCase(Locale.ROOT));
    }

    boolean spaced() {
        return shown().indexOf(' ') > 0;
    }

    /** The word with which it begins. */
    int word() {
        return text.wordAt(start());
    }

    boolean inLineOfCapitals() {
        return (text.shape(word()) & ScanText.CAPITALS_LINE) != 0;
    }

    /** Letters of it that a part of {@link Series#ANY} names. */
    String letters(String group) {
        return match.group(group);
    }

    String lastThree() {
        return shown().substring(shown().length() - 3);
    }

    /** What its letters mean; see {@link org.ipag.scrutiny.privacy.Lexicon}. */
    int meaning(String letters) {
        return text.lexicon().meaning(letters);
    }

    /** Whether a word that has to do with vehicles is near. */
    boolean nearVehicle() {
        return MarkWords.VEHICLES.near(text, start(), end());
    }

    /** Whether such a word is in the same clause, as far as a few characters tell. */
    boolean closeToVehicle() {
        return MarkWords.VEHICLES.before(text, start(), 32) || MarkWords.VEHICLES.after(text, end(), 16);
    }

    /** Reports it, and says that it is taken. */
    boolean report(DetectionSink sink, double confidence, String why) {
        sink.found(IdentifierType.VEHICLE, start(), end(), confidence, "the shape of a vehicle registration (" + why + ")");
        return true;
    }
}

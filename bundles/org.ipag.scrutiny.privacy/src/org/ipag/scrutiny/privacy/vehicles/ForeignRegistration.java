package org.ipag.scrutiny.privacy.vehicles;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.AnchoredRecogniser;

/** Marks of other countries in shapes that could be much else: only where the words say so. */
public final class ForeignRegistration extends AnchoredRecogniser {

    private static final int FEWEST_DIGITS = 2;
    private static final int LONGEST_WORD = 6;
    private static final String SHAPES = String.join("|",
            "\\d{2,3}[ -][A-Z]{1,2}[ -]\\d{2,6}",
            "[A-Z]{1,3}-[A-Z]{1,2}[ ]\\d{1,4}",
            "(?:RO|D|PL|F|E|P|NL|B|I|BG|LT|IRL)[ -][A-Z]{1,2}[ -]\\d{2,3}[ -][A-Z]{3}",
            "[A-Z]{1,2}[ -]\\d{2,3}[ -][A-Z]{3}",
            "[A-Z]{2,3}[ ]\\d{5}",
            "[A-Z]{2}[ ](?=[A-Z]?\\d[A-Z\\d]{3,4}(?![A-Z\\d]))[A-Z\\d]{4,5}",
            "[A-Z]{2,3}[ ]\\d{2,3}[A-Z]{2}",
            "[A-Z]{1,2}[ ]?\\d{4}[ ]?[A-Z]{2}",
            "\\d{4}[ ][A-Z]{3}");

    /** "(Romanian, ID 55182)": what says that a number follows is no part of a mark. */
    private static final Pattern NO_MARK = Pattern.compile("(?:ID|NO|REF|NR|TEL|EXT|PIN)\\b");

    /** A recogniser of all these shapes. */
    public ForeignRegistration() {
        super("foreign-registration", FEWEST_DIGITS, true, "(?<![A-Z\\d/])(?:" + SHAPES + ")(?![A-Z\\d/])");
    }

    @Override
    protected boolean possible(ScanText text, int word) {
        return text.end(word) - text.start(word) <= LONGEST_WORD && mixed(text, word);
    }

    @Override
    protected boolean found(ScanText text, Matcher m, DetectionSink sink) {
        boolean capitals = m.group().equals(m.group().toUpperCase(Locale.ROOT));
        boolean words = (text.meaning(text.wordAt(m.start())) & Lexicon.RANK) != 0 || (text.meaning(text.wordAt(m.end()) - 1) & Lexicon.ACRONYM) != 0;
        if (!capitals || words || NO_MARK.matcher(m.group()).lookingAt() || !MarkWords.SURELY_ABROAD.before(text, m.start(), 22) && !MarkWords.ABROAD_BEHIND.directlyAfter(text, m.end(), 14)) {
            return false;
        }
        sink.found(IdentifierType.VEHICLE, m.start(), m.end(), 0.84, "a mark of another country, where the words say so");
        return true;
    }
}

package org.ipag.scrutiny.privacy.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Words in letters other than Latin ones in an English paper: a signature, or a name as its owner writes it. Longer stretches are what
 * somebody said or wrote, which a person must read in translation; no list of names is of use for them.
 */
public final class OtherScripts implements Recogniser {

    /** A letter, or a mark on it, of no Latin script. */
    private static final String LETTER = "[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]]";
    private static final Pattern WORDS = Pattern.compile(LETTER + "[\\p{L}\\p{M}\\u200c\\u200d]+(?:[ \\u00b7.-]{1,2}" + LETTER + "[\\p{L}\\p{M}\\u200c\\u200d]*){0,3}(?![\\p{L}\\p{M}])");
    /** More such words behind them, with a mark between at most. */
    private static final Pattern MORE = Pattern.compile("[ ,\\u060c\\u3001]{0,2}" + LETTER);
    private static final int MARKS = 2;
    private static final int WITHOUT_SPACES = 6;

    @Override
    public String name() {
        return "other-scripts";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        if (s.chars().noneMatch(c -> c > 0x36f)) {
            return;
        }
        Matcher words = WORDS.matcher(s);
        Matcher more = MORE.matcher(s);
        int end = 0;
        boolean stretch = false;
        while (words.find()) {
            stretch = stretch && words.start() - end <= MARKS || more.region(words.end(), s.length()).lookingAt();
            boolean sentence = words.group().indexOf(' ') < 0 && words.group().length() > WITHOUT_SPACES && words.group().codePoints().anyMatch(Character::isIdeographic);
            end = words.end();
            if (!stretch && !sentence) {
                sink.found(IdentifierType.PERSON_NAME, words.start(), end, 0.6, "letters of another script, as somebody writes a name");
            }
        }
    }
}

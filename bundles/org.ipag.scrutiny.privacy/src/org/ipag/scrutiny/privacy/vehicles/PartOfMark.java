package org.ipag.scrutiny.privacy.vehicles;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/** "Registration ending ZTB", "last three ZTB", "part plate ...K63": a piece of a mark, where the words say so. */
public final class PartOfMark implements Recogniser {

    private static final String PLATE = "(?:reg(?:istration)?|index|plates?|vrm|number ?plate)";
    private static final String ENDS = PLATE + "(?: [a-z]+)? (?:ended|ending|ends|end|began|begins|beginning|started|starting|starts)(?: in| with| letters?)?";
    private static final String OF_PLATE = "(?: (?:of|on) (?:the |its |his |her )?(?:plate|reg(?:istration)?|index|vrm))?";
    private static final String LAST_THREE = "(?:last|first) (?:three|two|four|3|2|4|part|half|bit)(?: letters| digits| characters)?" + OF_PLATE + "(?: (?:is|was|are|were|being|as))?";
    private static final String PARTIAL = "part(?:ial)? (?:plate|reg(?:istration)?|index|vrm|mark)";
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:" + String.join("|", ENDS, LAST_THREE, PARTIAL) + ")[ :\"'-]{1,3}$");
    /** A word of each of these; what a word begins with is looked at first, for this runs over every word. */
    private static final Set<String> TRIGGERS = Set.of("end", "ends", "ended", "ending", "last", "first", "part", "partial", "began", "begin", "begins", "beginning", "start", "starts", "started", "starting");
    private static final String TRIGGERS_BEGIN = "elpbsf";
    private static final int REACH = 9;
    private static final int BEFORE_REACH = 44;
    private static final Pattern PART = Pattern.compile("[A-Z]{2}\\d{2}(?![\\w])|[A-Z]{3}(?![\\w])|\\d{2}[A-Z]{3}(?![\\w])|[A-Z]{2}\\d\\?");
    private static final Pattern CAR = Pattern.compile("(?i)\\b(?:reg|registration|index|plates?|vrm|car|van|vehicle|veh)\\b");

    @Override
    public String name() {
        return "part-of-mark";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        for (int w = 0; w < text.words(); w++) {
            int letters = text.end(w) - text.start(w);
            if (letters >= 3 && letters <= 9 && TRIGGERS_BEGIN.indexOf(text.text().charAt(text.start(w)) | 0x20) >= 0 && TRIGGERS.contains(text.lower(w))) {
                behind(text, w, sink);
            }
        }
    }

    private static void behind(ScanText text, int trigger, DetectionSink sink) {
        String s = text.text();
        for (int w = trigger + 1; w < Math.min(text.words(), trigger + REACH); w++) {
            if (!mayBePart(text, w)) {
                continue;
            }
            int from = Math.max(0, text.start(w) - BEFORE_REACH);
            Matcher part = PART.matcher(s).region(text.start(w), Math.min(s.length(), text.end(w) + 1)).useTransparentBounds(true);
            Matcher before = BEFORE.matcher(s).region(from, text.start(w));
            if (part.lookingAt() && before.find() && CAR.matcher(s).region(Math.max(0, from - 40), Math.min(s.length(), text.end(w) + 30)).find()) {
                sink.found(IdentifierType.VEHICLE, part.start(), part.end(), 0.82, "a part of a registration, where the words say so");
            }
        }
    }

    private static boolean mayBePart(ScanText text, int w) {
        int length = text.end(w) - text.start(w);
        boolean word = (text.shape(w) & ScanText.CAPITALS_LINE) != 0 && (text.meaning(w) & Lexicon.ENGLISH) != 0;
        return length >= 3 && length <= 5 && (text.shape(w) & ScanText.ALL_CAPITALS) != 0 && !word;
    }
}

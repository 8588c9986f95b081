package org.ipag.scrutiny.privacy.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * The lines at the foot of a passport or an identity card that machines read (ICAO document 9303): the name behind the kind of document
 * and the country, the number with its check digit, and the date of birth.
 */
public final class MachineReadableZone implements Recogniser {

    private static final String COUNTRY = "[A-Z][A-Z<]{2}";
    private static final Pattern NAMES = Pattern.compile("(?<![A-Z<])(?:P[A-Z<]|[IAC][A-Z<])" + COUNTRY + "(?<surname>[A-Z]+(?:<[A-Z]+)*)<<(?<given>[A-Z]+(?:<[A-Z]+)*)<");
    private static final Pattern PASSPORT = Pattern.compile("(?<![A-Z\\d<])(?<number>[A-Z\\d]{6,9}<{0,3})\\d" + COUNTRY + "(?<born>\\d{6})\\d[MFX<]\\d{7}(?![A-Z\\d]{0,4} )");
    private static final int BEFORE = 46;
    private static final int LINE = 90;

    @Override
    public String name() {
        return "machine-readable-zone";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        int done = 0;
        for (int at = s.indexOf("<<"); at >= 0; at = s.indexOf("<<", Math.max(at + 2, done))) {
            int from = Math.max(done, Math.max(s.lastIndexOf('\n', at) + 1, at - BEFORE));
            int stop = s.indexOf('\n', at);
            stop = Math.min(stop < 0 ? s.length() : stop, at + LINE);
            Matcher names = NAMES.matcher(s).region(from, stop);
            if (names.find()) {
                sink.found(IdentifierType.PERSON_NAME, names.start("surname"), names.end("given"), 0.95, "the name in the machine-readable zone of a document");
            }
            Matcher numbers = PASSPORT.matcher(s).region(from, stop).useTransparentBounds(true);
            if (numbers.find()) {
                int end = numbers.end("number");
                while (s.charAt(end - 1) == '<') {
                    end--;
                }
                sink.found(IdentifierType.PASSPORT, numbers.start("number"), end, 0.96, "the number in the machine-readable zone of a document");
                sink.found(IdentifierType.DATE_OF_BIRTH, numbers.start("born"), numbers.end("born"), 0.96, "the date of birth in the machine-readable zone of a document");
            }
            done = stop;
        }
    }
}

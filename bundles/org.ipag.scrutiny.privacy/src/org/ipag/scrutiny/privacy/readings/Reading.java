package org.ipag.scrutiny.privacy.readings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * A stretch of a text as it was meant: put right where a scanner misread it, joined where a line end parts it, in figures where it was
 * read out. The recognisers look at it as at any text; what they find tells of the stretch as written.
 */
final class Reading {

    /** What another reading may bring to light; names, addresses and plates are found as they stand. */
    private static final Set<String> TYPES = Set.of(IdentifierType.NHS_NUMBER.key(), IdentifierType.NI_NUMBER.key(), IdentifierType.DRIVING_LICENCE.key(), IdentifierType.PASSPORT.key(), IdentifierType.PNC_ID.key(), IdentifierType.CRO_NUMBER.key(),
            IdentifierType.ARREST_SUMMONS.key(), IdentifierType.CRIME_REFERENCE.key(), IdentifierType.LOG_NUMBER.key(), IdentifierType.CASE_URN.key(), IdentifierType.EXHIBIT.key(), IdentifierType.PHONE.key(), IdentifierType.EMAIL.key(), IdentifierType.URL.key(),
            IdentifierType.IP_ADDRESS.key(), IdentifierType.MAC_ADDRESS.key(), IdentifierType.IMEI.key(), IdentifierType.CARD.key(), IdentifierType.IBAN.key(), IdentifierType.PRISON_NUMBER.key(), IdentifierType.OFFENDER_REFERENCE.key());
    private static final double LEAST = 0.8;

    /** So far from a number the words may stand that say what it is. */
    private static final int BEFORE = 60;
    private static final int BEHIND = 40;

    private final ScanText text;
    private final StringBuilder meant = new StringBuilder();
    /** Where each character stands in the text as scanned. */
    private int[] map = new int[128];
    private Set<String> counted = TYPES;
    private boolean exact;
    private Set<String> more = Set.of();
    private int from = -1;
    private int to = -1;

    /** An empty reading of a text. */
    Reading(ScanText text) {
        this.text = text;
    }

    /** Lets only these types count, and only what begins with the telling part. */
    Reading only(Set<String> types) {
        counted = types;
        exact = true;
        return this;
    }

    /** Lets further types count. */
    Reading also(Set<String> types) {
        more = types;
        return this;
    }

    /** Where that begins which stands before a place in its own line and may tell what stands there. */
    static int begin(ScanText text, int place) {
        return Math.max(text.text().lastIndexOf('\n', place - 1) + 1, place - BEFORE);
    }

    /** As far as that goes which stands behind a place in its own line and may tell what stands there. */
    static int stop(ScanText text, int place) {
        int line = text.text().indexOf('\n', place);
        return Math.min(line < 0 ? text.text().length() : line, place + BEHIND);
    }

    /** Goes on with what stands before a place in its own line. */
    Reading before(int place) {
        return as(begin(text, place), place);
    }

    /** Goes on with what stands behind a place in its own line. */
    Reading behind(int place) {
        return as(place, stop(text, place));
    }

    /** Goes on with a stretch as it stands. */
    Reading as(int start, int end) {
        for (int i = start; i < end; i++) {
            put(text.text().charAt(i), i);
        }
        return this;
    }

    /** Goes on with characters that together stand for a stretch. */
    Reading standingFor(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i), i == characters.length() - 1 ? end - 1 : start);
        }
        return this;
    }

    /** Goes on with characters that stand for what begins at an offset. */
    Reading instead(String characters, int at) {
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i), at);
        }
        return this;
    }

    /** Goes on with characters that stand one for one for those from an offset on. */
    Reading inPlace(String characters, int start) {
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i), start + i);
        }
        return this;
    }

    private void put(char c, int at) {
        if (meant.length() == map.length) {
            map = Arrays.copyOf(map, map.length * 2);
        }
        map[meant.length()] = at;
        meant.append(c);
    }

    /** From here on goes what a find must cover. */
    Reading telling() {
        from = meant.length();
        return this;
    }

    /** As far as here goes what a find must cover. */
    Reading told() {
        to = meant.length();
        return this;
    }

    /** Lets recognisers look at the reading, and reports what they find of the telling part; whether they found anything. */
    boolean look(List<Recogniser> recognisers, String how, DetectionSink sink) {
        ScanText reading = ScanText.of(meant.toString(), text.lexicon());
        boolean[] any = new boolean[1];
        DetectionSink here = (type, start, end, confidence, reason) -> {
            int first = reading.originalStart(start);
            int last = reading.originalEnd(end);
            if (confidence >= LEAST && (counted.contains(type) || more.contains(type)) && (exact ? first == from : first <= from) && last >= to && last > first) {
                any[0] = true;
                sink.found(type, map[first], map[last - 1] + 1, confidence, reason + "; " + how);
            }
        };
        recognisers.forEach(recogniser -> recogniser.scan(reading, here));
        return any[0];
    }
}

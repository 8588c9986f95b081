package org.ipag.scrutiny.privacy.vehicles;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.readings.Misread;

/**
 * A mark behind a word for one, however it is written: parted anywhere ("AE1 5VNR", "S.D.5.8.R.T.L."), misread ("GJ1l MOA"), with signs
 * for what nobody saw ("WR6? ??T"), with an English word at its end ("R418 TWO"). The label is the evidence; the shape of one of the
 * series must still be there.
 */
public final class LabelledPlate implements Recogniser {

    private static final Pattern LABEL = Pattern.compile("(?:(?:part(?:ial)? )?(?:vrms?|vrns?|v\\.r\\.m\\.?|reg(?:d|istered|istration)?\\.?|index|number ?plates?|plates?|private plate)(?: (?:plate|mark|no\\.?|nos\\.?|number|num|index))?|partial)(?![a-z])"
            + "(?:[ ]?(?:is|was|as|of|the|that|reads?|reading|shown|showing|displayed|displaying|bearing|seen|given|noted|possibly|poss|maybe|perhaps|approx|approximately|something like|think|begins?|and|on)(?![a-z])| ?[:=\"'(#;,.-]){0,5}[ ]?(?:(?<=:)\\r?\\n)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FIRST = Set.of("vrm", "vrms", "vrn", "vrns", "v", "reg", "regd", "registered", "registration", "index", "number", "numberplate", "numberplates", "plate", "plates", "part", "partial", "private");
    /** L a letter, D a figure, of the series in use: current, prefix, suffix, Northern Irish, dateless, diplomatic. */
    private static final List<String> SERIES = List.of("LLDDLLL", "LDDDLLL", "LDDLLL", "LDLLL", "LLLDDDL", "LLLDDL", "LLLDL", "LLLDDDD", "LLLDDD", "LLLDD", "LLDDDD", "LDDDD", "DDDDLL", "DDDLLL", "DDLLL", "DDDDL", "DDDLDDD");
    private static final Pattern HOUR = Pattern.compile("[012]\\d{3}");
    private static final String UNSEEN = "?*_";
    private static final String PARTING = " .-\n";
    private static final int MOST_SIGNS = 7;
    private static final int LONGEST = 16;

    @Override
    public String name() {
        return "labelled-plate";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        Matcher label = null;
        for (int w = 0; w < text.words(); w++) {
            int c = s.charAt(text.start(w)) | 0x20;
            if (c != 'v' && c != 'r' && c != 'i' && c != 'n' && c != 'p' || text.end(w) - text.start(w) == 2 || !FIRST.contains(text.lower(w))) {
                continue;
            }
            label = label == null ? LABEL.matcher(s) : label;
            if (label.region(text.start(w), Math.min(s.length(), text.start(w) + 70)).lookingAt()) {
                int end = mark(text, label.end());
                if (end > 0) {
                    sink.found(IdentifierType.VEHICLE, label.end(), end, 0.9, "the letters and figures of a registration behind a word for one");
                }
            }
        }
    }

    /** Where the longest mark that begins at an offset ends, or 0. */
    private static int mark(ScanText text, int from) {
        String s = text.text();
        if (from >= s.length() || from > 0 && Character.isLetterOrDigit(s.charAt(from - 1))) {
            return 0;
        }
        StringBuilder shown = new StringBuilder();
        int best = 0;
        int signs = 0;
        for (int i = from; i < s.length() && i - from < LONGEST && shown.length() < MOST_SIGNS + 1; i++) {
            char c = s.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || UNSEEN.indexOf(c) >= 0;
            if (!part && (PARTING.indexOf(c) < 0 || shown.isEmpty())) {
                break;
            }
            signs = part ? 0 : signs + 1;
            if (signs > 2) {
                break;
            }
            if (part) {
                shown.append(c);
                boolean closes = i + 1 == s.length() || !Character.isLetterOrDigit(s.charAt(i + 1)) && UNSEEN.indexOf(s.charAt(i + 1)) < 0;
                if (closes && series(shown) && written(text, from, i + 1)) {
                    best = i + 1;
                }
            }
        }
        return best > 0 && best < s.length() && (s.charAt(best) == '/' || s.charAt(best) == ':') ? 0 : best;
    }

    private static boolean series(CharSequence shown) {
        int unseen = 0;
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            unseen += UNSEEN.indexOf(c) >= 0 ? 1 : 0;
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
        }
        return digit && letter && unseen * 3 <= shown.length() + 3 && SERIES.stream().anyMatch(series -> alike(series, shown));
    }

    private static boolean alike(String series, CharSequence shown) {
        if (series.length() != shown.length()) {
            return false;
        }
        int misread = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (UNSEEN.indexOf(c) >= 0) {
                continue;
            }
            boolean figure = series.charAt(i) == 'D';
            if (figure ? Misread.figure(c) == 0 : Misread.letter(c) == 0) {
                return false;
            }
            misread += figure == Character.isDigit(c) ? 0 : 1;
        }
        return misread == 0 || misread == 1 && !HOUR.matcher(shown).lookingAt();
    }

    /** Not "reg on 14 may" or "index 3 men": a piece in small letters that is a word belongs to the sentence. */
    private static boolean written(ScanText text, int from, int end) {
        for (int w = text.wordAt(from); w < text.words() && text.start(w) < end; w++) {
            boolean word = (text.shape(w) & ScanText.DIGIT) == 0 && text.end(w) - text.start(w) > 1;
            boolean shouted = (text.shape(w) & ScanText.ALL_CAPITALS) != 0 && (text.shape(w) & ScanText.CAPITALS_LINE) == 0;
            if (word && (text.meaning(w) & (Lexicon.CALENDAR | Lexicon.RANK)) != 0 || word && !shouted && (text.meaning(w) & (Lexicon.ENGLISH | Lexicon.FUNCTION | Lexicon.ROLE | Lexicon.CUE)) != 0) {
                return false;
            }
            if ((text.shape(w) & ScanText.LETTER) != 0 && text.end(w) - text.start(w) == 1 && (text.shape(w) & ScanText.CAPITAL) == 0 && text.start(w) > from && text.text().charAt(text.start(w) - 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}

package org.ipag.scrutiny.privacy.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;

/**
 * Addresses that a label or a verb announces, whatever their words: "Address: Rose Cottage, Thornby", the same on several lines, and
 * "lives at 14 Marlowe". And numbers before street words that are too common to count alone ("8 Quarry Cottages", "5 Beech Hill").
 */
final class AddressBlockRecogniser implements Recogniser {

    private static final Pattern LABEL = Pattern.compile("(?:(?:home |postal |current |previous |last known |full |victim'?s? |suspect'?s? |witness'? |billing |delivery |work |permanent |bail )?(?:address|addr|add)"
            + "(?: of [a-z' ]{3,20})?[ ]?[:=-]|h/a[ :]|(?:home )?addr(?:ess)? (?=\\d|room|flat|unit|the old |apartment)|c/o |care of )[ \\t]*(\\r?\\n[ \\t]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile("(?:(?:liv|resid|stay|lodg|stopp|squatt|sleep)(?:es?|ed|ing|s)?|lodges|address (?:is|was|of|as)|home (?:is|at|address is)|moved (?:to|into|from)|bailed to|of|from|outside|attended|visited|went to|called at) "
            + "(?:with [a-z' ]{2,24} )?(?:at |in |on )?(?:number |no\\.? ?)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WEAK_STREETS = Set.of(("cottages houses buildings meadow meadows field fields mead common lea leas bank bottom passage alley arcade courtyard drift fold glade glen "
            + "grange hollow keep knoll link links lodge maltings mill mount nook orchard orchards paddock paddocks pastures path pathway piece plaza point precinct promenade quadrant ride ridge ridgeway spinney "
            + "steps strand thicket towers turnpike twitten woods wood wynd rise hill vale view park green mews gate wharf quay yard heights drove chase copse farm cloisters bungalows almshouses croft crofts "
            + "brow broadway parade circus approach side end villas loke gardens dene garth way row place walk street road lane avenue close drive crescent terrace grove court square").split(" "));
    private static final Pattern STOP = Pattern.compile("[.;](?:\\s|$)|[\\n\\r\\t|]|\\(|(?<![a-z])(?:dob|d\\.o\\.b|tel|phone|mob|mobile|email|occupation|and|who|was|is|has|where|when|with|on|at|but|tonight|today|since|has|had|ethnicity|age|pc|postcode)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_LABEL = Pattern.compile("[A-Za-z/() '.-]{2,28}:");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?[ ]{0,3}\\d[A-Z]{2}\\b");
    private static final int LINES = 6;

    @Override
    public String name() {
        return "address-block";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int w = 0; w < text.words(); w++) {
            int meaning = text.meaning(w);
            if ((meaning & Lexicon.ADDRESS_CUE) != 0) {
                labelled(text, w, s, sink);
            }
            if ((text.shape(w) & ScanText.DIGIT) != 0 && text.end(w) - text.start(w) <= 4) {
                numbered(text, w, s, sink);
            }
        }
    }

    private static void labelled(ScanText text, int w, String s, DetectionSink sink) {
        Matcher m = LABEL.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 50));
        // The label's first word may stand before: "home address:" begins with home.
        if (!m.lookingAt()) {
            return;
        }
        int from = m.end();
        boolean block = m.group(1) != null;
        if (from >= s.length() || !Character.isLetterOrDigit(s.charAt(from))) {
            return;
        }
        int end = block ? lines(s, from) : line(s, from);
        if (end - from >= 4 && plausible(text, from, end)) {
            sink.found(IdentifierType.ADDRESS, from, end, 0.88, "behind the label of an address");
        }
    }

    /** The rest of the line up to the next sentence or label. */
    private static int line(String s, int from) {
        int limit = Math.min(s.length(), from + 120);
        Matcher stop = STOP.matcher(s).region(from, limit).useTransparentBounds(true);
        int end = limit;
        while (stop.find()) {
            // "St. John's" and "Rd. Elmswell": a full stop behind a short word is an abbreviation.
            boolean short1 = s.charAt(stop.start()) == '.' && stop.start() - from >= 2 && (!Character.isLetter(s.charAt(stop.start() - 3 < 0 ? 0 : stop.start() - 3)));
            if (!short1) {
                end = stop.start();
                break;
            }
        }
        return trim(s, from, end);
    }

    private static int lines(String s, int from) {
        int end = from;
        int at = from;
        for (int i = 0; i < LINES && at < s.length(); i++) {
            int stop = s.indexOf('\n', at);
            stop = stop < 0 ? s.length() : stop;
            String line = s.substring(at, stop).strip();
            boolean sentence = line.length() > 45 || line.endsWith(".") && line.indexOf(' ') > 0 && i > 0;
            if (line.isEmpty() || sentence || NEXT_LABEL.matcher(line).lookingAt() || !Character.isUpperCase(line.charAt(0)) && !Character.isDigit(line.charAt(0))) {
                break;
            }
            end = stop;
            at = stop + 1;
            if (POSTCODE.matcher(line).find()) {
                break;
            }
        }
        return trim(s, from, end);
    }

    private static int trim(String s, int from, int end) {
        while (end > from && !Character.isLetterOrDigit(s.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** An address has a number or a name with a capital, and few words; "not known" is none. */
    private static boolean plausible(ScanText text, int from, int end) {
        int w = text.wordAt(from);
        if ((text.meaning(w) & (Lexicon.NO_VALUE | Lexicon.FUNCTION)) != 0 && (text.shape(w) & ScanText.DIGIT) == 0 && !text.lower(w).equals("the")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        int places = 0;
        boolean digit = false;
        for (int i = w; i < text.words() && text.start(i) < end; i++) {
            words++;
            capitals += (text.shape(i) & ScanText.CAPITAL) != 0 ? 1 : 0;
            places += (text.meaning(i) & (Lexicon.STREET | Lexicon.DWELLING | Lexicon.PLACE)) != 0 ? 1 : 0;
            digit |= (text.shape(i) & ScanText.DIGIT) != 0;
        }
        // A MAC or IP address has figures only.
        return words <= 14 && places + capitals > 0 && (places > 0 || digit && words >= 2 || capitals >= 2) && s0(text, w) && capitals + (digit ? 1 : 0) + places >= (words + 1) / 2;
    }

    private static boolean s0(ScanText text, int w) {
        String first = text.word(w);
        return first.length() < 5 || first.chars().noneMatch(Character::isDigit);
    }

    /** "lives at 14 Marlowe" and "8 Quarry Cottages". */
    private static void numbered(ScanText text, int w, String s, DetectionSink sink) {
        String number = text.word(w);
        if (!Character.isDigit(number.charAt(0)) || number.length() == 4 && Character.isDigit(number.charAt(3)) || !number.matches("\\d{1,4}[a-zA-Z]?")) {
            return;
        }
        int last = w;
        int words = 0;
        boolean street = false;
        while (words < 4 && last + 1 < text.words() && gap(s, text.end(last), text.start(last + 1), words == 0)
                && (text.shape(last + 1) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL) {
            int next = last + 1;
            boolean possessive = text.end(next) - text.start(next) == 1 && s.charAt(text.start(next) - 1) == '\'';
            if (!possessive && (text.meaning(next) & (Lexicon.CALENDAR | Lexicon.RANK | Lexicon.TITLE | Lexicon.NUMBER_WORD)) != 0 && (text.meaning(next) & Lexicon.STREET) == 0) {
                break;
            }
            last = next;
            words++;
            if (words >= 2 && WEAK_STREETS.contains(text.lower(last))) {
                street = true;
                break;
            }
        }
        if (words == 0 || (text.shape(w + 1) & ScanText.CAPITALS_LINE) != 0) {
            return;
        }
        String before = s.substring(Math.max(0, text.start(w) - 44), text.start(w));
        boolean lives = endsWith(VERB, before);
        boolean time = text.start(w) > 0 && ":./-£$".indexOf(s.charAt(text.start(w) - 1)) >= 0;
        if (time || words == 1 && (text.meaning(last) & (Lexicon.ACRONYM | Lexicon.GROUP | Lexicon.ORGANISATION)) != 0) {
            return;
        }
        if (street) {
            sink.found(IdentifierType.ADDRESS, text.start(w), text.end(last), lives ? 0.9 : 0.82, "a number and the name of a row of houses");
        } else if (lives && before.matches("(?is).*(?:liv|resid|stay|lodg|stopp|address)[a-z]*(?: is)? (?:at |in |on )?(?:number |no\\.? ?)?") && last > w) {
            sink.found(IdentifierType.ADDRESS, text.start(w), text.end(last), 0.82, "a number and a name behind a word for living there");
        }
    }

    private static boolean endsWith(Pattern pattern, String before) {
        Matcher m = pattern.matcher(before);
        int at = 0;
        while (m.find(at)) {
            if (m.end() == before.length()) {
                return true;
            }
            at = m.start() + 1;
        }
        return false;
    }

    private static boolean gap(String s, int from, int to, boolean first) {
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c != ' ' && c != '\'' && c != '-' && !(first && c == ',')) {
                return false;
            }
        }
        return to - from <= 2 && to > from;
    }
}

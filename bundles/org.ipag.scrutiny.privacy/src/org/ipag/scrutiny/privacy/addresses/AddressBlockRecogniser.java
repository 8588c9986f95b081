package org.ipag.scrutiny.privacy.addresses;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.text.Stretch;

/**
 * Addresses that a label or a verb announces, whatever their words: "Address: Rose Cottage, Thornby", the same on several lines, and
 * the lines above a postcode at the head of a letter.
 */
public final class AddressBlockRecogniser implements Recogniser {

    static final String NAME = "address-block";
    private static final Pattern SMALL_WAY = Pattern.compile("[a-z]{3,}way");
    static final Pattern DOOR_NUMBER = Pattern.compile("\\d{1,4}[a-zA-Z]?");
    private static final Pattern CLOCK = Pattern.compile("(?s)\\d{1,4}[ ]?(?:am|pm|hrs|hours|[:.]\\d\\d).*");
    private static final Pattern LABEL = Pattern.compile("(?:(?:home |postal |current |previous |last known |full |victim'?s? |suspect'?s? |witness'? |billing |delivery |work |permanent |bail )?(?:address|addr|add)"
            + "(?: of [a-z' ]{3,20})?[ ]?[:=-]|h/a[ :]|(?:home |full |postal )?address(?=[ \\t]*\\r?\\n\\d)|(?:home )?addr(?:ess)? (?=\\d|room|flat|unit|the old |apartment)|c/o |care of )[ \\t]*(\\r?\\n[ \\t]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP = Pattern.compile("[.;](?:\\s|$)|[\\n\\r\\t|]|\\(|(?<![a-z])(?:dob|d\\.o\\.b|tel|phone|mob|mobile|email|occupation|and|who|was|is|has|where|when|with|on|at|but|tonight|today|since|has|had|ethnicity|age|pc|postcode)(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile("\\b(?:Mr|Mrs|Miss|Ms)\\b");
    private static final Pattern NEXT_LABEL = Pattern.compile("[A-Za-z/() '.-]{2,28}:");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?[ ]{0,3}\\d[A-Z]{2}\\b");
    private static final Set<String> OTHER_ADDRESS = Set.of("ip", "mac", "email", "mail", "web", "wifi", "fi", "url", "internet", "network", "hardware", "ipv4", "ipv6", "physical");
    private static final Set<String> PUBLIC = Set.of("park", "school", "station", "hotel", "pub", "inn", "church", "hospital", "surgery", "library", "order", "arcade", "work", "farmer", "centre", "market", "shop", "store", "stores", "club", "gym");
    private static final int LINES = 6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        String s = text.text();
        for (int w = 0; w < text.words(); w++) {
            int meaning = text.meaning(w);
            if ((meaning & Lexicon.WHERE) != 0 && streetAhead(text, w)) {
                announced(text, w, s, sink);
            }
            boolean slashed = text.end(w) - text.start(w) == 1 && text.end(w) < s.length() && s.charAt(text.end(w)) == '/' && "hHcC".indexOf(s.charAt(text.start(w))) >= 0;
            if ((meaning & Lexicon.ADDRESS_CUE) != 0 || slashed) {
                labelled(text, w, s, sink);
            }
            if ((text.shape(w) & ScanText.DIGIT) != 0 && (text.shape(w) & ScanText.LETTER) != 0) {
                letterhead(text, w, s, sink);
            }
        }
    }

    private static void labelled(ScanText text, int w, String s, DetectionSink sink) {
        Matcher m = LABEL.matcher(s).region(text.start(w), Math.min(s.length(), text.start(w) + 50));
        // The label's first word may stand before: "home address:" begins with home.
        if (!m.lookingAt() || w > 0 && OTHER_ADDRESS.contains(text.lower(w - 1)) && text.start(w) - text.end(w - 1) == 1) {
            return;
        }
        int from = m.end();
        boolean block = m.group(1) != null;
        if (from >= s.length() || !Character.isLetterOrDigit(s.charAt(from))) {
            return;
        }
        int end = block ? lines(s, from) : further(text, s, line(s, from));
        Matcher code = POSTCODE.matcher(s).region(from, end);
        end = code.find() ? code.end() : end;
        if (end - from >= 4 && plausible(text, from, end) && !company(text, from, end) && !TITLED.matcher(s).region(from, end).find()) {
            sink.found(IdentifierType.ADDRESS, from, end, 0.88, "behind the label of an address");
        }
    }

    /** "at plot 22, brook lane mobile home park", "AT OAK LODGE, BROADWAY", "visit Hilltop, Canal Walk": any case, with a number or a house's name before. */
    private static void announced(ScanText text, int cue, String s, DetectionSink sink) {
        int first = cue + 1;
        if (first < text.words() && text.lower(first).equals("a") || text.lower(cue).equals("a") && (text.start(cue) == 0 || s.charAt(text.start(cue) - 1) != '/')) {
            // "A 12-minute walk", "in a 40, Juniper Close".
            return;
        }
        if (first < text.words() && text.lower(first).equals("the") && first + 1 < text.words() && (text.shape(first + 1) & ScanText.CAPITAL) == 0) {
            return;
        }
        int end = -1;
        boolean digit = false;
        int commas = 0;
        int from = first;
        for (int w = first; w < text.words() && w - first < 9; w++) {
            int gap = text.start(w) - text.end(w - 1);
            boolean comma = w > first && s.charAt(text.end(w - 1)) == ',';
            if (gap > 2 || !comma && !Stretch.blank(s, text.end(w - 1), text.start(w)) && s.charAt(text.end(w - 1)) != '\'' && s.charAt(text.end(w - 1)) != '-' || s.substring(text.end(w - 1), text.start(w)).indexOf('\n') >= 0) {
                break;
            }
            int meaning = text.meaning(w);
            boolean number = (text.shape(w) & ScanText.DIGIT) != 0;
            boolean doctor = comma && text.lower(w).equals("dr") && w + 1 < text.words() && s.charAt(text.end(w)) == ' ';
            boolean street = (meaning & Lexicon.STREET) != 0 && !doctor && !NoHouse.otherBank(text, w) && !NoHouse.courtOfLaw(text, w) || AddressWords.street(text.lower(w)) || AddressWords.endsBuilding(text.lower(w)) || text.lower(w).endsWith("way") && SMALL_WAY.matcher(text.lower(w)).matches() && (meaning & Lexicon.ENGLISH) == 0;
            if (comma) {
                commas++;
            }
            if (number && !DOOR_NUMBER.matcher(s.substring(text.start(w), text.end(w))).matches() || number && end > 0) {
                break;
            }
            if (!street && !number && (meaning & (Lexicon.FUNCTION | Lexicon.CUE | Lexicon.SAYS | Lexicon.PLACE_CUE | Lexicon.ROLE | Lexicon.RANK | Lexicon.CALENDAR | Lexicon.BIRTH | Lexicon.TITLE)) != 0
                    && !text.lower(w).equals("the") && !two(text, w) && !(text.lower(w).equals("old") || text.lower(w).equals("st"))) {
                break;
            }
            if (number && !digit && commas == 0 && w > first && (text.meaning(w - 1) & (Lexicon.DWELLING | Lexicon.STREET)) == 0 && !AddressWords.endsBuilding(text.lower(w - 1)) && text.end(w - 1) - text.start(w - 1) > 3) {
                // "RK EWA NOWAK 44 LARCH RD": whoever lives there stands before.
                from = w;
            }
            digit |= number;
            if (street && w > first && !(text.lower(w).equals("st") && w == first)) {
                boolean towerLetter = text.lower(w).startsWith("tower") && w + 1 < text.words() && text.end(w + 1) - text.start(w + 1) == 1 && text.start(w + 1) - text.end(w) == 1;
                if (digit || commas > 0) {
                    end = towerLetter ? text.end(w + 1) : text.end(w);
                }
            }
        }
        if (end > 0 && NoHouse.before(text, cue, from, end, digit, lives(text, cue))) {
            return;
        }
        if (end > 0 && !digit && ((text.meaning(from) & Lexicon.BRAND) != 0 || publicPlace(text, from, end) && !lives(text, cue))) {
            return;
        }
        if (end > 0 && TITLED.matcher(s).region(text.start(from), end).find()) {
            return; // "c/o solicitor Mr Patel"
        }
        // "1100 ST LOUIS, Ida": an hour and somebody.
        boolean hour = digit && text.end(from) - text.start(from) == 4 && from + 1 < text.words() && text.lower(from + 1).equals("st");
        boolean time = hour || (text.shape(first < text.words() ? first : cue) & ScanText.DIGIT) != 0 && CLOCK.matcher(s.substring(text.start(first), Math.min(s.length(), text.start(first) + 12))).matches();
        if (end > 0 && !time) {
            boolean proper = (text.shape(first) & (ScanText.CAPITAL | ScanText.DIGIT)) != 0;
            sink.found(IdentifierType.ADDRESS, text.start(from), end, digit ? 0.84 : proper || lives(text, cue) || POSTCODE.matcher(s).region(end, Math.min(s.length(), end + 40)).find() ? 0.82 : 0.66, "a house and a street behind a word for being there");
        }
    }

    /** "Victoria Park, Windmill Hill", "Order, Schedule 1, Crown Court": what stands before the comma is nobody's house. */
    private static boolean publicPlace(ScanText text, int from, int end) {
        int comma = text.text().indexOf(',', text.start(from));
        int last = comma < 0 || comma >= end ? -1 : text.wordAt(comma) - 1;
        return last >= from && PUBLIC.contains(text.lower(last));
    }

    private static boolean lives(ScanText text, int cue) {
        String word = text.lower(cue);
        return word.equals("lives") || word.startsWith("addr") || word.equals("home") || word.equals("lka") || word.equals("at") && cue > 0 && (text.lower(cue - 1).startsWith("liv") || (text.meaning(cue - 1) & (Lexicon.SURNAME | Lexicon.GIVEN)) != 0);
    }

    private static boolean streetAhead(ScanText text, int cue) {
        String s = text.text();
        for (int w = cue + 2; w < Math.min(text.words(), cue + 10); w++) {
            if ((text.meaning(w) & (Lexicon.STREET | Lexicon.DWELLING)) != 0 || text.end(w) - text.start(w) == 4 && s.regionMatches(true, text.start(w), "site", 0, 4) || text.meaning(w) == 0 && text.text().startsWith("way", text.end(w) - 3) || text.meaning(w) == 0 && text.text().startsWith("WAY", text.end(w) - 3)) {
                return true;
            }
        }
        return cue + 2 <= text.words() && AddressWords.street(text.lower(Math.min(cue + 2, text.words() - 1)));
    }

    private static boolean two(ScanText text, int w) {
        return (text.meaning(w) & Lexicon.NUMBER_WORD) != 0;
    }

    /** The short lines above a line that is a postcode, as at the head of a letter. */
    private static void letterhead(ScanText text, int w, String s, DetectionSink sink) {
        int start = text.start(w);
        Matcher code = POSTCODE.matcher(s).region(start, Math.min(s.length(), start + 10)).useTransparentBounds(true);
        if (start == 0 || s.charAt(start - 1) != '\n' || !code.lookingAt() || code.end() < s.length() && s.charAt(code.end()) != '\n' && s.charAt(code.end()) != '\r') {
            return;
        }
        int from = -1;
        int end = start - 1;
        for (int i = 0; i < LINES && end > 0; i++) {
            int begin = s.lastIndexOf('\n', end - 1) + 1;
            String line = end - begin > 60 ? "" : s.substring(begin, end).strip();
            int first = text.wordAt(begin);
            boolean person = first < text.words() && (text.meaning(first) & (Lexicon.TITLE | Lexicon.RANK)) != 0;
            if (line.isEmpty() || line.length() > 45 || line.endsWith(".") || line.indexOf(':') >= 0 || person || !Character.isUpperCase(line.charAt(0)) && !Character.isDigit(line.charAt(0))) {
                break;
            }
            boolean street = Character.isDigit(line.charAt(0)) || line.indexOf(',') > 0;
            for (int k = first; !street && k < text.words() && text.start(k) < end; k++) {
                street = (text.meaning(k) & (Lexicon.STREET | Lexicon.DWELLING)) != 0;
            }
            if (street) {
                from = begin;
            }
            end = begin - 1;
        }
        if (from >= 0) {
            sink.found(IdentifierType.ADDRESS, from, code.end(), 0.9, "the lines above a postcode");
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

    /** The lines with nothing but a place that follow the line of an address: "1 Long Row", "Pensbury". */
    private static int further(ScanText text, String s, int end) {
        int last = end;
        for (int i = 0; i < 3 && last + 1 < s.length() && (s.charAt(last) == '\n' || s.startsWith(",\n", last)); i++) {
            int begin = s.indexOf('\n', last) + 1;
            int stop = s.indexOf('\n', begin);
            stop = stop < 0 ? s.length() : stop;
            int w = text.wordAt(begin);
            boolean one = w < text.words() && text.start(w) == begin && text.end(w) == trim(s, begin, stop) && (text.shape(w) & (ScanText.CAPITAL | ScanText.DIGIT)) == ScanText.CAPITAL && text.end(w) - begin > 3;
            if (!one || (text.meaning(w) & Lexicon.PLACE) == 0 && text.meaning(w) != 0 || (text.meaning(w) & (Lexicon.FIELD | Lexicon.NO_VALUE)) != 0) {
                return last;
            }
            last = text.end(w);
        }
        return last;
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
        boolean counted = (text.meaning(w) & Lexicon.NUMBER_WORD) != 0 && w + 1 < text.words() && (text.shape(w + 1) & ScanText.CAPITAL) != 0;
        if (!counted && (text.meaning(w) & (Lexicon.NO_VALUE | Lexicon.FUNCTION)) != 0 && (text.shape(w) & ScanText.DIGIT) == 0 && !text.lower(w).equals("the")) {
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

    /** "c/o Dales Retreats Ltd" and "H/A smells of diesel": no house, no street, no number. */
    private static boolean company(ScanText text, int from, int end) {
        boolean house = false;
        boolean organisation = false;
        boolean comma = text.text().substring(from, end).indexOf(',') > 0;
        boolean clear = true;
        for (int i = text.wordAt(from); i < text.words() && text.start(i) < end; i++) {
            house |= (text.shape(i) & ScanText.DIGIT) != 0 && text.end(i) - text.start(i) <= 4 || (text.meaning(i) & (Lexicon.STREET | Lexicon.DWELLING)) != 0;
            organisation |= (text.meaning(i) & Lexicon.ORGANISATION) != 0;
            clear &= (text.shape(i) & ScanText.CAPITALS_LINE) == 0;
        }
        return !house && (organisation && !comma || !clear && !comma);
    }

    private static boolean s0(ScanText text, int w) {
        String first = text.word(w);
        if (first.length() == 4 && w + 1 < text.words() && text.text().startsWith(", ", text.end(w)) && (text.shape(w + 1) & ScanText.LETTER) == 0 && first.chars().allMatch(Character::isDigit)) {
            // "2100, 2215": times.
            return false;
        }
        return first.length() < 5 || first.chars().noneMatch(Character::isDigit);
    }
}

package org.ipag.scrutiny.privacy.readings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacy.CheckDigits;
import org.ipag.scrutiny.privacy.DetectionSink;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Recogniser;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.addresses.AddressWords;

/**
 * Numbers read out and written down as words, as in transcripts of calls and body-worn video: "oh seven seven hundred, nine hundred,
 * four one seven", "Papa Kilo one niner Victor Uniform Juliett", "Control from four one double six".
 */
public final class SpokenRecogniser implements Recogniser {

    private static final Map<String, String> FIGURES = Map.ofEntries(Map.entry("oh", "0"), Map.entry("o", "0"), Map.entry("zero", "0"), Map.entry("nought", "0"), Map.entry("naught", "0"), Map.entry("one", "1"), Map.entry("two", "2"),
            Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("niner", "9"), Map.entry("ten", "10"), Map.entry("eleven", "11"),
            Map.entry("twelve", "12"), Map.entry("thirteen", "13"), Map.entry("fourteen", "14"), Map.entry("fifteen", "15"), Map.entry("sixteen", "16"), Map.entry("seventeen", "17"), Map.entry("eighteen", "18"), Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"), Map.entry("thirty", "30"), Map.entry("forty", "40"), Map.entry("fifty", "50"), Map.entry("sixty", "60"), Map.entry("seventy", "70"), Map.entry("eighty", "80"), Map.entry("ninety", "90"));
    private static final Set<String> ALPHABET = Set.of("alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "juliett", "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform",
            "victor", "whiskey", "whisky", "yankee", "zulu", "xray", "x-ray");
    /** For each first letter, the lengths of the words that may begin a number, to pass over all others at a glance. */
    private static final int[] LENGTHS = new int[26];

    static {
        Stream.of(FIGURES.keySet(), ALPHABET, Set.of("double", "triple", "treble")).flatMap(Set::stream).filter(word -> word.length() < 9).forEach(word -> LENGTHS[word.charAt(0) - 'a'] |= 1 << word.length());
    }

    private static final Pattern GAP = Pattern.compile("[ ]?[ ,.…-]{1,4}[ ]?|,? (?:then|and) |\\s{1,2}");
    private static final Pattern OFFICER = Pattern.compile("(?is).*\\b(?:control from|from|collar(?: number)?|this is|pc|ps|officer|control,?|number is|shoulder number|call ?sign) $");
    private static final Pattern RADIO = Pattern.compile("(?i)\\b(?:control|pc|police|officer|collar|radio|sarge|sergeant)\\b");
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:nhs|passport|imei|card|visa|debit|account|crime)\\b(?= ?(?:no\\.?|number|num|ref|card|is|was|as|of|,|:|-| )*$)");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");
    /** Six figures behind this are a sort code, seven to nine behind the other an account. */
    private static final Pattern SORT = Pattern.compile("(?i)\\b(?:sort(?: ?code)?|s/c|branch code)(?: (?:is|was|of|number|as|it's))*[ ,:=\"'-]*$");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)\\b(?:account|acc(?:t|ount)?|a/c)(?: (?:is|was|of|number|no|num|as|it's))*[. ,:=\"'-]*$");
    private static final int SORT_CODE = 6;
    private static final int CARD_LENGTH = 16;
    private static final Map<String, String> SIGNS = Map.of("stroke", "/", "slash", "/", "oblique", "/", "dash", "-", "hyphen", "-", "dot", ".", "point", ".");
    /** A shorter value is not looked at by others. */
    private static final int LEAST = 4;
    private static final int PHONE = 10;
    private static final int LONGEST = 24;
    private static final int LONGEST_DOOR = 3;

    private final List<Recogniser> recognisers;

    /** With those that are to say what a number is that was read out. */
    public SpokenRecogniser(List<Recogniser> recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public String name() {
        return "spoken";
    }

    @Override
    public void scan(ScanText text, DetectionSink sink) {
        for (int w = 0; w < text.words(); w++) {
            int c = text.text().charAt(text.start(w)) | 0x20;
            int length = text.end(w) - text.start(w);
            if (c < 'a' || c > 'z' || length > 8 || (text.shape(w) & ScanText.DIGIT) != 0 || (LENGTHS[c - 'a'] & 1 << length) == 0 || !begins(text, w)) {
                continue;
            }
            w = Math.max(w, read(text, w, sink));
        }
    }

    private static boolean begins(ScanText text, int w) {
        String word = text.lower(w);
        return FIGURES.containsKey(word) || multiple(word) > 1 || ALPHABET.contains(word);
    }

    /** Whether a word may go on with a number, told before the signs between are looked at. */
    private static boolean goesOn(ScanText text, int w) {
        String word = text.lower(w);
        return word.length() == 1 || word.length() <= 6 && (text.shape(w) & (ScanText.DIGIT | ScanText.LETTER)) == ScanText.DIGIT || begins(text, w) || word.equals("hundred") || word.equals("and") || word.equals("then") || SIGNS.containsKey(word);
    }

    private static int multiple(String word) {
        return word.equals("double") ? 2 : word.equals("triple") || word.equals("treble") ? 3 : 1;
    }

    /** Reads on from a word; the last word of what was reported, or -1. */
    private int read(ScanText text, int first, DetectionSink sink) {
        StringBuilder value = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        int letters = 0;
        int last = -1;
        int times = 1;
        int words = 0;
        for (int w = first; w < text.words() && words < LONGEST && (w == first || goesOn(text, w) && GAP.matcher(text.text().substring(text.end(w - 1), text.start(w))).matches()); w++) {
            String word = text.lower(w);
            String figure = FIGURES.get(word);
            int length = text.end(w) - text.start(w);
            boolean tight = (text.shape(w) & ScanText.LETTER) == 0 && (length == 1 || value.length() >= 4 && letters == 0 && length <= 6);
            if (word.equals("x") && w + 1 < text.words() && text.lower(w + 1).equals("ray")) {
                value.append('X');
                letters++;
                last = w + 1;
                w++;
                words++;
                continue;
            }
            if (multiple(word) > 1) {
                times = multiple(word);
                words++;
                continue;
            }
            if (SIGNS.containsKey(word) && w > first && w + 1 < text.words() && begins(text, w + 1)) {
                // Where a sign stands is told by how much stands before it.
                signs.append((char) value.length()).append(SIGNS.get(word));
                words++;
                continue;
            }
            if (figure != null || tight) {
                figure = figure == null ? text.word(w) : figure;
                int end = value.length() - 1;
                boolean ones = figure.length() == 1 && figure.charAt(0) != '0' && w > first && FIGURES.getOrDefault(text.lower(w - 1), "").length() == 2 && text.lower(w - 1).endsWith("ty");
                if (ones) {
                    value.setCharAt(end, figure.charAt(0));
                } else {
                    value.append(figure.repeat(times));
                }
            } else if (word.equals("hundred") && last == w - 1 && !value.isEmpty()) {
                value.append("00");
            } else if (ALPHABET.contains(word)) {
                value.append(Character.toUpperCase(word.charAt(0)));
                letters++;
            } else if (w > first && (word.equals("and") || word.equals("then")) && w + 1 < text.words() && begins(text, w + 1)) {
                words++;
                continue;
            } else {
                break;
            }
            times = 1;
            last = w;
            words++;
        }
        return last < 0 ? -1 : report(text, first, last, value.toString(), signed(value, signs), letters, sink);
    }

    /** The value with the signs that were read out. */
    private static String signed(StringBuilder value, StringBuilder signs) {
        StringBuilder out = new StringBuilder(value);
        for (int i = signs.length() - 2; i >= 0; i -= 2) {
            if (signs.charAt(i) <= value.length()) {
                out.insert(signs.charAt(i), signs.charAt(i + 1));
            }
        }
        return out.toString();
    }

    /** Whether somebody knows the number by its label or shape once it is in figures. */
    private boolean meant(ScanText text, int start, int end, String value, DetectionSink sink) {
        return new Reading(text).before(start).telling().standingFor(value, start, end).told().behind(end).look(recognisers, "read out in words", sink);
    }

    private static IdentifierType labelled(String label) {
        return label.startsWith("nhs") ? IdentifierType.NHS_NUMBER : label.startsWith("pass") ? IdentifierType.PASSPORT : label.startsWith("imei") ? IdentifierType.IMEI
                : label.startsWith("card") || label.startsWith("visa") || label.startsWith("debit") ? IdentifierType.CARD : label.startsWith("crime") ? IdentifierType.CRIME_REFERENCE : IdentifierType.BANK_ACCOUNT;
    }

    private int report(ScanText text, int first, int last, String value, String signed, int letters, DetectionSink sink) {
        int start = text.start(first);
        int end = text.end(last);
        if (signed.length() >= LEAST && letters < value.length() && last - first >= 2 && meant(text, start, end, signed, sink)) {
            return last;
        }
        if (letters == value.length() && letters >= 3) {
            // Somebody's name, spelt: "that's Foxtrot Alpha Charlie Echo Yankee".
            sink.found(IdentifierType.PERSON_NAME, start, end, 0.6, "letters read out by their names, and no figure: a name that is spelt");
            return last;
        }
        if (letters >= 2 && CheckDigits.iban(value)) {
            sink.found(IdentifierType.IBAN, start, end, 0.97, "an IBAN read out that passes its check");
            return last;
        }
        if (letters >= 3 || letters >= 2 && value.length() >= 5) {
            boolean postcode = POSTCODE.matcher(value).matches();
            sink.found(postcode ? IdentifierType.POSTCODE : IdentifierType.VEHICLE, start, end, 0.88, "letters and figures read out by their names");
            return last;
        }
        if (letters > 0) {
            return -1;
        }
        if (value.length() == CARD_LENGTH && CheckDigits.luhn(value)) {
            sink.found(IdentifierType.CARD, start, end, 0.95, "a card number read out that passes its check");
            return last;
        }
        if (value.length() >= SORT_CODE && value.length() < PHONE && (value.length() == SORT_CODE ? SORT : ACCOUNT).matcher(text.text()).region(Math.max(0, start - 34), start).find()) {
            sink.found(IdentifierType.BANK_ACCOUNT, start, end, 0.88, "a sort code or an account read out figure by figure");
            return last;
        }
        if (value.length() >= PHONE) {
            Matcher label = LABEL.matcher(text.text()).region(Math.max(0, start - 34), start);
            if (label.find()) {
                sink.found(labelled(label.group().toLowerCase(java.util.Locale.ROOT)), start, end, 0.88, "a number read out figure by figure behind the word for it");
                return last;
            }
            sink.found(value.startsWith("0") || value.startsWith("44") || value.startsWith("7") ? IdentifierType.PHONE : IdentifierType.BANK_ACCOUNT, start, end, 0.88, "a long number read out figure by figure");
            return last;
        }
        int street = value.length() <= LONGEST_DOOR && last > first ? street(text, last) : -1;
        if (street > 0) {
            sink.found(IdentifierType.ADDRESS, start, text.end(street), 0.86, "the number of a door read out, and a street");
            return street;
        }
        Matcher radio = RADIO.matcher(text.text()).region(Math.max(0, start - 120), start);
        boolean four = value.length() >= 3 && value.length() <= 6 && last - first >= 2;
        if (four && OFFICER.matcher(text.text().substring(Math.max(0, start - 30), start)).matches() && radio.find()) {
            sink.found(IdentifierType.OFFICER, start, end, 0.82, "a short number read out on the radio or as a collar number");
            return last;
        }
        return -1;
    }

    /** "One-two-six Ropewalk": the last word of the street behind a number, or -1. */
    private static int street(ScanText text, int number) {
        for (int w = number + 1; w < Math.min(text.words(), number + 4); w++) {
            int gap = text.start(w) - text.end(w - 1);
            if (gap > 2 || (text.shape(w) & (ScanText.CAPITAL | ScanText.CAPITALS_LINE)) != ScanText.CAPITAL || (text.meaning(w) & (Lexicon.CALENDAR | Lexicon.FUNCTION)) != 0) {
                return -1;
            }
            if ((AddressWords.endsStreet(text.lower(w)) || AddressWords.street(text.lower(w))) && (w > number + 1 || (text.meaning(w) & Lexicon.RANK) == 0)) {
                return w;
            }
        }
        return -1;
    }
}

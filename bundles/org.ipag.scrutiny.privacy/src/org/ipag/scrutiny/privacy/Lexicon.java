package org.ipag.scrutiny.privacy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ipag.scrutiny.privacy.words.Labels;
import org.ipag.scrutiny.privacy.words.WordFile;

/**
 * The scanner's vocabulary: ordinary English words, names of many origins, and the words that hint at a name, a place, a
 * rank or an organisation. Immutable once loaded; one instance serves every scan.
 */
public final class Lexicon {

    /** An ordinary English word. */
    public static final int ENGLISH = 1;
    /** Used as a given name somewhere. */
    public static final int GIVEN = 1 << 1;
    /** Used as a surname somewhere. */
    public static final int SURNAME = 1 << 2;
    /** A town, county or country. */
    public static final int PLACE = 1 << 3;
    /** A month, a day of the week, a festival. */
    public static final int CALENDAR = 1 << 4;
    /** Mr, Mrs, Dr, Imam. */
    public static final int TITLE = 1 << 5;
    /** Victim, witness, suspect: what a person is in the case. */
    public static final int ROLE = 1 << 6;
    /** Neighbour, son, wife: what a person is to another. */
    public static final int RELATION = 1 << 7;
    /** A word that is often followed by a name: named, arrested, told. */
    public static final int CUE = 1 << 8;
    /** A word that often follows a name: said, stated, replied. */
    public static final int SAYS = 1 << 9;
    /** Road, Street, Close. */
    public static final int STREET = 1 << 10;
    /** PC, Sergeant, PCSO. */
    public static final int RANK = 1 << 11;
    /** Police, School, Ltd: the words before it are no person. */
    public static final int ORGANISATION = 1 << 12;
    /** British, Polish, Muslim. */
    public static final int GROUP = 1 << 13;
    /** CPS, CCTV, ABH. */
    public static final int ACRONYM = 1 << 14;
    /** The, and, then. */
    public static final int FUNCTION = 1 << 15;
    /** De, van, bin, ul: a small word inside a name. */
    public static final int PARTICLE = 1 << 16;
    /** Ford, Facebook, Tesco. */
    public static final int BRAND = 1 << 17;
    /** In, at, near: what follows is often a place. */
    public static final int PLACE_CUE = 1 << 18;
    /** A number in words. */
    public static final int NUMBER_WORD = 1 << 19;
    /** A word used as a label of a field: name, surname, victim. */
    public static final int FIELD = 1 << 20;
    /** A word that stands for itself in forms and is never a name there: unknown, refused, none. */
    public static final int NO_VALUE = 1 << 21;
    /** Born, birth, birthday, DOB. */
    public static final int BIRTH = 1 << 22;
    /** Aged, old, years. */
    public static final int AGE = 1 << 23;
    /** Flat, apartment, cottage: a dwelling. */
    public static final int DWELLING = 1 << 24;
    /** Works, school, pregnant, hostel: a detail for the jigsaw list or a sensitive passage may stand here. */
    public static final int HINT = 1 << 25;

    /** First word of a label that says what the number behind it is: NHS, VRM, crime. */
    public static final int LABEL = 1 << 26;

    /** Address, addr, home, care: a label of an address may begin here. */
    public static final int ADDRESS_CUE = 1 << 27;

    /** At, of, outside: a house and a street may follow. */
    public static final int WHERE = 1 << 28;
    /** Facebook, user, handle: an online name may follow. */
    public static final int ONLINE = 1 << 29;
    /** Spray, jacket, van: a capitalised word before it is a make, not a person. */
    public static final int THING = 1 << 30;

    private static final Map<String, Integer> SECTIONS = Map.ofEntries(Map.entry("place", PLACE),
            Map.entry("calendar", CALENDAR), Map.entry("title", TITLE), Map.entry("role", ROLE),
            Map.entry("relation", RELATION), Map.entry("cue", CUE), Map.entry("says", SAYS),
            Map.entry("street", STREET), Map.entry("rank", RANK), Map.entry("organisation", ORGANISATION),
            Map.entry("group", GROUP), Map.entry("acronym", ACRONYM), Map.entry("function", FUNCTION),
            Map.entry("particle", PARTICLE), Map.entry("brand", BRAND), Map.entry("place-cue", PLACE_CUE),
            Map.entry("number", NUMBER_WORD), Map.entry("field", FIELD), Map.entry("no-value", NO_VALUE),
            Map.entry("english", ENGLISH), Map.entry("given", GIVEN), Map.entry("surname", SURNAME),
            Map.entry("birth", BIRTH), Map.entry("age", AGE), Map.entry("dwelling", DWELLING), Map.entry("hint", HINT), Map.entry("address-cue", ADDRESS_CUE), Map.entry("where", WHERE),
            Map.entry("online", ONLINE), Map.entry("thing", THING));

    /** The origins for which a file of names is shipped; names of other origins are found by their surroundings. */
    public static final List<String> ORIGINS = List.of("afghan-iranian", "african-central-south", "arabic-middle-eastern",
            "balkan-east-european", "black-african-east-south", "black-african-francophone", "black-african-west", "british-irish",
            "caribbean", "chinese-east-asian", "greek-cypriot", "italian", "jewish", "nepali-gurkha", "polish-east-european",
            "portuguese-brazilian", "roma-traveller", "romanian", "south-asian-bangladeshi", "south-asian-indian",
            "south-asian-pakistani", "south-east-asian-pacific", "sri-lankan-tamil", "turkish-kurdish", "vietnamese", "west-european");

    /** The English words in the order of the alphabet. */
    private String[] english = {};
    private String[] keys = new String[1 << 18];
    private int[] values = new int[1 << 18];
    private int size;

    private Lexicon() {
    }

    /**
     * Loads the shipped vocabulary.
     *
     * @throws UncheckedIOException if the program's own data cannot be read
     */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.readSections("words/english.txt", ENGLISH);
        for (String origin : ORIGINS) {
            lexicon.readSections("names/data/" + origin + ".txt", 0);
        }
        return lexicon.withSurroundings();
    }

    /** The shipped vocabulary without its name lists, to measure what the lists add. */
    public static Lexicon withoutNames() {
        Lexicon lexicon = new Lexicon();
        lexicon.readSections("words/english.txt", ENGLISH);
        return lexicon.withSurroundings();
    }

    private Lexicon withSurroundings() {
        english = Arrays.stream(keys).filter(key -> key != null && (values[find(key, 0, key.length(), key.hashCode())] & ENGLISH) != 0).sorted().toArray(String[]::new);
        readSections("words/lexicon.txt", 0);
        Labels.load().firstWords().forEach(word -> put(word, LABEL));
        return this;
    }

    /** What is known of a word, any case. */
    public int meaning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return meaning(lower, 0, lower.length(), lower.hashCode());
    }

    /** What is known of the word in a stretch of text; {@code hash} is the string hash of its small letters. */
    int meaning(String text, int start, int end, int hash) {
        int slot = find(text, start, end, hash);
        return slot < 0 ? 0 : values[slot];
    }

    /** The word of a place that {@link #find} gave, in small letters. */
    String key(int place) {
        return keys[place];
    }

    /** What is known of the word of a place that {@link #find} gave. */
    int value(int place) {
        return values[place];
    }

    /** The place of the word in a stretch of text, or -1; {@code hash} is the string hash of its small letters. */
    int find(String text, int start, int end, int hash) {
        int slot = slot(hash);
        String key;
        int length = end - start;
        while ((key = keys[slot]) != null) {
            if (key.length() == length && key.hashCode() == hash && key.regionMatches(true, 0, text, start, length)) {
                return slot;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** Whether an ordinary English word begins with these small letters and goes on for at least so many more. */
    public boolean begins(String letters, int more) {
        int at = Arrays.binarySearch(english, letters);
        for (int i = at < 0 ? -at - 1 : at; i < english.length && english[i].startsWith(letters); i++) {
            if (english[i].length() >= letters.length() + more) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ h >>> 15) & keys.length - 1;
    }

    private void put(String word, int bits) {
        if (size * 3 > keys.length * 2) {
            grow();
        }
        int slot = slot(word.hashCode());
        while (keys[slot] != null && !keys[slot].equals(word)) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == null) {
            keys[slot] = word;
            size++;
        }
        values[slot] |= bits;
    }

    private void grow() {
        String[] oldKeys = keys;
        int[] oldValues = values;
        keys = new String[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private void readSections(String resource, int initial) {
        int bits = initial;
        for (String line : WordFile.lines(resource)) {
            if (line.charAt(0) == '[') {
                bits = bitsOf(line.substring(1, line.indexOf(']')), resource);
            } else if (initial == ENGLISH) {
                put(line, bits);
            } else {
                addWords(line, bits);
            }
        }
    }

    private void addWords(String line, int bits) {
        for (String entry : line.split("\\s+")) {
            String name = entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry;
            // Double names are looked up by their parts, as the scanner cuts words at hyphens and apostrophes.
            Arrays.stream(name.toLowerCase(Locale.ROOT).split("[-']")).filter(part -> part.length() > 1)
                    .forEach(part -> put(part, bits));
        }
    }

    private static int bitsOf(String section, String resource) {
        int bits = 0;
        for (String name : section.split(",")) {
            Integer bit = SECTIONS.get(name.strip());
            if (bit == null) {
                throw new IllegalStateException("The word list " + resource + " has the unknown section [" + section + "].");
            }
            bits |= bit;
        }
        return bits;
    }
}

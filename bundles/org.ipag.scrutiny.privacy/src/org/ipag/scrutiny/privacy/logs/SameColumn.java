package org.ipag.scrutiny.privacy.logs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.logs.Slots.Slot;
import org.ipag.scrutiny.privacy.words.Headings;

/**
 * What stands where others of its kind stand: in a column of a table, or behind the time of an entry in a log. A number or two letters
 * say nothing alone, but where the other rows name officers they are one, too. Looked at last, once all else is found.
 */
public final class SameColumn {

    private enum Place {
        /** A column with a head that says that people stand in it. */
        HEADED, COLUMN, LOG
    }

    private static final double SURE = 0.7;
    private static final double STATED = 0.82;
    private static final double LEAST_SHARE = 0.5;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{3,6}[A-Z]?");
    private static final Pattern CENTURY = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}|[A-Z]\\.[A-Z]\\.?|[A-Z]{1,2}-[A-Z]");
    /** "LINDHURST 38820", "5077 Sallow". */
    private static final Pattern PAIR = Pattern.compile("\\p{Lu}[\\p{L}'-]+,? \\d{3,6}|\\d{3,6} \\p{Lu}[\\p{L}'-]+");
    private static final Set<String> SERVICES = Set.of("999", "101", "111", "112");
    /** Ways of payment, which stand in a column of their own as initials do. */
    private static final Set<String> PAYMENTS = Set.of("FPI", "FPO", "FPS", "BGC", "TFR", "DD", "SO", "STO", "CR", "DR", "POS", "ATM", "CHQ", "BP", "FP", "OBP", "IBP");
    /** Who is there by a part, not by a name. */
    private static final Set<String> PARTS = Set.of("AA", "SOL", "INT", "OP", "CH", "IO", "OIC", "UM", "UF", "UKM", "UKF", "DEF", "SUS", "VIC", "IP", "WIT");
    private static final Headings HEADINGS = Headings.load();
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]*\\.?){0,2}");
    private static final int NO_NAME = ~(Lexicon.GIVEN | Lexicon.SURNAME | Lexicon.PARTICLE);
    private static final int NOBODY = Lexicon.FIELD | Lexicon.NO_VALUE | Lexicon.CALENDAR | Lexicon.TITLE | Lexicon.RANK | Lexicon.ROLE | Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.BRAND;
    private static final Set<String> ALONE = Set.of(IdentifierType.ADDRESS.key(), IdentifierType.DATE_OF_BIRTH.key());

    private final SoFar soFar;
    private final String text;
    private final Lexicon lexicon;
    private final Finds finds;

    private SameColumn(SoFar soFar, Finds finds) {
        this.soFar = soFar;
        this.text = soFar.original();
        this.lexicon = soFar.text().lexicon();
        this.finds = finds;
    }

    /** Finds them in a text. */
    public static void find(SoFar soFar, Finds finds) {
        new SameColumn(soFar, finds).find();
    }

    private void find() {
        Slots slots = Slots.of(text);
        for (List<Slot> column : slots.columns()) {
            boolean headed = IdentifierType.OFFICER.key().equals(HEADINGS.type(words(column.getFirst())));
            people(headed ? column.subList(1, column.size()) : column, headed ? Place.HEADED : Place.COLUMN);
            references(column);
        }
        people(slots.entries(), Place.LOG);
        speakers(slots.heads());
    }

    private void people(List<Slot> slots, Place place) {
        int who = 0;
        int officers = place == Place.HEADED ? 1 : 0;
        int likely = 0;
        List<Slot> left = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Slot slot : slots) {
            Detection there = at(slot);
            if (there != null && there.named()) {
                who++;
                officers += there.type().equals(IdentifierType.OFFICER.key()) ? 1 : 0;
            } else if (there == null) {
                String words = words(slot);
                left.add(slot);
                times.merge(words, 1, Integer::sum);
                likely += code(words) || pair(words, NO_NAME) ? 1 : 0;
                officers += pair(words, NO_NAME) ? 1 : 0;
            }
        }
        boolean column = place != Place.LOG;
        if (slots.isEmpty() || place != Place.HEADED && (slots.size() < 2 || who + likely < LEAST_SHARE * slots.size())) {
            return;
        }
        Set<String> parts = parts(slots, officers > 0);
        for (Slot slot : left) {
            String words = words(slot);
            boolean again = times.get(words) > 1;
            boolean officer = parts.contains(words) || pair(words, officers > 0 ? NOBODY : NO_NAME) || code(words) && (officers > 0 && (column || who >= 2 || again) || !column && again && times.size() < left.size());
            boolean name = !officer && !code(words) && (place == Place.HEADED || who >= 2 || officers > 1 && again) && NAME.matcher(words).matches() && (slot != slots.getFirst() || place == Place.HEADED) && name(words, NO_NAME);
            if (officer || name) {
                boolean police = officer || officers * 2 > who;
                add(police ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME, slot, "stands where the others of this " + (column ? "column" : "log") + " are people");
            }
        }
    }

    /** The numbers and the surnames that stand together in a slot, and alone in another. */
    private Set<String> parts(List<Slot> slots, boolean officers) {
        Set<String> parts = new HashSet<>();
        for (Slot slot : slots) {
            if (pair(words(slot), officers ? NOBODY : NO_NAME)) {
                parts.addAll(List.of(words(slot).split(",? ")));
            }
        }
        return parts;
    }

    /** Who speaks in turns: the same initials or numbers again and again at the head of lines. */
    private void speakers(List<Slot> heads) {
        Map<String, Integer> times = new HashMap<>();
        heads.forEach(slot -> times.merge(words(slot), 1, Integer::sum));
        long speaking = times.entrySet().stream().filter(e -> e.getValue() > 1 && code(e.getKey())).count();
        if (speaking < 2) {
            return;
        }
        for (Slot slot : heads) {
            if (times.get(words(slot)) > 1 && code(words(slot)) && at(slot) == null) {
                boolean number = Character.isDigit(words(slot).charAt(0));
                add(number ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME, slot, "speaks again and again");
            }
        }
    }

    /** Values of the same build as at least two others of the column, which are known for what they are. */
    private void references(List<Slot> column) {
        Map<String, Integer> types = new HashMap<>();
        Map<String, Set<String>> builds = new HashMap<>();
        List<Slot> left = new ArrayList<>();
        for (Slot slot : column) {
            Detection there = at(slot);
            if (there == null) {
                left.add(slot);
            } else if (!there.named() && !ALONE.contains(there.type()) && there.start() == slot.start() && there.end() == slot.end()) {
                types.merge(there.type(), 1, Integer::sum);
                builds.computeIfAbsent(there.type(), t -> new HashSet<>()).add(build(words(slot)));
            }
        }
        types.forEach((type, times) -> {
            if (times >= 2 && times >= LEAST_SHARE * column.size()) {
                for (Slot slot : left) {
                    if (builds.get(type).contains(build(words(slot))) && words(slot).chars().anyMatch(Character::isDigit)) {
                        add(IdentifierType.ofKey(type).orElseThrow(), slot, "built like the others of this column");
                    }
                }
            }
        });
    }

    private void add(IdentifierType type, Slot slot, String reason) {
        finds.written(type, slot.start(), slot.end(), STATED, reason);
    }

    private String words(Slot slot) {
        return text.substring(slot.start(), slot.end());
    }

    /** What is found at the beginning of a slot or anywhere in it; null if nothing is. */
    private Detection at(Slot slot) {
        Detection there = soFar.in(slot.start(), slot.end());
        return there != null && there.confidence() >= SURE ? there : null;
    }

    /** A number or initials that may stand for an officer. */
    private boolean code(String word) {
        return NUMBER.matcher(word).matches() && !CENTURY.matcher(word).matches() && !SERVICES.contains(word)
                || INITIALS.matcher(word).matches() && lexicon.meaning(word.toLowerCase(Locale.ROOT)) == 0 && !PAYMENTS.contains(word) && !PARTS.contains(word);
    }

    private boolean pair(String words, int never) {
        return PAIR.matcher(words).matches() && name(words.replaceAll("[,\\d]", "").strip(), never);
    }

    private boolean name(String words, int never) {
        for (String word : words.split("[ -]")) {
            int meaning = lexicon.meaning(ScanText.foldWord(word));
            boolean listed = (meaning & (Lexicon.GIVEN | Lexicon.SURNAME)) != 0 && (meaning & NOBODY) == 0;
            if (!listed && (meaning & never) != 0) {
                return false;
            }
        }
        return true;
    }

    /** How a value is built: 9 for every figure, A and a for every letter, other signs as they are. */
    private static String build(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(Character.isDigit(c) ? '9' : Character.isLetter(c) ? Character.isUpperCase(c) ? 'A' : 'a' : c);
        }
        return out.toString();
    }
}

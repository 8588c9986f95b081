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
import org.ipag.scrutiny.privacy.logs.Slots.Slot;

/**
 * Who stands where people stand: numbers, initials and surnames in a column of people, behind the times of a log, or at the head of what is
 * said in turns.
 */
final class PeopleInSlots {

    private enum Place {
        /** A column with a head that says that people stand in it. */
        HEADED, COLUMN, LOG
    }

    private static final double LEAST_SHARE = 0.5;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{3,6}[A-Z]?|\\d{2}[A-Z]");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}|[A-Z]\\.[A-Z]\\.?|[A-Z]{1,2}-[A-Z]");
    /** "LINDHURST 38820", "5077 Sallow". */
    private static final Pattern PAIR = Pattern.compile("\\p{Lu}[\\p{L}'-]+,? \\d{3,6}|\\d{3,6} \\p{Lu}[\\p{L}'-]+");
    private static final Pattern FIGURES = Pattern.compile("[,\\d]");
    private static final Set<String> SERVICES = Set.of("999", "101", "111", "112");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]*\\.?){0,2}");
    private static final int NO_NAME = ~(Lexicon.GIVEN | Lexicon.SURNAME | Lexicon.PARTICLE);
    private static final int NOBODY = Lexicon.FIELD | Lexicon.NO_VALUE | Lexicon.CALENDAR | Lexicon.TITLE | Lexicon.RANK | Lexicon.ROLE | Lexicon.STREET | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.BRAND;

    private final SlotFinds finds;
    private final Lexicon lexicon;

    PeopleInSlots(SlotFinds finds, Lexicon lexicon) {
        this.finds = finds;
        this.lexicon = lexicon;
    }

    /** Finds people in a column of a table, of which the first may be its head. */
    void column(List<Slot> slots) {
        boolean headed = AuthorCode.heads(finds.words(slots.getFirst()));
        people(headed ? slots.subList(1, slots.size()) : slots, headed ? Place.HEADED : Place.COLUMN);
    }

    /** Finds people behind the times of a log's entries. */
    void log(List<Slot> slots) {
        people(slots, Place.LOG);
    }

    private void people(List<Slot> slots, Place place) {
        int who = 0;
        int officers = place == Place.HEADED ? 1 : 0;
        int likely = 0;
        List<Slot> left = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Slot slot : slots) {
            Detection there = finds.at(slot);
            if (there != null && there.named()) {
                who++;
                officers += there.type().equals(IdentifierType.OFFICER.key()) ? 1 : 0;
            } else if (there == null) {
                String words = finds.words(slot);
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
            String words = finds.words(slot);
            boolean again = times.get(words) > 1;
            boolean officer = parts.contains(words) || pair(words, officers > 0 ? NOBODY : NO_NAME) || code(words) && (officers > 0 && (column || who >= 2 || again) || !column && again && times.size() < left.size());
            boolean name = !officer && !code(words) && (place == Place.HEADED || who >= 2 || officers > 1 && again) && NAME.matcher(words).matches() && (slot != slots.getFirst() || place == Place.HEADED) && name(words, NO_NAME);
            if (officer || name) {
                boolean police = officer || officers * 2 > who;
                finds.add(police ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME, slot, "stands where the others of this " + (column ? "column" : "log") + " are people");
            }
        }
    }

    /** The numbers and the surnames that stand together in a slot, and alone in another. */
    private Set<String> parts(List<Slot> slots, boolean officers) {
        Set<String> parts = new HashSet<>();
        for (Slot slot : slots) {
            if (pair(finds.words(slot), officers ? NOBODY : NO_NAME)) {
                parts.addAll(List.of(finds.words(slot).split(",? ")));
            }
        }
        return parts;
    }

    /** Who speaks in turns: the same initials or numbers again and again at the head of lines. */
    void speakers(List<Slot> heads) {
        Map<String, Integer> times = new HashMap<>();
        heads.forEach(slot -> times.merge(finds.words(slot), 1, Integer::sum));
        long speaking = times.entrySet().stream().filter(e -> e.getValue() > 1 && code(e.getKey())).count();
        if (speaking < 2) {
            return;
        }
        for (Slot slot : heads) {
            if (times.get(finds.words(slot)) > 1 && code(finds.words(slot)) && finds.at(slot) == null) {
                boolean number = Character.isDigit(finds.words(slot).charAt(0));
                finds.add(number ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME, slot, "speaks again and again");
            }
        }
    }

    /** A number or initials that may stand for an officer. */
    private boolean code(String word) {
        return NUMBER.matcher(word).matches() && !AuthorCode.year(word) && !SERVICES.contains(word)
                || INITIALS.matcher(word).matches() && lexicon.meaning(word.toLowerCase(Locale.ROOT)) == 0 && !AuthorCode.payment(word) && !AuthorCode.part(word);
    }

    private boolean pair(String words, int never) {
        return PAIR.matcher(words).matches() && name(FIGURES.matcher(words).replaceAll("").strip(), never);
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
}

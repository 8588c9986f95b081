package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.Person;
import org.ipag.scrutiny.privacy.ScanText;
import org.ipag.scrutiny.privacy.words.WordSections;

/** Finds the people in a text: names and officers, every further mention of them, and who is who. */
public final class NameScanner {

    /**
     * A mention with the label of its person.
     *
     * @param start      first character in the folded text
     * @param end        behind the last
     * @param confidence 0 to 1
     * @param reason     why, in words
     * @param officer    whether it is an officer or member of staff
     * @param label      for example {@code [VICTIM]}
     */
    public record Named(int start, int end, double confidence, String reason, boolean officer, String label) {
    }

    /** What was found: the mentions in the order of the text, and the people behind them. */
    public record Found(List<Named> mentions, List<Person> people) {
    }

    private static final Set<String> LEADING = WordSections.load("words/collar-numbers.txt").of("small word before a surname");
    /** Of these, given names too if they have a capital. */
    private static final Set<String> ONLY_SMALL = Set.of("ben", "van", "den", "nic", "st");

    /** What a name is used with as if it were a part of it, and what it ends with. */
    private static final Set<String> STYLES = Set.of("haji", "hajji", "haj", "hajj", "hadji", "auntie", "aunty", "uncle");
    private static final Set<String> SUFFIXES = Set.of("snr", "jnr", "sr", "jr", "senior", "junior");
    /** The mother or father of somebody: Um Hamza, Abu Karim. */
    private static final Set<String> KUNYA = Set.of("um", "umm", "oum", "abu", "abou");

    private NameScanner() {
    }

    /**
     * Scans a text.
     *
     * @param text  the prepared text
     * @param taken for each word, whether it belongs to another identifier and cannot be a name
     * @param told  names that the user or another part of the document has told already
     */
    public static Found scan(ScanText text, boolean[] taken, Set<String> told) {
        Words words = new Words(text, taken);
        Things.mark(words, taken);
        Landmarks.mark(words, taken);
        List<Mention> speakers = new SpeakerFinder(words).find();
        boolean[] speaking = new boolean[text.words()];
        speakers.forEach(m -> cover(m, speaking));
        List<Mention> mentions = new ArrayList<>(new NameFinder(words).find());
        mentions.removeIf(m -> speaking[m.first()] || speaking[m.last()]);
        new Places(words).settle(mentions);
        new Neighbours(words).join(mentions);
        new Nicknames(words).join(mentions);
        mentions.addAll(speakers);
        put(longer(new SmallOfficers(words).find(), mentions), mentions);
        StaffNumbers staff = new StaffNumbers(words);
        put(staff.find(mentions), mentions);
        put(new CrewLists(words).find(mentions), mentions);
        put(new LogAuthors(words).find(mentions), mentions);
        mentions.addAll(staff.again(mentions));
        mentions.sort(Comparator.comparingInt(Mention::start));
        boolean[] covered = new boolean[text.words()];
        mentions.forEach(m -> cover(m, covered));
        new Company(words).join(mentions);
        KnownNames known = new KnownNames(words, mentions, told);
        // A weak single name that is part of a sure one is as sure as that.
        boolean[] sure = new boolean[text.words()];
        mentions.stream().filter(m -> m.confidence() >= 0.8).forEach(m -> cover(m, sure));
        List<Mention> again = known.find(sure);
        Mention[] againAt = new Mention[text.words()];
        again.forEach(a -> Arrays.fill(againAt, a.first(), a.last() + 1, a));
        mentions.replaceAll(m -> m.confidence() < 0.8 ? raised(m, againAt) : m);
        mentions.removeIf(m -> m.confidence() < 0.8 && againAt[m.first()] != null && within(m, againAt[m.first()]) && againAt[m.first()].confidence() >= m.confidence());
        boolean[] still = new boolean[text.words()];
        mentions.forEach(m -> cover(m, still));
        again.stream().filter(a -> IntStream.rangeClosed(a.first(), a.last()).noneMatch(w -> still[w])).forEach(mentions::add);
        mentions.replaceAll(m -> withParticles(m, words));
        mentions.sort(Comparator.comparingInt(Mention::start));
        People people = new People(mentions, text.text());
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            named.add(new Named(m.start(), m.end(), m.confidence(), m.reason(), m.officer(), people.owner(i).label));
        }
        return new Found(named, people.people().stream().map(p -> new Person(p.label, Set.copyOf(p.written))).toList());
    }

    /** Officers found by where they stand take the place of names found there. */
    private static void put(List<Mention> officers, List<Mention> mentions) {
        mentions.removeIf(m -> !m.officer() && officers.stream().anyMatch(a -> a.first() <= m.last() && m.first() <= a.last()));
        mentions.addAll(officers);
    }

    /** The officers of whom nothing is found yet, or less; what was found of them gives way. */
    private static List<Mention> longer(List<Mention> officers, List<Mention> mentions) {
        List<Mention> more = officers.stream().filter(o -> mentions.stream().noneMatch(m -> m.officer() && m.first() <= o.last() && o.first() <= m.last() && m.last() - m.first() >= o.last() - o.first())).toList();
        mentions.removeIf(m -> m.officer() && more.stream().anyMatch(o -> m.first() <= o.last() && o.first() <= m.last()));
        return more;
    }

    private static boolean within(Mention mention, Mention other) {
        return other.start() <= mention.start() && mention.end() <= other.end();
    }

    /** A doubtful mention of which a part is known for sure is a name, too: all of it. */
    private static Mention raised(Mention mention, Mention[] againAt) {
        double best = mention.confidence();
        for (int w = mention.first(); w <= mention.last(); w++) {
            if (againAt[w] != null && !within(mention, againAt[w])) {
                best = Math.max(best, againAt[w].confidence());
            }
        }
        return best == mention.confidence() ? mention : new Mention(mention.first(), mention.last(), mention.start(), mention.end(), best,
                "part of it is a name used elsewhere in this text", mention.role(), mention.officer(), mention.parts());
    }

    /** The small word before a name belongs to it: dos Santos, el Amin, van Dijk. */
    private static Mention withParticles(Mention mention, Words words) {
        int first = mention.first();
        if (words.exists(first - 1) && words.length(first - 1) == 1 && words.text().word(first - 1).equals("O") && words.between(first - 1, first).equals(" ") && words.shaped(first, ScanText.CAPITAL)) {
            first--;
        }
        while (words.exists(first - 1) && LEADING.contains(words.text().lower(first - 1)) && (!words.shaped(first - 1, ScanText.CAPITAL) || !ONLY_SMALL.contains(words.text().lower(first - 1))) && words.joined(first - 1, first)
                && words.shaped(mention.first(), ScanText.CAPITAL) && !words.taken(first - 1)) {
            first--;
        }
        if (words.capital(first - 1) && KUNYA.contains(words.text().lower(first - 1)) && words.between(first - 1, first).equals(" ") && !words.taken(first - 1)) {
            first--;
        }
        if (!mention.officer() && words.capital(first - 1) && words.between(first - 1, first).equals(" ") && !words.taken(first - 1)
                && (STYLES.contains(words.text().lower(first - 1)) || words.text().word(first - 1).equals("A") && !words.shaped(first - 1, ScanText.SENTENCE_START) && mention.first() == mention.last() && words.has(mention.first(), Lexicon.SURNAME))) {
            first--;
        }
        Mention whole = first == mention.first() ? mention : mention.startingAt(first, words.text().start(first));
        int behind = mention.last() + 1;
        boolean suffix = !mention.officer() && words.exists(behind) && SUFFIXES.contains(words.text().lower(behind)) && words.between(mention.last(), behind).equals(" ") && mention.end() == words.text().end(mention.last()) && !words.taken(behind)
                && (words.length(behind) <= 3 || words.capital(behind) && !(words.spaceAfter(behind) && words.capital(behind + 1)));
        return suffix ? new Mention(whole.first(), behind, whole.start(), words.text().end(behind), whole.confidence(), whole.reason(), whole.role(), false, whole.parts()) : whole;
    }

    private static void cover(Mention mention, boolean[] covered) {
        for (int w = mention.first(); w <= mention.last(); w++) {
            covered[w] = true;
        }
    }
}

package org.ipag.scrutiny.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.internal.AgeRecogniser;
import org.ipag.scrutiny.privacy.internal.BesidePeople;
import org.ipag.scrutiny.privacy.internal.BuiltIn;
import org.ipag.scrutiny.privacy.internal.ExhibitsAgain;
import org.ipag.scrutiny.privacy.internal.Initials;
import org.ipag.scrutiny.privacy.internal.Marks;
import org.ipag.scrutiny.privacy.internal.SameColumn;
import org.ipag.scrutiny.privacy.internal.SeenAgain;
import org.ipag.scrutiny.privacy.names.NameScanner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Finds personal data in a text: runs every recogniser over the prepared text, then the names, settles overlaps, and gives each
 * value the label that would replace it. Safe for use from several threads. A clean scan never proves anonymity.
 */
@Component(service = Scanner.class)
public final class Scanner {

    private static final double KEEP = 0.4;
    /** From here on a name tells what stands beside it. */
    private static final double SURE_NAME = 0.5;
    /** What a detection loses when a surer one takes a part of it. */
    private static final double CUT = 0.1;

    private final Lexicon lexicon;
    private final List<Recogniser> builtIn;
    private final Recogniser hints;
    private final AgeRecogniser ages;
    private final List<Recogniser> added = new CopyOnWriteArrayList<>();

    /** With the shipped vocabulary and reference shapes; loads them once, which takes a fraction of a second. */
    @Activate
    public Scanner() {
        this(Lexicon.load(), List.of(ForcePatterns.shipped()));
    }

    /** With a vocabulary and the shapes of chosen forces. */
    public Scanner(Lexicon lexicon, List<ForcePatterns> forces) {
        this.lexicon = lexicon;
        this.builtIn = BuiltIn.recognisers(forces);
        this.hints = BuiltIn.hints();
        this.ages = BuiltIn.ages();
    }

    /** Adds a plug-in's recogniser. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRecogniser(Recogniser recogniser) {
        added.add(recogniser);
    }

    /** Removes a plug-in's recogniser. */
    public void removeRecogniser(Recogniser recogniser) {
        added.remove(recogniser);
    }

    /** Scans a text by itself. */
    public ScanResult scan(String text) {
        return scan(text, Set.of());
    }

    /**
     * Scans a text of which names are known already, from other parts of the document or from the case.
     *
     * @param known names as written
     */
    public ScanResult scan(String text, Set<String> known) {
        List<Detection> labels = labels(text);
        ScanText prepared = ScanText.of(masked(text, labels), lexicon);
        List<Detection> found = new ArrayList<>();
        for (Recogniser recogniser : builtIn) {
            collect(prepared, text, recogniser, found);
        }
        for (Recogniser recogniser : added) {
            collect(prepared, text, recogniser, found);
        }
        found.removeIf(d -> inside(d, labels));
        List<Detection> settled = settle(found, text);
        int once = found.size();
        collect(prepared, text, new SeenAgain(settled), found);
        if (found.size() > once) {
            found.removeIf(d -> inside(d, labels));
            settled = settle(found, text);
        }
        List<Detection> noNames = new ArrayList<>(settled);
        noNames.addAll(labels);
        noNames.sort(Comparator.comparingInt(Detection::start));
        boolean[] taken = taken(prepared, noNames);
        NameScanner.Found names = NameScanner.scan(prepared, taken, addressed(known, noNames));
        for (NameScanner.Named n : names.mentions()) {
            if (n.confidence() >= KEEP) {
                int start = prepared.originalStart(n.start());
                int end = prepared.originalEnd(n.end());
                settled.add(new Detection((n.officer() ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME).key(), start, end,
                        text.substring(start, end), n.confidence(), n.reason(), "names", n.label()));
            }
        }
        BesidePeople beside = new BesidePeople(prepared);
        Recogniser behind = new Recogniser() {
            @Override
            public String name() {
                return "beside-people";
            }

            @Override
            public void scan(ScanText scanned, DetectionSink sink) {
                names.mentions().stream().filter(n -> n.confidence() >= SURE_NAME).forEach(n -> beside.behind(n.end(), n.officer(), sink));
            }
        };
        collect(prepared, text, behind, settled);
        collect(prepared, text, ages.with(marks(prepared, names, settled)), settled);
        List<Detection> all = settle(settled, text);
        List<Detection> placed = new ArrayList<>(new Initials(text, all, lexicon).find());
        placed.addAll(new SameColumn(text, all, lexicon).find());
        placed.addAll(new ExhibitsAgain(text, all, lexicon).find());
        if (!placed.isEmpty()) {
            all.addAll(placed);
            all.removeIf(d -> inside(d, labels));
            all = settle(all, text);
        }
        List<Detection> detections = label(all);
        List<Detection> hinted = new ArrayList<>();
        collect(prepared, text, hints, hinted);
        hinted.removeIf(d -> inside(d, labels));
        hinted.sort(Comparator.comparingInt(Detection::start));
        return new ScanResult(List.copyOf(detections), List.copyOf(hinted), names.people());
    }

    private static Marks marks(ScanText prepared, NameScanner.Found names, List<Detection> found) {
        Marks marks = new Marks(prepared);
        names.mentions().stream().filter(n -> n.confidence() >= SURE_NAME).forEach(n -> marks.name(n.start(), n.end(), n.officer()));
        for (Detection d : found) {
            if (d.type().equals(IdentifierType.DATE_OF_BIRTH.key())) {
                marks.born(prepared.foldedOffset(d.start()), prepared.foldedOffset(d.end()));
            }
        }
        return marks;
    }

    /** Labels of ours, as in a text that was redacted: nothing in them is personal data. */
    private static List<Detection> labels(String text) {
        List<Detection> out = new ArrayList<>();
        if (text.indexOf('[') >= 0) {
            Matcher m = RoleLabels.FORM.matcher(text);
            while (m.find()) {
                if (RoleLabels.are(m.group(1))) {
                    out.add(new Detection("label", m.start(), m.end(), m.group(), 1, "", "", m.group()));
                }
            }
        }
        return out;
    }

    /** The text with the words of its labels made meaningless, so that no finding begins or ends within one or is announced by it. */
    private static String masked(String text, List<Detection> labels) {
        if (labels.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Detection label : labels) {
            for (int i = label.start() + 1; i < label.end() - 1; i++) {
                if (Character.isLetterOrDigit(masked.charAt(i))) {
                    masked.setCharAt(i, 'x');
                }
            }
        }
        return masked.toString();
    }

    private static boolean inside(Detection d, List<Detection> labels) {
        for (Detection label : labels) {
            if (label.start() <= d.start() && d.end() <= label.end()) {
                return true;
            }
        }
        return false;
    }

    private static void collect(ScanText prepared, String text, Recogniser recogniser, List<Detection> out) {
        recogniser.scan(prepared, (type, start, end, confidence, reason) -> {
            if (confidence >= KEEP && start < end) {
                int from = prepared.originalStart(start);
                int to = prepared.originalEnd(end);
                out.add(new Detection(type, from, to, text.substring(from, to), confidence, reason, recogniser.name(), ""));
            }
        });
    }

    /** Keeps the strongest of what overlaps; what sticks out of a weaker, still likely one is kept as a rest. */
    private static List<Detection> settle(List<Detection> found, String text) {
        List<Detection> order = new ArrayList<>(found);
        order.sort(Comparator.comparingDouble(Scanner::weight).reversed().thenComparingInt(Detection::start));
        // What is kept does not overlap, so its order by start is its order by end, too.
        TreeMap<Integer, Detection> kept = new TreeMap<>();
        for (Detection d : order) {
            List<Detection> rests = List.of(d);
            List<Detection> stronger = overlapping(d, kept);
            for (Detection k : stronger) {
                if (k.type().equals(d.type()) && d.confidence() >= 0.7 && stronger.size() == 1 && structured(d)) {
                    // Two readings of one number: all that either covers belongs to it.
                    kept.remove(k.start());
                    Detection all = union(k, d, text);
                    kept.put(all.start(), all);
                    rests = List.of();
                    break;
                }
                List<Detection> next = new ArrayList<>();
                for (Detection rest : rests) {
                    subtract(rest, k, text, next);
                }
                rests = next;
            }
            rests.forEach(rest -> kept.put(rest.start(), rest));
        }
        return new ArrayList<>(kept.values());
    }

    private static List<Detection> overlapping(Detection d, TreeMap<Integer, Detection> kept) {
        List<Detection> out = new ArrayList<>(2);
        Map.Entry<Integer, Detection> before = kept.lowerEntry(d.start());
        if (before != null && before.getValue().overlaps(d)) {
            out.add(before.getValue());
        }
        out.addAll(kept.subMap(d.start(), d.end()).values());
        return out;
    }

    private static boolean structured(Detection d) {
        return IdentifierType.ofKey(d.type()).map(t -> t.group() == IdentifierType.Group.STRUCTURED).orElse(true);
    }

    private static Detection union(Detection k, Detection d, String text) {
        int start = Math.min(k.start(), d.start());
        int end = Math.max(k.end(), d.end());
        return new Detection(k.type(), start, end, text.substring(start, end), k.confidence(), k.reason(), k.recogniser(), k.label());
    }

    private static double weight(Detection d) {
        int precedence = IdentifierType.ofKey(d.type()).map(IdentifierType::precedence).orElse(60);
        return d.confidence() * 100 + precedence * 0.25 + Math.min(30, d.end() - d.start()) * 0.4;
    }

    private static void subtract(Detection d, Detection k, String text, List<Detection> out) {
        if (!d.overlaps(k)) {
            out.add(d);
            return;
        }
        if (d.confidence() < 0.75) {
            return;
        }
        // An address without its postcode is as sure as it was, and ends with it.
        boolean address = d.type().equals(IdentifierType.ADDRESS.key());
        boolean postcode = address && k.type().equals(IdentifierType.POSTCODE.key());
        boolean whole = postcode || address && k.type().equals(d.type());
        rest(d, d.start(), k.start(), whole ? 0 : CUT, text, out);
        if (!postcode) {
            rest(d, k.end(), d.end(), whole ? 0 : CUT, text, out);
        }
    }

    private static void rest(Detection d, int start, int end, double loss, String text, List<Detection> out) {
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean name = d.named() || d.type().equals(IdentifierType.ADDRESS.key());
        // What is left of a number still tells something: better one finding too many than half a number.
        boolean number = d.confidence() >= 0.85 && end - start >= 2 && text.substring(start, end).chars().anyMatch(Character::isDigit);
        if (end - start >= 3 && name || number) {
            out.add(new Detection(d.type(), start, end, text.substring(start, end), d.confidence() - loss, d.reason(), d.recogniser(), d.label()));
        }
    }

    /** The known names and those that addresses begin with: "Jonas Heckmondwike, 8 Gasworks Cottages" tells whose address it is. */
    private Set<String> addressed(Set<String> known, List<Detection> found) {
        Set<String> names = new HashSet<>(known);
        for (Detection d : found) {
            int comma = d.recogniser().equals("address-block") ? d.text().indexOf(", ") : -1;
            String[] words = comma > 0 ? d.text().substring(0, comma).split(" ") : new String[0];
            boolean letters = words.length >= 2 && words.length <= 3 && Arrays.stream(words).allMatch(w -> w.length() > 1 && w.chars().allMatch(c -> Character.isLetter(c) || c == '-'));
            int place = Lexicon.STREET | Lexicon.DWELLING | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.THING;
            if (letters && (lexicon.meaning(ScanText.foldWord(words[0])) & Lexicon.GIVEN) != 0 && Arrays.stream(words).allMatch(w -> (lexicon.meaning(ScanText.foldWord(w)) & place) == 0)) {
                names.add(d.text().substring(0, comma));
            }
        }
        return names;
    }

    private static boolean[] taken(ScanText text, Collection<Detection> found) {
        boolean[] taken = new boolean[text.words()];
        int w = 0;
        for (Detection d : found) {
            // Behind a rank and a number the officer's name may go on, which the names find.
            boolean ranked = d.type().equals(IdentifierType.OFFICER.key()) && d.text().indexOf(' ') > 0;
            if (d.confidence() < 0.6 || ranked) {
                continue;
            }
            while (w < taken.length && text.originalEnd(text.end(w)) <= d.start()) {
                w++;
            }
            for (int i = w; i < taken.length && text.originalStart(text.start(i)) < d.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    /** One label for one value throughout; a number only where there are several values of a type. */
    private static List<Detection> label(List<Detection> detections) {
        Map<String, Map<String, Integer>> values = new LinkedHashMap<>();
        for (Detection d : detections) {
            if (d.label().isEmpty()) {
                Map<String, Integer> ofType = values.computeIfAbsent(d.type(), t -> new HashMap<>());
                ofType.putIfAbsent(value(d), ofType.size() + 1);
            }
        }
        List<Detection> out = new ArrayList<>(detections.size());
        for (Detection d : detections) {
            if (!d.label().isEmpty()) {
                out.add(d);
                continue;
            }
            Map<String, Integer> ofType = values.get(d.type());
            String number = ofType.size() > 1 ? " " + ofType.get(value(d)) : "";
            out.add(d.withLabel("[" + IdentifierType.labelOf(d.type()) + number + "]"));
        }
        return out;
    }

    private static String value(Detection d) {
        String compact = CheckDigits.compact(d.text());
        return compact.isEmpty() ? d.text() : compact.toLowerCase(Locale.ROOT);
    }
}

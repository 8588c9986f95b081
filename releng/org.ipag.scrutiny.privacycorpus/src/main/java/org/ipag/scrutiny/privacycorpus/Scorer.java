package org.ipag.scrutiny.privacycorpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.privacy.ForcePatterns;
import org.ipag.scrutiny.privacy.ScanResult;
import org.ipag.scrutiny.privacy.Scanner;
import org.ipag.scrutiny.privacycorpus.Document.Gold;
import org.ipag.scrutiny.privacycorpus.fifth.FifthDocuments;
import org.ipag.scrutiny.privacycorpus.fourth.FourthDocuments;
import org.ipag.scrutiny.privacycorpus.fresh.FreshDocuments;
import org.ipag.scrutiny.privacycorpus.heldback.HeldBackDocuments;
import org.ipag.scrutiny.privacycorpus.sixth.SixthDocuments;
import org.ipag.scrutiny.privacycorpus.third.ThirdDocuments;

/**
 * Measures the scanner. A gold span is found if every letter and digit of it is covered; a detection is right if it touches a
 * gold span of its own type (an officer and a name count as the same kind). Run with: part or folder of written papers, number of documents, seed, least
 * confidence, "misses" to list errors (tuning part only), "nolists" to leave the name lists out, "rightness" to tell how often
 * detections are right by the confidence they state, "unexplained" to count the words and numbers that nothing explains. The part "all" is every part but the sixth, and the papers of the folder that follows.
 */
public final class Scorer {

    /** The part that was written without sight of the recognisers and of the other parts, and has a generator of its own. Its first figures were blind; its misses were read since, so it tunes now. */
    private static final String FRESH = "FRESH";
    /** Another such part, by another hand, that whoever works on the recognisers has not seen. */
    private static final String HELDBACK = "HELDBACK";
    /** A third such part. */
    private static final String THIRD = "THIRD";
    /** A fourth and a fifth, larger than the others. */
    private static final String FOURTH = "FOURTH";
    private static final String FIFTH = "FIFTH";
    /** A sixth, whose misses nobody has read. It is not among {@link #ALL}, so that nobody reads them by accident. */
    private static final String SIXTH = "SIXTH";
    /** Every part at once but the sixth. */
    private static final String ALL = "ALL";
    /** For tuning only; read from the resources, too. */
    private static final String WILD = "WILD";

    /** The type of a stretch that may be found or left, for a careful redactor might do either. */
    static final String EITHER = "either";

    /** Counts of one type or origin. */
    private static final class Count {
        int gold;
        int found;
        int right;
        int wrong;

        double recall() {
            return gold == 0 ? 1 : (double) found / gold;
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double f2() {
            double p = precision();
            double r = recall();
            return p + r == 0 ? 0 : 5 * p * r / (4 * p + r);
        }
    }

    private final Map<String, Count> types = new TreeMap<>();
    private final Map<String, Count> origins = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Rightness rightness = new Rightness();
    private final ResidueCount residue = new ResidueCount();
    private int leaks;
    private int documents;

    private Scorer() {
    }

    /** Scores and prints. */
    public static void main(String[] args) throws IOException {
        String part = args[0].toUpperCase(Locale.UK);
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        double least = Double.parseDouble(args[3]);
        Set<String> options = new HashSet<>(List.of(args));
        Scanner scanner = options.contains("nolists") ? new Scanner(Lexicon.withoutNames(), List.of(ForcePatterns.shipped())) : new Scanner();
        Scorer scorer = new Scorer();
        List<Document> documents = new ArrayList<>();
        if (part.equals(ALL)) {
            for (String one : List.of(FRESH, HELDBACK, THIRD, FOURTH, FIFTH, WILD, Part.TUNING.name(), Part.SPENT.name(), Part.TESTING.name())) {
                documents.addAll(documents(one, count, seed));
            }
            for (String option : options) {
                documents.addAll(Files.isDirectory(Path.of(option)) ? WrittenPapers.of(Path.of(option)) : List.of());
            }
        } else {
            documents.addAll(Files.isDirectory(Path.of(args[0])) ? WrittenPapers.of(Path.of(args[0])) : documents(part, count, seed));
        }
        for (Document document : documents) {
            scorer.score(document, options.contains("unexplained") ? text -> scanner.scanForUnexplained(text, Set.of()) : scanner::scan, least);
        }
        System.out.print(scorer.report());
        if (options.contains("rightness")) {
            System.out.print(scorer.rightness.report());
        }
        if (options.contains("unexplained")) {
            System.out.print(scorer.residue.report());
            scorer.errors.addAll(scorer.residue.remarks());
        }
        if (options.contains("misses") && !part.equals(Part.TESTING.name()) || options.contains("reveal")) {
            scorer.errors.forEach(System.out::println);
        }
    }

    private static List<Document> documents(String part, int count, long seed) throws IOException {
        return switch (part) {
            case FRESH -> new FreshDocuments(seed).documents(count);
            case HELDBACK -> new HeldBackDocuments(seed).documents(count);
            case THIRD -> new ThirdDocuments(seed).documents(count);
            case FOURTH -> new FourthDocuments(seed).documents(count);
            case FIFTH -> unmarked("fifth", new FifthDocuments(seed).marked(count));
            case SIXTH -> unmarked("sixth", new SixthDocuments(seed).marked(count));
            case WILD -> new WildCorpus(seed).documents(count);
            default -> new CorpusGenerator(Part.valueOf(part), seed).documents(count);
        };
    }

    private static List<Document> unmarked(String part, List<String> papers) {
        List<Document> out = new ArrayList<>();
        for (String paper : papers) {
            out.add(Document.unmark(part + "-" + (out.size() + 1), paper));
        }
        return out;
    }

    private void score(Document document, Function<String, ScanResult> scan, double least) {
        documents++;
        ScanResult result = scan.apply(document.text());
        List<Detection> detections = result.detections().stream().filter(d -> d.confidence() >= least).toList();
        residue.add(document, detections, result.unexplained());
        boolean leak = false;
        for (Gold gold : document.golds()) {
            if (gold.type().equals(EITHER)) {
                continue;
            }
            Count type = types.computeIfAbsent(gold.type(), t -> new Count());
            type.gold++;
            boolean covered = covered(document.text(), gold, detections);
            if (covered) {
                type.found++;
            } else {
                leak = true;
                errors.add(document.id() + " MISS " + gold.type() + " <" + gold.text() + "> in: " + around(document.text(), gold.start(), gold.end()));
            }
            if (!gold.origin().isEmpty()) {
                Count origin = origins.computeIfAbsent(gold.origin(), o -> new Count());
                origin.gold++;
                if (covered) {
                    origin.found++;
                }
            }
        }
        if (leak) {
            leaks++;
        }
        for (Detection d : detections) {
            Count type = types.computeIfAbsent(d.type(), t -> new Count());
            boolean right = document.golds().stream().anyMatch(g -> g.start() < d.end() && d.start() < g.end() && same(g.type(), d.type()));
            boolean judged = right || document.golds().stream().noneMatch(g -> g.type().equals(EITHER) && g.start() < d.end() && d.start() < g.end());
            if (judged) {
                rightness.add(d, name(d.type()), right);
            }
            if (right) {
                type.right++;
            } else if (judged) {
                type.wrong++;
                errors.add(String.format(Locale.UK, "%s WRONG %s %.2f <%s> in: %s (%s)", document.id(), d.type(), d.confidence(), d.text(), around(document.text(), d.start(), d.end()), d.reason()));
            }
        }
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || name(a) && name(b) || a.equals("address") && b.startsWith("postcode") || b.equals("address") && a.startsWith("postcode");
    }

    private static boolean name(String type) {
        return IdentifierType.ofKey(type).map(t -> t.group() == IdentifierType.Group.NAME).orElse(false);
    }

    static boolean covered(String text, Gold gold, List<Detection> detections) {
        for (int i = gold.start(); i < gold.end(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i)) && detections.stream().noneMatch(d -> d.start() <= at && at < d.end())) {
                return false;
            }
        }
        return true;
    }

    static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 30)).replace('\n', '~');
    }

    private String report() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.UK, "%-22s %6s %9s %9s %7s%n", "type", "gold", "recall %", "prec. %", "F2 %"));
        Count structured = new Count();
        Count names = new Count();
        types.forEach((type, c) -> {
            out.append(line(type, c));
            Count sum = name(type) ? names : structured;
            sum.gold += c.gold;
            sum.found += c.found;
            sum.right += c.right;
            sum.wrong += c.wrong;
        });
        out.append(line("ALL STRUCTURED", structured)).append(line("ALL NAMES", names)).append("names by origin, recall %\n");
        double low = 1;
        double high = 0;
        for (Map.Entry<String, Count> e : origins.entrySet()) {
            out.append(String.format(Locale.UK, "  %-24s %5d %7.2f%n", e.getKey(), e.getValue().gold, e.getValue().recall() * 100));
            low = Math.min(low, e.getValue().recall());
            high = Math.max(high, e.getValue().recall());
        }
        out.append(String.format(Locale.UK, "gap between origins: %.2f points%n", (high - low) * 100));
        out.append(String.format(Locale.UK, "documents with any leak: %d of %d (%.2f %%)%n", leaks, documents, 100.0 * leaks / documents));
        return out.toString();
    }

    private static String line(String type, Count c) {
        return String.format(Locale.UK, "%-22s %6d %9.2f %9.2f %7.2f%n", type, c.gold, c.recall() * 100, c.precision() * 100, c.f2() * 100);
    }
}

package org.ipag.scrutiny.privacycorpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.ipag.scrutiny.privacy.ScanResult;
import org.ipag.scrutiny.privacy.Scanner;

/** Speed of a scan against one bare pass over the same text, and in megabytes a second. Median of several runs after a warm-up. */
public final class ScanSpeed {

    private static final int RUNS = 9;
    private static long sink;

    private ScanSpeed() {
    }

    /** Measures and prints. */
    public static void main(String[] args) {
        Scanner scanner = new Scanner();
        measure("short documents full of identifiers", scanner, new CorpusGenerator(Part.TUNING, 11).documents(1500).stream().map(Document::text).toList());
        measure("long documents of ordinary prose", scanner, new WildCorpus(11).prose(60, 200));
    }

    private static void measure(String what, Scanner scanner, List<String> texts) {
        Function<String, ScanResult> whole = text -> scanner.scanForUnexplained(text, Set.of());
        double megabytes = texts.stream().mapToLong(String::length).sum() / 1e6;
        for (int i = 0; i < 4; i++) {
            scan(scanner::scan, texts);
            scan(whole, texts);
            pass(texts);
        }
        double[] scans = new double[RUNS];
        double[] wholes = new double[RUNS];
        double[] passes = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            scans[i] = scan(scanner::scan, texts);
            wholes[i] = scan(whole, texts);
            passes[i] = pass(texts);
        }
        Arrays.sort(scans);
        Arrays.sort(wholes);
        Arrays.sort(passes);
        double scan = scans[RUNS / 2];
        double pass = passes[RUNS / 2];
        System.out.printf(Locale.UK, "%s: %.2f MB in %d documents; scan %.1f MB/s; bare pass %.0f MB/s; ratio %.1f (scan against one bare pass; %d)%n", what, megabytes, texts.size(),
                megabytes / scan, megabytes / pass, scan / pass, sink & 1);
        System.out.printf(Locale.UK, "  with the words that nothing explains: %.2f times as long%n", wholes[RUNS / 2] / scan);
    }

    private static double scan(Function<String, ScanResult> scanner, List<String> texts) {
        long start = System.nanoTime();
        for (String text : texts) {
            sink += scanner.apply(text).detections().size();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double pass(List<String> texts) {
        long start = System.nanoTime();
        for (String text : texts) {
            int hash = 0;
            for (int i = 0; i < text.length(); i++) {
                hash = hash * 31 + text.charAt(i);
            }
            sink += hash;
        }
        return (System.nanoTime() - start) / 1e9;
    }
}

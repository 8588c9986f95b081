package org.ipag.scrutiny.privacycorpus;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.Detection;

/**
 * How often detections are right, by the confidence they state and by their reason: a detection that states 0.8 should be right in
 * eight of ten cases, for a user accepts by that figure.
 */
final class Rightness {

    private static final double STEP = 0.05;
    private static final int FEW = 8;
    /** What differs from one finding to the next within a reason: the title, the label, a number. */
    private static final Pattern VALUE = Pattern.compile("(?<=title ).*|(?<=rank ).*|[\"'].*[\"']|\\d+");

    /** Counts of one bin or one kind of reason. */
    private static final class Count {
        int right;
        int wrong;
        double stated;

        int all() {
            return right + wrong;
        }

        double measured() {
            return (double) right / all();
        }

        double mean() {
            return stated / all();
        }
    }

    private final Map<String, Count> bins = new TreeMap<>();
    private final Map<String, Count> reasons = new TreeMap<>();

    /** Counts a detection. */
    void add(Detection detection, boolean names, boolean right) {
        double from = Math.floor(detection.confidence() / STEP + 1e-9) * STEP;
        count(bins, String.format(Locale.UK, "%-10s %.2f-%.2f", names ? "names" : "structured", from, from + STEP), detection, right);
        String reason = VALUE.matcher(detection.reason()).replaceAll("…");
        count(reasons, String.format(Locale.UK, "%-18s %.2f  %s", detection.type(), detection.confidence(), reason), detection, right);
    }

    private static void count(Map<String, Count> counts, String key, Detection detection, boolean right) {
        Count count = counts.computeIfAbsent(key, k -> new Count());
        count.stated += detection.confidence();
        if (right) {
            count.right++;
        } else {
            count.wrong++;
        }
    }

    /** Both tables; reasons with the widest gap between stated and measured, weighed by their number, come first. */
    String report() {
        StringBuilder out = new StringBuilder("rightness by stated confidence\n");
        bins.forEach((key, count) -> out.append(line(key, count)));
        out.append("rightness by kind of reason and stated confidence, the most wrongly stated first\n");
        reasons.entrySet().stream().filter(e -> e.getValue().all() >= FEW)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Count> e) -> -Math.abs(e.getValue().stated - e.getValue().right)))
                .forEach(e -> out.append(line(e.getKey(), e.getValue())));
        return out.toString();
    }

    private static String line(String key, Count count) {
        return String.format(Locale.UK, "%6d  right %6.1f %%  stated %5.1f %%  %s%n", count.all(), count.measured() * 100, count.mean() * 100, key);
    }
}

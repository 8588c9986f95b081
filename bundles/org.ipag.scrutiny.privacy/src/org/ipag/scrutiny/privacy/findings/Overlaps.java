package org.ipag.scrutiny.privacy.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ipag.scrutiny.privacy.Detection;
import org.ipag.scrutiny.privacy.IdentifierType;

/** Settles overlaps: keeps the strongest of what overlaps; what sticks out of a weaker, still likely one is kept as a rest. */
final class Overlaps {

    /** What a detection loses when a surer one takes a part of it. */
    private static final double CUT = 0.1;

    private final String text;
    /** What is kept does not overlap, so its order by start is its order by end, too. */
    private final TreeMap<Integer, Detection> kept = new TreeMap<>();

    private Overlaps(String text) {
        this.text = text;
    }

    /** What is left of detections in a text as written: in its order, and without overlaps. */
    static List<Detection> settle(Collection<Detection> found, String text) {
        List<Detection> order = new ArrayList<>(found);
        order.sort(Comparator.comparingDouble(Overlaps::weight).reversed().thenComparingInt(Detection::start));
        Overlaps overlaps = new Overlaps(text);
        order.forEach(overlaps::add);
        return new ArrayList<>(overlaps.kept.values());
    }

    private static double weight(Detection d) {
        int precedence = IdentifierType.ofKey(d.type()).map(IdentifierType::precedence).orElse(60);
        return d.confidence() * 100 + precedence * 0.25 + Math.min(30, d.end() - d.start()) * 0.4;
    }

    /** Adds a detection to those that are as strong or stronger. */
    private void add(Detection d) {
        List<Detection> stronger = overlapping(d);
        List<Detection> rests = List.of(d);
        for (Detection k : stronger) {
            if (k.type().equals(d.type()) && d.confidence() >= 0.7 && stronger.size() == 1 && structured(d)) {
                // Two readings of one number: all that either covers belongs to it.
                kept.remove(k.start());
                Detection all = union(k, d);
                kept.put(all.start(), all);
                return;
            }
            List<Detection> next = new ArrayList<>();
            rests.forEach(rest -> subtract(rest, k, next));
            rests = next;
        }
        rests.forEach(rest -> kept.put(rest.start(), rest));
    }

    private List<Detection> overlapping(Detection d) {
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

    private Detection union(Detection k, Detection d) {
        int start = Math.min(k.start(), d.start());
        int end = Math.max(k.end(), d.end());
        return new Detection(k.type(), start, end, text.substring(start, end), k.confidence(), k.reason(), k.recogniser(), k.label());
    }

    /** What a stronger detection leaves of a weaker one. */
    private void subtract(Detection d, Detection k, List<Detection> out) {
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
        rest(d, d.start(), k.start(), whole ? 0 : CUT, out);
        if (!postcode) {
            rest(d, k.end(), d.end(), whole ? 0 : CUT, out);
        }
    }

    private void rest(Detection d, int from, int to, double loss, List<Detection> out) {
        int start = from;
        int end = to;
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
}

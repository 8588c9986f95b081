package org.ipag.scrutiny.privacy.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The labels of {@code words/labels.txt}: rows of words that say what the number behind them is. */
public final class Labels {

    /** What a labelled value must have: letters and digits together, and digits alone. */
    public record Kind(String type, int least, int most, int digits) {
    }

    /** A label; a weak one is an ordinary word too and needs "no", a colon or a telling value. */
    public record Label(Kind kind, String[] words, boolean weak) {
    }

    private final Map<String, List<Label>> byFirst = new HashMap<>();

    private Labels() {
    }

    /** Reads the shipped file. */
    public static Labels load() {
        Labels labels = new Labels();
        WordFile.lines("words/labels.txt").forEach(labels::add);
        labels.byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Label x) -> x.words.length).reversed()));
        return labels;
    }

    private void add(String line) {
        String[] cells = line.split("\\|");
        String[] head = cells[0].strip().split(" ");
        Kind kind = new Kind(head[0], Integer.parseInt(head[1]), Integer.parseInt(head[2]), Integer.parseInt(head[3]));
        for (int i = 1; i < cells.length; i++) {
            String label = cells[i].strip();
            boolean weak = label.endsWith("?");
            String[] words = (weak ? label.substring(0, label.length() - 1) : label).split(" ");
            byFirst.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Label(kind, words, weak));
            String last = words[words.length - 1];
            if (!weak && last.length() > 2 && !last.endsWith("s")) {
                // "CRNs", "passports", "log numbers": the label of several.
                String[] many = words.clone();
                many[words.length - 1] = last + "s";
                byFirst.computeIfAbsent(many[0], w -> new ArrayList<>()).add(new Label(kind, many, false));
            }
        }
    }

    /** The labels that begin with a word in small letters, longest first. */
    public List<Label> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** Every word that begins a label. */
    public Iterable<String> firstWords() {
        return byFirst.keySet();
    }
}

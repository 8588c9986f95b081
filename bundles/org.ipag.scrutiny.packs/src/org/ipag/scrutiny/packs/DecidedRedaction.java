package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.TextPart;
import org.ipag.scrutiny.office.redact.TextPart.Replacement;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.office.redact.WordSearch;

/**
 * Redacts a working copy as people decided, finding by finding: accepted words are replaced by their labels where they were
 * found and wherever else they stand, rejected ones stay. Proves on the written bytes that nothing accepted is left.
 */
public final class DecidedRedaction {

    /** Shorter words are looked for in texts only: three letters stand in any picture by chance. */
    private static final int SHORTEST_IN_BYTES = 6;

    private final byte[] working;
    private final String file;
    private final List<Decided> accepted;
    private final List<Decided> kept;

    /**
     * A decision about a stretch of a part's text.
     *
     * @param part  the part's name
     * @param start first character
     * @param end   behind the last
     * @param label what replaces it
     */
    public record Decided(String part, int start, int end, String label) {

        private boolean overlaps(String other, int from, int to) {
            return part.equals(other) && start < to && from < end;
        }
    }

    /**
     * A redacted copy.
     *
     * @param word the Word file
     * @param key  what each label stands for; keep it apart, see {@link LabelKey}
     */
    public record Result(byte[] word, Map<String, Set<String>> key) {
    }

    private DecidedRedaction(byte[] working, String file, List<Decided> accepted, List<Decided> kept) {
        this.working = working;
        this.file = file;
        this.accepted = accepted;
        this.kept = kept;
    }

    /**
     * The redaction of a case as it is decided now.
     *
     * @param working bytes of the case's working copy
     */
    public static DecidedRedaction of(CaseFile file, byte[] working) {
        return of(file.getRedactionFindings(), working, String.valueOf(file.getSourceFile()));
    }

    /** The redaction by some findings; those that stand nowhere in the text, as for hidden parts, are left out. */
    public static DecidedRedaction of(Collection<RedactionFinding> findings, byte[] working, String file) {
        List<Decided> accepted = new ArrayList<>();
        List<Decided> kept = new ArrayList<>();
        for (RedactionFinding each : findings) {
            if (each.getStart() >= 0 && each.getEnd() > each.getStart() && each.getPart() != null) {
                Decided decided = new Decided(each.getPart(), each.getStart(), each.getEnd(), label(each));
                if (each.getDecision() == FindingDecision.ACCEPTED) {
                    accepted.add(decided);
                } else if (each.getDecision() == FindingDecision.REJECTED) {
                    kept.add(decided);
                }
            }
        }
        return new DecidedRedaction(working, file, accepted, kept);
    }

    private static String label(RedactionFinding finding) {
        return finding.getReplacement() == null || finding.getReplacement().isBlank() ? "[REDACTED]" : finding.getReplacement();
    }

    /** Accepted stretches of a part, those that overlap made one under the label of the longest, in order. */
    public static List<Decided> merged(Collection<Decided> accepted) {
        List<Decided> order = new ArrayList<>(accepted);
        order.sort(Comparator.comparing(Decided::part).thenComparingInt(Decided::start));
        List<Decided> out = new ArrayList<>();
        int longest = 0;
        for (Decided each : order) {
            Decided last = out.isEmpty() ? null : out.getLast();
            if (last == null || !last.overlaps(each.part(), each.start(), each.end())) {
                out.add(each);
                longest = each.end() - each.start();
                continue;
            }
            boolean longer = each.end() - each.start() > longest;
            longest = Math.max(longest, each.end() - each.start());
            out.set(out.size() - 1, new Decided(last.part(), last.start(), Math.max(last.end(), each.end()), longer ? each.label() : last.label()));
        }
        return out;
    }

    /**
     * Redacts.
     *
     * @throws RedactionException if something accepted would stay in the file
     */
    public Result redact() {
        WordPackage word = WordPackage.open(working, file);
        List<TextPart> parts = word.texts();
        Map<String, Set<String>> key = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> stay = new LinkedHashSet<>();
        for (TextPart part : parts) {
            for (Decided each : accepted) {
                if (each.part().equals(part.name()) && each.end() <= part.text().length()) {
                    String text = part.text().substring(each.start(), each.end());
                    key.computeIfAbsent(each.label(), label -> new LinkedHashSet<>()).add(text);
                    if (!each.label().equals(CoveredWords.LABEL)) {
                        // Words below a box are any words: they go where the box lay, and nowhere else.
                        words.putIfAbsent(text.strip(), each.label());
                    }
                }
            }
            for (Decided each : kept) {
                if (each.part().equals(part.name()) && each.end() <= part.text().length()) {
                    stay.add(part.text().substring(each.start(), each.end()).toLowerCase(Locale.ROOT));
                }
            }
        }
        WordSearch everywhere = new WordSearch(words.keySet().stream().filter(CaseRedaction::telling).toList());
        Map<String, String> labels = new HashMap<>();
        words.forEach((text, label) -> labels.putIfAbsent(WordSearch.fold(text), label));
        Map<String, List<Decided>> byPart = accepted.stream().collect(Collectors.groupingBy(Decided::part));
        Map<String, List<Decided>> keptByPart = kept.stream().collect(Collectors.groupingBy(Decided::part));
        for (TextPart part : parts) {
            String text = part.text();
            List<Decided> here = new ArrayList<>(byPart.getOrDefault(part.name(), List.of()).stream().filter(each -> each.end() <= text.length()).toList());
            BitSet decided = new BitSet(text.length());
            here.forEach(each -> decided.set(each.start(), each.end()));
            keptByPart.getOrDefault(part.name(), List.of()).forEach(each -> decided.set(each.start(), each.end()));
            everywhere.find(WordSearch.fold(text), (start, found) -> {
                int end = start + found.length();
                int next = decided.nextSetBit(start);
                if (whole(text, start, end) && (next < 0 || next >= end)) {
                    here.add(new Decided(part.name(), start, end, labels.getOrDefault(found, "[REDACTED]")));
                    decided.set(start, end);
                }
                return true;
            });
            part.replace(joined(merged(here), text).stream().map(each -> new Replacement(each.start(), each.end(), each.label())).toList());
        }
        word.clearCovers();
        byte[] bytes = word.toBytes();
        prove(bytes, words.keySet(), stay, key.keySet());
        return new Result(bytes, key);
    }

    /** Neighbours under one label become one: given name and surname found one by one are still one person. */
    private static List<Decided> joined(List<Decided> order, String text) {
        List<Decided> out = new ArrayList<>();
        for (Decided each : order) {
            Decided last = out.isEmpty() ? null : out.getLast();
            if (last != null && last.label().equals(each.label()) && text.substring(last.end(), each.start()).matches("[ \\u00a0]+")) {
                out.set(out.size() - 1, new Decided(last.part(), last.start(), each.end(), last.label()));
            } else {
                out.add(each);
            }
        }
        return out;
    }

    /** Whether a stretch is a word or words by itself, not a piece of a longer one. */
    private static boolean whole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Words that were rejected elsewhere with a reason may stay there, and a label may hold an accepted word. */
    private void prove(byte[] bytes, Set<String> words, Set<String> stay, Set<String> labels) {
        String allLabels = String.join(" ", labels).toLowerCase(Locale.ROOT);
        List<String> gone = words.stream().filter(word -> CaseRedaction.telling(word) && word.length() >= SHORTEST_IN_BYTES).filter(word -> {
            String lower = word.toLowerCase(Locale.ROOT);
            return stay.stream().noneMatch(each -> each.contains(lower)) && !allLabels.contains(lower);
        }).toList();
        List<String> left = Leftovers.find(bytes, gone);
        if (!left.isEmpty()) {
            throw new RedactionException(PackTexts.say("redact.left", file, left.size(), left.getFirst()));
        }
    }
}

package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.TextPart;
import org.ipag.scrutiny.office.redact.TextPart.Replacement;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.office.redact.WordSearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Redacts a case document: removes what hides, replaces accepted findings by role labels wherever they stand, and proves on the
 * written bytes that nothing accepted is left. The original is never changed. An OSGi service.
 */
@Component(service = CaseRedaction.class)
public final class CaseRedaction {

    /** Shorter words are looked for in texts only: three letters stand in any picture by chance. */
    private static final int SHORTEST_IN_BYTES = 6;
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");

    private final CaseScan scan;

    @Activate
    public CaseRedaction(@Reference CaseScan scan) {
        this.scan = scan;
    }

    /** A redacted file in memory and the report about it. */
    public record Redacted(byte[] word, RedactionReport report) {
    }

    /**
     * Redacts a file, accepting every finding that is at least so sure.
     *
     * @param in         the original, in any format that can be brought in
     * @param acceptOver least confidence, 0 to 1
     * @param out        the Word file to write, or plain text if its name ends with .txt; replaced if it exists, written whole or
     *                   not at all
     * @throws RedactionException if the file cannot be brought in, if both names are one file, or if something accepted would
     *                            stay in the output: then nothing is written
     */
    public RedactionReport redact(Path in, double acceptOver, Path out) {
        try {
            if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out)) {
                throw new RedactionException("The redacted file may not replace the original " + in.getFileName() + ". Give another name.");
            }
            Path folder = out.toAbsolutePath().getParent();
            if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
                throw new RedactionException(Files.isDirectory(out) ? out + " is a folder. Name the file to write." : "There is no folder " + folder + " to write " + out.getFileName() + " to. Make it first.");
            }
            Redacted redacted = redact(CaseDocument.open(in, scan.reader()), finding -> finding.confidence() >= acceptOver, Set.of());
            boolean plain = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt");
            Path part = Files.createTempFile(folder, ".redacting", ".part");
            try {
                Files.write(part, plain ? text(redacted.word()) : redacted.word());
                Files.move(part, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return redacted.report();
        } catch (IOException e) {
            throw new RedactionException(out.getFileName() + " cannot be written: " + e.getMessage() + ". Check that the folder exists and may be written to.", e);
        }
    }

    /** The words alone, for a file that is to be plain text. */
    private static byte[] text(byte[] word) {
        StringBuilder out = new StringBuilder();
        WordPackage.open(word, "the redacted file").texts().stream().filter(part -> part.name().matches("word/[a-z]+\\d*\\.xml")).forEach(part -> out.append(part.text()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Redacts a document in memory.
     *
     * @param accepted which findings are replaced; asked for the findings of the document without its hidden parts
     * @param known    names that are known already
     */
    public Redacted redact(CaseDocument document, Predicate<ScanReport.Finding> accepted, Set<String> known) {
        ScanReport before = scan.scan(document, known);
        Set<String> names = new LinkedHashSet<>(known);
        names.addAll(before.fullNames());
        WordPackage cleaned = WordPackage.open(document.word(), document.file());
        cleaned.removeHidden();
        byte[] bytes = cleaned.toBytes();

        Map<String, Set<String>> key = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        List<ScanReport.Finding> replaced = new ArrayList<>();
        WordPackage work = WordPackage.open(bytes, document.file());
        List<TextPart> parts = work.texts();
        // A plain text has no hidden parts: what was scanned is what is seen.
        boolean same = parts.stream().collect(Collectors.toMap(TextPart::name, TextPart::text)).equals(before.parts());
        ScanReport visible = same ? before : scan.scan(document.file(), document.format(), parts, work.hidden(), names);
        Map<String, List<ScanReport.Finding>> byPart = visible.findings().stream().collect(Collectors.groupingBy(ScanReport.Finding::part));
        for (TextPart part : parts) {
            List<DecidedRedaction.Decided> here = new ArrayList<>();
            for (ScanReport.Finding f : byPart.getOrDefault(part.name(), List.of())) {
                if (accepted.test(f)) {
                    here.add(new DecidedRedaction.Decided(part.name(), f.start(), f.end(), f.label()));
                    key.computeIfAbsent(f.label(), l -> new LinkedHashSet<>()).add(f.text());
                    if (!f.type().equals(CoveredWords.TYPE)) {
                        labels.putIfAbsent(f.text().strip(), f.label());
                    }
                    replaced.add(f);
                }
            }
            part.replace(DecidedRedaction.merged(here).stream().map(each -> new Replacement(each.start(), each.end(), each.label())).toList());
        }
        Set<String> words = new HashSet<>();
        labels.keySet().forEach(word -> words.addAll(List.of(SPACE.split(word.strip()))));
        words.removeIf(word -> !telling(word));
        work.replaceTypefaces(words);
        bytes = everywhere(work.toBytes(), document.file(), labels, true);
        List<String> sought = sought(labels.keySet());
        Set<String> stubborn = Leftovers.words(bytes, sought);
        if (!stubborn.isEmpty()) {
            // Within longer words: a surname in the name of a street. Better a strange word than a leak.
            Map<String, String> these = new LinkedHashMap<>(labels);
            these.keySet().removeIf(word -> !stubborn.contains(WordSearch.fold(word.strip())));
            bytes = everywhere(bytes, document.file(), these, false);
        }
        prove(bytes, document.file(), sought);

        WordPackage written = WordPackage.open(bytes, document.file());
        ScanReport after = scan.scan(document.file(), "docx", written.texts(), written.hidden(), Set.of());
        KnownLabels ours = new KnownLabels(key.keySet());
        List<ScanReport.Finding> remaining = after.findings().stream().filter(f -> !ours.covers(after.parts().getOrDefault(f.part(), ""), f.start(), f.end())).toList();
        return new Redacted(bytes, new RedactionReport(before, replaced, before.blocking(), remaining, after.blocking(), after, key));
    }

    /** The same words elsewhere, in any case, also with a line's end or an unseen sign within: a caption, a link's text, a part the scan was not sure about. */
    private static byte[] everywhere(byte[] bytes, String file, Map<String, String> labels, boolean wholeWords) {
        WordPackage work = WordPackage.open(bytes, file);
        StringBuilder all = new StringBuilder();
        work.texts().forEach(part -> all.append(part.text()).append('\n'));
        // Most accepted words are gone by now; to look for a thousand of them at every letter would take long.
        Set<String> left = new HashSet<>();
        new WordSearch(labels.keySet().stream().map(CaseRedaction::plain).toList()).find(WordSearch.fold(plain(all.toString())), (start, word) -> left.add(word) || true);
        List<String> longest = labels.keySet().stream().filter(CaseRedaction::telling).filter(word -> left.contains(WordSearch.fold(plain(word)))).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        if (longest.isEmpty()) {
            return bytes;
        }
        StringBuilder regex = new StringBuilder();
        Map<String, String> byPlain = new LinkedHashMap<>();
        for (String word : longest) {
            regex.append(regex.isEmpty() ? "" : "|").append(loose(word));
            byPlain.putIfAbsent(plain(word), labels.get(word));
        }
        String boundary = wholeWords ? "(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])" : regex.toString();
        Pattern pattern = Pattern.compile(boundary, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        KnownLabels ours = new KnownLabels(new HashSet<>(labels.values()));
        for (TextPart part : work.texts()) {
            List<Replacement> replacements = new ArrayList<>();
            Matcher m = pattern.matcher(part.text());
            while (m.find()) {
                if (!ours.covers(part.text(), m.start(), m.end())) {
                    replacements.add(new Replacement(m.start(), m.end(), byPlain.getOrDefault(plain(m.group()), "[REDACTED]")));
                }
            }
            part.replace(replacements);
        }
        return work.toBytes();
    }

    /** A pattern for a word, whatever white space parts it and whatever signs without width stand in it. */
    private static String loose(String word) {
        StringBuilder out = new StringBuilder();
        for (String piece : SPACE.split(UNSEEN.matcher(word.strip()).replaceAll(""))) {
            out.append(out.isEmpty() ? "" : "[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
            piece.codePoints().forEach(c -> out.append(Pattern.quote(Character.toString(c))).append("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*"));
        }
        return out.toString();
    }

    private static String plain(String word) {
        return SPACE.matcher(UNSEEN.matcher(word).replaceAll("").strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Short numbers and ordinary words in small letters are no identifiers by themselves, so they are replaced only where found. */
    static boolean telling(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        long digits = word.chars().filter(Character::isDigit).count();
        return digits >= 5 || letters >= 3 && Character.isUpperCase(word.charAt(0)) && !ordinary(word) || letters + digits >= 8;
    }

    /** One word that is also an ordinary one, such as Hope or Will: "I hope" must stay. */
    private static boolean ordinary(String word) {
        return word.indexOf(' ') < 0 && Set.of("will", "may", "hope", "mark", "grace", "rose", "brown", "green", "white", "black", "young", "long", "king", "hall", "wood", "stone", "day",
                "hill", "park", "best", "case", "price", "rich", "bill", "jack", "frank", "dawn", "joy", "faith", "june", "april", "august", "summer", "sky", "hunt", "field", "ford", "banks",
                "law", "little", "love", "page", "power", "small", "west", "north", "cook", "baker", "carpenter", "police", "short", "cross", "church", "street", "lane").contains(word.toLowerCase());
    }

    /** What is looked for in bytes: not the words that stand in every Word file, such as Strong, which is a surname and a style. */
    private static List<String> sought(Set<String> words) {
        String vocabulary = WordPackage.vocabulary();
        return words.stream().filter(w -> telling(w) && w.length() >= SHORTEST_IN_BYTES).filter(w -> w.indexOf(' ') > 0 || !vocabulary.contains(w.strip().toLowerCase(Locale.ROOT))).toList();
    }

    private static void prove(byte[] bytes, String file, List<String> sought) {
        List<String> left = Leftovers.find(bytes, sought);
        if (!left.isEmpty()) {
            throw new RedactionException(file + " was not written: " + left.size() + " accepted findings would stay in it, the first in " + left.get(0)
                    + ". Save the original from Word as a new file and try again.");
        }
    }
}

package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.codec.digest.DigestUtils;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.packs.GateReport.Find;
import org.ipag.scrutiny.packs.GateReport.Weight;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes the pack of a case and lets it stay on disk only if the last gate, which reads the written bytes again, lets it
 * pass. An OSGi service; safe for use from several threads.
 */
@Component(service = PackRelease.class)
public final class PackRelease {

    private final PackBuilder builder;
    private final WrittenFileGate gate;

    @Activate
    public PackRelease(@Reference PackBuilder builder, @Reference WrittenFileGate gate) {
        this.builder = builder;
        this.gate = gate;
    }

    /**
     * What came of it.
     *
     * @param file   where the pack is, or would be
     * @param bytes  the pack as written; null if it was refused
     * @param sha256 of the pack as written, in hexadecimal; null if it was refused
     * @param key    what each label stands for
     * @param gate   what the last gate found in the written file
     */
    public record Outcome(Path file, byte[] bytes, String sha256, Map<String, Set<String>> key, GateReport gate) {

        /** Whether the pack was written and may leave. */
        public boolean released() {
            return sha256 != null;
        }
    }

    /**
     * Writes the pack; the file appears under its name only if the gate lets it pass.
     *
     * @param file    the case, as a copy within a round that nobody changes meanwhile
     * @param topic   the round's topic
     * @param working bytes of the working copy; null if no document was brought in: then the description is the case
     * @param target  the file to write; replaced if it exists
     * @param date    the date printed in it
     * @throws RedactionException if something accepted would stay in the document, or the file cannot be written
     */
    public Outcome write(CaseFile file, Topic topic, byte[] working, Path target, LocalDate date) {
        String name = String.valueOf(target.getFileName());
        byte[] source = working == null ? PlainCopy.docx(text(file.getDescription()).lines().toList()) : working;
        DecidedRedaction.Result redacted = DecidedRedaction.of(file, source).redact();
        byte[] pack = builder.pack(file, topic, redacted.word(), date);
        try {
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".pack", ".part");
            try {
                Files.write(part, pack);
                byte[] written = Files.readAllBytes(part);
                GateReport report = inspect(file, topic, source, written, redacted.key(), name);
                if (!report.verdict().allowed()) {
                    return new Outcome(target, null, null, redacted.key(), report);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return new Outcome(target, written, DigestUtils.sha256Hex(written), redacted.key(), report);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RedactionException(PackTexts.say("pack.io", name, e.getMessage()), e);
        }
    }

    private GateReport inspect(CaseFile file, Topic topic, byte[] source, byte[] written, Map<String, Set<String>> key, String name) {
        GateReport report = gate.inspectPack(file, written, name, texts(source, name));
        String published = wordsOf(published(topic));
        List<Find> finds = new ArrayList<>();
        for (Find find : report.finds()) {
            // The gate itself knows the topic's words, and when they stand as a name; here it is about numbers and addresses.
            boolean topics = !find.hidden() && find.weight() != Weight.DECIDED && !find.type().equals(IdentifierType.PERSON_NAME.key()) && published.contains(wordsOf(find.text()));
            finds.add(topics ? new Find(Weight.DECIDED, find.type(), find.text(), find.part(), find.confidence(), PackTexts.say("gate.topic"), false) : find);
        }
        finds.addAll(leftovers(written, key, name));
        return new GateReport(report.file(), report.records(), finds);
    }

    /** Everything the topic says: it was the same before the case happened, so it tells nothing about it. */
    private static String published(Topic topic) {
        StringBuilder all = new StringBuilder();
        topic.eAllContents().forEachRemaining(each -> each.eClass().getEAllAttributes().forEach(attribute -> {
            if (each.eGet(attribute) instanceof String words) {
                all.append(words).append('\n');
            }
        }));
        return all.toString();
    }

    /** Words that were replaced in the document, and stand in a text that a person wrote for the pack. */
    private static List<Find> leftovers(byte[] written, Map<String, Set<String>> key, String name) {
        List<Find> left = new ArrayList<>();
        Map<String, String> texts = texts(written, name);
        key.forEach((label, all) -> all.stream().filter(CaseRedaction::telling).forEach(words -> texts.forEach((part, text) -> {
            if (wordsOf(text).contains(wordsOf(words))) {
                left.add(new Find(Weight.BLOCKING, "accepted", words, part, 1, label, false));
            }
        })));
        return left;
    }

    /** A text as words with one blank around each, so that a short name is not found within a longer word. */
    private static String wordsOf(String text) {
        return ' ' + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
    }

    private static Map<String, String> texts(byte[] word, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        WordPackage.open(word, name).texts().forEach(part -> texts.put(part.name(), part.text()));
        return texts;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

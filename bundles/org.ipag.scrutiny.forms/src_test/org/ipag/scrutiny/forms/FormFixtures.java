package org.ipag.scrutiny.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipag.scrutiny.forms.internal.reading.FormReaderService;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.office.text.internal.DocumentReaderService;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.topics.TopicException;
import org.ipag.scrutiny.topics.TopicLoader;

/** What tests of reading and importing start from. */
public final class FormFixtures {

    private FormFixtures() {
    }

    /** The shipped hate-crime topic. */
    public static Topic topic() {
        try {
            return new TopicLoader().load(
                    Path.of("../org.ipag.scrutiny.topic.hatecrime/topic/hate-crime.xmi").toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TopicException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A round about it. */
    public static Round round(String... districts) {
        Round round = RoundSetup.of(Ids.assignFresh(EcoreUtil.copy(topic()))).title("Hate crime 2026")
                .force("Northmoor Police").districtNames(List.of(districts)).year(2026)
                .campaign(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 17))
                .returnsDue(LocalDate.of(2026, 11, 6)).create("coordinator", Instant.parse("2026-09-01T09:00:00Z"));
        return Ids.assignMissing(round);
    }

    /** A reader as the running program has it. */
    public static FormReader reader() {
        return new FormReaderService(new DocumentReaderService());
    }

    /** Fills in the fields of an issued form as Word does it: the prompt gives way to the text, paragraph by paragraph. */
    public static void fill(Path issued, Path filled, Map<String, String> textByTag) throws IOException {
        rewrite(issued, filled, xml -> {
            String result = xml;
            for (Map.Entry<String, String> each : textByTag.entrySet()) {
                Pattern field = Pattern.compile("<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val=\"" + Pattern.quote(each.getKey())
                        + "\"/>.*?</w:sdt>", Pattern.DOTALL);
                Matcher matcher = field.matcher(result);
                if (!matcher.find()) {
                    throw new IllegalArgumentException("no field " + each.getKey());
                }
                result = result.substring(0, matcher.start()) + filled(matcher.group(), each.getValue())
                        + result.substring(matcher.end());
            }
            return result;
        });
    }

    private static String filled(String field, String text) {
        String plain = field.replaceAll("<w:showingPlcHdr[^>]*/>", "").replaceAll("<w:rStyle w:val=\"PlaceholderText\"/>", "");
        Matcher run = Pattern.compile("<w:t(?: [^>]*)?>[^<]*</w:t>").matcher(plain);
        StringBuilder words = new StringBuilder();
        for (String line : text.split("\n")) {
            words.append(words.isEmpty() ? "" : "<w:br/>").append("<w:t xml:space=\"preserve\">")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</w:t>");
        }
        return run.replaceFirst(Matcher.quoteReplacement(words.toString()));
    }

    /** Copies a Word file with its main part changed. */
    public static void rewrite(Path from, Path to, java.util.function.UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(from.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        parts.put("word/document.xml", change.apply(body).getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
    }
}

package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The promise of the redaction: whatever was accepted stands nowhere in the written file, in no part and no encoding. The search here
 * is its own, not the one that the redaction uses on itself.
 */
class NothingAcceptedStaysTest {

    private static final int FILES = 60;

    private static CaseScan scan;
    private static CaseRedaction redaction;

    @BeforeAll
    static void start() {
        scan = new CaseScan(new Scanner(), new OnlyWord());
        redaction = new CaseRedaction(scan);
    }

    @Test
    void inRandomFiles() throws IOException {
        int accepted = 0;
        for (int seed = 1; seed <= FILES; seed++) {
            RandomCase made = new RandomCase(new Random(seed));
            byte[] word = made.word();
            CaseRedaction.Redacted redacted = redaction.redact(CaseDocument.open(word, "case.docx", new OnlyWord()), f -> true, Set.of());
            for (ScanReport.Finding finding : redacted.report().replaced()) {
                String secret = plain(finding.text());
                if (secret.length() >= 6) {
                    accepted++;
                    assertThat(places(redacted.word(), secret)).as("seed %s, %s, planted %s", seed, secret, made.planted).isEmpty();
                }
            }
            assertThat(redacted.report().hidden()).as("seed %s", seed).isEmpty();
        }
        assertThat(accepted).as("the test looks for something").isGreaterThan(FILES * 3);
    }

    @Test
    void theSearchOfThisTestWorks() throws IOException {
        int found = 0;
        for (int seed = 1; seed <= 20; seed++) {
            RandomCase made = new RandomCase(new Random(seed));
            byte[] word = made.word();
            for (String plant : made.planted) {
                found += places(word, plain(plant.substring(0, plant.indexOf(" (")))).isEmpty() ? 0 : 1;
            }
            assertThat(found).isPositive();
        }
        assertThat(found).isGreaterThan(100);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00ad\\u200b]", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> places(byte[] word, String secret) throws IOException {
        List<String> places = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    String raw = references(new String(part, charset));
                    String joined = raw.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "");
                    if (plain(raw).contains(secret) || plain(joined).contains(secret)) {
                        places.add(entry.getName() + " in " + charset);
                    }
                }
            }
        }
        return places;
    }

    private static String references(String text) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});").matcher(text);
        return m.replaceAll(r -> java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(2), r.group(1).isEmpty() ? 10 : 16)))).replace("&amp;", "&").replace("&apos;", "'");
    }
}

package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.HiddenPart.Kind;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRedactionTest {

    private static CaseScan scan;
    private static CaseRedaction redaction;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        scan = new CaseScan(new Scanner(), new OnlyWord());
        redaction = new CaseRedaction(scan);
    }

    @Test
    void everyHidingPlaceIsShown() {
        Set<Kind> kinds = WordPackage.open(HostileCase.word(), "case.docx").hidden().stream().map(HiddenPart::kind).collect(Collectors.toSet());
        assertThat(kinds).containsAll(EnumSet.of(Kind.CORE_PROPERTY, Kind.EXTENDED_PROPERTY, Kind.CUSTOM_PROPERTY, Kind.COMMENT, Kind.TRACKED_INSERTION, Kind.TRACKED_DELETION,
                Kind.HIDDEN_TEXT, Kind.WHITE_TEXT, Kind.TEXT_BOX, Kind.HEADER, Kind.FOOTNOTE, Kind.FIELD_CODE, Kind.HYPERLINK, Kind.EMBEDDED_OBJECT, Kind.IMAGE_METADATA,
                Kind.ALTERNATIVE_TEXT, Kind.CUSTOM_XML, Kind.REVISION_ID, Kind.THUMBNAIL, Kind.BOOKMARK, Kind.DOCUMENT_VARIABLE, Kind.ALTERNATE_CONTENT, Kind.MACRO, Kind.PEOPLE_LIST));
    }

    @Test
    void nothingAcceptedIsLeftInAnyByte() throws IOException {
        Path in = folder.resolve("case.docx");
        Files.write(in, HostileCase.word());
        byte[] original = Files.readAllBytes(in);
        Path out = folder.resolve("redacted.docx");
        RedactionReport report = redaction.redact(in, 0.8, out);
        byte[] written = Files.readAllBytes(out);
        assertThat(Leftovers.find(original, List.of("Brasvander", HostileCase.PHONE))).as("the search itself works").hasSizeGreaterThan(15);
        assertThat(Leftovers.find(written, List.of(HostileCase.NAME, "Brasvander", "Quillon", HostileCase.PHONE))).isEmpty();
        assertThat(report.hidden()).isEmpty();
        assertThat(report.remaining()).isEmpty();
        assertThat(Files.readAllBytes(in)).as("the original is untouched").isEqualTo(original);
        String text = WordPackage.open(written, "out").texts().get(0).text();
        assertThat(text).contains("The victim [VICTIM] rang from [PHONE NUMBER].").contains("Mr [VICTIM] called & [VICTIM] was told")
                .contains("Added about [VICTIM]").contains("Box: [VICTIM]").contains("End.").doesNotContain("gone").doesNotContain("unseen").doesNotContain("pale");
    }

    @Test
    void acceptedStringsVanishFromRandomDocuments() {
        Random random = new Random(4);
        String[] given = {"Oluwaseun", "Zbigniew", "Xiaoyan", "Gurpreet", "Fatima", "Siobhán", "João"};
        String[] surnames = {"Adeyemi", "Wojtkowiak", "Zhang", "Dhaliwal", "Al-Rashid", "O'Brien", "da Silva"};
        for (int i = 0; i < 25; i++) {
            String name = given[random.nextInt(7)] + " " + surnames[random.nextInt(7)];
            String phone = "07700 900" + (100 + random.nextInt(900));
            String mail = "x" + random.nextInt(9999) + "@example.org";
            byte[] word = PlainCopy.docx(List.of("Victim: " + name, "He called from " + phone + " and wrote to " + mail + ".", name.toUpperCase() + " & \"" + name + "\""));
            CaseRedaction.Redacted redacted = redaction.redact(new CaseDocument("c.docx", "docx", word, List.of()), f -> true, Set.of());
            List<String> accepted = redacted.report().replaced().stream().map(ScanReport.Finding::text).toList();
            assertThat(accepted).contains(name, phone, mail);
            assertThat(Leftovers.find(redacted.word(), accepted)).isEmpty();
        }
    }

    @Test
    void offsetsFitTheExtractedText() {
        ScanReport report = scan.scan(new CaseDocument("c.docx", "docx", HostileCase.word(), List.of()), Set.of());
        assertThat(report.findings()).isNotEmpty().allSatisfy(f -> assertThat(report.parts().get(f.part()).substring(f.start(), f.end())).isEqualTo(f.text()));
    }

    @Test
    void leftoversAreFoundInEveryEncoding() {
        assertThat(Leftovers.find("a Brasvander b".getBytes(StandardCharsets.UTF_16BE), List.of("Brasvander"))).isNotEmpty();
        assertThat(Leftovers.find("x=Bras&#118;ander".getBytes(StandardCharsets.UTF_8), List.of("Brasvander"))).isNotEmpty();
        assertThat(Leftovers.find("u?n=O%27Brien%20Jo".getBytes(StandardCharsets.UTF_8), List.of("O'Brien Jo"))).isNotEmpty();
        assertThat(Leftovers.find("<d>QnJhc3ZhbmRlcg==</d>".getBytes(StandardCharsets.UTF_8), List.of("Brasvander"))).isNotEmpty();
        assertThat(Leftovers.find("alignment of Ali".getBytes(StandardCharsets.UTF_8), List.of("gnm"))).isEmpty();
    }

    @Test
    void refusesWhatItCannotBringInAndWritesNothing() throws IOException {
        Path in = folder.resolve("case.docx");
        Files.write(in, HostileCase.word());
        assertThatThrownBy(() -> redaction.redact(in, 0.8, in)).isInstanceOf(RedactionException.class).hasMessageContaining("may not replace");
        Path empty = Files.createFile(folder.resolve("empty.docx"));
        assertThatThrownBy(() -> redaction.redact(empty, 0.8, folder.resolve("o.docx"))).isInstanceOf(RedactionException.class).hasMessageContaining("empty.docx");
        assertThat(folder.resolve("o.docx")).doesNotExist();
    }

    @Test
    void namesThatAreAlsoTypefacesOrStylesAreRedactedAndNoTypefaceIsTakenForAPerson() throws IOException {
        byte[] word = Typefaces.word("The victim, Georgia Whitcombe, called. Mrs Strong saw it. Georgia was upset, and Mrs Strong helped her.");
        assertThat(Leftovers.find(word, List.of("Georgia"))).hasSizeGreaterThan(2);
        Path in = folder.resolve("typefaces.docx");
        Files.write(in, word);
        assertThat(scan.scan(in).findings()).extracting(ScanReport.Finding::text).allMatch(text -> text.matches(".*(?:Georgia|Strong).*"));
        Path out = folder.resolve("typefaces-redacted.docx");
        redaction.redact(in, 0.5, out);
        byte[] written = Files.readAllBytes(out);
        assertThat(Leftovers.find(written, List.of("Georgia", "Whitcombe"))).isEmpty();
        assertThat(WordPackage.open(written, "redacted").texts().getFirst().text()).doesNotContain("Strong");
    }
}

package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.office.docx.PoiWordRenderer;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.privacy.Scanner;
import org.ipag.scrutiny.store.Destruction;
import org.junit.jupiter.api.Test;

class PackBuilderTest {

    private final PackBuilder builder = new PackBuilder(new PoiWordRenderer());

    private static CaseFile file() {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        file.setLabel("Case A");
        file.setDescription("Abuse in a shop.");
        file.setSummary("A man shouted at [VICTIM].");
        file.setEasyRead("A man shouted. She was upset.");
        file.setReportedAt(LocalDateTime.of(2026, 3, 1, 9, 0));
        TimelineEvent event = RoundFactory.eINSTANCE.createTimelineEvent();
        event.setAt(LocalDateTime.of(2026, 3, 2, 10, 0));
        event.setTimeKnown(true);
        event.setWhat("First contact");
        file.getTimeline().add(event);
        return file;
    }

    private static Topic topic() {
        return TopicFactory.eINSTANCE.createTopic();
    }

    private byte[] pack(String text) {
        return builder.pack(file(), topic(), PlainCopy.docx(List.of(text)), LocalDate.of(2026, 4, 1));
    }

    private static String text(byte[] word) {
        return WordPackage.open(word, "pack").texts().get(0).text();
    }

    @Test
    void thePackHoldsTheCaseAndItsCompanions() {
        assertThat(text(pack("[VICTIM] was upset."))).contains("Case A").contains("[VICTIM] was upset.").contains("A man shouted.")
                .contains("1 d 1 h").contains("First contact");
    }

    @Test
    void everyCopyBearsItsNumber() {
        Copy copy = RoundFactory.eINSTANCE.createCopy();
        copy.setNumber(3);
        copy.setHolder("district chair");
        byte[] marked = builder.copy(pack("text"), copy, 12);
        WordPackage open = WordPackage.open(marked, "copy");
        assertThat(open.texts()).anySatisfy(part -> {
            assertThat(part.name()).startsWith("word/header");
            assertThat(part.text()).contains("Copy 3 of 12, held by district chair");
        });
        assertThat(new String(marked, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void theGateLooksAtTheWrittenFile() {
        WrittenFileGate gate = new WrittenFileGate(new CaseScan(new Scanner(), new OnlyWord()));
        byte[] leaking = pack("Mrs Oluwaseun Adeyemi called from 07700 900123.");
        assertThat(gate.pack(file(), leaking, Map.of()).reasons()).anySatisfy(r -> assertThat(r).contains("07700 900123"))
                .anySatisfy(r -> assertThat(r).contains("Oluwaseun Adeyemi"));
        assertThat(gate.pack(file(), pack("[VICTIM] called."), Map.of()).reasons()).noneSatisfy(r -> assertThat(r).contains("written file"));
    }

    @Test
    void theGateAsksNothingAboutAPackWithoutPersonalData() {
        WrittenFileGate gate = new WrittenFileGate(new CaseScan(new Scanner(), new OnlyWord()));
        org.ipag.scrutiny.model.round.Round round = RoundFactory.eINSTANCE.createRound();
        round.setTopic(topic());
        round.getTopic().getGuidance().add(guidance("Zebulon asks how the Wexmoor panel met."));
        CaseFile file = file();
        file.setTitle("Abuse at a bus stop");
        round.getCases().add(file);
        byte[] pack = builder.pack(file, round.getTopic(), PlainCopy.docx(List.of("[VICTIM] called the police.")), LocalDate.of(2026, 4, 1));
        assertThat(gate.inspectPack(file, pack, "pack.docx", Map.of()).finds()).filteredOn(f -> f.weight() != GateReport.Weight.DECIDED).isEmpty();
    }

    @Test
    void aFindingRejectedWithAReasonMayStay() {
        WrittenFileGate gate = new WrittenFileGate(new CaseScan(new Scanner(), new OnlyWord()));
        CaseFile file = file();
        String working = "Call 07700 900123.";
        RedactionFinding finding = RoundFactory.eINSTANCE.createRedactionFinding();
        finding.setType("phone");
        finding.setPart("word/document.xml");
        finding.setStart(5);
        finding.setEnd(17);
        finding.setDecision(FindingDecision.REJECTED);
        file.getRedactionFindings().add(finding);
        byte[] word = pack("Call 07700 900123.");
        Map<String, String> parts = Map.of("word/document.xml", working);
        assertThat(gate.pack(file, word, parts).reasons()).as("rejected without a reason").anySatisfy(r -> assertThat(r).contains("07700 900123"));
        finding.setDecisionReason("a public helpline");
        assertThat(gate.pack(file, word, parts).reasons()).noneSatisfy(r -> assertThat(r).contains("07700 900123"));
    }

    @Test
    void theCertificateNamesEveryCopy() {
        CaseFile file = file();
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        Copy gone = RoundFactory.eINSTANCE.createCopy();
        gone.setNumber(1);
        gone.setDestroyedOn(LocalDate.of(2026, 5, 2));
        gone.setDestroyedBy("note taker");
        Copy out = RoundFactory.eINSTANCE.createCopy();
        out.setNumber(2);
        file.getPack().getCopies().addAll(List.of(gone, out));
        assertThat(text(builder.certificate(file, Optional.empty(), LocalDate.of(2026, 5, 3)))).contains("2 May 2026, note taker").contains("not destroyed")
                .doesNotContain("Documents that were destroyed");
    }

    @Test
    void theCertificateNamesTheDocumentsThatWereDestroyed() {
        CaseFile file = file();
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setTitle("Scrutiny 2026");
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Northmoor Police");
        round.getCases().add(file);
        String original = "ab".repeat(32);
        String working = "cd".repeat(32);
        file.setSourceFile("crime report.docx");
        file.setSourceSha256(original);
        file.setWorkingSha256(working);
        Destruction record = new Destruction(Instant.parse("2026-05-02T12:00:00Z"), "A. Coordinator", "The time to keep them is over", Set.of(original));
        assertThat(text(builder.certificate(file, Optional.of(record), LocalDate.of(2026, 5, 3)))).contains("The documents of the case named here were destroyed.")
                .contains("Round: Scrutiny 2026, Northmoor Police")
                .contains("on 2 May 2026, by A. Coordinator. Reason: The time to keep them is over").contains("crime report.docx").contains(original)
                .doesNotContain(working).doesNotContain("copies");
    }

    @Test
    void tablesHeadingsAndListsOfTheCaseStay() throws Exception {
        String xml = xml(builder.pack(file(), topic(), HostileCase.zip(Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8),
                "word/document.xml", ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>The log</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Time</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Event</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>09:00</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>A call</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>").getBytes(StandardCharsets.UTF_8))), LocalDate.of(2026, 4, 1)));
        assertThat(xml).containsPattern("(?s)<w:pStyle w:val=\"Heading3\"/>(?:(?!</w:p>).)*The log").containsPattern("(?s)<w:tblHeader/>(?:(?!</w:tr>).)*Event");
        assertThat(xml.substring(xml.indexOf("The log"))).contains("<w:tbl>").contains("A call");
    }

    @Test
    void easyReadHasOneSentenceARowWithRoomForAPicture() throws Exception {
        String xml = xml(pack("text"));
        String easy = xml.substring(xml.indexOf("easy_read"), xml.indexOf("redacted_case"));
        assertThat(easy.split("<w:trHeight", -1)).as("two sentences").hasSize(3);
        assertThat(easy).contains("w:pStyle w:val=\"EasyRead\"");
    }

    @Test
    void parametersOfTheGuidanceAreFilled() {
        org.ipag.scrutiny.model.round.Round round = RoundFactory.eINSTANCE.createRound();
        round.setForce(RoundFactory.eINSTANCE.createForce());
        round.getForce().setName("Westmarch Police");
        round.setTopic(topic());
        round.getTopic().getGuidance().add(guidance("You look at how ${force} dealt with it.\n- One thing"));
        CaseFile file = file();
        round.getCases().add(file);
        String text = text(builder.pack(file, round.getTopic(), PlainCopy.docx(List.of("x")), LocalDate.of(2026, 4, 1)));
        assertThat(text).contains("how Westmarch Police dealt").contains("One thing").doesNotContain("${").doesNotContain("- One");
    }

    private static org.ipag.scrutiny.model.topic.Guidance guidance(String text) {
        var guidance = TopicFactory.eINSTANCE.createGuidance();
        guidance.setKey("g");
        guidance.setAudience(org.ipag.scrutiny.model.topic.Audience.PANEL);
        var section = TopicFactory.eINSTANCE.createGuidanceSection();
        section.setKey("s");
        section.setLabel("Why");
        section.setText(text);
        guidance.getSections().add(section);
        return guidance;
    }

    private static String xml(byte[] word) throws java.io.IOException {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}

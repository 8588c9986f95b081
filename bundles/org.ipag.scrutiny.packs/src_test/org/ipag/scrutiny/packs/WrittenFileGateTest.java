package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.KeptWords;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.PlainCopy;
import org.ipag.scrutiny.packs.GateReport.Weight;
import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileGateTest {

    private final WrittenFileGate gate = new WrittenFileGate(new CaseScan(new Scanner(), new OnlyWord()));

    @TempDir
    private Path folder;

    private static Round round() {
        Round round = RoundFactory.eINSTANCE.createRound();
        round.setForce(RoundFactory.eINSTANCE.createForce());
        District district = RoundFactory.eINSTANCE.createDistrict();
        district.setName("Brindlecote");
        round.getForce().getDistricts().add(district);
        round.setReport(RoundFactory.eINSTANCE.createReport());
        round.getReport().setAuthor("Northmoor Advisory Group");
        return round;
    }

    private static byte[] page(String text) {
        return ("<!DOCTYPE html><html><body><p>" + text + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static void keep(Round round, String words, String reason) {
        KeptWords kept = RoundFactory.eINSTANCE.createKeptWords();
        kept.setWords(words);
        kept.setReason(reason);
        round.getReport().getKeptWords().add(kept);
    }

    @Test
    void aPhoneNumberBlocksUntilSomebodySaysWhyItMayStay() {
        Round round = round();
        byte[] page = page("Call 07700 900123 for help.");
        assertThat(gate.inspectReport(round, page, "report.html").blocking()).singleElement().satisfies(f -> assertThat(f.text()).isEqualTo("07700 900123"));
        keep(round, "07700 900123", "");
        assertThat(gate.inspectReport(round, page, "report.html").blocking()).as("kept without a reason").hasSize(1);
        keep(round, "07700 900123", "It is a public helpline.");
        GateReport decided = gate.inspectReport(round, page, "report.html");
        assertThat(decided.blocking()).isEmpty();
        assertThat(decided.finds()).singleElement().satisfies(f -> {
            assertThat(f.weight()).isEqualTo(Weight.DECIDED);
            assertThat(f.reason()).isEqualTo("It is a public helpline.");
        });
    }

    @Test
    void aNameIsToBeDecidedAndThePlacesOfTheRoundAreNot() {
        GateReport report = gate.inspectReport(round(), page("Brindlecote: we spoke to Mrs Oluwaseun Adeyemi about it."), "report.html");
        assertThat(report.toDecide()).extracting(GateReport.Find::text).anyMatch(text -> text.contains("Adeyemi")).noneMatch(text -> text.contains("Brindlecote"));
        assertThat(report.verdict().allowed()).isFalse();
        assertThat(report.verdict().reasons()).anySatisfy(reason -> assertThat(reason).contains("Adeyemi"));
    }

    @Test
    void ordinaryWordsThatAreAlsoSurnamesAreNotAskedAbout() {
        assertThat(gate.inspectReport(round(), page("Owner: Head of Criminal Justice. Young people were asked. Case B was liked. Head of Hate Crime."), "report.html").toDecide()).isEmpty();
        assertThat(gate.inspectReport(round(), page("We thank Mr Head for coming."), "report.html").toDecide()).as("behind a title it is a name").hasSize(1);
    }

    @Test
    void aSurnameThatIsAlsoAPlaceOfTheRoundStopsWhereItStandsAsAName() {
        for (String name : List.of("We thank Mrs Brindlecote for coming.", "We spoke to Sergeant Brindlecote at noon.", "She was helped by Oluwaseun Brindlecote.", "He met the victim Brindlecote at home.")) {
            assertThat(gate.inspectReport(round(), page(name), "report.html").toDecide()).as(name).extracting(GateReport.Find::text).anyMatch(text -> text.contains("Brindlecote"));
        }
        for (String place : List.of("The group in Brindlecote met twice.", "Brindlecote: nine of ten agreed.", "Members from Brindlecote said so.")) {
            assertThat(gate.inspectReport(round(), page(place), "report.html").toDecide()).as(place).isEmpty();
        }
    }

    @Test
    void aWordWithACapitalThatNoListKnowsIsAskedAboutInAPack() {
        Round round = round();
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        round.getCases().add(file);
        for (String text : List.of("The letter went to the house where Wexbrandt lives, next to the school.", "They heard the story that Wexbrandt had moved.", "All the while the papers of Wexbrandt, it seems, lay there.")) {
            assertThat(gate.inspectPack(file, page(text), "pack.html", Map.of()).toDecide()).as(text).extracting(GateReport.Find::text).containsExactly("Wexbrandt");
        }
    }

    @Test
    void wordsThatSomebodyLookedAtDoNotHoldThePackBack() {
        Round round = round();
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        round.getCases().add(file);
        String text = "They heard the story that Wexbrandt had moved, with the slip SS0094410 in hand.";
        assertThat(gate.inspectPack(file, page(text), "pack.html", Map.of()).toDecide()).as("what nothing explains is not asked about here").extracting(GateReport.Find::text).containsExactly("Wexbrandt");
        RedactionFinding looked = RoundFactory.eINSTANCE.createRedactionFinding();
        looked.setType("unexplained");
        looked.setPart("text");
        looked.setStart(text.indexOf("Wexbrandt"));
        looked.setEnd(looked.getStart() + "Wexbrandt".length());
        looked.setReplacement("[REDACTED]");
        file.getRedactionFindings().add(looked);
        assertThat(gate.inspectPack(file, page(text), "pack.html", Map.of("text", text)).toDecide()).as("not looked at yet").hasSize(1);
        looked.setDecision(FindingDecision.REJECTED);
        looked.setDecisionReason("Looked at");
        assertThat(gate.inspectPack(file, page(text), "pack.html", Map.of("text", text)).toDecide()).isEmpty();
    }

    @Test
    void linksWithinAPageAndTheGroupThatPublishesItAreNotAskedAbout() {
        Round round = round();
        round.setCountyGroup(RoundFactory.eINSTANCE.createCountyGroup());
        round.getCountyGroup().setName("Northmoor Independent Advisory Group");
        byte[] page = "<!DOCTYPE html><html><head><meta name=\"author\" content=\"Northmoor Independent Advisory Group\"></head><body><a href=\"#section_key-findings\">Key findings</a></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(gate.inspectReport(round, page, "report.html").open()).isEmpty();
        assertThat(gate.inspectReport(round, "<!DOCTYPE html><html><body><a href=\"#oluwaseun_adeyemi\">Here</a></body></html>".getBytes(StandardCharsets.UTF_8), "report.html").open()).isNotEmpty();
    }

    @Test
    void aNameInCapitalsBetweenBracketsIsNoLabel() {
        assertThat(new KnownLabels(List.of()).covers("of [OLUWASEUN ADEYEMI] there", 4, 21)).isFalse();
        assertThat(gate.inspectReport(round(), page("We heard of [WITNESS 2] and [INJURED PARTY] there, and of [POSTCODE 1]."), "report.html").toDecide()).isEmpty();
        assertThat(new KnownLabels(List.of("[AUNT MAY]")).covers("see [AUNT MAY] there", 5, 13)).isTrue();
        assertThat(new KnownLabels(List.of()).covers("see [AUNT MAY] there", 5, 13)).isFalse();
    }

    @Test
    void aStringIsNamedOnceHoweverOftenItStands() {
        assertThat(gate.inspectReport(round(), page("Call 07700 900123. Again: 07700 900123. And 07700 900123."), "report.html").open()).hasSize(1);
    }

    @Test
    void hiddenPartsCannotBeDecidedAway() {
        Round round = round();
        keep(round, "for later", "It is harmless.");
        assertThat(gate.inspectReport(round, "<html><body><!--for later--><p>Text</p></body></html>".getBytes(StandardCharsets.UTF_8), "report.html").blocking()).singleElement()
                .satisfies(f -> assertThat(f.hidden()).isTrue());
    }

    @Test
    void aFileOnDiskIsRead() throws Exception {
        Path file = folder.resolve("report.docx");
        Files.write(file, PlainCopy.docx(List.of("Write to case@example.org.")));
        assertThat(gate.inspectReport(round(), file).blocking()).singleElement().satisfies(f -> assertThat(f.type()).isEqualTo("email"));
    }
}

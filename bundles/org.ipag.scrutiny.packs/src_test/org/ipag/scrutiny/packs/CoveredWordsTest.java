package org.ipag.scrutiny.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.office.redact.Leftovers;
import org.ipag.scrutiny.office.redact.WordPackage;
import org.ipag.scrutiny.privacy.Scanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveredWordsTest {

    private static final String COVERED = "by the lilac gazebo keeper";

    @TempDir
    private Path folder;
    private final CaseScan scan = new CaseScan(new Scanner(), new OnlyWord());
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("case.docx");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body><w:p><w:r><w:t>The shop opened.</w:t></w:r></w:p>"
                + "<w:p><w:r><w:pict><v:rect style=\"position:absolute;margin-left:0;margin-top:0;width:400pt;height:14pt\" fillcolor=\"black\"/></w:pict></w:r><w:r><w:t>" + COVERED
                + "</w:t></w:r></w:p><w:p/><w:p/><w:p><w:r><w:t>It was said by the owner.</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        Files.write(file, HostileCase.zip(parts));
    }

    @Test
    void areTakenAwayWhereNobodyDecidesOneByOne() throws IOException {
        Path out = folder.resolve("out.docx");
        RedactionReport report = new CaseRedaction(scan).redact(file, 0.5, out);
        assertThat(Leftovers.find(Files.readAllBytes(out), List.of("gazebo"))).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.key()).containsEntry(CoveredWords.LABEL, Set.of(COVERED));
        assertThat(report.after().parts().get("word/document.xml")).contains("[BLACKED OUT]", "The shop opened.", "It was said by the owner.");
    }

    @Test
    void remainToBeDecidedWhereLittleIsAccepted() {
        assertThat(new CaseRedaction(scan).redact(file, 0.95, folder.resolve("out.docx")).remaining()).extracting(ScanReport.Finding::type, ScanReport.Finding::text).containsExactly(org.assertj.core.groups.Tuple.tuple(CoveredWords.TYPE, COVERED));
    }

    @Test
    void areAFindingOfTheirOwnThatAPersonAcceptsOrRejects() {
        CaseIntake.Intake intake = new CaseIntake(scan).read(file, null);
        List<RedactionFinding> findings = IntakeFindings.of(intake);
        RedactionFinding covered = findings.stream().filter(each -> each.getType().equals(CoveredWords.TYPE)).findFirst().orElseThrow();
        assertThat(covered.getReplacement()).isEqualTo(CoveredWords.LABEL);
        assertThat(covered.getReason()).contains("box");
        covered.setDecision(FindingDecision.ACCEPTED);
        assertThat(text(DecidedRedaction.of(findings, intake.working(), "case.docx").redact().word())).contains(CoveredWords.LABEL).doesNotContain("gazebo");
        covered.setDecision(FindingDecision.REJECTED);
        byte[] kept = DecidedRedaction.of(findings, intake.working(), "case.docx").redact().word();
        assertThat(text(kept)).contains(COVERED);
        assertThat(CoveredWords.in(WordPackage.open(kept, "kept.docx").texts())).as("decided once is decided").isEmpty();
    }

    private static String text(byte[] word) {
        return WordPackage.open(word, "w").texts().get(0).text();
    }
}

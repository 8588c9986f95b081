package org.ipag.scrutiny.ui.report.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.WrittenFile;
import org.ipag.scrutiny.packs.GateReport;
import org.ipag.scrutiny.packs.GateReport.Find;
import org.ipag.scrutiny.packs.GateReport.Weight;
import org.junit.jupiter.api.Test;

class ReportFindsTest {

    private static final String BODY = "word/document.xml";

    private final Round round = RoundFactory.eINSTANCE.createRound();
    private final ReportSection methodology = RoundFactory.eINSTANCE.createReportSection();
    private final Answer answer = RoundFactory.eINSTANCE.createAnswer();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Find> finds = new ArrayList<>();

    ReportFindsTest() {
        round.setReport(RoundFactory.eINSTANCE.createReport());
        methodology.setText("Call 01632 960123 with questions.");
        round.getReport().getSections().add(methodology);
        Return one = RoundFactory.eINSTANCE.createReturn();
        ReturnDocument form = RoundFactory.eINSTANCE.createReturnDocument();
        form.setPersonCompleting("Rosalind Featherstone");
        one.getDocuments().add(form);
        answer.setText("Ask Jo on 07700 900123.");
        one.getAnswers().add(answer);
        round.getReturns().add(one);
        Ids.assignMissing(round);
        texts.put(BODY, "Contents\nThe report\n1 Introduction\nAll is well.\nMethodology\nCall 01632 960123 with questions.\n"
                + "3.1 Responses\n\u201cAsk Jo on 07700 900123.\u201d\nAgain: 01632 960123.\n");
    }

    private void found(Weight weight, String type, String words, String part, boolean hidden) {
        finds.add(new Find(weight, type, words, part, 0.9, "a reason", hidden));
    }

    private List<ReportFind> finds(String... names) {
        return ReportFinds.of(round, new GateReport("report.docx", List.of(), finds), List.of(names),
                List.of("Introduction", "Methodology", "Responses"), "County group", new WrittenFile("docx", texts, List.of()));
    }

    @Test
    void saysOnceWhereTheWordsStandAndWhatPrintsThem() {
        found(Weight.TO_DECIDE, "person-name", "Jo", BODY, false);
        found(Weight.BLOCKING, "phone", "01632 960123", BODY, false);
        found(Weight.BLOCKING, "phone", "01632 960123", BODY, false);
        found(Weight.BLOCKING, "phone", "07700 900123", BODY, false);
        found(Weight.DECIDED, "person-name", "Averleigh", BODY, false);
        found(Weight.BLOCKING, "core-property", "County group", "docProps/core.xml", false);
        List<ReportFind> all = finds();
        assertThat(all).extracting(ReportFind::words).as("what must go before what may be nothing, each once")
                .containsExactly("01632 960123", "07700 900123", "Jo");
        ReportFind first = all.getFirst();
        assertThat(first.kind()).isEqualTo("Phone number");
        assertThat(first.times()).isEqualTo(2);
        assertThat(first.section()).isEqualTo("Methodology");
        assertThat(first.around()).isEqualTo("Call 01632 960123 with questions.");
        assertThat(first.place()).isSameAs(methodology);
        assertThat(first.keeping()).isEqualTo(ReportFind.Keeping.POSSIBLE);
        assertThat(all.get(1).section()).isEqualTo("Responses");
        assertThat(all.get(1).place()).isSameAs(answer);
    }

    @Test
    void whoCompletedAFormCanNeverStayNorWhatHides() {
        texts.put(BODY, texts.get(BODY) + "Rosalind Featherstone said so.\n");
        found(Weight.TO_DECIDE, "person-name", "Featherstone", BODY, false);
        found(Weight.BLOCKING, "comment", "a remark", "word/comments.xml", true);
        List<ReportFind> all = finds("Rosalind Featherstone");
        assertThat(all).extracting(ReportFind::words).containsExactly("Rosalind Featherstone", "a remark");
        assertThat(all).extracting(ReportFind::keeping).containsExactly(ReportFind.Keeping.NEVER_PUBLISHED,
                ReportFind.Keeping.HIDDEN);
        assertThat(all.getFirst().around()).isEqualTo("Rosalind Featherstone said so.");
        assertThat(all.get(1).kind()).isEqualTo("Hidden part");
    }

    @Test
    void slidesSheetsAndPropertiesAreNamedAsPeopleNameThem() {
        texts.put("ppt/slides/slide3.xml", "Call 0303 123 4567\n");
        texts.put("ppt/notesSlides/notesSlide3.xml", "Call 0303 123 4568\n");
        texts.put("xl/sharedStrings.xml", "Call 0303 123 4569\n");
        texts.put("docProps/core.xml", "Jo Example\n");
        found(Weight.BLOCKING, "phone", "0303 123 4567", "ppt/slides/slide3.xml", false);
        found(Weight.BLOCKING, "phone", "0303 123 4568", "ppt/notesSlides/notesSlide3.xml", false);
        found(Weight.BLOCKING, "phone", "0303 123 4569", "xl/sharedStrings.xml", false);
        found(Weight.BLOCKING, "person-name", "Jo Example", "docProps/core.xml", false);
        assertThat(finds()).extracting(ReportFind::section).containsExactly("Slide 3", "Notes of slide 3",
                "A sheet of the workbook", "Properties of the file");
    }

    @Test
    void aDecisionIsKeptWithWhoAndWhyAndCanBeUndone() {
        EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
                new BasicCommandStack());
        domain.getCommandStack().execute(KeepWords.command(domain, round, "01632 960123", "The public helpline",
                "A. Coordinator", "Keep it"));
        assertThat(round.getReport().getKeptWords()).singleElement().satisfies(kept -> {
            assertThat(kept.getId()).isNotNull();
            assertThat(kept.getWords()).isEqualTo("01632 960123");
            assertThat(kept.getReason()).isEqualTo("The public helpline");
            assertThat(kept.getDecidedBy()).isEqualTo("A. Coordinator");
            assertThat(kept.getDecidedAt()).isNotNull();
        });
        domain.getCommandStack().undo();
        assertThat(round.getReport().getKeptWords()).isEmpty();
    }
}

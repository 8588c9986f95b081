package org.ipag.scrutiny.ui.cases.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EAttribute;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.junit.jupiter.api.Test;

class BroughtInTest {

    private final DeskCase made = new DeskCase();

    @Test
    void everythingIsOneStepOfUndo() {
        made.broughtIn();
        assertThat(made.file.getState()).isEqualTo(CaseState.REDACTING);
        assertThat(made.file.getSourceFile()).isEqualTo("case.docx");
        assertThat(made.file.getWorkingSha256()).isEqualTo("working");
        assertThat(made.file.getRedactionFindings()).extracting(RedactionFinding::getType).containsExactly("person-name",
                "phone", "person-name", "quasi-identifier", "hidden-comment");
        made.undo();
        assertThat(made.file.getState()).isEqualTo(CaseState.LONGLISTED);
        assertThat(made.file.getStateChanges()).hasSize(1);
        assertThat(made.file.getWorkingSha256()).isNull();
        assertThat(made.file.getRedactionFindings()).isEmpty();
    }

    @Test
    void theRoundKeepsNoneOfTheWordsFound() {
        made.broughtIn();
        for (RedactionFinding finding : made.file.getRedactionFindings()) {
            for (EAttribute attribute : finding.eClass().getEAllAttributes()) {
                assertThat(String.valueOf(finding.eGet(attribute))).doesNotContainIgnoringCase("Tressell")
                        .doesNotContain("960123").doesNotContain("bakery").doesNotContain("ask her");
            }
        }
    }

    @Test
    void anotherDocumentReplacesTheFindings() {
        made.broughtIn().broughtIn();
        assertThat(made.file.getRedactionFindings()).hasSize(5);
        made.file.setState(CaseState.RELEASED);
        assertThat(BroughtIn.refusal(made.file)).contains("Released");
    }
}

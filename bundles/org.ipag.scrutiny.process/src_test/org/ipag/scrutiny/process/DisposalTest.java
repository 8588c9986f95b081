package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundState;
import org.junit.jupiter.api.Test;

class DisposalTest {

    @Test
    void documentsMayGoOnceTheRoundIsClosedTheCaseDisposedOfAndEveryCopyDestroyed() {
        Round round = RoundFactory.eINSTANCE.createRound();
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        round.getCases().add(file);
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        Copy copy = RoundFactory.eINSTANCE.createCopy();
        file.getPack().getCopies().add(copy);
        assertThat(Disposal.of(file).reasons()).containsExactly("The round is not closed, so the documents may still be needed.", "The case is neither disposed of nor withdrawn.",
                "One copy of the pack is not recorded as destroyed.");
        round.setState(RoundState.CLOSED);
        file.setState(CaseState.DISPOSED);
        assertThat(Disposal.of(file).reasons()).hasSize(1);
        copy.setDestroyedOn(LocalDate.of(2026, 11, 20));
        assertThat(Disposal.of(file).allowed()).isTrue();
    }

    @Test
    void theDocumentsOfACaseAreItsOriginalItsWorkingCopyAndItsPack() {
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        assertThat(Disposal.documents(file)).isEmpty();
        file.setSourceSha256("aa");
        file.setWorkingSha256("aa");
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        file.getPack().setSha256("bb");
        assertThat(Disposal.documents(file)).containsExactly("aa", "bb");
    }
}

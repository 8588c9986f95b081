package org.ipag.scrutiny.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Round;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    @Test
    void abbreviationsAreFoundWithTheirPlurals() {
        assertThat(Abbreviations.in("The OIC asked VSS, two PCSOs and the CoP about MH; the PSE's log."))
                .containsExactly("OIC", "VSS", "PCSO", "CoP", "MH", "PSE");
    }

    @Test
    void oneWhoseCapitalsStandApartIsFoundInATextWithoutAnyOther() {
        assertThat(Abbreviations.in("The R&D people rang.")).containsExactly("R&D");
        assertThat(Abbreviations.in("We asked the CoP.")).containsExactly("CoP");
        assertThat(Abbreviations.in("We Asked Mr A. about it.")).isEmpty();
    }

    @Test
    void wordsEverybodyKnowsAndNumeralsAreNot() {
        assertThat(Abbreviations.in("On TV in the UK, I saw part II of A Case, at 5 PM. McDonald rang Q4. OK?")).isEmpty();
    }

    @Test
    void shoutingAndHeadingsAreLeftAlone() {
        assertThat(Abbreviations.in("THE POLICE WERE VERY GOOD\nThe OIC rang.")).containsExactly("OIC");
    }

    @Test
    void addressesAndCodesAreNotWords() {
        assertThat(Abbreviations.in("See http://x.example/ABC or mail JB@example.org, ref 12/AB3")).isEmpty();
    }

    @Test
    void aTextMayExplainItself() {
        assertThat(Abbreviations.explainedIn("The officer in charge (OIC) rang.")).containsExactly("OIC");
        assertThat(Abbreviations.explainedIn("VSS (Victim Support Service) rang.")).containsExactly("VSS");
        assertThat(Abbreviations.explainedIn("We liked it (OIC excepted).")).isEmpty();
    }

    @Test
    void theGlossaryAndTheForcesOwnNamesExplain() {
        Round round = Sample.round("Ashby");
        round.getForce().setShortName("FMP");
        Passage quoted = Sample.passage(Sample.answer(round, "Ashby", 1, "The OIC told FMP and VSS and MH."),
                "The OIC told FMP and VSS", Coding.STRENGTH);
        Sample.quotation(round, quoted, quoted.getText());
        assertThat(Abbreviations.unexplained(round)).extracting(Abbreviations.Use::term, Abbreviations.Use::printed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("VSS", true),
                        org.assertj.core.groups.Tuple.tuple("MH", false));
    }

    @Test
    void explainedOnceInPrintIsExplained() {
        Round round = Sample.round("Ashby");
        Sample.area(round, "Work of the Victim Support Service (VSS)");
        Sample.recommendation(round, "Fund VSS");
        assertThat(Abbreviations.unexplained(round)).isEmpty();
    }
}

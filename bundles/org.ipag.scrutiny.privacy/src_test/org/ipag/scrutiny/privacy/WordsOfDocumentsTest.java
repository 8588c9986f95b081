package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that stand in documents of this field, and in the codes of their fields, are nobody's name. */
class WordsOfDocumentsTest {

    @Test
    void fieldCodesAreNoNames() {
        assertThat(names("Introduction PAGEREF _Toc1 3\nMethodology PAGEREF _Toc2 4\nThanks to Mrs Adeyemi, NUMPAGES"))
                .containsExactly("Adeyemi");
    }

    @Test
    void wordsOfTheExerciseAreNoNames() {
        assertThat(names("Redaction and confidentiality. The redaction was agreed. An aide-memoire was given out."))
                .isEmpty();
    }

    @Test
    void aCaseIsNobody() {
        assertThat(names("Case A\nThe group thought the call handler was good. See Case B. Case B was liked.")).isEmpty();
    }

    @Test
    void quartersOfTheCountryAndNamesOfProductsAreNoPeople() {
        assertThat(names("West Kent has seen a rise compared with East Kent. Patrols went from Great Yarmouth to Whitstable. "
                + "It reads OpenDocument files. Drugs were found under S23 MDA 1971. The post said KENT POLICE."))
                .isEmpty();
    }

    @Test
    void lawsSchemesBrandsAndPubsAreNoPeople() {
        assertThat(names("A disclosure under Martha's Law was made. She was told of Ask for Angela and the Herbert Protocol. He had a Stanley knife, "
                + "a Tommy Hilfiger coat and a bottle of Jack Daniel's. They met at the Queen's Head. An Osman warning was given. It was stolen from Ted Baker."))
                .isEmpty();
    }

    @Test
    void somebodyCalledLikeAShopIsSomebody() {
        assertThat(names("The victim William Hill rang. Mr McDonald agreed. Ted Baker said no.")).containsExactly("William Hill", "McDonald", "Ted Baker");
    }

    @Test
    void shorthandOfLogsIsNobody() {
        assertThat(names("Prev log seen. Adv given. Doesn't want visit. Arg over money. Crimed. Rpt sent. Can you check? Op Fairweather is on. An unsigned letter came. Val £20."))
                .isEmpty();
    }

    @Test
    void shopsAndUnitsAreNobody() {
        assertThat(names("Cuckooing feared. Early Help told. Solr rang. POLIT informed. He bought it at Halfords and Screwfix. Modus unknown.")).isEmpty();
    }

    @Test
    void monthsStayMonthsWhereSomebodyIsCalledSo() {
        assertThat(names("The witness June Mensah rang on 17 June and has waited since June.")).containsExactly("June Mensah");
        assertThat(names("The witness June Mensah rang. The statement of June was read.")).containsExactly("June Mensah", "June");
    }

    @Test
    void partsOfTheCountryAreNoPeople() {
        assertThat(names("The panel of North Weald felt that it was good.")).isEmpty();
    }

    @Test
    void surnamesThatAreSmallWordsAreFoundBehindAGivenName() {
        assertThat(names("My name is Hung Do and I live here. Their tenant, Ms Thao Do, agreed. They met Catarina da Costa.")).containsExactly("Hung Do", "Thao Do", "Catarina da Costa");
        assertThat(names("What did Mr Mensah do? He will do it.")).containsExactly("Mensah");
    }

    @Test
    void inALineOfCapitalsANameKnownAlreadyIsFoundThoughItIsAWord() {
        assertThat(names("The victim Poppy Adeyemi rang.\nC/B TO POPPY, N/A. POPPY SAYS IT WAS DARK. RK IS MR JOAO DA COSTA OF NO FIXED ABODE. MR DA COSTA N/C."))
                .containsExactly("Poppy Adeyemi", "POPPY", "POPPY", "JOAO DA COSTA", "DA COSTA");
    }

    private static java.util.List<String> names(String text) {
        return new Scanner().scan(text).detections().stream()
                .filter(each -> each.type().equals(IdentifierType.PERSON_NAME.key())).map(Detection::text).toList();
    }
}

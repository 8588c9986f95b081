package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are called besides their names, and what is called like people. */
class NicknamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I saw a man I know as Pliers by the till. Pliers lifted a bottle.|Pliers",
        "A man known only as Uncle Nine took the papers.|Uncle Nine",
        "He goes by Rocket, lives on the estate.|Rocket",
        "He calls himself 'The Plumber' on the wing.|The Plumber",
        "He said he knew your brother Pickle from school.|Pickle",
        "The number is saved as Bounce in her phone.|Bounce",
        "Philippa Rose, known to everyone as Pip, came.|Pip",
        "Zubair Ansari and his brother Zubair (zubo) came.|zubo",
        "I can do Tuesday.\\n\\nElef\\n\\n> Thanks for that.|Elef",
        "We met Adjoa Sarpong-Mensah. Texts show that AS-M agreed.|AS-M",
        "Femi Alabi rang. He said F. owes him rent.|F.",
        "We spoke to Ionela Petrescu. Ionelas passport was in the car.|Ionelas",
        "[02/11/2026, 19:04:11] Folasade A: has anyone seen him|Folasade A",
        "went to see mrs j. kowalska and got no reply|j. kowalska",
        "left the bag with ms florentina tarca yesterday|florentina tarca",
        "CHEPKOECH, A\\nBorn 1951|CHEPKOECH, A",
        "SMS in from Awrala: call me|Awrala",
        "To: Ecclesham W; Brown P\\nHello|Ecclesham W",
        "He said \"Harry, tell her to give me the keys\" twice.|Harry",
        "We saw Erdinçoglu. He threw it at Erdincoglu.|Erdincoglu",
    })
    void names(String text, String name) {
        assertThat(Findings.of("person-name", text.replace("\\n", "\n"))).as(text).anySatisfy(f -> assertThat(f).contains(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Signed by DI \"Mac\" McIlroy at noon.|McIlroy", "17:40 6137 BIRTWISTLE TO THE SCENE|6137 BIRTWISTLE", "COMMENT 6048 COLQUHOUN: CONTACT THE SHOP|6048 COLQUHOUN",
        "Rights given again.   DO Marlowby|Marlowby", "Cell visit DO 8817. Asleep.|DO 8817", "Done by: 3816 and another|3816", "The officer was pleasant, her shoulder said 3317. She left.|3317"})
    void officers(String text, String officer) {
        assertThat(Findings.of("officer", text)).as(text).anySatisfy(f -> assertThat(f).contains(officer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"He ran down Penfold Way to the shops.", "TAXI RANK SAYS HE ASKED FOR ADLER GROVE", "The window was mended by Hartley Grant Law.", "The locks were changed by Samuel Gray Jewellers.",
        "We shall rely on R v Ghosh in this matter.", "Best wishes", "They have a cat called Biscuit.", "She bought it in Fred Perry.", "The dog is a Jack Russell and barks.", "He drove a Morris Minor.",
        "The house is known as Rose Cottage.", "It is known as Section 60 and it ends at ten.", "He goes by bus.", "There was no CCTV on Juniper Close.", "CALLER WILL WAIT BY THE BELL", "0748HRS RISK ASSESSMENT: none", "DO NOT ENTER", "What to DO Next"})
    void nobody(String text) {
        assertThat(Findings.of("person-name", text)).as(text).isEmpty();
    }
}

package org.ipag.scrutiny.process.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.ipag.scrutiny.process.quotations.NearDuplicates.Pair;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void theSameVoiceInOtherWordsIsFound() {
        String one = "The group felt that the initial response was good and the victim was kept informed";
        String two = "The group felt the initial response was very good and that the victim was well informed";
        assertThat(pairs(one, "Nothing to add about the lines of enquiry here", two))
                .containsExactly(new Pair<>(one, two));
    }

    @Test
    void aPartOfALongerOneIsFound() {
        String whole = "We were told on the day that nobody had rung the victim back for more than three weeks";
        String part = "nobody had rung the victim back";
        assertThat(pairs(whole, part)).containsExactly(new Pair<>(whole, part));
    }

    @Test
    void shortOnesMustBeTheSame() {
        assertThat(pairs("Very good.", "Very good!", "Very poor.")).hasSize(1);
    }

    @Test
    void differentVoicesStayApart() {
        assertThat(pairs("The officer was kind and rang the victim back the same day",
                "The victim had to ring three times before anybody called back",
                "More should be done in schools to explain what hate crime is")).isEmpty();
    }

    @Test
    void aThousandTextsAboutTheSameThingAreNotAllTheSame() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add("the victim was told w" + i + " x" + i + " y" + i + " z" + i);
        }
        many.add("the victim was told w7 x7 y7 z7");
        assertThat(NearDuplicates.among(many, Function.identity())).containsExactly(
                new Pair<>(many.get(7), many.get(1000)));
    }

    private static List<Pair<String>> pairs(String... texts) {
        return NearDuplicates.among(List.of(texts), Function.identity());
    }
}

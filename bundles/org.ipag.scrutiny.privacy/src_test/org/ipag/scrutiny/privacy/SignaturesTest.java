package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters with which somebody signs, speaks or is told beside a name. */
class SignaturesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "Subject: rota\\n\\nPlease ring her back on Monday.\\n\\nV\\n\\n-----Original Message-----|V",
        "Subject: rota\\n\\nPlease ring her back on Monday. V x|V",
        "Ring me before you ring the CPS. QB 17/1\\n|QB",
        "Supervisor tick: 27/06 QB  - two late updates.|QB",
        "clip 2 of 3, typed by qj]|qj",
        "Minutes: qz\\n|qz",
        "Present: PS Dilys Quarmby (chair)\\nDQ: was the recall right?\\n|DQ",
    })
    void whoeverSigns(String text, String letters) {
        assertThat(Findings.sure(text.replace("\\n", "\n")).stream().map(Detection::text).toList()).contains(letters);
    }

    @Test
    void lettersInBracketsThatAreWordsButSpeak() {
        assertThat(Findings.of("person-name", "Present: Hiba Issa (HI)\nHI \u2013 I was at home.\nHI \u2013 No.\n")).isEqualTo(List.of("Hiba Issa", "HI", "HI", "HI"));
        assertThat(Findings.of("person-name", "Interpreter Jerome St Hill (JS) on line.")).contains("JS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: choices\n\nTick one.\n\nA\nB\nC\n", "Grade given.\n\nB\n\nGrade taken away.", "Subject: plan\n\nSee plan B\n\nIt is attached.", "Order by type: red", "He rang the CPS. CPS 17/1\n", "Notes: no\n", "Minutes: yes\n", "Minutes: ten\n", "checked by me."})
    void nobody(String text) {
        assertThat(Findings.sure(text).stream().filter(d -> d.type().equals("officer") || d.type().equals("person-name")).map(Detection::text).toList()).isEmpty();
    }
}

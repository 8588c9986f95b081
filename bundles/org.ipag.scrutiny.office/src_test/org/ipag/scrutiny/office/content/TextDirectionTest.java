package org.ipag.scrutiny.office.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDirectionTest {

    private static final String HEBREW = "\u05d4\u05e9\u05d9\u05d7\u05d4";

    @Test
    void theFirstLetterWithADirectionDecides() {
        assertThat(TextDirection.isRightToLeft("\u201c" + HEBREW + " was said")).isTrue();
        assertThat(TextDirection.isRightToLeft("They said " + HEBREW)).isFalse();
        assertThat(TextDirection.isRightToLeft("\u0141\u00f3d\u017a 2026")).isFalse();
        assertThat(TextDirection.isRightToLeft("")).isFalse();
    }

    @Test
    void wordsArePartedWhereTheDirectionChangesAndNothingIsLost() {
        assertThat(TextDirection.parts("Holt")).containsExactly(new TextDirection.Part("Holt", false));
        assertThat(TextDirection.parts("They said " + HEBREW + " twice.")).containsExactly(
                new TextDirection.Part("They said ", false), new TextDirection.Part(HEBREW, true),
                new TextDirection.Part(" twice.", false));
    }
}

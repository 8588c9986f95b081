package org.ipag.scrutiny.ui.feedback.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.Theme;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.junit.jupiter.api.Test;

class PassageStylesTest {

    @Test
    void whatASignStandsForIsSaidInWords() {
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setLabel("First contact");
        Passage passage = RoundFactory.eINSTANCE.createPassage();
        passage.setCoding(Coding.STRENGTH);
        passage.getThemes().add(theme);
        passage.setQuotable(true);
        assertThat(PassageStyles.signs(passage, new ThemeSlots(List.of(theme)))).isEqualTo("S \u00b7 FC \u00b7 \u201c\u201d");
        assertThat(PassageStyles.words(passage)).isEqualTo("Strength, First contact, Worth quoting");
        assertThat(PassageStyles.words(RoundFactory.eINSTANCE.createPassage())).isEmpty();
    }
}

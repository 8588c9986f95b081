package org.ipag.scrutiny.forms.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Logger;

import org.ipag.scrutiny.forms.FormFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every form of the corpora, and compares with what a person reads in them. */
class CorpusTest {

    private static final Logger LOG = Logger.getLogger(CorpusTest.class.getName());

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "corpus-nasty", "corpus-held-out", "corpus-blind", "corpus-strangers", "corpus-strangers-2", "corpus-strangers-3", "corpus-strangers-4"})
    void formsAreReadAsAPersonReadsThem(String corpus) throws Exception {
        CorpusScore score = CorpusScore.of(Path.of("src_test", corpus), FormFixtures.reader(), FormFixtures.topic());
        LOG.info(() -> corpus + ": " + score + "\n" + String.join("\n", score.remarks()));
        assertThat(score.wrong()).isEmpty();
        assertThat(score.lost()).as("words lost: %s", score.remarks()).isZero();
        assertThat(score.placedPercent()).as("placed: %s", score.remarks()).isGreaterThanOrEqualTo(97);
    }
}

package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;

class ForcePatternsTest {

    private static final String GOOD = """
            force = Westshire Police
            [pattern]
            type = crime-reference
            shape = WS-\\d{4}-[A-Z]
            reason = the force's own crime reference
            example = WS-1234-Q
            """;

    @Test
    void aForcesOwnShapeIsFound() throws IOException {
        ForcePatterns own = ForcePatterns.read(new StringReader(GOOD), "westshire.txt");
        Scanner scanner = new Scanner(Lexicon.load(), List.of(own));
        assertThat(scanner.scan("see WS-1234-Q for more").detections()).extracting(Detection::text).contains("WS-1234-Q");
    }

    @Test
    void anExampleThatDoesNotMatchIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> ForcePatterns.read(new StringReader(GOOD.replace("WS-1234-Q\n", "WS-12-Q\n")), "westshire.txt"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("westshire.txt").hasMessageContaining("line 2")
                .hasMessageContaining("WS-12-Q");
    }

    @Test
    void aBrokenShapeAndAMissingEntryAreRefused() {
        assertThatThrownBy(() -> ForcePatterns.read(new StringReader(GOOD.replace("\\d{4}", "(\\d")), "x.txt"))
                .hasMessageContaining("no valid expression");
        assertThatThrownBy(() -> ForcePatterns.read(new StringReader(GOOD.replaceAll("reason.*\n", "")), "x.txt"))
                .hasMessageContaining("'reason' is missing");
    }
}

package org.ipag.scrutiny.office.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static List<String> found(String text, String... words) {
        List<String> out = new ArrayList<>();
        new WordSearch(List.of(words)).find(WordSearch.fold(text), (start, word) -> out.add(start + " " + word));
        return out;
    }

    @Test
    void wordsAreFoundFromLeftToRightTheLongestFirst() {
        assertThat(found("Ann Annette met ANN.", "ann", "Annette", "nett")).containsExactly("0 ann", "4 annette", "4 ann", "6 nett", "16 ann");
        assertThat(found("at the very end", "end", "the very end indeed")).containsExactly("12 end");
        assertThat(found("a", "ab")).isEmpty();
        assertThat(found("nothing", "")).isEmpty();
        assertThat(found("nothing")).isEmpty();
        assertThat(found("", "x")).isEmpty();
    }

    @Test
    void aSearchThatIsToldToStopStops() {
        List<Integer> places = new ArrayList<>();
        new WordSearch(List.of("a")).find("aaaa", (start, word) -> places.add(start) && places.size() < 2);
        assertThat(places).containsExactly(0, 1);
    }

    @Test
    void itFindsWhatLookingForEachWordFinds() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        random.ints(5_000, 'a', 'e').forEach(c -> text.append((char) c));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int length = 3 + random.nextInt(9);
            int at = random.nextInt(text.length() - length);
            words.add(i % 3 == 0 ? "zz" + i : text.substring(at, at + length));
        }
        List<String> expected = new ArrayList<>();
        for (String word : words.stream().distinct().toList()) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                expected.add(at + " " + word);
            }
        }
        assertThat(found(text.toString(), words.toArray(String[]::new))).containsExactlyInAnyOrderElementsOf(expected);
    }
}

package org.ipag.scrutiny.ui.cases.redaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SpanTest {

    private static final String TEXT = "Mr Tobias Quillfeather-Jones, of 4 Mill Lane, rang.";

    @Test
    void spansGrowAndShrinkByWordsAndLetters() {
        Span span = span("Tobias");
        assertThat(words(span, SpanMove.END_WORD_ON)).as("a double name is one").isEqualTo("Tobias Quillfeather-Jones");
        assertThat(words(span, SpanMove.END_WORD_ON, SpanMove.END_WORD_ON)).isEqualTo("Tobias Quillfeather-Jones, of");
        assertThat(words(span, SpanMove.END_WORD_ON, SpanMove.END_WORD_BACK)).isEqualTo("Tobias");
        assertThat(words(span, SpanMove.START_WORD_BACK)).isEqualTo("Mr Tobias");
        assertThat(words(span, SpanMove.START_WORD_BACK, SpanMove.START_WORD_ON)).isEqualTo("Tobias");
        assertThat(words(span, SpanMove.END_CHARACTER_BACK, SpanMove.START_CHARACTER_ON)).isEqualTo("obia");
        assertThat(words(span, SpanMove.END_CHARACTER_ON, SpanMove.START_CHARACTER_BACK)).isEqualTo(" Tobias ");
    }

    @Test
    void aSpanNeverLosesItsLastWordAndStaysWithinTheText() {
        Span span = span("Tobias");
        assertThat(words(span, SpanMove.END_WORD_BACK)).isEqualTo("Tobias");
        assertThat(words(span, SpanMove.START_WORD_ON)).isEqualTo("Tobias");
        Span last = span("rang");
        assertThat(words(last, SpanMove.END_WORD_ON, SpanMove.END_WORD_ON)).startsWith("rang");
        Span first = span("Mr");
        assertThat(words(first, SpanMove.START_WORD_BACK, SpanMove.START_CHARACTER_BACK)).isEqualTo("Mr");
    }

    @Test
    void placesOnTheScreenAreFoundInTheirPartsAndBack() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("word/document.xml", TEXT);
        texts.put("word/footer2.xml", "Rota of PC 4411 Quillfeather-Jones");
        DeskText text = new DeskText(texts);
        assertThat(text.parts()).extracting(DeskText.Part::title).containsExactly("Body", "Footer 2");
        Span found = text.occurrences("quillfeather-jones").get(1);
        int shown = text.shownAt(found);
        assertThat(text.shown().substring(shown, shown + found.length())).isEqualTo("Quillfeather-Jones");
        assertThat(text.spanAt(shown - 1, shown + found.length())).contains(found);
        assertThat(text.spanAt(text.shown().indexOf("Footer 2"), text.shown().indexOf("Footer 2") + 4)).isEmpty();
        assertThat(text.occurrences("Mill L")).as("no part of a word").isEmpty();
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span("word/document.xml", at, at + words.length());
    }

    private static String words(Span span, SpanMove... moves) {
        Span moved = span;
        for (SpanMove each : moves) {
            moved = each.apply(moved, TEXT);
        }
        return TEXT.substring(moved.start(), moved.end());
    }
}
